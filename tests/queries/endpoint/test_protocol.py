"""The SPARQL 1.1 Protocol, asked of a server that runs."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from urllib.parse import quote, urlencode

import pytest
from rdflib import Graph as Read

from kg.queries import Server, serve
from tests.queries.serving import (
    ALL,
    COPY,
    COUNT,
    FORM,
    GRAPH,
    JSON,
    NAMES,
    SPARQL,
    asked,
    get,
    port,
)

ONE_NAME = ["name", "青禾园区"]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The two documents, served."""
    with serve(GRAPH) as found:
        yield found


@pytest.mark.parametrize("way", ["get", "form", "direct"])
def test_endpoint_is_asked_in_three_ways(way: str, server: Server) -> None:
    form = urlencode({"query": NAMES})
    found = {
        "get": lambda: asked(f"{server.endpoint}?{form}", Accept="text/csv"),
        "form": lambda: asked(
            server.endpoint, form.encode(), Content_Type=f"{FORM}; charset=UTF-8", Accept="text/csv"
        ),
        "direct": lambda: asked(
            server.endpoint, NAMES.encode(), Content_Type=SPARQL, Accept="text/csv"
        ),
    }[way]()
    assert (found.status, found.text.split()) == (200, ONE_NAME)


@pytest.mark.parametrize(
    ("kind", "has"),
    [
        (JSON, '"value":"青禾园区"'),
        ("application/sparql-results+xml", '<literal xml:lang="zh">青禾园区</literal>'),
        ("text/csv", "name\r\n青禾园区\r\n"),
        ("text/tab-separated-values", '?name\n"青禾园区"@zh\n'),
    ],
)
def test_endpoint_gives_rows_in_the_form_asked_for(kind: str, has: str, server: Server) -> None:
    found = get(server, NAMES, kind)
    assert (found.status, found.kind) == (200, kind)
    assert has in found.text


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
@pytest.mark.parametrize(
    ("kind", "form"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/rdf+xml", "xml"),
        ("application/ld+json", "json-ld"),
    ],
)
def test_endpoint_gives_triples_in_the_form_asked_for(kind: str, form: str, server: Server) -> None:
    found = get(server, COPY, kind)
    assert (found.status, found.kind) == (200, kind)
    assert [str(value) for value in Read().parse(data=found.text, format=form).objects()] == [
        "青禾园区"
    ]


@pytest.mark.parametrize(
    ("query", "kind"), [(NAMES, JSON), ("ASK {}", JSON), (COPY, "text/turtle")]
)
def test_endpoint_has_a_form_for_those_who_name_none(query: str, kind: str, server: Server) -> None:
    browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8"
    assert get(server, query, "").kind == get(server, query, "*/*").kind == kind
    assert get(server, query, browser).status == 200


def test_endpoint_gives_no_form_that_is_not_accepted(server: Server) -> None:
    nothing, rows = get(server, NAMES, "image/png"), get(server, COPY, "text/csv")
    assert (nothing.status, rows.status) == (406, 406)
    assert "text/turtle" in nothing.text


def test_endpoint_tells_truths(server: Server) -> None:
    assert json.loads(get(server, "ASK { ?s ?p ?o }").text)["boolean"] is True
    assert json.loads(get(server, "ASK { ?s <http://ex.org/no> ?o }").text)["boolean"] is False


def test_endpoint_asks_the_graphs_that_are_named(server: Server) -> None:
    def counted(query: str, **graphs: str) -> str:
        told = urlencode({"query": query, **{k.replace("_", "-"): v for k, v in graphs.items()}})
        return asked(f"{server.endpoint}?{told}", Accept="text/csv").text.split()[1]

    named = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }"
    assert counted(COUNT, default_graph_uri="http://ex.org/a") == "1"
    assert counted(COUNT, default_graph_uri="http://ex.org/no") == "0"
    assert counted(COUNT, named_graph_uri="http://ex.org/a") == "0"
    assert (counted(named), counted(named, named_graph_uri="http://ex.org/a")) == ("2", "1")


def test_endpoint_says_why_a_query_is_refused(server: Server) -> None:
    wrong = get(server, "SELECT ?x WHERE {\n ?x foo:bar ?y }")
    assert wrong.status == 400
    assert "line 2" in wrong.text
    assert wrong.kind == "text/plain"
    both = asked(f"{server.endpoint}?query=ASK%7B%7D&query=ASK%7B%7D")
    none = asked(server.endpoint, b"", Content_Type=SPARQL)
    assert (both.status, none.status) == (400, 400)
    assert "one query" in both.text


def test_endpoint_says_what_cannot_be_read(server: Server) -> None:
    gbk = asked(server.endpoint, "ASK { ?s ?p '青禾' }".encode("gbk"), Content_Type=SPARQL)
    kind = asked(server.endpoint, b"ASK {}", Content_Type="text/plain")
    assert (gbk.status, "UTF-8" in gbk.text) == (400, True)
    assert (kind.status, SPARQL in kind.text) == (415, True)
    assert asked(f"{server.endpoint}?query=%FF").status == 400
    assert get(server, "ASK {" + "{" * 500 + "}" * 500 + "}").status in (200, 400)


def test_endpoint_survives_what_ends_its_engine(server: Server) -> None:
    deep = f"ASK {{{'{' * 100_000}{'}' * 100_000}}}"
    found = asked(server.endpoint, deep.encode(), Content_Type=SPARQL)
    assert (found.status, "simpler" in found.text) == (400, True)
    assert get(server, NAMES).status == 200


def test_endpoint_refuses_methods_and_places_that_are_not_there(server: Server) -> None:
    put = asked(server.endpoint, b"", method="PUT")
    assert (put.status, put.headers["Allow"]) == (405, "GET, HEAD, POST")
    assert asked(f"{server.address}update").status == 405
    assert asked(f"{server.address}store?default", b"", method="DELETE").status == 403
    assert asked(f"{server.address}nothing").status == 404


def test_endpoint_answers_head_without_a_body(server: Server) -> None:
    address = f"{server.endpoint}?query={quote(ALL)}"
    head = asked(address, method="HEAD", Accept=JSON)
    assert (head.status, head.text) == (200, "")
    assert int(head.headers["Content-Length"]) == len(asked(address, Accept=JSON).text.encode())


def test_endpoint_tells_what_may_be_done(server: Server) -> None:
    found = asked(server.endpoint, method="OPTIONS")
    assert (found.status, found.headers["Allow"]) == (204, "GET, HEAD, POST, OPTIONS")


def test_endpoint_takes_no_more_than_a_mebibyte(server: Server) -> None:
    found = asked(server.endpoint, b" " * (1024 * 1024 + 1), Content_Type=SPARQL)
    assert (found.status, "1048576" in found.text) == (413, True)
    assert asked(f"{server.endpoint}?query={'+' * 70_000}").status == 414


@pytest.mark.parametrize(
    ("head", "status"), [("Content-Length: -1", 400), ("Transfer-Encoding: chunked", 411)]
)
def test_endpoint_wants_a_length(head: str, status: int, server: Server) -> None:
    with socket.create_connection(("127.0.0.1", port(server)), timeout=10) as line:
        line.sendall(f"POST /query HTTP/1.1\r\nHost: 127.0.0.1\r\n{head}\r\n\r\n".encode())
        assert line.makefile("rb").readline().split()[1] == str(status).encode()


def test_endpoint_answers_many_on_one_connection(server: Server) -> None:
    line = http.client.HTTPConnection("127.0.0.1", port(server), timeout=10)
    for _ in range(3):
        line.request("GET", f"/query?query={quote(NAMES)}", headers={"Accept": "text/csv"})
        assert line.getresponse().read().decode().split() == ONE_NAME
    line.close()


def test_endpoint_describes_itself_where_nothing_is_asked(server: Server) -> None:
    found = asked(server.endpoint, Accept="application/n-triples")
    assert f"sparql-service-description#endpoint> <{server.endpoint}>" in found.text
    assert len(Read().parse(data=asked(server.endpoint).text, format="turtle")) > 3


def test_endpoint_gives_graphs_whole(server: Server) -> None:
    store = f"{server.address}store"
    found = asked(f"{store}?graph=http://ex.org/a", Accept="application/n-triples")
    assert "青禾园区" in found.text
    assert asked(f"{store}?default").text.count("青禾园区") == 1
    assert asked(f"{store}?graph=http://ex.org/no").status == 404
    assert asked(store).status == 400
