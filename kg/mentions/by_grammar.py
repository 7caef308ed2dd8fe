"""Names by their own grammar: the ending first, then left to where the name begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from kg.knowledge.finder import WordFinder
from kg.knowledge.lexicon import Ending
from kg.knowledge.park_kinds import COMMITTEES
from kg.knowledge.places import LYING
from kg.knowledge.words import either
from kg.mentions import company_words, park_words
from kg.mentions.ground import Ground
from kg.model import Mention

_SCORES = {"Company": 0.9, "Park": 0.9, "Organization": 0.85, "Place": 0.8}
_REACH = {"Place": 14, "Mechanism": 24, "Company": 26, "Park": 24}
_ALONE = frozenset({"Facility", "Event", "Retrofit"})  # 全自动提取线: as good as 提取线
_UNLED = frozenset({"Organization", "Event"})  # 企业座谈会, 干部大会
_WHOLE = frozenset({"Company", "Organization"})
_FIRMS, _TITLES = frozenset({"Park", "Company"}), frozenset({"Park", "Honour"})
_NONE: Mapping[int, int] = MappingProxyType({})
# 江州市签约仪式暨|东渡高新区推介会, 江州市生态环境局|东渡工业区污水厂
_HELD = re.compile(f".*(?:(?:仪式|会|活动)暨|局|厅|人民政府|{either(COMMITTEES)})(?=[一-鿿]{{2}})")
_PART = "片区"  # 江州经开区化工片区 is called after the park, whatever stands between
_IDLE, _TOLD = "+-&#.·", 4
_NUMBERED = re.compile(r"#\d")  # #3机组改造
_PROJECT, _TEAM = "项目", "组"
_TOWN, _HALL = 4, 14  # characters in front of 村, of 纪念馆
_HOUSED, _BETWEEN = frozenset({"Park", "Place"}), 4  # 江州科技城|城市规划|展示馆


def names(ground: Ground) -> list[Mention]:
    """Parks, companies, bodies and places: names of their own."""
    return list(_found(ground, ground.lexicon.endings[0]))


def things(
    ground: Ground, known: Sequence[Mention], short: Sequence[Mention] = ()
) -> list[Mention]:
    """Projects, facilities, retrofits, mechanisms, events, permits, honours: described things.

    ``known`` are the names found before; the ground has their ends among its edges. A project
    of nothing but such a name is called after it (宁德时代项目), but for a zone, which has many
    (江州经开区项目), and one that stands directly behind a ``short`` name has it as its first
    part (锦宝玻璃安瓿瓶项目).
    """
    brands = {mention.span.end: mention.span.start for mention in short}
    ends = {
        mention.span.end: mention.span.start
        for mention in known
        if mention.kind in _FIRMS and mention.text not in ground.lexicon.ending
    }
    towns = {m.span.end for m in known if m.kind == "Place" and ground.ends(m.text, "endings.town")}
    found = _found(ground, ground.lexicon.endings[1], ends, brands)
    return [_behind_town(ground, mention, towns) for mention in found]


def _behind_town(ground: Ground, mention: Mention, towns: set[int]) -> Mention:
    """丰泽街道|安居新村项目: a project is told from the town in front of it."""
    span = mention.span
    cuts = [place for place in range(span.start + 1, span.end - 3) if place in towns]
    if mention.kind != "Project" or not cuts:
        return mention
    return ground.mention("Project", cuts[-1], span.end, by=mention.by, score=mention.score)


def _found(
    ground: Ground,
    finder: WordFinder,
    ends: Mapping[int, int] = _NONE,
    brands: Mapping[int, int] = _NONE,
) -> Iterator[Mention]:
    text, endings, phases = ground.text, ground.lexicon.ending, ground.says["endings.phase"]
    before: Mention | None = None
    for place, end in finder.find(text):
        ending = endings[text[place:end]]
        is_begun = text[end : end + 1] in ending.not_before and end < len(text)
        if is_begun or company_words.is_room(ground, before, text[place - 1 : end], place):
            continue
        phase = phases.search(text, max(0, place - 4), place)
        named = phase.start() if phase else park_words.before_building(ground, place)
        brand = _branded(ground, ending, place, brands)
        if ending.kind == "Project" and named in ends:
            start = None if _is_of_zone(ground, ends[named], place, end) else ends[named]
        elif brand is not None:
            start = brand
        else:
            start = _beginning(ground, ending, place, before)
        if start is None:
            continue
        if ending.kind == "Company":
            start = park_words.behind_park(ground, start, place)
            start = company_words.behind_town(ground, start, place)
            start = company_words.behind_praise(ground, start, place)
            start = company_words.with_brand(ground, start, place)
        score = _SCORES.get(ending.kind, 0.75) - (0.2 if start == place else 0)
        if ending.kind == "Park":
            start = park_words.behind_slogan(ground, park_words.behind_zone(ground, start), end)
            start = park_words.behind_rank(ground, start, end)
        is_park = ending.kind == "Park" or park_words.is_town_of_firms(ground, text[start:end])
        kind = park_words.kind_of(ground, start, end) if is_park else ending.kind
        kind = "Project" if park_words.is_priced(ground, start, end) else kind
        before = ground.mention(kind, start, end, by="grammar", score=score)
        yield before


def _is_of_zone(ground: Ground, start: int, place: int, end: int) -> bool:
    """江州经开区|项目: one of many, and none that is called so."""
    is_project = ground.text[place:end] == _PROJECT
    return is_project and park_words.is_zone(ground, start, place, end)


def is_shop(ground: Ground, name: str) -> bool:
    """熟料分厂, 炼铁车间: a part of some company, and none itself."""
    return ground.says["endings.shop"].fullmatch(name) is not None


def _branded(ground: Ground, ending: Ending, place: int, brands: Mapping[int, int]) -> int | None:
    """Where a project's name begins that has a company's short name in front: 锦宝玻璃|安瓿瓶."""
    if ending.text != _PROJECT:
        return None
    first = _edge(ground, ending, place)
    upgrade = ground.lexicon.things.upgrades.search(ground.text, first, place)
    return brands.get(first) if upgrade is None else None


def _beginning(ground: Ground, ending: Ending, place: int, before: Mention | None) -> int | None:
    """Where the name with the ending at a place begins; None where there is no name."""
    start, says = _edge(ground, ending, place), ground.says
    if before and _is_hall_of(ground, ending, before, place):
        start = before.span.start
    elif before and start < before.span.end <= place:
        start = _behind_name(ground, ending.kind, before, start)
    is_town = ending.kind == "Place" and not ground.ends(ending.text, "endings.hall")
    if is_town and (above := says["endings.above"].match(ground.text, start, place)):
        start = above.end()
    body = ground.text[start:place]
    if not (_is_long_enough(ground, ending, start, body) and _sound(ground, ending, start, place)):
        return None
    if _may_be_general(ground, ending, start, body):
        return start
    own = body
    if before and before.kind == ending.kind == "Park" and start < before.span.end <= place:
        own = body if _is_named_after(ground, ending) else ground.text[before.span.end : place]
        start = before.span.end if says["endings.national"].match(own) else start
        start = _behind_part(ground, ending, before, start)
        if says["endings.quarter"].fullmatch(ground.text, before.span.end, place):
            return None  # 江州经开区东部片区 is no park of its own
    general = ground.lexicon.edges.general[ending.kind]
    is_part = own != body and len(own) > 1 and ending.text != "园区"  # 江州经开区|新能源产业园
    return None if not own or (general.fullmatch(own) and not is_part) else start


def _is_named_after(ground: Ground, ending: Ending) -> bool:
    """江州经开区|化工片区, 江州试验区|先行发展区: a part is called after the park before it."""
    return ending.text == _PART or ground.ends(ending.text, "endings.staged")


def _is_hall_of(ground: Ground, ending: Ending, before: Mention, place: int) -> bool:
    """江州科技城|规划馆: a hall is called after the park or town directly in front of it."""
    is_of = before.kind in _HOUSED and ground.ends(ending.text, "endings.hall")
    return is_of and before.span.end <= place <= before.span.end + _BETWEEN


def _behind_name(ground: Ground, kind: str, before: Mention, start: int) -> int:
    """Where a name begins that would begin in front of the name found before it."""
    if kind == "Place":
        return before.span.end
    if kind == "Organization":
        return _behind_through(ground, before.span.end, start)
    if kind == "Park" and start <= before.span.start:
        return park_words.behind_first_name(ground, before.span.end, start)
    return start


def _is_long_enough(ground: Ground, ending: Ending, start: int, body: str) -> bool:
    """A town may be of one character where something is said to lie in it: 坐落在|柳镇."""
    is_town = ending.text == "镇" and len(body) == 1 and ground.text.endswith(LYING, 0, start)
    return is_town or len(body) >= ending.body


def _behind_through(ground: Ground, end: int, start: int) -> int:
    """江州高新区经|市人民政府批准: who grants something begins behind 经, 由 and 被."""
    through = ground.says["endings.through"].match(ground.text, end)
    return through.end() if through is not None else start


def _edge(ground: Ground, ending: Ending, place: int) -> int:
    """The walk to the left, and what is cut off again at its end."""
    start, says = ground.left(place, _REACH.get(ending.kind, 28)), ground.says
    if start == place and ending.body and ending.kind in _WHOLE:
        start = ground.beyond(place)
    if ground.ends(ending.text, "endings.linked"):
        start = ground.placed(ground.linked(start), place)
    if ground.ends(ending.text, "endings.works"):
        start = ground.worked(start)
    while start < place and ground.text[start] in _IDLE and not _NUMBERED.match(ground.text, start):
        start += 1
    if ending.kind == "Organization":
        verb = ground.lexicon.edges.bodies.match(ground.text, start, place)
        named = says["endings.told_of"].match(ground.text, start, place)
        start = named.end() if named else start
        return verb.end() if verb and (verb.end() < place or not ending.body) else start
    if ending.kind in _UNLED:
        return start
    start = ground.led(start, place)
    if ending.kind == "Park":
        held = _HELD.match(ground.text, start, place)
        start = park_words.with_partner(ground, held.end() if held else start)
        return start + (says["endings.has"].match(ground.text, start, place) is not None)
    return (
        company_words.behind_like(ground, ending, start, place)
        if ending.kind == "Company"
        else _behind_gain(ground, ending, start, place)
    )


def _behind_gain(ground: Ground, ending: Ending, start: int, place: int) -> int:
    """江州市新增|绿色工厂, 江州省|国家级绿色工厂: whose the title is, is no part of it."""
    if ending.kind != "Honour":
        return start
    gained = ground.says["endings.gained"].match(ground.text, start, place)
    return gained.end() if gained is not None else start


def _may_be_general(ground: Ground, ending: Ending, start: int, body: str) -> bool:
    """Whether the body may be of general words: 区科技局, 县工业园区, 园区现场督查组."""
    says = ground.says
    if not body or (
        not ending.body
        and (ending.kind in _ALONE or says["endings.prefix"].fullmatch(body) is not None)
    ):
        return True
    if ending.kind == "Honour" and (rank := ground.lexicon.things.ranks.match(body)):
        return len(body) - rank.end() >= _TOLD  # 省级|循环经济|示范园区
    if ending.text.endswith(_TEAM) and ground.ends(body, "endings.joined"):
        return True
    if ending.kind == "Park" and ending.text != "园区" and says["endings.division"].fullmatch(body):
        return True
    if ending.kind == "Park" and len(body) > 1 and park_words.is_at(ground, start, ending):
        return True
    return ending.kind in _TITLES and park_words.is_given(ground, start)


def _behind_part(ground: Ground, ending: Ending, before: Mention, start: int) -> int:
    """白石化工片区|江州高新技术产业开发区: the park behind a part of another is no part of it."""
    is_whole = ground.ends(ending.text, "endings.wide") and not ground.ends(
        before.text, "endings.wide"
    )
    return before.span.end if is_whole else start


def _sound(ground: Ground, ending: Ending, start: int, place: int) -> bool:
    body = ground.text[start:place]
    if ending.kind == "Place":
        longest = _HALL if ground.ends(ending.text, "endings.hall") else _TOWN
        return len(body) <= longest and body.isalpha() and not _straddled(ground, start, place)
    if ending.kind == "Project" and ground.ends(body, "endings.sort"):
        return False
    if ending.kind == "Facility" and body.find(_PROJECT) > 0:
        return False  # 江州光伏项目|焚烧车间
    if ending.kind == "Park" and (
        park_words.is_told(ground, start) or park_words.is_made_up(ground, start, body, ending)
    ):
        return False
    if ending.kind == "Company" and (
        is_shop(ground, body + ending.text)
        or ground.ends(body, "endings.no_firm")
        or company_words.is_sized(ground, ending, start)
        or company_words.is_owned(ground, body + ending.text)
        or company_words.is_counted(ground, ending, start)
    ):
        return False
    return not body[:1].isdigit() or ending.kind not in {"Park", "Company"}


def _straddled(ground: Ground, start: int, place: int) -> bool:
    """Whether a stop runs into the ending: 坐镇 is no 镇."""
    return any(at in ground.closings for at in range(max(start + 1, place - 3), place))
