"""What an answer says, whatever the order of its rows and the manners of the store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from kg.errors import GraphError
from kg.graph.terms import XSD

_Term = tuple[str, ...]


def fingerprint(answer: str) -> tuple[int, str]:
    """How many distinct rows an answer in SPARQL 1.1 JSON has, and a hash of them.

    Rows are a set: the questions are DISTINCT, and Virtuoso 7.2.5 repeats a row now and then.

    Raises:
        GraphError: it is no such answer.
    """
    try:
        # not strict: Virtuoso leaves line ends in its strings as they are
        bindings = json.loads(answer, strict=False)["results"]["bindings"]
        rows = {tuple(sorted((name, *_term(row[name])) for name in row)) for row in bindings}
    except (ValueError, KeyError, TypeError) as error:
        raise GraphError("what it answers is no SPARQL 1.1 JSON with rows") from error
    said = json.dumps(sorted(rows), ensure_ascii=False)
    return len(rows), hashlib.sha256(said.encode()).hexdigest()[:12]


def _term(said: Mapping[str, str]) -> _Term:
    """A term in one spelling: ``typed-literal`` is an old word, languages are of any case, and a
    plain string is an xsd:string."""
    datatype = said.get("datatype", "").replace(f"{XSD}string", "")
    kind = said["type"].removeprefix("typed-")
    return kind, said["value"], said.get("xml:lang", "").lower(), datatype
