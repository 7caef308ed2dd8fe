"""Names of bodies: places or a park, then the body (徐州经开区 + 党工委, 区 + 科技局)."""

from __future__ import annotations

from kg.entities import parks
from kg.entities.form import Form, Near, Place, Reach, Verdict, no, yes
from kg.entities.places import agree_closely, front, level
from kg.entities.plain import numbers
from kg.knowledge.names import NameForms


def parse(text: str, names: NameForms) -> Form:
    """The parts of a plain name of a body; ``brand`` is the park that it begins with."""
    places, rest = front(text, names, keep=1)
    rank, rest = ("", rest) if places else level(rest, names, keep=1)
    heads = names.heads["Organization"]
    written = heads.find(rest)
    head, middle = heads.means.get(written, ""), rest[: len(rest) - len(written)]
    shown = "".join(places[-1]) if places else ""
    park = _host(text, middle, written, names)
    return Form(
        "Organization", text, "|".join((shown, rank, middle, head)),
        _reach(text, places, rank, middle, names=names), places, rank, middle, park, head,
        numbers=numbers(middle),
    )  # fmt: skip


def _reach(
    text: str, places: tuple[Place, ...], rank: str, middle: str, *, names: NameForms
) -> Reach:
    if text.startswith(names.nation[0]) or (text.endswith(names.nation[1]) and len(text) > 3):
        return "corpus"
    if places:
        return "place" if len(places) == 1 and "".join(places[-1]) in names.twins else "corpus"
    if rank:
        return "document"
    return "place" if len(middle) > 1 else "article"


def _host(text: str, middle: str, written: str, names: NameForms) -> str:
    """The park that a body's name begins with (徐州经开区 of 徐州经开区党工委), or ""."""
    lead = text[: len(text) - len(written)]
    return lead if written and names.heads["Park"].find(middle) else ""


def compare(a: Form, b: Form, near: Near, names: NameForms) -> Verdict:
    """Whether two names of bodies mean one body."""
    if a.numbers != b.numbers:
        return no("numbers or letters differ")
    if a.brand and b.brand and a.head == b.head:
        return parks.compare(parks.parse(a.brand, names), parks.parse(b.brand, names), near, names)
    if not agree_closely(a, b):
        return no("bodies of different places or levels")
    if a.head == b.head and a.middle == b.middle:
        return _same_body(a, b, near)
    if near == "document" and a.head == b.head:
        short, long = sorted((a, b), key=parks.middle_length)
        return _led(short, long, names)
    return no("different bodies")


def _same_body(a: Form, b: Form, near: Near) -> Verdict:
    if near == "document":
        return yes(
            "same name" if a.canonical == b.canonical else "the same body, its place left out", 0.95
        )
    if a.reach == b.reach == "corpus" or (near == "place" and a.reach == b.reach == "place"):
        return yes("same name", 1.0)
    return no("every place has a body of this name")


def _led(short: Form, long: Form, names: NameForms) -> Verdict:
    """The long name is the short one behind the name of the park that it belongs to."""
    around = long.middle.removesuffix(short.middle)
    if short.is_bare and long.middle:
        return yes("the same body, named by its ending alone", 0.85)
    if around != long.middle and names.heads["Park"].find(around) and not short.places:
        return yes("the same body, named with its park", 0.9)
    return no("different bodies")


def offers(form: Form, names: NameForms) -> tuple[str, ...]:
    """The keys under which a shorter name may look for this one."""
    keys = [f"{form.middle}|{form.head}", *([f"@|{form.head}"] if form.brand else [])]
    if form.middle:
        keys.append(f"|{form.head}")
    for cut in range(len(form.middle) - 1, 1, -1):
        if names.heads["Park"].find(form.middle[:cut]):
            keys.append(f"{form.middle[cut:]}|{form.head}")
            break
    return tuple(keys)


def asks(form: Form, _names: NameForms) -> tuple[str, ...]:
    """The keys under which this name looks for a longer one."""
    return (f"@|{form.head}" if form.brand else f"{form.middle}|{form.head}",)
