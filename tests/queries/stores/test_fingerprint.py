"""One meaning, one hash."""

from __future__ import annotations

import json

import pytest

from kg.errors import GraphError
from kg.graph.terms import XSD
from kg.queries.stores.fingerprint import fingerprint

A = {"type": "literal", "value": "园", "xml:lang": "zh"}
B = {"type": "uri", "value": "http://ex.org/b"}


def _json(*rows: dict[str, dict[str, str]]) -> str:
    return json.dumps({"results": {"bindings": rows}})


@pytest.mark.parametrize(
    "other",
    [
        _json({"x": B}, {"x": A}),
        _json({"x": A}, {"x": B}, {"x": A}),
        _json({"x": {**A, "xml:lang": "ZH"}}, {"x": B}),
    ],
    ids=["order", "repeated", "case-of-language"],
)
def test_stores_fingerprint_knows_the_same_answer(other: str) -> None:
    assert fingerprint(other) == fingerprint(_json({"x": A}, {"x": B}))


def test_stores_fingerprint_knows_a_string_in_each_spelling() -> None:
    plain = {"type": "literal", "value": "1"}
    old = {"type": "typed-literal", "value": "1", "datatype": f"{XSD}string"}
    number = {"type": "literal", "value": "1", "datatype": f"{XSD}integer"}
    assert fingerprint(_json({"x": plain})) == fingerprint(_json({"x": old}))
    assert fingerprint(_json({"x": plain})) != fingerprint(_json({"x": number}))


@pytest.mark.parametrize(
    "other",
    [_json({"y": A}), _json({"x": {**A, "xml:lang": "en"}}), _json({"x": A}, {}), _json()],
    ids=["variable", "language", "empty-row", "no-rows"],
)
def test_stores_fingerprint_knows_another_answer(other: str) -> None:
    assert fingerprint(other) != fingerprint(_json({"x": A}))


def test_stores_fingerprint_reads_line_ends_as_virtuoso_writes_them() -> None:
    raw = _json({"x": {"type": "literal", "value": "|"}}).replace("|", "\n")
    assert fingerprint(raw)[0] == 1


@pytest.mark.parametrize("said", ["", "[]", "{}", '{"boolean": true}'])
def test_stores_fingerprint_wants_rows(said: str) -> None:
    with pytest.raises(GraphError, match="no SPARQL"):
        fingerprint(said)
