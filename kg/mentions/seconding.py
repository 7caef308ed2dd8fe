"""What the recogniser says of names that the other finders found.

``sure`` are the mentions that it is sure of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from kg.knowledge.park_kinds import is_bare_park
from kg.mentions.by_model import KINDS, SURE, weighed
from kg.mentions.ground import Ground
from kg.model import Mention, Sentence, Span

_SITES = frozenset({"Park", "Organization", "Company", "Facility"})
_ANY = "某"
_MISTAKEN = frozenset({"Project", "Industry"})  # 江州美宝工业 is a firm, and no trade
_FIRM = "公司"
_BRAND = re.compile("[一-鿿A-Za-z]{2,6}")
_EQUIPMENT, _GOODS, _COMPANY = "equipment", "product", "company"
_GOOD, _CLEAR = 0.75, 0.88
_NEAR = 2  # characters at the end of a shop that say so
_LIKELY, _WEAK = 0.5, 0.65
_HINTED = 0.4  # certainty that will do where the document has the firm
_BEGUN = weighed(0.75)
_ENDED, _FIRMLY, _BY_WORDS = weighed(0.87), 0.8, ("grammar", "echo")
_BOTH, _TRADE, _ROW = ("及", "与"), 3, re.compile("[、，。；（）]")
_LEFT = 8  # a brand stands near the beginning of a registered name


def begun(ground: Ground, names: Iterable[Mention], seen: Iterable[Mention]) -> list[Mention]:
    """The names, begun where the recogniser is sure that they begin: 访|苏州工业园区.

    Where it is likely that they do, less what cannot be in front of them: 增设|长岭镇产业园区,
    but not 江苏华星科技, 江州经开区新材料产业园.
    """
    told = {(m.kind, m.span.end): m for m in seen if m.score >= _BEGUN}
    return [_from(ground, name, told.get((name.kind, name.span.end))) for name in names]


def _from(ground: Ground, name: Mention, seen: Mention | None) -> Mention:
    """The name less what stands in front of where it was seen to begin, inside of it."""
    before = seen.span.start - name.span.start if seen is not None else 0
    lead = name.text[: max(before, 0)]
    if seen is None or not lead:
        return name
    is_owner = ground.ends(lead, "seen.owner") or ground.lexicon.places.end(lead) == len(lead)
    if is_owner and seen.score < SURE:
        return name
    return replace(name, span=Span(seen.span.start, name.span.end), text=name.text[before:])


def ended(names: Iterable[Mention], seen: Iterable[Mention]) -> list[Mention]:
    """The names, the firms told by words alone ended where the recogniser saw them end.

    华星电气|光伏, 东渡|炭黑: goods behind a brand that the grammar takes for its trade.
    """
    told = {m.span.start: m for m in seen if m.kind == "Company" and m.score >= _ENDED}
    return [_to(name, told.get(name.span.start)) for name in names]


def _to(name: Mention, seen: Mention | None) -> Mention:
    """The name up to where it was seen to end, inside of it."""
    is_doubtful = name.kind == "Company" and name.by in _BY_WORDS and name.score < _FIRMLY
    if seen is None or not is_doubtful or seen.span.end >= name.span.end:
        return name
    return replace(name, span=seen.span, text=seen.text)


def backed(
    ground: Ground, names: Iterable[Mention], sentences: Sequence[Sentence]
) -> list[Mention]:
    """The names less the parks where a recogniser sees nothing of the sort: 委员看|园区, 某园区.

    A kind of park alone (开发区) needs no backing, nor does one of a few ends (先行发展区).
    """
    read = [name for sentence in sentences for name in sentence.names]
    spans = [name.span for name in read if KINDS.get(name.label) in _SITES]
    seen = {place for span in spans for place in range(span.start, span.end)}
    return [
        name for name in names if not read or name.kind != "Park" or _is_backed(ground, name, seen)
    ]


def joined(
    ground: Ground, names: Iterable[Mention], sentences: Sequence[Sentence]
) -> list[Mention]:
    """The parks of two trades, begun where the recogniser saw them begin: 江州储能及|光伏产业园.

    Where the first trade ends as names of owners do, it may be another park: 江州园区及|产业园.
    """
    seen = {
        name.span.end: (name.span.start, sentence)
        for sentence in sentences
        for name in sentence.names
        if KINDS.get(name.label) == "Park" and name.score >= _LIKELY
    }
    return [
        _joined(ground, name, *seen[name.span.end]) if name.span.end in seen else name
        for name in names
    ]


def _joined(ground: Ground, name: Mention, start: int, sentence: Sentence) -> Mention:
    """The park with what stands in front of its 及, from the place where it was seen to begin."""
    first = sentence.span.start
    lead = sentence.text[start - first : max(start, name.span.start) - first]
    is_joined = name.kind == "Park" and lead.endswith(_BOTH) and len(lead) >= _TRADE
    if not is_joined or ground.ends(lead[:-1], "seen.owner") or _ROW.search(lead):
        return name
    return replace(name, span=Span(start, name.span.end), text=lead + name.text)


def _is_backed(ground: Ground, park: Mention, seen: AbstractSet[int]) -> bool:
    if is_bare_park(park.text) or ground.ends(park.text, "endings.staged"):
        return True
    return _ANY not in park.text and not seen.isdisjoint(range(park.span.start, park.span.end))


def without_firms(
    ground: Ground, found: Iterable[Mention], sure: Iterable[Mention], sentences: Sequence[Sentence]
) -> list[Mention]:
    """The mentions less the projects and trades that are surely companies: 金晖等项目.

    And less the companies of the grammar that are plants or begin one: 预缩机, 冷锻|车间.
    """
    firms = {mention.span for mention in sure if mention.kind == "Company"}
    plants = _plants(ground, sentences)
    return [
        mention
        for mention in found
        if not _is_plant(mention, plants)
        if mention.kind not in _MISTAKEN
        or mention.span not in firms
        or ground.ends(mention.text, "firms.works")
    ]


def _plants(ground: Ground, sentences: Sequence[Sentence]) -> dict[int, tuple[int, bool]]:
    """Where the recogniser sees each plant end by where it begins, and whether it is a shop."""
    return {
        name.span.start: (
            name.span.end,
            ground.ends(ground.text[name.span.end - _NEAR : name.span.end], "seen.shop"),
        )
        for sentence in sentences
        for name in sentence.names
        if name.label == _EQUIPMENT and name.score >= _LIKELY
    }


def _is_plant(mention: Mention, plants: Mapping[int, tuple[int, bool]]) -> bool:
    """预缩机, and 冷锻 of 冷锻车间, where the grammar takes them for short names of firms."""
    if mention.kind != "Company" or mention.by != "grammar" or mention.score > _WEAK:
        return False
    end, is_shop = plants.get(mention.span.start, (0, False))
    return end > mention.span.end if is_shop else end == mention.span.end


def upgrading(ground: Ground, found: Iterable[Mention], seen: Iterable[Mention]) -> list[Mention]:
    """The mentions, the projects that are mostly an upgrading as such: 燃油窑改电窑|工程.

    Not where it is one of building anew (垃圾焚烧发电|项目). What is told not to be done
    (煤棚未封闭) is no upgrading.
    """
    changing, undone = ground.lexicon.things.changing, ground.says["seen.undone"]
    works = [m.span for m in seen if m.kind == "Retrofit" and changing.search(m.text)]
    return [
        replace(mention, kind="Retrofit") if _is_mostly(mention, works) else mention
        for mention in found
        if mention.kind != "Retrofit" or not undone.search(mention.text)
    ]


def _is_mostly(mention: Mention, works: Iterable[Span]) -> bool:
    if mention.kind != "Project" or mention.by != "grammar":
        return False
    whole = mention.span
    return any(whole.contains(work) and 2 * len(work) >= len(whole) for work in works)


def owned(mentions: Iterable[Mention], sentences: Sequence[Sentence]) -> list[Mention]:
    """东渡锯片项目, where the text has 江州东渡工具有限公司: a project called after the firm.

    The recogniser sees its brand at the beginning of the project's name.
    """
    seen = {
        name.span.start: name.span.end
        for sentence in sentences
        for name in sentence.names
        if KINDS.get(name.label) == "Company" and name.score >= _HINTED
    }
    brands = _brands(sentences)
    told = [_branded(mention, brands) for mention in mentions]
    firms = {m.entry or m.text for m in told if m.kind == "Company" and m.by != "anaphor"}
    ends = (seen.get(mention.span.start, 0) for mention in told)
    return [_owned(mention, end, firms) for mention, end in zip(told, ends, strict=True)]


def _brands(sentences: Sequence[Sentence]) -> dict[int, int]:
    """Where each company ends by where it begins that goods stand behind: 东渡科技|塔筒."""
    goods = {
        name.span.start
        for sentence in sentences
        for name in sentence.names
        if name.label == _GOODS and name.score >= _GOOD
    }
    return {
        name.span.start: name.span.end
        for sentence in sentences
        for name in sentence.names
        if name.label == _COMPANY and name.score >= _CLEAR and name.span.end in goods
    }


def _branded(project: Mention, brands: Mapping[int, int]) -> Mention:
    """A project of the grammar with the firm in front of its goods as its entry."""
    length = brands.get(project.span.start, 0) - project.span.start
    if project.kind != "Project" or project.by != "grammar" or not 0 < length < len(project.text):
        return project
    brand = project.text[:length]
    if project.text.startswith(brand, length):
        return project  # 四零|四零锂电池
    is_registered = project.entry is not None and project.entry.endswith(_FIRM)
    return project if is_registered else replace(project, entry=brand)


def _owned(project: Mention, end: int, firms: AbstractSet[str]) -> Mention:
    """The project with the one firm as its entry that has what ends there as its brand."""
    is_told = project.kind == "Project" and project.by == "grammar" and project.entry is None
    brand = project.text[: max(0, end - project.span.start)]
    if not is_told or brand == project.text or not _BRAND.fullmatch(brand):
        return project
    full = [firm for firm in firms if brand in firm[:_LEFT] and firm.endswith(_FIRM)]
    return replace(project, entry=full[0]) if len(full) == 1 else project
