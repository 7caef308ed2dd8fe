"""What looks like a name and is none: seeds/lexicon/nameless.yml, and what must be looked up."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.park_kinds import is_bare_park
from kg.mentions import by_field
from kg.mentions.company_words import is_registered
from kg.mentions.ground import Ground
from kg.model import Mention

_ROW = 60
_SHOPS = 3  # 水泥厂
_GOODS = ("Industry", "Product")


def is_nameless(ground: Ground, mention: Mention) -> bool:
    """Whether what a finder found names nothing; sorts of projects are dropped before."""
    tests = (
        *(_is_some, _is_sort_of_firm, _is_of_province, _is_measure),
        *(_is_of_line, by_field.is_trade, _is_shop, _is_trade_of_firms),
    )
    return _is_told(ground, mention, "names") or any(is_none(ground, mention) for is_none in tests)


def _is_trade_of_firms(ground: Ground, mention: Mention) -> bool:
    """陶瓷、|焦化|等企业完成改造: a trade that tells of firms, whoever takes it for one."""
    return mention.kind == "Company" and mention.text in ground.lexicon.contexts.firms_of


def is_sort(ground: Ground, mention: Mention) -> bool:
    """民生项目|4项, 一批|冷链仓储项目: a sort of projects, and none of them."""
    if mention.kind != "Project":
        return False
    return _is_told(ground, mention, "sorts") or _is_of_lot(ground, mention)


def are_sorts(ground: Ground, row: Sequence[tuple[int, int]], end: int) -> bool:
    """电缆、陶板等项目|9个: goods or trades that so many projects are for."""
    names = (ground.text[slice(*span)] for span in row)
    known = (ground.lexicon.names[name][0] for name in names if name in ground.lexicon.names)
    return ground.text[end : end + 1].isdigit() and any(kind in _GOODS for kind in known)


def is_plain_work(ground: Ground, mention: Mention) -> bool:
    """“三馆”|建设项目: what is left of a name whose own words are not in it."""
    return mention.kind == "Project" and is_plain(ground, mention.text)


def is_plain(ground: Ground, works: str) -> bool:
    """建设项目, 新建工程: works that are only said to be done."""
    return ground.says["nameless.plain_work"].fullmatch(works) is not None


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
    some = ground.says["nameless.some"].search(mention.text) if mention.kind == "Company" else None
    return some is not None and (len(some[1]) == 1 or _is_trade(ground, some[1]))


def _is_sort_of_firm(ground: Ground, mention: Mention) -> bool:
    """华星玻璃是国内最大的|玻璃瓶罐制造厂: a firm told by its trade alone, said of another."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Company" or mention.by != "grammar":
        return False
    says = ground.says
    if not ground.ends(mention.text, "nameless.workshop") or not says["nameless.said_out"].match(
        ground.text, end
    ):
        return False
    is_trade = ground.lexicon.contexts.plain.match(ground.text, start) is not None or any(
        by_field.is_known(ground, start, start + length) for length in (2, 3, 4)
    )
    return is_trade and bool(
        says["nameless.sort_of"].search(ground.text, max(0, start - _ROW), start)
    )


def _is_of_province(ground: Ground, mention: Mention) -> bool:
    """宁夏工业园区|掠影: the parks of a whole province, and none of them; 江苏工业园区 is one.

    8个|开发区 are several as well.
    """
    if mention.kind != "Park":
        return False
    says, start = ground.says, mention.span.start
    if is_bare_park(mention.text):
        return says["nameless.so_many"].search(ground.text, max(0, start - 4), start) is not None
    parks = says["nameless.parks"].search(mention.text)
    if parks is None or not says["nameless.toured"].match(ground.text, mention.span.end):
        return False
    names, place = ground.lexicon.names, mention.text[: parks.start()]
    return place in names and ground.ends(names[place][1], "nameless.province")


def _is_shop(ground: Ground, mention: Mention) -> bool:
    """铅粉厂、水泥厂等|7家企业: sorts of firms in a row that is counted, and none of them."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Company" or end - start != _SHOPS or mention.by != "grammar":
        return False
    counted = ground.says["nameless.shops"].match(ground.text, end - 1)
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
    if not ground.says["nameless.lot"].search(ground.text, max(0, start - _ROW), start):
        return False
    is_sort = ground.lexicon.contexts.plain.match(name) is not None
    return is_sort or by_field.is_known(ground, start, start + len(name))


def _is_of_line(ground: Ground, mention: Mention) -> bool:
    """江西萍乡石溪|220千伏变电站: a line called after a place in a known chain of them.

    A firm has 华星铝业|110千伏变电站.
    """
    if mention.kind != "Company" or not ground.says["nameless.line"].match(
        ground.text, mention.span.end
    ):
        return False
    places, name = ground.lexicon.places, mention.text
    first = places.end(name)
    if 0 < first == len(name) - 2 and not ground.lexicon.contexts.marks.trade.search(name):
        return True  # 江州东渡|330千伏变电站
    return first > 0 and places.end(name, first) > first and not is_registered(ground, name)
