"""What the words in front of a park's name say of it: whether it is a name at all."""

from __future__ import annotations

import re

from kg.knowledge.lexicon import Ending
from kg.mentions import by_award
from kg.mentions.ground import Ground
from kg.model import Span

_FAR, _CLAUSE_BEGINS = 120, ("", *"，。；：\n")
_LONG_DASH, _DASHES = "—", ("—", "-", "–")
_PARTNER, _PARTNERED = 4, re.compile("[一-鿿]{2,4}")
_PARK, _PROJECT = "园", "项目"
_ZONE = "开发区"
_CITIES = "市州盟"  # ends of what a park's name has at its beginning, and nowhere else


def is_told(ground: Ground, start: int) -> bool:
    """江州园区是2008年建设的|专业性工业经济区: words for what a park is, that name none."""
    told = ground.says["parks.told_as"].search(ground.text, max(0, start - _FAR), start)
    return told is not None and not ground.lexicon.places.end(ground.text, start) > start


def is_at(ground: Ground, start: int, ending: Ending) -> bool:
    """位于|低碳产业园|的华星公司: one park is meant, however general its name: firms are in it.

    Or a clause tells where it lies or how large it is: |现代产业区|规划面积9平方公里.
    """
    says, text = ground.says, ground.text
    place = text.find(ending.text, start) + len(ending.text)
    if text[start - 1 : start] in _CLAUSE_BEGINS and says["parks.has"].match(text, place):
        return True
    at = says["parks.at"].search(text, max(0, start - 4), start)
    return at is not None and says["parks.firm_in_it"].match(text, place) is not None


def is_kind(ground: Ground, start: int) -> bool:
    """省级重点|工业园区, 等3个|开发区, 省政府认定的|化工园区: a kind, though one ends so."""
    kind = ground.says["parks.kind"].search(ground.text, max(0, start - 4), start)
    return kind is not None or is_told(ground, start)


def is_made_up(ground: Ground, start: int, body: str, ending: Ending) -> bool:
    """荒坡上建|园区, 一乡一|园区, 江州千亿级|园区: what is done about parks, and none of them.

    Nor are 再造一个|江州园区, which is yet to be, and 全省|开发区, which is all of them.
    """
    says = ground.says
    is_all = not body and (
        _is_of_all(ground, start)
        or says["parks.counted"].search(ground.text, max(0, start - 8), start)
    )
    if is_all or _is_anew(ground, start) or says["parks.scale"].search(body):
        return True
    return (
        ending.text == "园区" and says["parks.made"].search(body, max(0, len(body) - 3)) is not None
    )


def _is_of_all(ground: Ground, start: int) -> bool:
    """全省|开发区: all of them, and none by its name."""
    return ground.says["parks.all"].search(ground.text, max(0, start - 3), start) is not None


def _is_anew(ground: Ground, start: int) -> bool:
    """再造一个|江州园区: one that is yet to be."""
    return ground.says["parks.anew"].search(ground.text, max(0, start - 5), start) is not None


def is_aim(ground: Ground, start: int, end: int) -> bool:
    """着力建设|循环产业先行区, 全省|再制造集中区: what a place shall be, and no park."""
    says, text = ground.says, ground.text
    if _is_of_all(ground, start) or _is_anew(ground, start):
        return True
    if says["parks.aimed_at"].search(text, max(0, start - _FAR), start):
        return True
    if says["parks.scale"].search(text, start, end):
        return True
    aims = says["parks.aims"].search(text, max(start, end - 3), end)
    if aims is None or ground.lexicon.places.end(text[start:end]) > 0:
        return False
    return says["parks.aimed"].search(text, max(0, start - 5), start) is not None


def kind_of(ground: Ground, start: int, end: int) -> str:
    """A park named only by its rank (国家级绿色园区), or that someone is awarded, is an honour."""
    name = ground.text[start:end]
    if _is_governed(ground, name):
        return "Park"
    ranked = ground.says["parks.honoured"].match(name)
    given = is_given(ground, start) and not by_award.is_receiver(ground, start, end)
    return "Honour" if ranked or given or is_aim(ground, start, end) else "Park"


def _is_governed(ground: Ground, name: str) -> bool:
    """国家船舶产业基地|管委会: what has a committee somewhere in the text is a park."""
    return ground.words.is_before(name, ground.says["parks.governed"])


def behind_rank(ground: Ground, start: int, end: int) -> int:
    """国家级|江州经开区: where a park's name begins behind its rank, if its place follows.

    Not where it is awarded: 获批国家级江州经开区.
    """
    rank = ground.says["parks.ranked"].match(ground.text, start, end)
    if rank is None or is_given(ground, start):
        return start
    is_placed = ground.lexicon.places.end(ground.text[:end], rank.end()) > rank.end()
    return rank.end() if is_placed else start


def behind_zone(ground: Ground, start: int) -> int:
    """开发区|东渡产业园: 开发 is a stop, and the 区 behind it is the zone's."""
    zone = start - len(_ZONE) + 1
    return start + 1 if zone >= 0 and ground.text.startswith(_ZONE, zone) else start


def behind_slogan(ground: Ground, start: int, end: int) -> int:
    """增添新动能|江州市东渡经开区: where a park's name begins behind words that run into it."""
    places, whole = ground.lexicon.places, ground.text[:end]
    if places.end(whole, start) > start:
        return start
    for place in range(start + 2, end - len("江州市")):
        city = places.end(whole, place)
        if city - place >= len("江州市") and whole[city - 1] in _CITIES:
            return place
    return start


def is_town_of_firms(ground: Ground, name: str) -> bool:
    """入驻|云裳小镇|的企业, 云裳小镇|管委会: firms move in, or it has a committee."""
    says = ground.says
    if says["parks.town"].search(name, max(0, len(name) - 2)) is None:
        return False
    starts = (end - len(name) for end in ground.words.ends(name))
    return _is_governed(ground, name) or any(
        says["parks.moved_in"].search(ground.text, max(0, start - 4), start) for start in starts
    )


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
            inside = ground.says["parks.inside"].match(ground.text, start + stop)
            behind = inside.end() if inside else start + stop
            return ground.led(behind, end)
    return start


def is_zone(ground: Ground, start: int, place: int, end: int) -> bool:
    """江州经开区|项目: a park has many. So has 江州产业园|项目建设情况, if the page calls it so."""
    says = ground.says
    if says["parks.zones"].search(ground.text, max(0, place - 3), place):
        return True
    name, words = ground.text[start:place], ground.words
    is_park = name.endswith(_PARK) and says["parks.works"].match(ground.text, end) is not None
    return is_park and words.count(name) > words.count(name + _PROJECT)


def is_priced(ground: Ground, start: int, end: int) -> bool:
    """投资14亿元的|华星产业园, 投资9亿元的|江州职业学院: told by its price, it is a project."""
    says = ground.says
    if says["parks.priced"].search(ground.text, max(start, end - 4), end) is None:
        return False
    if says["parks.goods_of_another"].match(ground.text, end):
        return False
    return says["parks.costs"].search(ground.text, max(0, start - 20), start) is not None


def is_given(ground: Ground, start: int) -> bool:
    """Whether it stands behind the verb of an award: 获批|“江州工业园区."""
    verbs = ground.lexicon.contexts.honour_verbs
    end = start - 1 if ground.text.endswith("“", 0, start) else start
    return ground.text.endswith(verbs, 0, end)


def before_building(ground: Ground, place: int) -> int:
    """Where the park's name ends that a project is called after: 科创园|建设|项目.

    Or whose own works it is: 江州产业园|基础设施建设|项目.
    """
    says = ground.says
    if works := says["parks.estate"].search(ground.text, max(0, place - 26), place):
        return works.start()
    works = says["parks.own_works"].search(ground.text, max(0, place - 6), place)
    return works.start("works") if works else place


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


def is_lying(ground: Ground, span: Span) -> bool:
    """江州循环经济示范区|位于|东渡镇: a zone by what is told of it, though a title may end so."""
    says, given = ground.says, is_given(ground, span.start)
    is_zone = says["parks.zone_or_title"].search(ground.text, span.start, span.end) is not None
    return is_zone and not given and says["parks.of_zones"].match(ground.text, span.end) is not None


def behind_first_name(ground: Ground, end: int, start: int) -> int:
    """华星集团产业园即|江州化工产业园: where the second of two names of a park begins."""
    return end + 1 if ground.says["parks.that_is"].match(ground.text, end) else start
