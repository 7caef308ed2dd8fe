"""Graphs put, added to, taken away and given whole, as the Graph Store Protocol has it."""

from __future__ import annotations

import base64
from pathlib import Path
from urllib.parse import quote

import pytest

from kg.graph import Graph, stores
from kg.queries import Rules, Server, push, serve, target
from tests.queries.serving import BEARER, GRAPH, PARK, TOKEN, Answered, asked, get, update

NAME = "http://ex.org/a"
NEW = "http://ex.org/新 a?b=1&c".replace(" ", "%20")
TURTLE = "text/turtle"
FIVE = "<http://ex.org/s> <http://ex.org/p> 5 ."
NUMBER = '"5"^^<http://www.w3.org/2001/XMLSchema#integer>'


def _at(server: Server, name: str = NAME) -> str:
    return f"{server.address}store?" + (f"graph={quote(name, safe='')}" if name else "default")


def _sent(
    server: Server, method: str, text: str = FIVE, *, name: str = NAME, kind: str = TURTLE
) -> Answered:
    said = {"Content_Type": kind, "Authorization": BEARER}
    return asked(_at(server, name), text.encode(), method=method, **said)


def _lines(server: Server, name: str = NAME) -> list[str]:
    found = asked(_at(server, name), Accept="application/n-triples")
    assert found.status == 200
    return sorted(found.text.splitlines())


def test_endpoint_puts_a_graph_in_the_place_of_another(server: Server) -> None:
    assert _sent(server, "PUT").status == 204
    assert _lines(server) == [f"<http://ex.org/s> <http://ex.org/p> {NUMBER} ."]
    assert _lines(server, "http://ex.org/b") == [f"{PARK} ."]
    assert _lines(server, "") == [f"{PARK} ."]


def test_endpoint_puts_a_new_graph(server: Server) -> None:
    assert asked(_at(server, NEW)).status == 404
    assert [_sent(server, "PUT", name=NEW).status for _ in range(2)] == [201, 204]
    assert len(_lines(server, NEW)) == 1
    assert _sent(server, "PUT", "", name="http://ex.org/empty").status == 201
    assert _lines(server, "http://ex.org/empty") == []


def test_endpoint_adds_to_a_graph(server: Server) -> None:
    assert _sent(server, "POST").status == 204
    assert len(_lines(server)) == 2
    assert _sent(server, "POST", name=NEW).status == 201
    assert len(_lines(server, NEW)) == 1


def test_endpoint_writes_the_default_graph(server: Server) -> None:
    assert _sent(server, "POST", name="").status == 204
    assert len(_lines(server, "")) == 2
    assert _sent(server, "PUT", name="").status == 204
    assert len(_lines(server, "")) == 1
    assert _sent(server, "DELETE", "", name="").status == 204
    assert _lines(server, "") == []
    assert _lines(server) == [f"{PARK} ."]


def test_endpoint_takes_a_graph_away(server: Server) -> None:
    assert _sent(server, "DELETE", "").status == 204
    assert asked(_at(server)).status == 404
    gone = _sent(server, "DELETE", "")
    assert (gone.status, NAME in gone.text) == (404, True)
    assert _lines(server, "http://ex.org/b") == [f"{PARK} ."]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (TURTLE, "<#s> <p> 5 ."),
        ("Text/Turtle; charset=utf-8", "@prefix a: <http://ex.org/a#> . a:s <p> 5 ."),
        ("application/n-triples", f"<{NAME}#s> <http://ex.org/p> {NUMBER} ."),
        ("application/ld+json", '{"@id": "#s", "http://ex.org/p": 5}'),
        (
            "application/rdf+xml",
            '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://ex.org/">'
            '<r:Description r:about="#s"><e:p r:datatype="http://www.w3.org/2001/XMLSchema#integer"'
            ">5</e:p></r:Description></r:RDF>",
        ),
    ],
)
def test_endpoint_takes_a_graph_in_each_form_and_completes_its_addresses(
    kind: str, text: str, server: Server
) -> None:
    assert _sent(server, "PUT", text, kind=kind).status == 204
    assert _lines(server) == [f"<{NAME}#s> <http://ex.org/p> {NUMBER} ."]


def test_endpoint_keeps_every_letter_of_a_graph(server: Server) -> None:
    said = '<http://ex.org/s> <http://ex.org/p> "青\\"禾}\\n;{\\\\"@zh, "\U0001f3ed", _:b .'
    assert _sent(server, "PUT", said).status == 204
    found = _lines(server)
    assert found[:2] == [
        '<http://ex.org/s> <http://ex.org/p> "青\\"禾}\\n;{\\\\"@zh .',
        '<http://ex.org/s> <http://ex.org/p> "\U0001f3ed" .',
    ]
    assert len(found) == 3


@pytest.mark.parametrize(
    ("text", "kind", "status", "words"),
    [
        ("nonsense", TURTLE, 400, "not text/turtle"),
        ("<http://ex.org/s> <http://ex.org/p> 5 } ; CLEAR ALL", TURTLE, 400, "not text/turtle"),
        ('{"@context": "http://127.0.0.1:1/x", "@id": "#s"}', "application/ld+json", 400, "not "),
        (FIVE, "text/csv", 415, "application/n-triples"),
        (FIVE, "", 415, "text/turtle"),
        (FIVE, "application/n-quads", 415, "text/turtle"),
    ],
)
def test_endpoint_changes_nothing_where_a_graph_cannot_be_read(
    text: str, kind: str, status: int, words: str, server: Server
) -> None:
    found = _sent(server, "PUT", text, kind=kind)
    assert (found.status, words in found.text) == (status, True)
    assert _lines(server) == [f"{PARK} ."]


@pytest.mark.parametrize("name", ["", "?graph=", "?graph=a&default", "?graph=http://a/&graph=b:c"])
def test_endpoint_writes_no_graph_that_is_not_named(name: str, server: Server) -> None:
    found = asked(
        f"{server.address}store{name}",
        FIVE.encode(),
        method="PUT",
        Content_Type=TURTLE,
        Authorization=BEARER,
    )
    assert (found.status, "?default or ?graph=ADDRESS" in found.text) == (400, True)


@pytest.mark.parametrize("name", ["relative", "http://ex.org/> {} ; CLEAR ALL #"])
def test_endpoint_writes_no_graph_whose_address_is_none(name: str, server: Server) -> None:
    assert _sent(server, "PUT", name=name).status == 400
    assert _lines(server) == [f"{PARK} ."]


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_endpoint_writes_graphs_for_those_alone_who_know_the_token(
    method: str, server: Server
) -> None:
    stranger = asked(_at(server), FIVE.encode(), method=method, Content_Type=TURTLE)
    assert (stranger.status, "token" in stranger.text) == (401, True)
    assert _lines(server) == [f"{PARK} ."]
    login = base64.b64encode(f"somebody:{TOKEN}".encode()).decode()
    said = {"Content_Type": TURTLE, "Authorization": f"Basic {login}"}
    assert asked(_at(server), FIVE.encode(), method=method, **said).status == 204


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_endpoint_writes_no_graph_where_writing_is_off(method: str) -> None:
    with serve(GRAPH) as server:
        found = _sent(server, method)
        assert (found.status, "--write" in found.text) == (403, True)
        assert _lines(server) == [f"{PARK} ."]


def test_endpoint_gives_heads_of_graphs(server: Server) -> None:
    head = asked(_at(server), method="HEAD", Accept=TURTLE)
    assert (head.status, head.kind, head.text) == (200, TURTLE, "")
    assert asked(_at(server, NEW), method="HEAD").status == 404
    assert asked(_at(server), FIVE.encode(), method="PATCH").status == 405


def test_endpoint_is_a_store_to_push_to(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    other = Graph.of(line.replace("青禾", "白石") for line in GRAPH.lines)
    store = target(server.address, "oxigraph", user="kg", password=TOKEN)
    for _ in range(2):
        assert push(other, store) == 2
    assert _lines(server) == [f"{PARK} .".replace("青禾", "白石")]


def test_endpoint_keeps_graphs_that_were_put(tmp_path: Path) -> None:
    stores.keep(GRAPH, tmp_path / "store")
    with serve(tmp_path / "store", rules=Rules(token=TOKEN)) as server:
        _sent(server, "PUT", name=NEW)
    with serve(tmp_path / "store") as server:
        assert len(_lines(server, NEW)) == 1
        assert "5" in get(server, f"SELECT ?o {{ GRAPH <{NEW}> {{ ?s ?p ?o }} }}", "text/csv").text
        assert update(server, "CLEAR ALL", Authorization=BEARER).status == 403
