"""What the words in front of a park's name say of it: whether it is a name at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.knowledge.lexicon import Ending
from kg.knowledge.park_kinds import COMMITTEES
from kg.knowledge.places import LYING
from kg.knowledge.words import either
from kg.mentions import by_award
from kg.mentions.ground import Ground

_AT = re.compile(f"(?:{either(LYING)}|来到|走进|入驻|进驻|落户|前往|深入|赴)$")
_FIRM_IN_IT = re.compile("[内里]?的[^，。；、]{2,24}(?:公司|集团|厂|项目)")
_FAR = 120
_HONOURED = re.compile(
    "第[一二三四五六七八九十]+批|首批|国家级|国家(?=.{4})|全国|十[大强]|省级|市级|.*(?:示范|试点|先进|优秀|十佳|和谐工业)(?:园区|基地|区)$"
)
_RANKED = re.compile("(?:国家|省|市|自治区)级(?:重点)?")
_KIND = re.compile(
    "(?:级|[省市县]级?重点|一流|特色|专业|综合性|现代化?|标准化|型|类|[\\d两三四五六七八九十百]+[个家])$"
)
_COUNTED = re.compile("\\d余?多?[个家]$")  # 对195家|开发区进行评价
_SCALE = re.compile("[十百千万]亿")
_GOVERNED = re.compile(f"(?:{either(COMMITTEES)}|管理办公室|(?:开发)?建设办公室|管理处|服务中心)")
_TOWN = "小镇"
# 入驻|华星小镇|的企业: firms move into it
_MOVED_IN = re.compile("(?:入驻|进驻|搬进|搬入|搬迁至|迁入|迁至|集聚到)$")
_MADE = re.compile("(?<![城住])[建办兴]$|(?:一.|各)一$")  # 荒坡上建|园区, 一乡一|园区
_AIMS = ("先行区", "示范区", "引领区", "先导区", "试验区", "实验区", "样板区", "集聚区", "集中区")
_ALL = ("全省", "全市", "全县", "全区", "全国", "我国", "全球", "世界", "区域性", "国际")
_ANEW = ("再造一个", "再造了一个", "再建一个", "再造")
_AIMED = re.compile(
    "(?:建设|打造|建成|建|锚定|争做|争当|争创|创建|定位为|定位于|瞄准|创成|成为)(?:成|了|成为)?$"
)
_BUILDING = "建设"
_LONG_DASH, _DASHES = "—", ("—", "-", "–")
_WORKS = 26
_ESTATE = re.compile(
    "(?:市政|配套)?(?:(?:基础|公共|公用|配套)设施|标准化?厂房|[道公]路|路网|管网)(?:及[^，。；、]{2,6})?"
    "(?:建设|配套)?(?:设计施工)?(?:总承包)?(?:（EPC）)?$"
)
_PARTNER, _PARTNERED = 4, re.compile("[一-鿿]{2,4}")
_THAT_IS = ("即", "暨")
_ZONES = ("开发区", "高新区", "经开区", "园区", "工业区", "集聚区", "集中区", "保税区")
_PARK, _PROJECT = "园", "项目"
_INSIDE = re.compile("内的?(?!蒙)|里的?|的")  # 江州开发区内|朝阳特钢
_BUILT = ("产业园", "科技园", "孵化园", "创业园", "物流园", "科创园", "创新园", "孵化基地")
_BUILDINGS = ("学院", "学校", "医院", "机械园", "装备园", "食品园", "医药园")
_COSTS = re.compile(r"(?:投资|耗资|斥资|造价)[约近超达逾]?[\d.]+[亿万]+元的$")
# 投资9亿元的江州产业园|华星科技玻璃项目: what is named behind the park costs so much
_GOODS_OF_ANOTHER = re.compile(
    "(?!项目|工程|建设|[一二三]期)[一-鿿A-Za-z0-9]{4,18}?(?<!等)(?:项目|生产线)"
)
# 着力打造一个集生产、研发于一体的|轻工转移示范园
_AIMED_AT = re.compile(
    "(?:打造|建设|建成|创建|争创)(?:成为?|为|出)?(?:一个|一座|一批|集)[^。；]{0,60}的$"
)
_TOLD_AS = re.compile(
    "(?:园区|[园区城港])[^。；\n]{0,40}(?<![但可只正就不])(?:是|系|属于|成为|作为)[^。；：\n]{0,80}的$"
)


def is_told(ground: Ground, start: int) -> bool:
    """江州园区是2008年建设的|专业性工业经济区: words for what a park is, that name none."""
    told = _TOLD_AS.search(ground.text, max(0, start - _FAR), start)
    return told is not None and not ground.lexicon.places.end(ground.text, start) > start


def is_at(ground: Ground, start: int, ending: Ending) -> bool:
    """位于|低碳产业园|的华星公司: one park is meant, however general its name: firms are in it."""
    at = _AT.search(ground.text, max(0, start - 4), start)
    place = ground.text.find(ending.text, start) + len(ending.text)
    return at is not None and _FIRM_IN_IT.match(ground.text, place) is not None


def is_kind(ground: Ground, start: int) -> bool:
    """省级重点|工业园区, 等3个|开发区, 省政府认定的|化工园区: a kind, though one ends so."""
    return _KIND.search(ground.text, max(0, start - 4), start) is not None or is_told(ground, start)


def is_made_up(ground: Ground, start: int, body: str, ending: Ending) -> bool:
    """荒坡上建|园区, 一乡一|园区, 江州千亿级|园区: what is done about parks, and none of them.

    Nor are 再造一个|江州园区, which is yet to be, and 全省|开发区, which is all of them.
    """
    is_all = not body and (
        ground.text.endswith(_ALL, 0, start)
        or _COUNTED.search(ground.text, max(0, start - 8), start)
    )
    if is_all or ground.text.endswith(_ANEW, 0, start) or _SCALE.search(body):
        return True
    return ending.text == "园区" and _MADE.search(body, max(0, len(body) - 3)) is not None


def is_aim(ground: Ground, start: int, end: int) -> bool:
    """着力建设|循环产业先行区, 全省|再制造集中区: what a place shall be, and no park."""
    if ground.text.endswith((*_ALL, *_ANEW), 0, start):
        return True
    if _AIMED_AT.search(ground.text, max(0, start - _FAR), start):
        return True
    name = ground.text[start:end]
    if _SCALE.search(name):
        return True
    if not name.endswith(_AIMS[:3]) or ground.lexicon.places.end(name) > 0:
        return False
    return _AIMED.search(ground.text, max(0, start - 5), start) is not None


def kind_of(ground: Ground, start: int, end: int) -> str:
    """A park named only by its rank (国家级绿色园区), or that someone is awarded, is an honour."""
    name = ground.text[start:end]
    if _is_governed(ground, name):
        return "Park"
    ranked = _HONOURED.match(name)
    given = is_given(ground, start) and not by_award.is_receiver(ground, start, end)
    return "Honour" if ranked or given or is_aim(ground, start, end) else "Park"


def _is_governed(ground: Ground, name: str) -> bool:
    """国家船舶产业基地|管委会: what has a committee somewhere in the text is a park."""
    return _has_committee(ground.text, name)


@lru_cache(maxsize=64)
def _has_committee(text: str, name: str) -> bool:
    return any(_GOVERNED.match(text, end) for end in _ends(text, name))


def behind_rank(ground: Ground, start: int, end: int) -> int:
    """国家级|江州经开区: where a park's name begins behind its rank, if its place follows.

    Not where it is awarded: 获批国家级江州经开区.
    """
    rank = _RANKED.match(ground.text, start, end)
    if rank is None or is_given(ground, start):
        return start
    is_placed = ground.lexicon.places.end(ground.text[:end], rank.end()) > rank.end()
    return rank.end() if is_placed else start


def is_town_of_firms(ground: Ground, name: str) -> bool:
    """入驻|云裳小镇|的企业, 云裳小镇|管委会: firms move in, or it has a committee."""
    if not name.endswith(_TOWN):
        return False
    return _is_governed(ground, name) or any(
        _MOVED_IN.search(ground.text, max(0, end - len(name) - 4), end - len(name))
        for end in _ends(ground.text, name)
    )


def _ends(text: str, name: str) -> Iterator[int]:
    """Where the name ends, wherever the text has it."""
    at = text.find(name)
    while at >= 0:
        yield at + len(name)
        at = text.find(name, at + 1)


def behind_park(ground: Ground, start: int, end: int) -> int:
    """江州工业区|华星科技有限公司: where a company begins behind the park that it is in.

    A park's own company keeps the name of the park: 江州高新区建设投资有限公司. ``end`` is where
    the words that tell the company from others end.
    """
    for place, stop in ground.lexicon.endings[0].find(ground.text[start:end]):
        ending = ground.lexicon.ending[ground.text[start + place : start + stop]]
        own = ground.text[start + stop : end]
        is_park = ending.kind == "Park" and len(own) > 1
        plain = ground.lexicon.contexts.plain.match(own)
        if is_park and not plain and not ground.lexicon.edges.general["Company"].fullmatch(own):
            inside = _INSIDE.match(ground.text, start + stop)
            behind = inside.end() if inside else start + stop
            lead = ground.lexicon.edges.leads.match(ground.text, behind, end)
            return lead.end() if lead else behind
    return start


def is_zone(ground: Ground, start: int, place: int, end: int) -> bool:
    """江州经开区|项目: a park has many. So has 江州产业园|项目建设情况, if the page calls it so."""
    if ground.text.endswith(_ZONES, 0, place):
        return True
    name, words = ground.text[start:place], ground.words
    is_park = name.endswith(_PARK) and ground.text.startswith(_BUILDING, end)
    return is_park and words.count(name) > words.count(name + _PROJECT)


def is_priced(ground: Ground, start: int, end: int) -> bool:
    """投资14亿元的|华星产业园, 投资9亿元的|江州职业学院: told by its price, it is a project."""
    if not ground.text.endswith((*_BUILT, *_BUILDINGS), start, end):
        return False
    if _GOODS_OF_ANOTHER.match(ground.text, end):
        return False
    return _COSTS.search(ground.text, max(0, start - 20), start) is not None


def is_given(ground: Ground, start: int) -> bool:
    """Whether it stands behind the verb of an award: 获批|“江州工业园区."""
    verbs = ground.lexicon.contexts.honour_verbs
    end = start - 1 if ground.text.endswith("“", 0, start) else start
    return ground.text.endswith(verbs, 0, end)


def before_building(text: str, place: int) -> int:
    """Where the park's name ends that a project is called after: 科创园|建设|项目.

    Or whose own works it is: 江州产业园|基础设施建设|项目.
    """
    if works := _ESTATE.search(text, max(0, place - _WORKS), place):
        return works.start()
    end = place - len(_BUILDING)
    return end if text.endswith(_BUILDING, 0, place) and text.endswith(_BUILT, 0, end) else place


def with_partner(ground: Ground, start: int) -> int:
    """德水—|江宁产业园, 中国-|马来西亚产业园: a park of two that run it begins with the first."""
    dash = start - 1
    if not ground.text.startswith(_DASHES, dash) or not _PARTNERED.match(ground.text, start):
        return start
    first = ground.left(dash, _PARTNER)
    partner = ground.text[first:dash]
    is_listed = bool(partner) and ground.lexicon.places.end(ground.text, first) == dash
    is_name = _PARTNERED.fullmatch(partner) and ground.text[dash] == _LONG_DASH
    return first if is_listed or is_name else start


def behind_first_name(ground: Ground, end: int, start: int) -> int:
    """华星集团产业园即|江州化工产业园: where the second of two names of a park begins."""
    return end + 1 if ground.text.startswith(_THAT_IS, end) else start
