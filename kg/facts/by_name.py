"""Facts that names give by their own grammar.

经开区管委会 administers 经开区; 江西省萍乡市湘东区工业园 lies in 湘东区.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.knowledge.discourse import Discourse
from kg.knowledge.park_kinds import COMMITTEES, is_bare_park
from kg.knowledge.words import either
from kg.model import Mention, Span

_CHAIN = 2
_BARE = 4  # 华星药业项目 says no more than its owner
# What a thing's owner has to do with it, by the kind of the thing and of the owner in its name.
_OWNED = {
    ("Company", "Project"): "undertakes",
    ("Company", "Facility"): "operates",
    ("Park", "Facility"): "operates",
    ("Company", "Retrofit"): "retrofits",
    ("Park", "Retrofit"): "retrofits",
}
_PROJECT = "项目"
_SHORTEST_BRAND, _LONGEST_BRAND = 2, 4
_GENERAL_PARK = re.compile("[市县区镇]?(?:工业|产业)?(?:园区|集[中聚]区|工业园|工业区)")
# 开发区管委会: the one of the park that the article is about
_PLAIN_OFFICE = re.compile(
    f"(?:{_GENERAL_PARK.pattern}|开发区|高新区|经开区|产业园|化工区|区)(?:{either(COMMITTEES)})"
)
_OFFICES = (*COMMITTEES, "党工委")
_PARKLY = ("区", "园", "城", "地")
_OWNED_KINDS = frozenset(kind for _, kind in _OWNED)


def part(whole: Mention, text: str, kind: str) -> Mention:
    """The name that a longer name begins with, as a mention of its own."""
    at = whole.text.find(text)
    start = whole.span.start + max(at, 0)
    span = Span(start, start + len(text)) if at >= 0 else whole.span
    return Mention(kind, text, span, whole.score, "part", whole.document)


def kind_of_body(text: str, known: Mapping[str, str], discourse: Discourse) -> str:
    """What a body is: what the document names it elsewhere, else what its ending tells."""
    if text in known:
        return known[text]
    for length in range(min(len(text), discourse.longest_body), 0, -1):
        kind = discourse.bodies.get(text[-length:])
        if kind:
            return kind
    return "Organization"


def body_itself(text: str, known: Mapping[str, str], discourse: Discourse) -> str:
    """The body that a post is at, where its words name a department: 省发改委 of 省发改委环资处."""
    department = discourse.departments.fullmatch(text)
    if department is not None:
        return department[department.lastindex or 0]
    firms = (text[:end] for end in range(len(text) - _CHAIN, _CHAIN - 1, -1))
    named = (firm for firm in firms if known.get(firm) == "Company")
    return next((firm for firm in named if discourse.section.fullmatch(text, len(firm))), text)


def is_plain_office(office: Mention) -> bool:
    """Whether a committee is called after a park that has no name of its own: 开发区管委会."""
    return _PLAIN_OFFICE.fullmatch(office.text) is not None


def is_bare_office(office: Mention) -> bool:
    """Whether a committee is called by its kind alone: 管委会."""
    return office.text in COMMITTEES


def whole_office(party: Mention, office: Mention) -> tuple[Mention, Mention] | None:
    """江州经开区管委会 and 江州经开区, of 江州经开区党工委 and the 管委会 that follows it."""
    stem = before_committee(party)
    if not stem or len(stem) <= _CHAIN or is_bare_park(stem) or stem[-1] not in _PARKLY:
        return None
    return replace(office, text=stem + office.text), part(party, stem, "Park")


def is_office_of(office: Mention, park: Mention, discourse: Discourse) -> bool:
    """Whether a plain office may be the park's: 高新区管委会 is none of 华星产业园's."""
    sort = discourse.says["names.sort_of"].match(office.text)
    return sort is None or all(sign in park.text for sign in sort[0])


def administered(
    office: Mention, discourse: Discourse, parks: Mapping[str, Mention], known: Mapping[str, str]
) -> Iterator[Mention]:
    """The park in an office's name, where the document names it or the name itself tells it."""
    ending = next((end for end in discourse.offices if office.text.endswith(end)), None)
    stem = office.text.removesuffix(ending) if ending else ""
    if stem in parks:
        yield parks[stem]
    elif len(stem) > _CHAIN + 1 and kind_of_body(stem, known, discourse) == "Park":
        yield part(office, stem, "Park")


def called_after(project: Mention) -> Mention | None:
    """The company that a project of a short name is called after: 蓝海 of 蓝海项目."""
    brand = project.text.removesuffix(_PROJECT)
    if brand == project.text or not _SHORTEST_BRAND <= len(brand) <= _LONGEST_BRAND:
        return None
    return part(project, brand, "Company")


def firm_behind(project: Mention | None, company: Mention | None) -> Mention | None:
    """The company a project is named after, if that was spoken of last: 蓝海项目…该公司."""
    is_later = project and company and company.span.start > project.span.start
    return called_after(project) if project and not is_later else None


def whole_of(park: Mention, known: Mapping[str, str], discourse: Discourse) -> Mention | None:
    """The park that one is named as a part of: 江州经开区 of 江州经开区化工片区."""
    for end in range(len(park.text) - _CHAIN, _CHAIN, -1):
        name = park.text[:end]
        if known.get(name) == "Park" and name.endswith((*_PARKLY, "港", "谷")):
            return part(park, name, "Park")
    around = discourse.says["names.within"].match(park.text)
    return part(park, around[0], "Park") if around and not is_bare_park(around[0]) else None


def inside(
    name: Mention, known: Mapping[str, str], discourse: Discourse
) -> tuple[Mention, Mention] | None:
    """The park around the one that a name tells of, and that one."""
    if name.kind == "Project":
        return _built_inside(name, known, discourse)
    whole = whole_of(name, known, discourse) if name.kind == "Park" else None
    return None if whole is None else (whole, name)


def _built_inside(
    project: Mention, known: Mapping[str, str], discourse: Discourse
) -> tuple[Mention, Mention] | None:
    """The park that is built inside another: 江州经开区|东渡科技园|项目, where it is named."""
    name, around = project.text.removesuffix(_PROJECT), discourse.says["names.around"]
    for start in range(_CHAIN, len(name) - _CHAIN if name != project.text else 0):
        if known.get(name[start:]) == "Park" and around.search(name[:start]):
            inner = replace(part(project, name, "Park"), text=name[start:])
            return part(project, name[:start], "Park"), inner
    return None


def before_committee(office: Mention) -> str | None:
    """What stands in front of 管委会 in an office's name: 江州经开区; None of other offices."""
    ending = next((end for end in _OFFICES if office.text.endswith(end)), None)
    return None if ending is None else office.text.removesuffix(ending)


def run_park(office: Mention) -> Mention | None:
    """The park that an office has in its name, as the finders saw it: 江州经开区管委会."""
    stem = before_committee(office)
    if stem is None:
        return None
    stem = office.entry or stem
    is_park = office.entry or _GENERAL_PARK.fullmatch(stem)
    return part(office, stem, "Park") if is_park else None


def parks_run(offices: Iterable[Mention]) -> Sequence[Mention]:
    """The parks that offices have in their names."""
    return [park for office in offices if (park := run_park(office)) is not None]


def park_of(plant: Mention, parks: Iterable[Mention]) -> Mention | None:
    """The park that a plant is called after: 江州经开区|污水处理厂."""
    return next((park for park in parks if plant.text.startswith(park.text)), None)


def place_of(name: Mention, discourse: Discourse, known: Mapping[str, str]) -> Mention | None:
    """The nearest place of a full chain before a name: 江苏省苏州市张家港经开区 lies in 苏州市.

    A park lies in the county or town, too, that its name begins with, where that is plainly one.
    """
    chain = []
    at = 0
    while (found := discourse.places.match(name.text, at)) and found.end() < len(name.text):
        chain.append(found[0])
        at = found.end()
    if len(chain) >= _CHAIN:
        return part(name, chain[-1], "Place")
    town = _town(name, at, known, discourse) if name.kind == "Park" else None
    return part(name, town, "Place") if town else None


def _town(park: Mention, at: int, known: Mapping[str, str], discourse: Discourse) -> str | None:
    """江州县 of 江州县工业园区, 长岭镇 of 江州长岭镇产业园, where the document speaks of 江州."""
    if at and (park.text[:at].endswith("县") or known.get(park.text[:at]) == "Place"):
        return park.text[:at]
    town = discourse.says["names.town"].match(park.text)
    is_placed = town is not None and known.get(town[1]) == "Place"
    return town[2] if town is not None and is_placed else None


def district_of(company: Mention, known: Mapping[str, str], discourse: Discourse) -> Mention | None:
    """The district that a firm's full name begins with, where the text speaks of it elsewhere.

    江州市 of 江州市东渡纸业有限公司; the plants of a firm may be anywhere: 江州市华星公司东渡厂.
    """
    named = discourse.says["names.district_firm"].match(company.text)
    is_place = named is not None and known.get(named[1]) == "Place"
    return part(company, named[1], "Place") if named is not None and is_place else None


def nearest(place: Mention, behind: str, discourse: Discourse) -> Mention:
    """The last place of a chain, also of one that goes on behind a name: 江苏省|盐城市大丰区."""
    says = discourse.says
    towards = says["names.towards"].match(behind)  # 江州市|东南部的|东渡县, 江州|省会|东渡市南岭区
    start = towards.end() if towards else 0
    found = discourse.places.match(behind, start)
    if found and not says["names.no_place"].match(behind, start):
        span = Span(place.span.end + start, place.span.end + found.end())
        there = replace(place, text=found[0], span=span, by="part")
        return nearest(there, behind[found.end() :], discourse) if start else there
    at = 0
    while (found := discourse.places.match(place.text, at)) and found.end() < len(place.text):
        if says["names.inner"].fullmatch(place.text, found.end()):  # 江州市|城区
            return part(place, found[0], "Place")
        at = found.end()
    return part(place, place.text[at:], "Place") if at else place


def owned(
    thing: Mention, known: Mapping[str, str], discourse: Discourse
) -> tuple[str, Mention] | None:
    """The relation and the owner that a thing's name begins with: 摩比斯RTO废气处理设备."""
    if thing.kind not in _OWNED_KINDS:
        return None
    named = thing.entry if thing.kind == "Project" else None
    if named and not thing.text.startswith(named):
        return "undertakes", part(thing, named, "Company")  # 东渡工具公司: 东渡锯片项目
    bare = _BARE - named.endswith("公司") if named else 0
    is_more = named and (
        len(thing.text) > len(named) + bare
        or discourse.says["names.phase"].match(thing.text, len(named))
    )
    if named and is_more and _is_firm(named, known, discourse):
        return "undertakes", part(thing, named, "Company")
    for end in range(len(thing.text) - _CHAIN, _CHAIN - 1, -1):
        name = thing.text[:end]
        relation = _OWNED.get((known.get(name, ""), thing.kind))
        if relation:
            return relation, part(thing, name, known[name])
    return None


def _is_firm(name: str, known: Mapping[str, str], discourse: Discourse) -> bool:
    return known.get(name, "Company") == "Company" and (
        kind_of_body(name, known, discourse) not in ("Park", "Place")
    )
