from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kg.exports.neo4j import neo4j
from kg.graph import Graph

Rows = list[dict[str, str]]


@pytest.fixture(scope="module")
def folder(hostile: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    written = tmp_path_factory.mktemp("neo4j") / "import"
    neo4j(hostile, written)
    return written


def rows(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_exports_neo4j_has_a_node_a_thing_and_a_relationship_a_statement(
    hostile: Graph, folder: Path
) -> None:
    things, facts, documents = hostile.rows()
    values = [fact for fact in facts if fact.is_value]
    assert len(rows(folder / "nodes.csv")) == len(things) + len(documents) + len(values)
    assert len(rows(folder / "relationships.csv")) == len(facts)


def test_exports_neo4j_relationships_join_nodes_that_are_there_once(folder: Path) -> None:
    ids = [row["iri:ID"] for row in rows(folder / "nodes.csv")]
    assert len(ids) == len(set(ids))
    for row in rows(folder / "relationships.csv"):
        assert {row[":START_ID"], row[":END_ID"], row["document"]} <= set(ids)
        assert row[":TYPE"]


def test_exports_neo4j_says_what_is_planned_and_where_it_says_so(folder: Path) -> None:
    (row,) = (row for row in rows(folder / "relationships.csv") if "拟入驻" in row["quote"])
    assert (row[":TYPE"], row["status"], row["confidence:double"]) == ("hosts", "planned", "0.9")
    assert int(row["end:long"]) - int(row["start:long"]) == len(row["quote"])


def test_exports_neo4j_makes_values_nodes(folder: Path) -> None:
    found = {row["indicator"]: row for row in rows(folder / "nodes.csv") if row["value:double"]}
    assert {row[":LABEL"] for row in found.values()} == {"Observation"}
    assert float(found["investment"]["value:double"]) == 1_250_000_000
    assert (found["企业"]["value:double"], found["企业"]["unit"]) == ("30", "家")


def test_exports_neo4j_has_a_row_a_line_and_lists_that_are_cut_right(
    hostile: Graph, folder: Path
) -> None:
    for name in ("nodes.csv", "relationships.csv"):
        lines = (folder / name).read_bytes().count(b"\n")
        assert lines == len(rows(folder / name)) + 1
    aliases = {thing.iri: len(thing.aliases) for thing in hostile.rows()[0] if thing.aliases}
    told = {row["iri:ID"]: row["aliases:string[]"] for row in rows(folder / "nodes.csv")}
    assert {iri: len(told[iri].split(";")) for iri in aliases} == aliases


def test_exports_neo4j_disarms_formulas(folder: Path) -> None:
    names = {row["name"] for row in rows(folder / "nodes.csv")}
    assert "'=1+1" in names
    assert not [name for name in names if name.startswith(("=", "+", "@"))]


def test_exports_neo4j_describes_what_the_graph_does_not(tmp_path: Path) -> None:
    rdf, ours = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "https://w3id.org/park-kg/ontology#"
    lines = (
        f"<x:s> <{rdf}type> <{ours}Statement> .",
        f"<x:s> <{rdf}subject> <x:a> .",
        f"<x:s> <{rdf}predicate> <{ours}hosts> .",
        f"<x:s> <{rdf}object> <x:b> .",
    )
    neo4j(Graph.of(lines), tmp_path)
    nodes = rows(tmp_path / "nodes.csv")
    assert [(row["iri:ID"], row[":LABEL"]) for row in nodes] == [("x:a", "Thing"), ("x:b", "Thing")]


def test_exports_neo4j_tells_how_to_load_it(folder: Path) -> None:
    told = (folder / "README.txt").read_text(encoding="utf-8")
    assert {path.name for path in folder.iterdir()} == {
        "nodes.csv",
        "relationships.csv",
        "README.txt",
    }
    assert "--nodes=nodes.csv --relationships=relationships.csv" in told
    assert "r.status" in told
