"""Names found once are found everywhere in their document, in their short forms too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.knowledge.finder import occurrences
from kg.mentions.ground import Ground
from kg.mentions.park_words import is_kind
from kg.model import Mention

_NONE = ("", "")
_LONG = 5
_MAKING = "制造"
_TOLD, _SCORE, _FIRM_SCORE = 4, 0.7, 0.78
_KINDS = frozenset({"Company", "Park", "Project", "Organization"})


def find(ground: Ground, found: Sequence[Mention]) -> list[Mention]:
    """Other occurrences of the names found, with the full name as entry of a short form.

    A short form counts only if one name of the document alone can be meant by it.
    """
    forms = _forms(ground, found)
    if not forms:
        return []
    taken = {mention.span for mention in found if forms.get(mention.text, _NONE)[1] == mention.text}
    return [echo for echo in _occurrences(ground, forms) if echo.span not in taken]


def short_names(ground: Ground, found: Sequence[Mention]) -> dict[str, str]:
    """The full name of each short form of a company that the document names in full."""
    return {
        form: full
        for form, (kind, full) in _forms(ground, found).items()
        if kind == "Company" and full != form and _is_cut(ground, form, full)
    }


def _is_cut(ground: Ground, form: str, full: str) -> bool:
    """Whether the full name goes on behind the form with a trade or its legal form."""
    at = full.find(form)
    rest = full[at + len(form) :] if at >= 0 else ""
    forms = (ground.says["short_names.legal"], ground.lexicon.contexts.marks.trade)
    return not rest or any(form.match(rest) for form in forms)


def _occurrences(ground: Ground, forms: dict[str, tuple[str, str]]) -> Iterator[Mention]:
    """Where a known name, or a short form of one, stands again: 张家港经开区|…, 经开区|…."""
    for start, end in occurrences(forms, ground.text):
        form = ground.text[start:end]
        kind, full = forms[form]
        if form.endswith("部") and ground.text.startswith("门", end):
            continue  # 商务部, but 商务部|门
        is_short = full != form or len(form) < 3
        if is_short and not (ground.begins(start) or _is_praised(ground, start)):
            continue  # a short form is a name only where one could begin
        if full != form and len(form) < 3 and kind == "Company" and end not in ground.closings:
            continue
        if full != form and kind == "Park" and is_kind(ground, start):
            continue
        entry = full if full != form else None
        is_firm = entry is not None and kind == "Company" and len(form) >= _TOLD  # 东渡|锅炉
        score = _FIRM_SCORE if is_firm else _SCORE
        yield ground.mention(kind, start, end, by="echo", score=score, entry=entry)


def _is_praised(ground: Ground, start: int) -> bool:
    """龙头企业|华星: whether what a company is called stands in front."""
    praises = ground.lexicon.contexts.appositions.finditer(ground.text, max(0, start - 6), start)
    return any(praise.end() == start for praise in praises)


def _forms(ground: Ground, found: Sequence[Mention]) -> dict[str, tuple[str, str]]:
    """Each form, with its kind and its full name; forms of two names are left out."""
    forms: dict[str, tuple[str, str]] = {}
    doubtful: set[str] = set()
    people = {mention.text for mention in found if mention.by == "title"}
    worth = sorted(
        (m for m in found if _worth(ground, m) and m.text not in people),
        key=_by_model,
        reverse=True,
    )
    full_names = {mention.text: mention.kind for mention in worth}
    for name, kind in full_names.items():
        for form in (name, *_short_forms(ground, name, kind)):
            known = forms.get(form)
            if known and known[1] != form != name and not _same(known[1], name):
                doubtful.add(form)
            if known is None or (form != name and len(name) > len(known[1])):
                forms[form] = (kind, name)
    for name, kind, short in _definitions(ground, found):
        forms[short] = (kind, name)
        doubtful.discard(short)
    return {form: forms[form] for form in forms if form not in doubtful}


def _by_model(mention: Mention) -> bool:
    """Whether the recogniser saw it: a kind that the rules tell goes before its own."""
    return mention.by == "model"


def _worth(ground: Ground, mention: Mention) -> bool:
    """Whether a name is one of its own, by which it may be known again: 江州经开区, not 园区."""
    district = ground.says["short_names.district"]
    is_district = mention.kind == "Place" and district.search(mention.text) is not None
    return (
        (mention.kind in _KINDS or is_district)
        and mention.by in {"grammar", "model", "lexicon"}
        and len(mention.text) > 1
        and mention.text not in ground.lexicon.contexts.anaphor_kinds
        and mention.text not in ground.lexicon.ending
    )


def _same(one: str, other: str) -> bool:
    """江苏省苏州市张家港经开区 and 张家港经开区 are one park."""
    return one.endswith(other) or other.endswith(one)


def _short_forms(ground: Ground, name: str, kind: str) -> Iterator[str]:
    """What else a firm or a park is called: 经开区 for 江州经济技术开发区."""
    if kind == "Company":
        yield from _company_forms(ground, name)
    elif kind == "Park":
        bare = name[_place_end(ground, name) :]
        if bare != name and len(bare) > 4:
            yield bare
        if ground.words.count(name[-6:]) > ground.words.count(name):
            yield from (name[at:] for at in range(2, min(5, len(name) - 5)))
        for ending, short in ground.lexicon.contexts.short_zones.items():
            if name.endswith(ending) and len(name) > len(ending):
                yield from short


def _company_forms(ground: Ground, name: str) -> Iterator[str]:
    """江苏华星环保科技有限公司: 华星环保科技, 华星环保, 华星; 东渡锅炉制造有限公司: 东渡锅炉."""
    says = ground.says
    legal = says["short_names.legal"].sub("", name)
    core = legal[_place_end(ground, legal) :]
    if legal == name:
        plain = says["short_names.plain"].sub("", name)[_place_end(ground, name) :]
        if len(plain) > 1 and plain not in ground.lexicon.names:
            yield plain
        if core != name and len(core) > 3:
            yield core
        return
    yield from (form for form in (legal, core, name[_place_end(ground, name) :]) if len(form) > 3)
    made = (form.removesuffix(_MAKING) for form in (legal, core) if form.endswith(_MAKING))
    yield from (form for form in made if len(form) > 3)
    if ground.words.count(core[:4]) > ground.words.count(core):
        yield from (core[:end] for end in range(4, len(core)))
    brand = _brand(ground, core)
    if brand:
        yield brand
    if len(core) > _LONG:  # 天源马铃薯淀粉: 天源淀粉
        yield from (core[:end] + core[-2:] for end in (2, 3))


def _brand(ground: Ground, core: str) -> str:
    """What stands in front of the trade: 华星 of 华星环保科技."""
    trades = ground.lexicon.contexts.marks.trade
    trade = next((match for match in trades.finditer(core) if match.start() > 1), None)
    return core[: trade.start()] if trade else ""


def _place_end(ground: Ground, name: str) -> int:
    """Behind the divisions at the front of a name; 0 where nothing would be left."""
    at = 0
    while (end := ground.lexicon.places.end(name, at)) > at:
        at = end
        if name[at : at + 1] in tuple("省市县区"):
            at += 1
    return at if len(name) - at > 1 else 0


def _definitions(ground: Ground, found: Sequence[Mention]) -> Iterator[tuple[str, str, str]]:
    ends = {mention.span.end: mention for mention in found if mention.kind in _KINDS}
    for match in ground.says["short_names.defined"].finditer(ground.text):
        if mention := ends.get(match.start()):
            yield mention.text, mention.kind, match[1]
