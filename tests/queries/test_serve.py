"""A server that starts, shows its pages, answers real clients and stops."""

from __future__ import annotations

import shutil
import socket
import tempfile
import urllib.error
from pathlib import Path
from urllib.parse import quote

import pytest
from rdflib import Dataset
from rdflib.plugins.stores.sparqlstore import SPARQLStore, SPARQLUpdateStore

from kg.errors import GraphError, UsageError
from kg.graph import Graph, stores
from kg.queries import Rules, questions, serve
from tests.queries.serving import COUNT, GRAPH, NAMES, asked, get

QUIET = pytest.mark.filterwarnings("ignore:Dataset.default_context:DeprecationWarning")


def test_queries_serve_counts_once_what_two_documents_say() -> None:
    with serve(GRAPH) as server:
        assert get(server, COUNT, "text/csv").text.split() == ["n", "1"]
        each = get(server, "SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g", "text/csv")
        assert each.text.split() == ["g", "http://ex.org/a", "http://ex.org/b"]


@QUIET
def test_queries_serve_is_a_store_to_rdflib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serve(GRAPH) as server:
        found = Dataset(store=SPARQLStore(server.endpoint), default_union=True)
        assert [str(row[0]) for row in found.query(NAMES)] == ["青禾园区"]  # type: ignore[index]
        assert bool(found.query("ASK { ?s ?p ?o }"))
        copy = found.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").graph
        assert copy is not None
        assert len(copy) == 1


@QUIET
def test_queries_serve_is_written_by_rdflib(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    stores.keep(GRAPH, tmp_path / "store")
    with serve(tmp_path / "store", rules=Rules(token="geheim")) as server:
        places = (server.endpoint, f"{server.address}update")
        store = SPARQLUpdateStore(*places, auth=("kg", "geheim"))
        store.update("INSERT DATA { <http://ex.org/b> <http://ex.org/p> 1 }")
        assert get(server, COUNT, "text/csv").text.split() == ["n", "2"]


def test_queries_serve_shows_what_was_built_and_every_question(
    tmp_path: Path, checkout: Path
) -> None:
    (tmp_path / "graph.html").write_text("<p>图</p>", encoding="utf-8")
    (tmp_path / "secret.html").write_text("no", encoding="utf-8")
    known = questions(checkout)
    with serve(GRAPH, known, pages=tmp_path) as server:
        first = asked(server.address)
        assert (first.status, first.kind) == (200, "text/html")
        assert asked(f"{server.address}graph.html").text == "<p>图</p>"
        for absent in ("index.html", "secret.html", "../secret.html", "%2e%2e/secret.html"):
            assert asked(server.address + absent).status == 404
    assert 'href="/graph.html"' in first.text
    assert "index.html" not in first.text
    assert server.endpoint in first.text
    assert len(known) > 10
    for question in known:
        assert quote(question.text, safe="") in first.text
        assert question.zh in first.text
    assert "<script" not in first.text


def test_queries_serve_has_a_query_page_that_reaches_nobody_else() -> None:
    with serve(GRAPH) as server:
        assert server.has_editor
        page = asked(f"{server.address}editor")
        script = asked(f"{server.address}yasgui.min.js")
        assert asked(f"{server.address}editor", method="HEAD").text == ""
    assert "connect-src 'self'" in page.headers["Content-Security-Policy"]
    assert "//" not in page.text.partition("<body>")[0]
    assert (script.status, script.kind) == (200, "application/javascript")


def test_queries_serve_answers_where_there_is_no_query_page(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    with serve(GRAPH, questions(checkout)) as server:
        assert not server.has_editor
        assert asked(f"{server.address}editor").status == 404
        first = asked(server.address).text
        assert get(server, COUNT).status == 200
    assert "pip install 'park-kg[serve]'" in first
    assert 'href="/query?query=' in first


def test_queries_serve_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(ZeroDivisionError), serve(GRAPH) as found:
        assert list(tmp_path.iterdir())
        raise ZeroDivisionError
    assert not list(tmp_path.iterdir())
    assert not found.thread.is_alive()
    with pytest.raises(urllib.error.URLError):
        asked(found.address)


def test_queries_serve_says_that_it_has_stopped() -> None:
    with serve(GRAPH) as found:
        pass
    with pytest.raises(GraphError, match="start it again"):
        found.wait()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.org", ""])
def test_queries_serve_is_for_this_machine_alone(host: str) -> None:
    with pytest.raises(UsageError, match=r"127\.0\.0\.1"), serve(GRAPH, host=host):
        pass


def test_queries_serve_names_the_cure_for_a_taken_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"{port}.*--port"), serve(GRAPH, port=port):
            pass


def test_queries_serve_names_the_cure_for_a_broken_store(tmp_path: Path) -> None:
    stores.keep(GRAPH, tmp_path / "store")
    (tmp_path / "store" / "CURRENT").write_text("no\n", encoding="utf-8")
    with pytest.raises(GraphError, match="kg build --store"), serve(tmp_path / "store"):
        pass


def test_queries_serve_writes_to_no_graph_that_is_not_kept() -> None:
    rules = Rules(token="geheim")
    with pytest.raises(UsageError, match="kg build --store"), serve(Graph(), rules=rules):
        pass
