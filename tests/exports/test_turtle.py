from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kg.exports.nquads import nquads, ntriples
from kg.exports.rdf import jsonld, rdfxml, trig
from kg.exports.turtle import turtle
from kg.graph import Graph, build, load
from kg.graph.cards import terms
from kg.knowledge import ontology
from tests.graph.corpus import SHORT, Text, readings, resolve
from tests.graph.test_terms import HOSTILE


@pytest.fixture(scope="module")
def graph(checkout: Path) -> Graph:
    hostile = Text("bad.txt", "".join(f"{words}引进甲厂。" for words in HOSTILE))
    for words in HOSTILE:
        hostile.say("hosts", ("Park", words), ("Company", "甲厂"), quote=f"{words}引进甲厂。")
    said = (*readings(), hostile.reading())
    meaning = ontology.load(checkout / "ontology" / "kg.ttl")
    return build(said, resolve(said, same=SHORT), meaning)


def triples(graph: Graph) -> set[tuple[str, ...]]:
    return {terms(line)[:3] for line in graph.lines}


@pytest.mark.parametrize(
    ("writer", "name"),
    [
        (turtle, "graph.ttl"),
        (nquads, "graph.nq"),
        (ntriples, "graph.nt"),
        (trig, "graph.trig"),
        (jsonld, "graph.jsonld"),
        (rdfxml, "graph.rdf"),
    ],
)
def test_exports_hold_the_same_triples_in_every_format(
    graph: Graph, tmp_path: Path, writer: object, name: str
) -> None:
    assert callable(writer)
    writer(graph, tmp_path / name)
    if name == "graph.rdf":  # XML reads each of the line ends as one
        kept = {triple for triple in triples(graph) if "\\r" not in triple[2]}
        assert kept <= triples(load(tmp_path / name))
    else:
        assert triples(load(tmp_path / name)) == triples(graph)


def test_exports_turtle_is_stable_and_has_its_prefixes_on_top(graph: Graph, tmp_path: Path) -> None:
    turtle(graph, tmp_path / "a.ttl")
    turtle(Graph.of(reversed(graph.lines)), tmp_path / "b.ttl")
    text = (tmp_path / "a.ttl").read_text(encoding="utf-8")
    assert text == (tmp_path / "b.ttl").read_text(encoding="utf-8")
    head, _, body = text.partition("\n\n")
    assert all(line.startswith("@prefix ") for line in head.splitlines())
    assert "@prefix" not in body


def test_exports_turtle_has_nothing_that_virtuoso_changes(graph: Graph, tmp_path: Path) -> None:
    turtle(graph, tmp_path / "a.ttl")
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', '""', (tmp_path / "a.ttl").read_text(encoding="utf-8"))
    assert "\\" not in bare
    assert not re.search(r"\s[+-]?\.?[0-9][0-9.]*\s", bare)
    assert "_:" not in bare
    assert "<<" not in bare


def test_exports_turtle_names_every_subject_once(graph: Graph, tmp_path: Path) -> None:
    turtle(graph, tmp_path / "a.ttl")
    body = (tmp_path / "a.ttl").read_text(encoding="utf-8").partition("\n\n")[2]
    subjects = [line.split(" ")[0] for line in body.split("\n") if line[:1] not in ("", " ")]
    assert len(subjects) == len(set(subjects)) == len({t[0] for t in triples(graph)})


@pytest.mark.skipif(not shutil.which("rapper"), reason="raptor2-utils is not installed")
def test_exports_turtle_is_read_alike_by_another_parser(graph: Graph, tmp_path: Path) -> None:
    turtle(graph, tmp_path / "a.ttl")
    command = ["rapper", "-q", "-i", "turtle", "-o", "ntriples", str(tmp_path / "a.ttl")]
    found = subprocess.run(command, capture_output=True, check=True).stdout
    assert len(set(found.splitlines())) == len(triples(graph))


def test_exports_turtle_of_nothing_has_only_prefixes(tmp_path: Path) -> None:
    turtle(Graph(), tmp_path / "a.ttl")
    assert load(tmp_path / "a.ttl") == Graph()
