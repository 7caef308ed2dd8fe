"""A store on disk: whole, or the last one."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.errors import GraphError
from kg.graph import Graph, load, stores
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


FILES = {
    "graph.nq": "".join(f"{line}\n" for line in (*LINES, "<a:s> <a:p> <a:o> .", LINES[0])),
    "graph.ttl": "<a:s> <a:p> <a:o>, '青 禾'@zh, 1 .",
    "graph.trig": "<a:s> <a:p> 1 . <a:g> { <a:s> <a:p> 1, 2 }",
}


def _said(store: Store) -> set[str]:
    """Its statements, those of the default graph too."""
    return {str(quad) for quad in store}


@pytest.mark.parametrize("name", FILES)
def test_graph_store_is_the_same_from_a_file_from_a_graph_and_on_disk(
    name: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_text(FILES[name], encoding="utf-8")
    graph = load(file)
    stores.keep(graph, tmp_path / "store")
    everywhere = {str(quad) for quad in graph.quads()}
    everywhere |= {str(quad.triple) for quad in graph.quads()}
    for store in (stores.read(file), graph.store(), stores.opened(tmp_path / "store")):
        assert _said(store) == everywhere
        assert len(store) == len(everywhere)


def test_graph_store_has_what_has_no_address_once(tmp_path: Path) -> None:
    file = tmp_path / "graph.ttl"
    file.write_text("[] <a:p> 1 .", encoding="utf-8")
    stores.keep(load(file), tmp_path / "store")
    for store in (stores.read(file), load(file).store(), stores.opened(tmp_path / "store")):
        assert ask(store, COUNT).rows == (("1",),)


@pytest.mark.parametrize(
    ("name", "fault"),
    [("absent.nq", "no such file"), ("a.nq", "not well formed"), ("a.docx", "ends in .nq")],
)
def test_graph_store_names_the_file_that_it_cannot_be_read_from(
    name: str, fault: str, tmp_path: Path
) -> None:
    (tmp_path / "a.nq").write_text(f"{LINES[0]}\n<a:s> <a:p> .\n", encoding="utf-8")
    with pytest.raises(GraphError, match=fault) as found:
        stores.read(tmp_path / name)
    assert str(tmp_path / name) in str(found.value)


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


def test_graph_store_lies_where_a_link_leads(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "store", target_is_directory=True)
    for _ in range(2):
        stores.keep(Graph.of(LINES), link)
        assert link.is_symlink()
        assert stores.is_store(tmp_path / "store")
