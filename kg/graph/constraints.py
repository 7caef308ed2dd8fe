"""SHACL constraints as plain functions over N-Triples text.

Each answers "certainly kept": True must be right, False only means that pySHACL has to look.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence

from kg.graph.terms import RDF, XSD

SH = "http://www.w3.org/ns/shacl#"

Card = Mapping[str, Sequence[str]]
Keeps = Callable[[Sequence[str], Card], bool]

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


def _min_count(arguments: Sequence[str]) -> Keeps:
    least = int(_lexical(arguments[0]))

    def keeps(values: Sequence[str], _: Card) -> bool:
        return len(values) >= least

    return keeps


def _max_count(arguments: Sequence[str]) -> Keeps:
    most = int(_lexical(arguments[0]))

    def keeps(values: Sequence[str], _: Card) -> bool:
        return len(values) <= most

    return keeps


def _in(arguments: Sequence[str]) -> Keeps:
    allowed = frozenset(arguments)

    def keeps(values: Sequence[str], _: Card) -> bool:
        return allowed.issuperset(values)

    return keeps


def _datatype(arguments: Sequence[str]) -> Keeps:
    if arguments[0] == f"<{XSD}date>":
        return _are_days
    form = _LEXICAL.get(arguments[0])

    def keeps(values: Sequence[str], _: Card) -> bool:
        return all(form is not None and form.fullmatch(value) for value in values)

    return keeps


def _node_kind(arguments: Sequence[str]) -> Keeps:
    opening = "<" if arguments[0] == f"<{SH}IRI>" else "?"

    def keeps(values: Sequence[str], _: Card) -> bool:
        return all(value.startswith(opening) for value in values)

    return keeps


def _language_in(arguments: Sequence[str]) -> Keeps:
    endings = tuple(f'"@{_lexical(argument)}' for argument in arguments)

    def keeps(values: Sequence[str], _: Card) -> bool:
        return all(value.endswith(endings) for value in values)

    return keeps


def _min_length(arguments: Sequence[str]) -> Keeps:
    least = int(_lexical(arguments[0]))

    def keeps(values: Sequence[str], _: Card) -> bool:
        return all(len(_ESCAPE.sub("x", _lexical(value))) >= least for value in values)

    return keeps


def _pattern(arguments: Sequence[str]) -> Keeps:
    form = re.compile(_unescaped(_lexical(arguments[0])))

    def keeps(values: Sequence[str], _: Card) -> bool:
        return all("\\" not in value and form.search(_lexical(value)) for value in values)

    return keeps


def _min_inclusive(arguments: Sequence[str]) -> Keeps:
    least = float(_lexical(arguments[0]))

    def keeps(values: Sequence[str], _: Card) -> bool:
        numbers = _numbers(values)
        return numbers is not None and all(number >= least for number in numbers)

    return keeps


def _max_inclusive(arguments: Sequence[str]) -> Keeps:
    most = float(_lexical(arguments[0]))

    def keeps(values: Sequence[str], _: Card) -> bool:
        numbers = _numbers(values)
        return numbers is not None and all(number <= most for number in numbers)

    return keeps


def _less_than(arguments: Sequence[str]) -> Keeps:
    other = arguments[0]

    def keeps(values: Sequence[str], card: Card) -> bool:
        low, high = _numbers(values), _numbers(card.get(other, ()))
        return low is not None and high is not None and all(a < b for a in low for b in high)

    return keeps


def _equals(arguments: Sequence[str]) -> Keeps:
    other = arguments[0]

    def keeps(values: Sequence[str], card: Card) -> bool:
        return set(values) == set(card.get(other, ()))

    return keeps


CONSTRAINTS: dict[str, Callable[[Sequence[str]], Keeps]] = {
    f"{SH}minCount": _min_count,
    f"{SH}maxCount": _max_count,
    f"{SH}in": _in,
    f"{SH}datatype": _datatype,
    f"{SH}nodeKind": _node_kind,
    f"{SH}languageIn": _language_in,
    f"{SH}minLength": _min_length,
    f"{SH}pattern": _pattern,
    f"{SH}minInclusive": _min_inclusive,
    f"{SH}maxInclusive": _max_inclusive,
    f"{SH}lessThan": _less_than,
    f"{SH}equals": _equals,
}


def _are_days(values: Sequence[str], _: Card) -> bool:
    return all(_is_day(value) for value in values)


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


def _numbers(values: Sequence[str]) -> list[float] | None:
    try:
        return [float(_lexical(value)) for value in values]
    except ValueError:
        return None
