"""A real server, real clients."""

from __future__ import annotations

import json
import shutil
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from rdflib import Dataset
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.queries import Server, questions, serve
from kg.queries.links import link, page

PARK = '<http://ex.org/qinghe> <http://www.w3.org/2004/02/skos/core#prefLabel> "青禾园区"@zh'
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
NAMES = "SELECT ?name WHERE { ?park ?p ?name }"
SPARQL, FORM = "application/sparql-query", "application/x-www-form-urlencoded"
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
QUIET = pytest.mark.filterwarnings("ignore:Dataset.default_context:DeprecationWarning")

GRAPH = Graph.of([f"{PARK} <http://ex.org/{document}> ." for document in ("a", "b")])
"""Two documents that say the same."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The two documents, served."""
    with serve(GRAPH) as found:
        yield found


def _asked(
    address: str, data: bytes | None = None, *, method: str | None = None, **headers: str
) -> tuple[int, str, str]:
    """Status, kind of content and content; headers with ``_`` for ``-``."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    request = urllib.request.Request(address, data, named, method=method)
    try:
        with _OPENER.open(request, timeout=20) as answer:
            kind = answer.headers["Content-Type"].partition(";")[0]
            return answer.status, kind, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, "", error.read().decode()


def test_queries_serve_counts_once_what_two_documents_say(server: Server) -> None:
    _, _, text = _asked(f"{server.endpoint}?query={quote(COUNT)}", Accept="text/csv")
    assert text.split() == ["n", "1"]


def test_queries_serve_tells_which_document_says_it(server: Server) -> None:
    query = quote("SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g")
    _, _, text = _asked(f"{server.endpoint}?query={query}", Accept="text/csv")
    assert text.split() == ["g", "http://ex.org/a", "http://ex.org/b"]


@pytest.mark.parametrize("way", ["get", "form", "direct"])
def test_queries_serve_is_asked_in_the_three_ways_of_the_protocol(way: str, server: Server) -> None:
    form = urlencode({"query": NAMES})
    _, _, text = {
        "get": lambda: _asked(f"{server.endpoint}?{form}", Accept="text/csv"),
        "form": lambda: _asked(
            server.endpoint, form.encode(), Content_Type=FORM, Accept="text/csv"
        ),
        "direct": lambda: _asked(
            server.endpoint, NAMES.encode(), Content_Type=SPARQL, Accept="text/csv"
        ),
    }[way]()
    assert text.split() == ["name", "青禾园区"]


@pytest.mark.parametrize(
    ("kind", "has"),
    [
        ("application/sparql-results+json", '"value":"青禾园区"'),
        ("application/sparql-results+xml", '<literal xml:lang="zh">青禾园区</literal>'),
        ("text/csv", "name\r\n青禾园区\r\n"),
        ("text/tab-separated-values", '?name\n"青禾园区"@zh\n'),
    ],
)
def test_queries_serve_answers_in_the_form_asked_for(kind: str, has: str, server: Server) -> None:
    status, given, text = _asked(f"{server.endpoint}?query={quote(NAMES)}", Accept=kind)
    assert (status, given) == (200, kind)
    assert has in text


def test_queries_serve_refuses_what_is_not_sparql(server: Server) -> None:
    assert _asked(f"{server.endpoint}?query=SELEC")[0] == 400
    assert _asked(server.endpoint, b"", Content_Type=SPARQL)[0] == 400


def test_queries_serve_describes_itself_where_nothing_is_asked(server: Server) -> None:
    status, _, text = _asked(server.endpoint, Accept="application/n-triples")
    assert status == 200
    assert f"sparql-service-description#endpoint> <{server.endpoint}>" in text


def test_queries_serve_changes_nothing(server: Server) -> None:
    load = b"LOAD <http://127.0.0.1:1/> INTO GRAPH <http://ex.org/c>"
    update = _asked(f"{server.address}update", load, Content_Type="application/sparql-update")
    graph = f"{server.address}store?graph=http://ex.org/a"
    put = _asked(graph, b"", method="PUT", Content_Type="application/n-triples")
    assert (update[0], put[0], _asked(graph, method="DELETE")[0]) == (403, 403, 403)
    assert "青禾园区" in _asked(graph, Accept="application/n-triples")[2]


def test_queries_serve_has_a_page_that_needs_no_network(server: Server) -> None:
    status, kind, text = _asked(server.address)
    assert (status, kind) == (200, "text/html")
    assert "//" not in text.replace("http://www.w3.org", "").partition("<body>")[0]
    assert _asked(server.address, method="HEAD") == (200, "text/html", "")


@QUIET
def test_queries_serve_is_a_store_to_rdflib(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    found = Dataset(store=SPARQLStore(server.endpoint), default_union=True).query(NAMES)
    assert [str(row[0]) for row in found] == ["青禾园区"]  # type: ignore[index]


def test_queries_serve_gives_up_a_query_that_takes_too_long() -> None:
    said = [f'<http://ex.org/{n}> <http://ex.org/p> "{n}" <http://ex.org/g> .' for n in range(2000)]
    slow = (
        "SELECT (COUNT(*) AS ?n) WHERE { ?a <http://ex.org/p> ?x FILTER EXISTS {"
        "?b <http://ex.org/p> ?y . ?c <http://ex.org/p> ?z FILTER(?x = CONCAT(?y, 'x', ?z)) } }"
    )
    with serve(Graph.of(said), timeout=1) as found:
        begun = time.monotonic()
        _, _, text = _asked(f"{found.endpoint}?query={quote(slow)}")
        assert time.monotonic() - begun < 10
        assert "cancelled" in text
        with pytest.raises(json.JSONDecodeError):  # nobody takes it for an answer
            json.loads(text)
        assert '"2000"' in _asked(f"{found.endpoint}?query={quote(COUNT)}")[2]


def test_queries_serve_leaves_nothing_behind() -> None:
    with pytest.raises(ZeroDivisionError), serve(GRAPH) as found:
        assert found.process.poll() is None
        raise ZeroDivisionError
    assert found.process.poll() is not None
    assert not found.log.parent.exists()
    with pytest.raises(urllib.error.URLError):
        _asked(found.address)


def test_queries_serve_says_that_its_server_has_stopped() -> None:
    with serve(GRAPH) as found:
        found.process.kill()
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


def test_queries_serve_names_the_cure_for_a_missing_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    with pytest.raises(UsageError, match=r"pip install 'park-kg\[serve\]'"), serve(GRAPH):
        pass


def test_queries_links_carry_each_question_whole(checkout: Path) -> None:
    asked = questions(checkout)
    written = page(asked, "http://127.0.0.1:7/")
    assert written.count("<li>") == len(asked) > 10
    for question in asked:
        assert quote(question.text, safe="") in link(question, "http://127.0.0.1:7/")
        assert question.zh in written
    assert "<script" not in written
