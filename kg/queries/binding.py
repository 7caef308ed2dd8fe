"""Values put into a query as terms, never as text that SPARQL could read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from pyoxigraph import Literal, NamedNode

from kg.documents.script import in_simplified
from kg.errors import UsageError

_XSD = "http://www.w3.org/2001/XMLSchema#"
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_WHITE = re.compile(r"\s+")


def parameter_place(text: str, name: str) -> re.Match[str] | None:
    """Where ``VALUES ?name { default }`` stands; its group 1 is the default."""
    # the word comes first, and then that nothing stands before it: so it is found by its letters
    return re.search(
        rf'VALUES(?<!\wVALUES)\s+\?{re.escape(name)}\s*\{{\s*("[^"\\]*"(?:@[a-z]+)?|[0-9.]+)\s*\}}',
        text,
    )


def bind(text: str, parameters: Mapping[str, str]) -> str:
    """The query with these values for its parameters; each becomes a term of the default's kind.

    Words of a language become simplified, as the names of things are.

    Raises:
        UsageError: the query has no such parameter, or a number is none.
    """
    for name, value in parameters.items():
        place = parameter_place(text, name)
        if place is None:
            raise UsageError(
                f"the query has no parameter {name}; it needs VALUES ?{name} {{ ... }}"
            )
        text = text[: place.start(1)] + _term(name, value, place[1]) + text[place.end(1) :]
    return text


def _term(name: str, value: str, default: str) -> str:
    words = _WHITE.sub(" ", unicodedata.normalize("NFC", value)).strip()
    if "@" in default:
        return str(Literal(in_simplified(words), language=default.rpartition("@")[2]))
    if default.startswith('"'):
        return str(Literal(words))
    if not _NUMBER.fullmatch(words):
        raise UsageError(f"{name}={value}: not a number")
    return str(Literal(words, datatype=NamedNode(f"{_XSD}decimal")))
