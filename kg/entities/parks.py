"""Names of parks: places + brand or trade + ending (盐城 + 环保科技 + 产业园)."""

from __future__ import annotations

import re

from kg.entities.form import Form, Near, Place, Reach, Verdict, no, yes
from kg.entities.places import agree_closely, front, level
from kg.entities.plain import COUNT, in_figures, numbers
from kg.knowledge.names import NameForms

_PHASE = re.compile(rf"(?:第?({COUNT})期|[A-Z]\d*区|[东西南北]区)$")
_RANKED = re.compile("^(?:国家级|省级|市级)(?=..)")
_ENOUGH = 2
_LEAD = 3


def parse(text: str, names: NameForms) -> Form:
    """The parts of a plain park name."""
    phase = _PHASE.search(text)
    body = _RANKED.sub("", text[: phase.start()] if phase else text)
    heads = names.heads["Park"]
    written = heads.find(body)
    rest = body[: len(body) - len(written)] if written else body
    head = heads.means.get(written, "")
    places, rest = front(rest, names, keep=0)
    rank, middle = ("", rest) if places else level(rest, names, keep=0)
    middle = "" if middle in ("国家", "国家级", "省级") else middle
    if head in names.zones and not places and not rank and _brand(middle, names) == middle != "":
        places, middle = (Place(middle, ""),), ""
    tail = phase[0] if phase else ""
    shown = "/".join(_told(places, names))
    return Form(
        "Park", text, "|".join((shown, rank, middle, head, _phase(phase))),
        _reach(places, rank, middle, head, names=names), places, rank, middle,
        _brand(middle, names), head, numbers=numbers(middle + tail),
    )  # fmt: skip


def _phase(phase: re.Match[str] | None) -> str:
    if phase is None:
        return ""
    return f"{in_figures(phase[1])}期" if phase[1] else phase[0]


def _told(places: tuple[Place, ...], names: NameForms) -> tuple[str, ...]:
    """The last place; the one around it too where several places bear its name."""
    roots = tuple(place.root for place in places)
    return roots[-2:] if places and "".join(places[-1]) in names.twins else roots[-1:]


def _brand(middle: str, names: NameForms) -> str:
    while word := names.generic.find(middle):
        middle = middle[: len(middle) - len(word)]
    return middle


def _reach(
    places: tuple[Place, ...],
    rank: str,
    middle: str,
    head: str,
    *,
    names: NameForms,
) -> Reach:
    if places:
        alone = len(places) == 1 and "".join(places[-1]) in names.twins
        return "place" if alone or not head else "corpus"
    if rank:
        return "document"
    if not middle:
        return "article"
    return "corpus" if len(_brand(middle, names)) > _ENOUGH else "place"


def compare(a: Form, b: Form, near: Near, names: NameForms) -> Verdict:
    """Whether two names of parks mean one park."""
    if a.numbers != b.numbers or _part(a) != _part(b):
        return no("phases, numbers or letters differ")
    if _is_same_place(a, b) or _is_same_place(b, a):
        return _heads(*_by_length(a, b), near, names)
    if not agree_closely(a, b):
        return no("they are in different places")
    short, long = _by_length(a, b)
    if a.middle != b.middle:
        return _unlike(short, long, near, names)
    if a.canonical == b.canonical:
        return _alike(a, near)
    if short.is_bare and near != "document":
        return no("the short name is a common word")
    return _heads(short, long, near, names)


def _part(form: Form) -> str:
    """The phase or zone that a name ends in: 一期, 东区."""
    return form.canonical.rpartition("|")[2]


def _by_length(a: Form, b: Form) -> tuple[Form, Form]:
    return (a, b) if _told_length(a) <= _told_length(b) else (b, a)


def _told_length(form: Form) -> tuple[int, int, str]:
    return len(form.places) + bool(form.level), len(form.plain), form.plain


def _alike(form: Form, near: Near) -> Verdict:
    if near == "document" or form.reach == "corpus" or (near == "place" and form.reach == "place"):
        return yes("same name, its ending written short or in full", 1.0)
    return no("many places have a park of this name")


def _heads(short: Form, long: Form, near: Near, names: NameForms) -> Verdict:
    if short.head == long.head:
        return _place_left_out(short, long, near)
    for one, other in ((short, long), (long, short)):
        loose = names.loose.get(("Park", one.head))
        if loose is None or (loose.longs and other.head not in loose.longs):
            continue
        if loose.reach == "document" and near != "document":
            return no("the short ending may stand for several parks")
        found = _place_left_out(short, long, near)
        return yes(f"{one.head} may stand for {other.head}", 0.9) if found.same else found
    return no("different endings")


def _place_left_out(short: Form, long: Form, near: Near) -> Verdict:
    if bool(short.places) == bool(long.places) and not short.level and not long.level:
        return yes("the same park, some places around it left out", 0.95)
    if near == "document":
        return yes("the same park, its place left out", 0.9)
    if len(short.brand) > _ENOUGH:
        return yes("the same park, its place left out", 0.85)
    return no("many places have a park of this name")


def _unlike(short: Form, long: Form, near: Near, names: NameForms) -> Verdict:
    """Two middles: the short one left out whole, or the long one led by the park around it."""
    if near != "document":
        return no("different names")
    bare, other = sorted((short, long), key=middle_length)
    if bare.is_bare:
        found = _heads(bare, other, near, names)
        return yes("the same park, named by its ending alone", 0.85) if found.same else found
    around = other.middle.removesuffix(bare.middle)
    if not bare.middle or around == other.middle:
        return no("different names")
    if names.heads["Park"].find(around) and bare.head == other.head:
        return yes("the same park, named with the park around it", 0.85)
    if len(around) <= _LEAD and _brand(around, names) == around:
        found = _heads(bare, other, near, names)
        return yes("the same park, what leads its name left out", 0.8) if found.same else found
    return no("different names")


def _is_same_place(a: Form, b: Form) -> bool:
    """赣丰 of 赣丰工业园 is that of 赣丰县工业园 and 江西赣丰工业园, where no list knows it."""
    return not a.middle and bool(a.places) and a.places[-1].root == b.middle


def middle_length(form: Form) -> int:
    """The length of what lies between its place and its head."""
    return len(form.middle)


def offers(form: Form, names: NameForms) -> tuple[str, ...]:
    """The keys under which a shorter name may look for this one."""
    heads = [form.head, *_shorts(form.head, names)]
    keys = [f"m:{form.middle or form.places[-1].root}"] if form.middle or form.places else []
    keys += [
        f"p:{place.root}:{head}" for place in form.places[-1:] for head in heads if not form.middle
    ]
    keys += [f"h:{head}" for head in heads]
    keys += [f"m:{form.middle[cut:]}" for cut in (2, 3) if len(form.middle) > cut + 1]
    inner = _inner(form.middle, names)
    return (*keys, f"m:{inner}") if inner else tuple(keys)


def asks(form: Form, names: NameForms) -> tuple[str, ...]:
    """The keys under which this name looks for a longer one."""
    if form.middle:
        return (f"m:{form.middle}",)
    if form.places:
        root = form.places[-1].root
        return (f"m:{root}", *(f"p:{root}:{head}" for head in _heads_of(form, names)))
    return tuple(f"h:{head}" for head in _heads_of(form, names))


def _heads_of(form: Form, names: NameForms) -> tuple[str, ...]:
    loose = names.loose.get(("Park", form.head))
    return (form.head, *sorted(loose.longs)) if loose else (form.head,)


def _shorts(head: str, names: NameForms) -> list[str]:
    return [
        short
        for (kind, short), loose in names.loose.items()
        if kind == "Park" and (not loose.longs or head in loose.longs) and short != head
    ]


def _inner(middle: str, names: NameForms) -> str:
    """What stands behind the name of a park inside a park's name."""
    for cut in range(len(middle) - 1, 2, -1):
        if names.heads["Park"].find(middle[:cut]):
            return middle[cut:]
    return ""
