"""What looks like a name and is none: seeds/lexicon/nameless.yml, and what must be looked up."""

from __future__ import annotations

import re

from kg.knowledge.park_kinds import is_bare_park
from kg.mentions import by_field
from kg.mentions.company_words import is_registered
from kg.mentions.ground import Ground
from kg.model import Mention

PLAIN_WORK = re.compile("(?:新建|建设|在建|续建|扩建|改扩建|新上|投资)(?:项目|工程)")
_LOT = re.compile("(?:[一多几]批|若干|一系列|[更许]多)(?:[^，。；：、\n]{2,14}、)*$")
_ROW = 60
# 东渡镇|一铸造厂: some firm
_SOME = re.compile("[镇乡村市县区]一([一-鿿]{1,4}?)(?:加工|生产|制造)?(?:厂|企业|(?<!有限)公司)$")
# 宁夏|工业园区|掠影: all the parks of a province
_ALL_PARKS = re.compile("(?:(?:工业|产业|化工)?园区|开发区|工业园|化工园)$")
_PROVINCES = ("省", "自治区")
_TOURED = re.compile("掠影|巡礼|一览|概览|扫描|纵览|名录|盘点|速览|风采|大观")
# 8个|开发区|承担: how many there are
_SO_MANY_PARKS = re.compile(r"[\d两三四五六七八九十多几]+个$")
_LINE = re.compile(r"\d+千伏")
_SHOP = re.compile("厂(?:、[一-鿿]{2,3}厂)*等(?:共|近)?[\\d一二三四五六七八九十百]+[余多]?[家户个]")
_SHOPS = 3  # 水泥厂
# 华星玻璃是国内最大的|玻璃瓶罐制造厂|，: says of a firm what sort it is
_SORT_OF = re.compile(
    "(?:[是系]|成为|作为)(?!由)[^。；！？\n]{0,48}(?:的|之一|大型|中型|小型|现代化|综合性|专业|骨干|龙头)$"
)
_SAID_OUT = re.compile("(?:之一)?[，。；！\n]|之一|$")
_WORKSHOP = re.compile("(?:加工|制造|生产|制品)?厂$|(?:企业)?集团$")


def is_nameless(ground: Ground, mention: Mention) -> bool:
    """Whether what a finder found names nothing; sorts of projects are dropped before."""
    tests = (
        *(_is_some, _is_sort_of_firm, _is_of_province, _is_measure),
        *(_is_of_line, by_field.is_trade, _is_shop),
    )
    return _is_told(ground, mention, "names") or any(is_none(ground, mention) for is_none in tests)


def is_sort(ground: Ground, mention: Mention) -> bool:
    """民生项目|4项, 一批|冷链仓储项目: a sort of projects, and none of them."""
    if mention.kind != "Project":
        return False
    return _is_told(ground, mention, "sorts") or _is_of_lot(ground, mention)


def is_plain_work(mention: Mention) -> bool:
    """“三馆”|建设项目: what is left of a name whose own words are not in it."""
    return mention.kind == "Project" and PLAIN_WORK.fullmatch(mention.text) is not None


def _is_told(ground: Ground, mention: Mention, section: str) -> bool:
    rows = ground.lexicon.nameless[section].get(mention.kind, ())
    return any(row.holds(mention, ground.text) for row in rows)


def _is_trade(ground: Ground, words: str) -> bool:
    marks = ground.lexicon.contexts.marks
    return words in marks.trades | marks.weak or words in ground.lexicon.names


def _is_some(ground: Ground, mention: Mention) -> bool:
    """东渡镇一铸造厂: a firm that the text does not name.

    江州市一凡机械厂 is one: what stands behind 一 is no trade alone.
    """
    some = _SOME.search(mention.text) if mention.kind == "Company" else None
    return some is not None and (len(some[1]) == 1 or _is_trade(ground, some[1]))


def _is_sort_of_firm(ground: Ground, mention: Mention) -> bool:
    """华星玻璃是国内最大的|玻璃瓶罐制造厂: a firm told by its trade alone, said of another."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Company" or mention.by != "grammar" or not _WORKSHOP.search(mention.text):
        return False
    if not _SAID_OUT.match(ground.text, end):
        return False
    is_trade = ground.lexicon.contexts.plain.match(ground.text, start) is not None or any(
        by_field.is_known(ground, start, start + length) for length in (2, 3, 4)
    )
    return is_trade and bool(_SORT_OF.search(ground.text, max(0, start - _ROW), start))


def _is_of_province(ground: Ground, mention: Mention) -> bool:
    """宁夏工业园区|掠影: the parks of a whole province, and none of them; 江苏工业园区 is one.

    8个|开发区 are several as well.
    """
    start = mention.span.start
    if mention.kind == "Park" and is_bare_park(mention.text):
        return _SO_MANY_PARKS.search(ground.text, max(0, start - 4), start) is not None
    parks = _ALL_PARKS.search(mention.text) if mention.kind == "Park" else None
    if parks is None or not _TOURED.match(ground.text, mention.span.end):
        return False
    names, place = ground.lexicon.names, mention.text[: parks.start()]
    return place in names and names[place][1].endswith(_PROVINCES)


def _is_shop(ground: Ground, mention: Mention) -> bool:
    """铅粉厂、水泥厂等|7家企业: sorts of firms in a row that is counted, and none of them."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Company" or end - start != _SHOPS or mention.by != "grammar":
        return False
    counted = _SHOP.match(ground.text, end - 1)
    last = ground.text[counted.start() : counted.end()].rpartition("厂等")[0] if counted else ""
    trade = (last.rpartition("、")[2] or ground.text[start : end - 1]).removesuffix("厂")
    return counted is not None and _is_trade(ground, trade)


def _is_measure(ground: Ground, mention: Mention) -> bool:
    """中水回用|率, 废气治理|费: no upgrading, but what is said or measured of one."""
    measured = ground.lexicon.things.measured
    return mention.kind == "Retrofit" and bool(measured.match(ground.text, mention.span.end))


def _is_of_lot(ground: Ground, mention: Mention) -> bool:
    """引进一批|现代物流、冷链仓储项目: sorts of projects by their trades, and none of them."""
    start, name = mention.span.start, mention.text.removesuffix("项目")
    if not _LOT.search(ground.text, max(0, start - _ROW), start):
        return False
    is_sort = ground.lexicon.contexts.plain.match(name) is not None
    return is_sort or by_field.is_known(ground, start, start + len(name))


def _is_of_line(ground: Ground, mention: Mention) -> bool:
    """江西萍乡石溪|220千伏变电站: a line called after a place in a known chain of them.

    A firm has 华星铝业|110千伏变电站.
    """
    if mention.kind != "Company" or not _LINE.match(ground.text, mention.span.end):
        return False
    places, name = ground.lexicon.places, mention.text
    first = places.end(name)
    if 0 < first == len(name) - 2 and not ground.lexicon.contexts.marks.trade.search(name):
        return True  # 江州东渡|330千伏变电站
    return first > 0 and places.end(name, first) > first and not is_registered(ground, name)
