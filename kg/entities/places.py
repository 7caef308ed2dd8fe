"""Places: at the front of other names, and by themselves."""

from __future__ import annotations

import re

from kg.entities.form import Form, Near, Place, Reach, Verdict, no, yes
from kg.entities.plain import numbers
from kg.knowledge.names import NameForms
from kg.knowledge.places import plain

_MOST = 4
_LONGEST = 6
# 市场, 市政, 区域, 县级: the second character shows that the first ends no place.
_NOT_ENDING = re.compile(r"[省市区县旗州](?:[场域舰级属直块]|政(?!府|协|法))")
_UNLISTED = re.compile(
    r"([\u4e00-\u9fff]{2,3}?)(省|市|县|旗|自治州)|([\u4e00-\u9fff]{2,3})(区)|([\u4e00-\u9fff]{2,3}?)(街道|镇|乡)"
)
# 城市, 园区, 小镇: words that end like a place.
_NO_ROOT = re.compile(
    r"[城都门超上夜][市]|[园发新开港聚社范税业作验街小库厂校景矿林灾地辖城山院片][区]|[小城乡村集][镇]|各|全|本|我|该|某"
)


def front(text: str, names: NameForms, *, keep: int = 1) -> tuple[tuple[Place, ...], str]:
    """The places a plain name begins with, and the rest, which keeps so many characters."""
    found: list[Place] = []
    while len(found) < _MOST:
        place, length = _first(text, names)
        if place is None or len(text) - length < keep:
            break
        found.append(place)
        text = text[length:]
    return tuple(found), text


def level(text: str, names: NameForms, *, keep: int = 1) -> tuple[str, str]:
    """The level that stands for a place (县 in 县沿海工业园), or "", and the rest."""
    if text[:1] in names.levels and len(text) > keep and not _NOT_ENDING.match(text):
        return text[0], text[1:]
    return "", text


def back(text: str, names: NameForms) -> str:
    """The listed place that a plain name ends in, or ""."""
    for length in range(min(_LONGEST, len(text) - 2), 1, -1):
        if text[-length:] in names.places:
            return text[-length:]
    return ""


def agree(a: Form, b: Form, names: NameForms) -> bool:
    """Whether the places of two names can be one: one has none, or one lies in the other."""
    if a.level or b.level:
        return _levels_agree(a, b)
    if not a.places or not b.places:
        return True
    roots_a, roots_b = {p.root for p in a.places}, {p.root for p in b.places}
    if roots_a & roots_b:
        return True
    return bool(
        {names.provinces.get(root) for root in roots_a} & roots_b
        or {names.provinces.get(root) for root in roots_b} & roots_a
    )


def agree_closely(a: Form, b: Form) -> bool:
    """Whether the last places of two names can be one; 省 and 市 of one name are two."""
    if a.level or b.level:
        return _levels_agree(a, b)
    if not a.places or not b.places:
        return True
    return _is_same(a.places[-1], b.places[-1])


def _levels_agree(a: Form, b: Form) -> bool:
    if a.level and b.level:
        return a.level == b.level
    other = b if a.level else a
    return not other.places or other.places[-1].ending in ("", a.level or b.level)


def _is_same(a: Place, b: Place) -> bool:
    return a.root == b.root and (a.ending == b.ending or not a.ending or not b.ending)


def _first(text: str, names: NameForms) -> tuple[Place | None, int]:
    for length in range(min(_LONGEST, len(text)), 1, -1):
        if text[:length] in names.places:
            ending, end = _ending(text, length, names)
            return Place(text[:length], ending or names.places[text[:length]]), end
    match = _UNLISTED.match(text)
    if match is None or _NO_ROOT.search(match[0]) or _NOT_ENDING.match(text, match.end() - 1):
        return None, 0
    root, ending = (part for part in match.groups() if part)
    return Place(root, ending), match.end()


def _ending(text: str, start: int, names: NameForms) -> tuple[str, int]:
    """The ending of a place that stands there, 县 for 土家族自治县, and where it ends."""
    ending = names.place_rules.endings.match(text, start)
    if ending is None or _NOT_ENDING.match(text, start):
        return "", start
    return plain(ending), ending.end()


def parse(text: str, names: NameForms) -> Form:
    """The place a plain name means, after the larger places around it."""
    places, rest = front(text, names, keep=0)
    if rest:
        parents, last = places, Place(rest, "")
    elif places:
        parents, last = places[:-1], places[-1]
    else:
        parents, last = (), Place(text, "")
    reach = _reach(parents, last, names)
    shown = (
        parents[-1].root + "/" if parents and reach == "corpus" and _is_small(last, names) else ""
    )
    return Form(
        "Place", text, shown + last.root + last.ending, reach, (*parents, last),
        numbers=numbers(text),
    )  # fmt: skip


def _reach(parents: tuple[Place, ...], last: Place, names: NameForms) -> Reach:
    if _is_small(last, names):
        return "corpus" if parents and parents[-1].ending not in ("镇", "乡", "街道") else "place"
    if last.root + last.ending in names.twins or (not last.ending and last.root in names.twins):
        return "place"
    return (
        "corpus"
        if last.ending or last.root in names.regions or last.root in names.places
        else "place"
    )


def _is_small(place: Place, names: NameForms) -> bool:
    name = place.root + place.ending
    if name in names.regions or place.root in names.places:
        return False
    return place.ending in ("镇", "乡", "街道") or bool(names.small.find(name))


def compare(a: Form, b: Form, near: Near, names: NameForms) -> Verdict:
    """Whether two names of places mean one place."""
    if not _is_same(a.places[-1], b.places[-1]):
        return no(f"{a.plain} and {b.plain} are two places")
    if len(a.places) > 1 and len(b.places) > 1 and not _share_parent(a, b, names):
        return no("they lie in different places")
    if near == "corpus" and "corpus" not in (a.reach, b.reach):
        return no("many places bear this name")
    if near == "corpus" and a.reach != b.reach:
        return no("one of the names does not say where it lies")
    if a.canonical == b.canonical:
        return yes("the same place", 1.0)
    return yes("the same place, its ending or the places around it left out", 0.95)


def _share_parent(a: Form, b: Form, names: NameForms) -> bool:
    roots_a, roots_b = {p.root for p in a.places[:-1]}, {p.root for p in b.places[:-1]}
    upper_a = roots_a | {names.provinces.get(root) for root in roots_a}
    return bool(upper_a & (roots_b | {names.provinces.get(root) for root in roots_b}))


def offers(form: Form, _names: NameForms) -> tuple[str, ...]:
    """The keys under which a shorter name may look for this one."""
    return (form.places[-1].root,)


asks = offers
