"""Values of answers as people read them, in both languages."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from kg.exports.index.markup import both, tag, text
from kg.knowledge.style import Style

_DATE = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?")
_PARTS = ("年", "月", "日")
_SCALES = ((Decimal(10**8), "亿"), (Decimal(10**4), "万"))
_DATES = {"when", "issued"}
_STATES = {"state", "status"}
_NUMBERS = {"yuan", "number", "statements"}


class Cells:
    """How a cell of a column is shown: the style has the names of statuses, relations, roles."""

    def __init__(self, style: Style) -> None:
        self._statuses = {each.name: (each.zh, each.en) for each in style.statuses}
        self._roles = {each.name: (each.zh, each.en) for each in style.roles}
        self._columns = {each.name: (each.zh, each.en) for each in style.columns}
        self._figures = {each.name: (each.zh, each.en) for each in style.indicators}
        self._style = style

    def head(self, column: str) -> tuple[str, str]:
        """What a column is called; by its own name where style.yml has none for it."""
        return self._columns.get(column, (column, column))

    def shown(self, column: str, value: str) -> str:
        """A value as markup."""
        local = value.rpartition("#")[2] if value.startswith(("http://", "https://")) else value
        if column in _DATES:
            return date(value)
        if column in _STATES:
            return self.status(local)
        if column == "relation":
            return self.relation(local)
        if column == "role":
            return both(*self._roles.get(local, (local, local)))
        return amount(value) if column in _NUMBERS else text(value)

    def status(self, name: str) -> str:
        """A status as a badge; none for none."""
        if not name:
            return ""
        return tag("span", both(*self._statuses.get(name, (name, name))), class_=f"status {name}")

    def relation(self, name: str) -> str:
        """A relation as readers know it, or what its figure counts."""
        if name in self._figures:
            return both(*self._figures[name])
        style = self._style.of_relation(name)
        return both(style.zh, style.en)

    def kind(self, name: str) -> str:
        """A class as readers know it."""
        style = self._style.of_class(name)
        return both(style.zh, style.en)

    def state(self, told: str) -> str:
        """Ways in which a fact is stated, as ``planned 2022-04 chairs; completed``."""
        return "; ".join(
            " ".join(self._word(word) for word in each.split()) for each in told.split("; ") if each
        )

    def _word(self, word: str) -> str:
        if word in self._statuses:
            return self.status(word)
        return both(*self._roles[word]) if word in self._roles else date(word)


def date(edtf: str) -> str:
    """A date as far as it is known: ``XXXX-06-10`` is 6月10日; what is no date stays as it is."""
    parts = _DATE.fullmatch(edtf)
    if parts is None:
        return text(edtf)
    known = [part if part and "X" not in part else "" for part in parts.groups()]
    zh = "".join(f"{int(part)}{word}" for part, word in zip(known, _PARTS, strict=True) if part)
    lacks = "" if known[0] else "（年份未写明）"
    unknown = "" if known[0] else " (year not given)"
    return both(zh + lacks, "-".join(filter(None, known)) + unknown)


def amount(value: str) -> str:
    """A number as it is said: 1250000000 is 12.5亿; with commas in English."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return text(value)
    if not number.is_finite() or abs(number) >= Decimal(10) ** 20:
        return text(value)
    size, word = next(
        ((size, word) for size, word in _SCALES if abs(number) >= size), (Decimal(1), "")
    )
    return both(f"{_short(number / size)}{word}", _short(number))


def _short(number: Decimal) -> str:
    rounded = f"{number:,.4f}".rstrip("0").rstrip(".")
    return rounded or "0"
