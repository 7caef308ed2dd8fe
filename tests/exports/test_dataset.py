"""What a build says of itself is so."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pyoxigraph import NamedNode, Store

from kg.exports.dataset import dataset
from kg.graph import Graph, load
from kg.graph.terms import BASE, KG

VOID = "PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcat: <http://www.w3.org/ns/dcat#> "


def _told(path: Path, query: str) -> list[list[str]]:
    store: Store = load(path).store()
    found = store.query(VOID + query)
    return [[term.value for term in row] for row in found]  # type: ignore[union-attr]


def test_exports_dataset_counts_what_there_is(graph: Graph, tmp_path: Path) -> None:
    path = tmp_path / "dataset.nq"
    dataset(graph, path)
    store = graph.store()
    counted = _told(
        path, "SELECT ?t ?d { ?s a void:Dataset ; void:triples ?t ; void:documents ?d }"
    )
    triples = sum(1 for _ in store.quads_for_pattern(None, None, None, None)) - len(graph.lines)
    assert counted == [[str(triples), str(len(graph.rows()[2]))]]
    parts = _told(path, "SELECT ?c ?n { ?p void:class ?c ; void:entities ?n }")
    for kind, number in parts:
        found = {quad.subject for quad in store.quads_for_pattern(None, None, NamedNode(kind))}
        assert len(found) == int(number), kind
    assert f"{KG}Statement" in [kind for kind, _ in parts]


def test_exports_dataset_has_a_graph_of_its_own(graph: Graph, tmp_path: Path) -> None:
    dataset(graph, tmp_path / "a.nq")
    lines = load(tmp_path / "a.nq").lines
    assert {line.split()[-2] for line in lines} == {f"<{BASE}dataset>"}
    other = Graph.of(line.replace(BASE, "https://ex.org/") for line in graph.lines)
    dataset(other, tmp_path / "b.nq")
    assert "https://ex.org/dataset>" in load(tmp_path / "b.nq").lines[0]


def test_exports_dataset_names_its_files(graph: Graph, tmp_path: Path) -> None:
    file = tmp_path / "graph.nq"
    file.write_text("x\n", encoding="utf-8")
    dataset(graph, tmp_path / "dataset.nq", [file])
    ((title, size, media),) = _told(
        tmp_path / "dataset.nq",
        "SELECT ?t ?b ?m { ?f a dcat:Distribution ; dcat:byteSize ?b ; dcat:mediaType ?m ; "
        "<http://purl.org/dc/terms/title> ?t }",
    )
    assert (title, size, media.rpartition("/")[2]) == ("graph.nq", "2", "n-quads")
    digest = hashlib.sha256(b"x\n").hexdigest()
    assert digest in (tmp_path / "dataset.nq").read_text(encoding="utf-8")


def test_exports_dataset_speaks_of_no_other_days_than_the_documents(
    graph: Graph, tmp_path: Path
) -> None:
    dataset(graph, tmp_path / "dataset.nq")
    days = _told(tmp_path / "dataset.nq", "SELECT ?a ?b { ?p dcat:startDate ?a ; dcat:endDate ?b }")
    assert days == [["2022-06-11", "2022-06-11"]]


def test_exports_dataset_of_nothing_is_sound(tmp_path: Path) -> None:
    dataset(Graph(), tmp_path / "dataset.nq")
    assert _told(tmp_path / "dataset.nq", "SELECT ?n { ?s void:triples ?n }") == [["0"]]
