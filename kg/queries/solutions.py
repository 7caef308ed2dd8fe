"""Rows of terms as the SPARQL 1.1 Query Results JSON Format has them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.graph.terms import XSD

Term = NamedNode | BlankNode | Literal | Triple
Row = tuple[Term | None, ...]

_STRING = f"{XSD}string"


def as_json(columns: Sequence[str], rows: Sequence[Row]) -> str:
    """The rows under their columns; what is not bound is left out."""
    bindings = [
        {name: _told(term) for name, term in zip(columns, row, strict=True) if term is not None}
        for row in rows
    ]
    return _written({"head": {"vars": list(columns)}, "results": {"bindings": bindings}})


def truth_as_json(truth: bool) -> str:
    """What ASK answers."""
    return _written({"head": {}, "boolean": truth})


def words(row: Row) -> tuple[str, ...]:
    """What each address or literal says; nothing for what is not bound, or is a triple."""
    return tuple([getattr(term, "value", "") for term in row])


def _told(term: Term) -> Mapping[str, Any]:
    if isinstance(term, Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _told(part) for name, part in parts.items()}}
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    said = {"type": "literal", "value": term.value}
    if term.language:
        said["xml:lang"] = term.language
        if term.direction:
            said["its:dir"] = term.direction.value
    elif term.datatype.value != _STRING:
        said["datatype"] = term.datatype.value
    return said


def _written(said: Mapping[str, Any]) -> str:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))
