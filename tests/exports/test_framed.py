from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import rdflib

from kg.exports.framed import framed
from kg.graph import Graph, load
from kg.graph.cards import terms
from kg.knowledge import jsonld


@pytest.fixture(scope="module")
def file(hostile: Graph, checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("framed") / "framed.jsonld"
    framed(hostile, path, jsonld.load(checkout / "ontology" / "context.jsonld"))
    return path


# rdflib 7.6 warns of a class that its own reader still uses
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_exports_framed_holds_the_same_triples(hostile: Graph, file: Path) -> None:
    triples = {terms(line)[:3] for line in hostile.lines}
    assert {terms(line)[:3] for line in load(file).lines} == triples
    assert len(rdflib.Graph().parse(file, format="json-ld")) == len(triples)


def test_exports_framed_is_read_without_rdf(file: Path) -> None:
    things = json.loads(file.read_text(encoding="utf-8"))["@graph"]
    (firm,) = (thing for thing in things if thing.get("name") == "华星科技有限公司")
    assert (firm["type"], firm["alias"]) == ("Company", ["华星科技"])
    (done,) = (fact for fact in firm["facts"] if fact["predicate"] == "completesRetrofit")
    assert (done["status"], done["when"], done["object"]["name"]) == (
        "completed",
        "2021-05",
        "废气治理",
    )
    assert done["end"] - done["start"] == len(done["quote"])


def test_exports_framed_tells_each_statement_once_under_its_subject(
    hostile: Graph, file: Path
) -> None:
    things = json.loads(file.read_text(encoding="utf-8"))["@graph"]
    facts = [fact["id"] for thing in things for fact in thing.get("facts", ())]
    assert sorted(facts) == sorted(fact.iri for fact in hostile.rows()[1])
    assert not [thing for thing in things if thing.get("type") == "Statement"]


def test_exports_framed_needs_no_prefix_for_our_own_terms(file: Path) -> None:
    things = json.loads(file.read_text(encoding="utf-8"))["@graph"]
    assert not [key for thing in things for key in _keys(thing) if ":" in key]


def test_exports_framed_keeps_what_the_context_does_not_foresee(
    checkout: Path, tmp_path: Path
) -> None:
    rdf, skos = (
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://www.w3.org/2004/02/skos/core#",
    )
    lines = (
        f'<x:a> <{skos}prefLabel> "Green park"@en .',
        f'<x:a> <{skos}prefLabel> "no language" .',
        '<x:a> <https://w3id.org/park-kg/ontology#start> "007"'
        "^^<http://www.w3.org/2001/XMLSchema#integer> .",
        '<x:a> <https://w3id.org/park-kg/ontology#when> "2021"'
        "^^<http://www.w3.org/2001/XMLSchema#gYear> .",
        "<x:a> <x:p> _:b .",
        f"<x:s> <{rdf}subject> <x:t> .",
        f"<x:t> <{rdf}subject> <x:s> .",
        f"<x:u> <{rdf}subject> <x:a> .",
        f"<x:u> <{rdf}subject> <x:elsewhere> .",
    )
    meaning = jsonld.load(checkout / "ontology" / "context.jsonld")
    framed(Graph.of(lines), tmp_path / "a.jsonld", meaning)
    back = {line.split(" _:")[0].rstrip(" .") for line in load(tmp_path / "a.jsonld").lines}
    assert back == {line.split(" _:")[0].rstrip(" .") for line in lines}


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    for inner in value.values() if isinstance(value, dict) else ():
        yield from _keys(inner)
