"""A store on disk: whole, or the last one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.graph import Graph, stores
from kg.queries import ask, serve

LINES = [f'<http://ex.org/s> <http://ex.org/p> "青禾"@zh <http://ex.org/{g}> .' for g in "ab"]
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


def test_graph_store_answers_as_the_graph_does(tmp_path: Path) -> None:
    graph = Graph.of(LINES)
    stores.keep(graph, tmp_path / "new" / "store")
    store = stores.opened(tmp_path / "new" / "store")
    for query in (COUNT, "SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"):
        assert ask(store, query) == ask(graph, query)
    assert ask(store, COUNT).rows == (("1",),)


def test_graph_store_is_served_where_it_lies(tmp_path: Path) -> None:
    stores.keep(Graph.of(LINES), tmp_path / "store")
    with serve(tmp_path / "store"):
        assert ask(stores.opened(tmp_path / "store"), COUNT).rows == (("1",),)
    assert stores.is_store(tmp_path / "store")


def test_graph_store_takes_the_place_of_the_last_one(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    stores.keep(Graph.of(LINES), folder)
    stores.keep(Graph.of(LINES[:1]), folder)
    assert ask(stores.opened(folder), "SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } }").rows == (
        ("http://ex.org/a",),
    )
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_graph_store_takes_the_place_of_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("亲爱的", encoding="utf-8")
    with pytest.raises(GraphError, match="name a new folder"):
        stores.keep(Graph.of(LINES), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letters.txt"]


def test_graph_store_that_is_broken_says_how_it_is_mended(tmp_path: Path) -> None:
    (tmp_path / "CURRENT").write_text("MANIFEST-000001\n", encoding="utf-8")
    with pytest.raises(GraphError, match="kg build --store"):
        stores.opened(tmp_path)


def test_graph_store_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(GraphError, match="name another folder"):
        stores.keep(Graph.of(LINES), tmp_path / "file" / "store")
