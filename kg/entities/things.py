"""Names of what is done, built, held or run: projects, retrofits, permits, methods ..."""

from __future__ import annotations

import re

from kg.entities.form import Form, Near, Reach, Verdict, no, yes
from kg.entities.places import front
from kg.entities.plain import numbers
from kg.knowledge.names import NameForms

# Amounts describe a thing (年产9000吨的生产线, 4条生产线); 一期 and 2号 name it.
_AMOUNT = re.compile(
    r"(?:总投资|投资|年产|年处理|日处理|共计|三期共计)?约?\d+(?:\.\d+)?[万亿]?"
    r"(?:(?:元|美元|吨|立方米|方|平方米|亩|台|套|辆|件|米|公里|千瓦|兆瓦|GW|MW|KW|GWH|MWH|KWH)(?:/[天日年时])?|[条个座项套台支辆批](?!工程))的?"
)
_ENOUGH = 4
_SPECIFIC = 8


def parse(text: str, kind: str, names: NameForms) -> Form:
    """The core of a plain name: without amounts and without words such as 项目."""
    amounts = _AMOUNT.findall(text)
    core = _core(_AMOUNT.sub("", text) or text, kind, names)
    return Form(
        kind, text, core, _reach(core, kind, names), middle=core,
        legal="|".join(sorted(amount.removesuffix("的") for amount in amounts)),
        numbers=numbers(core),
    )  # fmt: skip


def _core(text: str, kind: str, names: NameForms) -> str:
    tails = names.tails.get(kind)
    least = 2 if kind == "Project" or kind in names.general else _ENOUGH
    while tails and (tail := tails.find(text)) and len(text) - len(tail) >= least:
        text = text[: len(text) - len(tail)]
    return text.removesuffix("的")


def _reach(core: str, kind: str, names: NameForms) -> Reach:
    if kind in names.general:
        return "corpus"
    places, _ = front(core, names, keep=1)
    if len(core) < _SPECIFIC:
        return "document"
    return "corpus" if places else "place" if kind in ("Project", "Event") else "document"


def compare(a: Form, b: Form, near: Near, names: NameForms) -> Verdict:
    """Whether two names of things mean one thing."""
    if a.numbers != b.numbers:
        return no("phases, numbers or letters differ")
    if a.legal and b.legal and a.legal != b.legal and a.kind not in names.general:
        return no("amounts differ")
    if a.canonical == b.canonical:
        return _alike(a, near)
    if near != "document" or a.kind in names.general:
        return no("different names")
    short, long = sorted((a, b), key=_length)
    return _contained(short.canonical, long.canonical, names)


def _length(form: Form) -> tuple[int, str]:
    return len(form.canonical), form.plain


def _alike(form: Form, near: Near) -> Verdict:
    if near == "document" or form.reach == "corpus" or form.reach == near:
        return yes("same name", 1.0)
    return no("the same words for what another one has")


def _contained(short: str, long: str, names: NameForms) -> Verdict:
    lead = long.removesuffix(short)
    if lead == long or len(short) < _ENOUGH:
        return no("different names")
    if lead.endswith("的"):
        return yes("the same thing, described more closely", 0.85)
    if names.heads["Park"].find(lead) or names.legal.find(lead):
        return yes("the same thing, named with whose it is", 0.85)
    if 2 * len(short) >= len(long):
        return yes("the same name, without what leads it", 0.8)
    return no("the short name is too short to be sure")


def offers(form: Form, _names: NameForms) -> tuple[str, ...]:
    """The keys under which a shorter name may look for this one."""
    core = form.canonical
    keys = {core[-_ENOUGH:], core.rpartition("的")[2][-_ENOUGH:]}
    return tuple(sorted(key for key in keys if len(key) == _ENOUGH))


def asks(form: Form, _names: NameForms) -> tuple[str, ...]:
    """The keys under which this name looks for a longer one."""
    return (form.canonical[-_ENOUGH:],) if len(form.canonical) >= _ENOUGH else ()
