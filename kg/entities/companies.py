"""Names of companies: place + brand + trade + legal form, and a branch behind it."""

from __future__ import annotations

from dataclasses import replace

from kg.entities.form import Form, Near, Reach, Verdict, no, yes
from kg.entities.places import agree, back, front, level
from kg.entities.plain import numbers
from kg.knowledge.names import NameForms

_FULL = ("有限", "股份")
_LEAD = 3
_TOLD = 4


def parse(text: str, names: NameForms) -> Form:
    """The parts of a plain company name."""
    places, rest = front(text, names, keep=2)
    rank, rest = ("", rest) if places else level(rest, names, keep=2)
    stem, branch = _branch(rest, names)
    word = names.legal.find(stem)
    legal, stem = names.legal.means.get(word, ""), stem[: len(stem) - len(word)]
    group = stem.endswith(names.group)
    if group:
        stem = stem.removesuffix(names.group)
        legal = "" if legal != "股份" else legal
    parts = (
        "".join(place.root for place in places), rank, stem,
        names.group if group else "", legal, branch,
    )  # fmt: skip
    form = Form(
        "Company", text, "|".join(parts), "document", places, rank, stem, _brand(stem, names),
        legal=legal, group=group, branch=branch, numbers=numbers(stem + branch),
    )  # fmt: skip
    return replace(form, reach=_reach(form, names))


def _branch(text: str, names: NameForms) -> tuple[str, str]:
    word = names.branches.find(text)
    stem = text[: len(text) - len(word)]
    if "公司" in stem and not word:
        return text, ""
    if word and "公司" in stem:
        cut = stem.rindex("公司") + len("公司")
        return stem[:cut], stem[cut:] + word
    place = back(stem.removesuffix("市"), names) if not stem.endswith(names.group) else ""
    if place:
        return stem.removesuffix("市").removesuffix(place), place + word
    return (stem, word) if word and len(stem) > 1 else (text, "")


def _brand(stem: str, names: NameForms) -> str:
    """What is left without trades; 中国 alone is no brand (中国电力 is not 中国石化)."""
    brand = stem
    while (trade := names.trades.find(brand)) and len(brand) - len(trade) != 1:
        brand = brand[: len(brand) - len(trade)]
    return stem if brand in names.nation[0] else brand


def _reach(form: Form, names: NameForms) -> Reach:
    if form.is_bare:
        return "article"
    if form.level or not form.middle or not (form.brand or form.places):
        return "document"
    if form.places or form.legal in _FULL:
        return "corpus"
    if form.group and names.generic.find(form.brand) != form.brand:
        return "corpus"
    if form.middle.endswith("厂") or (len(form.middle) < 3 and not form.middle.isascii()):
        return "place"
    return "corpus"


def compare(a: Form, b: Form, near: Near, names: NameForms) -> Verdict:
    """Whether two names of companies mean one company."""
    if a.canonical == b.canonical:
        return _alike(a, near)
    if clash := _clash(a, b, names):
        return no(clash)
    if a.is_bare or b.is_bare:
        return _bare(a, b, near)
    short, long = sorted((a, b), key=_length)
    if short.middle == long.middle:
        return _same_middle(short, long, near)
    return _short_form(short, long, near, names)


def _bare(a: Form, b: Form, near: Near) -> Verdict:
    if near == "document" and a.group and b.group:
        return yes("the only group", 0.85)
    return no("the short name is a common word")


def _length(form: Form) -> tuple[int, int, str]:
    return len(form.middle), len(form.plain), form.plain


def _alike(form: Form, near: Near) -> Verdict:
    if near == "corpus" and form.reach != "corpus":
        return no("the name is too short or too common to be one company everywhere")
    if near == "place" and form.reach == "document":
        return no("the name is a common word")
    return yes("same name", 1.0)


def _clash(a: Form, b: Form, names: NameForms) -> str:
    if a.branch != b.branch and not _is_one_branch(a.branch, b.branch):
        return "a branch is not the company it belongs to, nor another branch"
    if a.numbers != b.numbers:
        return "numbers or letters differ"
    if not agree(a, b, names):
        return "they are in different places"
    if a.legal in _FULL and b.legal in _FULL and (a.legal, a.middle) != (b.legal, b.middle):
        return "two registered names"
    if a.group != b.group and (b if a.group else a).legal:
        return "a group is not its members"
    return ""


def _is_one_branch(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return bool(short) and long == short + "分公司"


def _same_middle(short: Form, long: Form, near: Near) -> Verdict:
    if not long.brand and (not short.places or not long.places):
        return _trade_only(near)
    placed = bool(short.places) and short.places == long.places
    settled = near != "corpus" or placed or len(long.middle) > 2
    if short.group != long.group and not settled:
        return no("the brand alone may be a member of the group")
    if bool(short.places) != bool(long.places) and not settled:
        return no("without its place the name is too short")
    if short.level or long.level:
        return (
            yes("the same name, its place left out", 0.9)
            if near == "document"
            else no("which place?")
        )
    return yes("the same name, its place or legal form left out", 0.95)


def _trade_only(near: Near) -> Verdict:
    if near == "document":
        return yes("the same name, its place left out", 0.85)
    return no("without its place the name is a common word")


def _short_form(short: Form, long: Form, near: Near, names: NameForms) -> Verdict:
    if near == "document" and short.group and long.group and short.middle == long.brand:
        return yes("the same group, its trade left out", 0.8)
    if short.group or short.legal in _FULL or not short.brand:
        return no("brand or trade differ")
    if short.brand != long.brand:
        return _led(short, long, near)
    if long.group and near == "corpus":
        return no("the short name may be a member of the group")
    if long.middle.startswith(short.middle) and _is_trades(long.middle[len(short.middle) :], names):
        if near != "corpus" or (len(short.middle) > 3 and short.middle != short.brand):
            return yes("short form", 0.9)
        return no("a brand alone may be the mother or a sister")
    if near == "document" and _in_order(short.middle[len(short.brand) :], long.middle):
        return yes("short form", 0.8)
    return no("trades differ")


def _led(short: Form, long: Form, near: Near) -> Verdict:
    """A place that no list knows leads the long name: 高川鼎泰药业 is 鼎泰药业."""
    lead = long.middle.removesuffix(short.middle)
    told = short.brand != short.middle and len(short.middle) >= _TOLD
    if near == "document" and told and lead != long.middle and len(lead) <= _LEAD:
        return yes("the same name, what leads it left out", 0.8)
    return no("brand or trade differ")


def _is_trades(text: str, names: NameForms) -> bool:
    while trade := names.trades.find(text):
        text = text[: len(text) - len(trade)]
    return not text


def _in_order(words: str, text: str) -> bool:
    rest = iter(text)
    return all(character in rest for character in words)


def offers(form: Form, names: NameForms) -> tuple[str, ...]:
    """The keys under which a shorter name may look for this one."""
    keys = [form.brand or form.middle]
    if len(form.middle) > _TOLD:
        keys.append(form.middle[-_TOLD:])
    return (*keys, names.group) if form.group else tuple(keys)


def asks(form: Form, names: NameForms) -> tuple[str, ...]:
    """The keys under which this name looks for a longer one."""
    if form.is_bare:
        return (names.group,) if form.group else ()
    own = form.brand or form.middle
    return (own, form.middle[-_TOLD:]) if len(form.middle) >= _TOLD else (own,)
