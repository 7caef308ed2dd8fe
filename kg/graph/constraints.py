"""SHACL constraints as plain functions over N-Triples text.

Each answers "certainly kept": True must be right, False only means that pySHACL has to look.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache

from kg.graph.cards import Card
from kg.graph.terms import RDF, XSD

SH = "http://www.w3.org/ns/shacl#"

OfValue = Callable[[str], object]
OfCard = Callable[[Collection[str], Card], bool]

_ESCAPE = re.compile(r"\\(?:u[0-9A-F]{4}|U[0-9A-F]{8}|.)")
_LEXICAL = {
    f"<{XSD}string>": re.compile(r'"(?:[^"\\]|\\.)*"'),
    f"<{XSD}integer>": re.compile(rf'"[+-]?[0-9]+"\^\^<{re.escape(XSD)}integer>'),
    f"<{XSD}decimal>": re.compile(
        rf'"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"\^\^<{re.escape(XSD)}decimal>'
    ),
    f"<{RDF}langString>": re.compile(r'"(?:[^"\\]|\\.)*"@[a-zA-Z-]+'),
}
_DAY = re.compile(rf'"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"\^\^<{re.escape(XSD)}date>')


def _in(arguments: Sequence[str]) -> OfValue:
    return frozenset(arguments).__contains__


def _datatype(arguments: Sequence[str]) -> OfValue:
    if arguments[0] == f"<{XSD}date>":
        return _is_day
    form = _LEXICAL.get(arguments[0])
    return form.fullmatch if form else _is_unknown


def _node_kind(arguments: Sequence[str]) -> OfValue:
    return _is_address if arguments[0] == f"<{SH}IRI>" else _is_unknown


def _language_in(arguments: Sequence[str]) -> OfValue:
    endings = tuple(f'"@{_lexical(argument)}' for argument in arguments)

    def keeps(value: str) -> bool:
        return value.endswith(endings)

    return keeps


def _min_length(arguments: Sequence[str]) -> OfValue:
    least = int(_lexical(arguments[0]))

    def keeps(value: str) -> bool:
        text = _lexical(value)
        return len(_ESCAPE.sub("x", text) if "\\" in text else text) >= least

    return keeps


def _pattern(arguments: Sequence[str]) -> OfValue:
    form = re.compile(_unescaped(_lexical(arguments[0])))

    def keeps(value: str) -> bool:
        return "\\" not in value and form.search(_lexical(value)) is not None

    return keeps


def _min_inclusive(arguments: Sequence[str]) -> OfValue:
    least = float(_lexical(arguments[0]))

    def keeps(value: str) -> bool:
        return _number(value) >= least

    return keeps


def _max_inclusive(arguments: Sequence[str]) -> OfValue:
    most = float(_lexical(arguments[0]))

    def keeps(value: str) -> bool:
        return _number(value) <= most

    return keeps


def _less_than(arguments: Sequence[str]) -> OfCard:
    other = arguments[0]

    def keeps(values: Collection[str], card: Card) -> bool:
        return all(_number(low) < _number(high) for low in values for high in card.get(other, ()))

    return keeps


def _equals(arguments: Sequence[str]) -> OfCard:
    other = arguments[0]

    def keeps(values: Collection[str], card: Card) -> bool:
        return set(values) == set(card.get(other, ()))

    return keeps


OF_COUNTS = (f"{SH}minCount", f"{SH}maxCount")
"""How many values there are; the rule itself counts."""

OF_VALUES: dict[str, Callable[[Sequence[str]], OfValue]] = {
    f"{SH}in": _in,
    f"{SH}datatype": _datatype,
    f"{SH}nodeKind": _node_kind,
    f"{SH}languageIn": _language_in,
    f"{SH}minLength": _min_length,
    f"{SH}pattern": _pattern,
    f"{SH}minInclusive": _min_inclusive,
    f"{SH}maxInclusive": _max_inclusive,
}
"""What each value must be like."""

OF_CARDS: dict[str, Callable[[Sequence[str]], OfCard]] = {
    f"{SH}lessThan": _less_than,
    f"{SH}equals": _equals,
}
"""What the values must be like beside those of another property."""


def _is_unknown(_: str) -> bool:
    return False


def _is_address(value: str) -> bool:
    return value.startswith("<")


def _is_day(value: str) -> bool:
    found = _DAY.fullmatch(value)
    if found is None:
        return False
    try:
        datetime.date.fromisoformat(found[1])
    except ValueError:
        return False
    return True


def _lexical(value: str) -> str:
    """What stands between the quotes or the brackets, escapes and all."""
    return value[1 : value.rindex('"')] if value.startswith('"') else value[1:-1]


def _unescaped(text: str) -> str:
    return text.replace("\\\\", "\\").replace('\\"', '"')


@lru_cache(maxsize=4096)
def _number(value: str) -> float:
    """The number, or one that is neither less nor greater than any other."""
    try:
        return float(_lexical(value))
    except ValueError:
        return float("nan")
