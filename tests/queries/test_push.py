"""What is sent arrives, once, and what does not is told."""

from __future__ import annotations

import dataclasses
import socket
import urllib.parse
from collections.abc import Iterator

import pytest

from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.queries import Target, push, serve, target
from tests.queries.receivers import OPENER, Manners, oxigraph, store

P = "<http://ex.org/p>"
GRAPH = Graph.of(
    [
        f'<http://ex.org/s> {P} "青禾园区，\\"一期\\"\\n"@zh <http://ex.org/甲> .',
        f'<http://ex.org/s> {P} "二"@zh <http://ex.org/甲> .',
        f'<http://ex.org/s> {P} "二"@zh <http://ex.org/b?x=1&y=2> .',
    ]
)
QUICK = (0.0, 0.0)


@pytest.fixture(autouse=True)
def _directly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a proxy of the machine that runs the tests."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real store."""
    with oxigraph(tmp_path_factory.mktemp("store")) as found:
        yield found


def _to(address: str, **changes: object) -> Target:
    return dataclasses.replace(target(address), pauses=QUICK, **changes)  # type: ignore[arg-type]


def _quads(address: str) -> set[str]:
    with OPENER.open(f"{address}/store", timeout=10) as answer:
        return {f"{line} ." for line in answer.read().decode().split(" .\n") if line}


def _clear(address: str) -> None:
    data = urllib.parse.urlencode({"update": "CLEAR ALL"}).encode()
    OPENER.open(f"{address}/update", data, timeout=10).close()


def test_queries_push_arrives_whole_and_again_changes_nothing(address: str) -> None:
    _clear(address)
    for _ in range(2):
        assert push(GRAPH, target(address, "oxigraph")) == 2
        assert _quads(address) == set(GRAPH.lines)


def test_queries_push_takes_the_place_of_a_graph_and_leaves_the_others(address: str) -> None:
    _clear(address)
    other = f'<http://ex.org/s> {P} "三" <http://ex.org/c> .'
    smaller = Graph.of(line for line in GRAPH.lines if "一期" not in line)
    for graph in (Graph.of([other]), GRAPH, smaller):
        push(graph, target(address, "oxigraph"))
    assert _quads(address) == {*smaller.lines, other}


def test_queries_push_sends_what_has_no_document_to_the_default_graph(address: str) -> None:
    _clear(address)
    lines = [f"<http://ex.org/s> {P} <http://ex.org/o> .", f'<http://ex.org/s> {P} "x" .']
    assert push(Graph.of(lines), target(address, "oxigraph")) == 1
    assert _quads(address) == set(lines)


def test_queries_push_tells_how_far_it_is() -> None:
    told: list[tuple[str, int, int]] = []
    with store(Manners()) as address:
        push(GRAPH, _to(address), progress=lambda *step: told.append(step))
    assert told == [(f"graphs {what}", n, 2) for what in ("sent", "counted") for n in (1, 2)]


@pytest.mark.parametrize("code", [429, 500, 502, 503, 504])
def test_queries_push_tries_again_what_fails_for_a_moment(code: int) -> None:
    manners = Manners(errors=[code, code])
    with store(manners) as address:
        assert push(GRAPH, _to(address)) == 2
    puts = [line for line in manners.asked if line.startswith("PUT")]
    assert len(puts) == 4
    assert puts[0] == puts[1] == puts[2]
    assert manners.graphs == {"http://ex.org/甲": 2, "http://ex.org/b?x=1&y=2": 1}


def test_queries_push_gives_up_in_the_end() -> None:
    manners = Manners(errors=[503] * 9)
    with store(manners) as address, pytest.raises(GraphError, match=r"503.*3 times"):
        push(GRAPH, _to(address))
    assert len(manners.asked) == 3


def test_queries_push_gives_up_where_nobody_listens() -> None:
    with store(Manners()) as address:
        pass
    with pytest.raises(GraphError, match=r"refused.*3 times"):
        push(GRAPH, _to(address))


def test_queries_push_waits_no_longer_than_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with pytest.raises(GraphError, match="timed out"):
            push(GRAPH, _to(address, timeout=0.1))


@pytest.mark.parametrize("code", [400, 404, 413, 301, 307])
def test_queries_push_takes_no_for_an_answer_and_goes_nowhere_else(code: int) -> None:
    manners = Manners(errors=[code])
    with store(manners) as address, pytest.raises(GraphError, match=f"{code}.*not now"):
        push(GRAPH, _to(address))
    assert len(manners.asked) == 1


def test_queries_push_to_a_store_that_only_reads_says_so() -> None:
    with serve(GRAPH) as found, pytest.raises(GraphError, match="read-only"):
        push(GRAPH, target(found.address, "oxigraph"))


def test_queries_push_names_the_graphs_that_did_not_arrive_whole() -> None:
    with store(Manners(loses=1)) as address, pytest.raises(GraphError) as failed:
        push(GRAPH, _to(address))
    assert "http://ex.org/甲: sent 2, has 1" in str(failed.value)
    assert "http://ex.org/b?x=1&y=2: sent 1, has 0" in str(failed.value)


@pytest.mark.parametrize("answer", ["<html>", "[]", '{"results": {"bindings": []}}'])
def test_queries_push_that_asks_at_a_wrong_address_says_so(answer: str) -> None:
    manners = Manners(answer=answer)
    with store(manners) as address, pytest.raises(GraphError, match=r"not an answer.*--queries"):
        push(GRAPH, _to(address))


@pytest.mark.parametrize("login", ["basic", "digest"])
def test_queries_push_logs_in(login: str) -> None:
    manners = Manners(login=login)
    with store(manners) as address:
        assert push(GRAPH, _to(address, user="user", password="geheim")) == 2
    assert manners.graphs == {"http://ex.org/甲": 2, "http://ex.org/b?x=1&y=2": 1}


@pytest.mark.parametrize("login", ["basic", "digest", "Negotiate"])
@pytest.mark.parametrize("user", ["", "user"])
def test_queries_push_without_the_right_login_names_the_cure(login: str, user: str) -> None:
    manners = Manners(login=login)
    with store(manners) as address, pytest.raises(GraphError) as failed:
        push(GRAPH, _to(address, user=user, password="falsch"))
    assert "KG_PUSH_USER" in str(failed.value) or (login == "Negotiate" and user)
    assert "falsch" not in str(failed.value)
    assert not manners.graphs


@pytest.mark.parametrize(
    ("kind", "graphs", "queries"),
    [
        ("generic", "http://h:1/x/", "http://h:1/x/"),
        ("oxigraph", "http://h:1/x/store", "http://h:1/x/query"),
        ("fuseki", "http://h:1/x/data", "http://h:1/x/sparql"),
        ("graphdb", "http://h:1/x/rdf-graphs/service", "http://h:1/x"),
        ("virtuoso", "http://h:1/x/sparql-graph-crud-auth", "http://h:1/x/sparql"),
    ],
)
def test_queries_push_knows_where_stores_have_their_graphs(
    kind: str, graphs: str, queries: str
) -> None:
    found = target("http://h:1/x/", kind)
    assert (found.graphs, found.queries) == (graphs, queries)


@pytest.mark.parametrize(
    "address",
    ["", "h:1", "file:///etc/passwd", "ftp://h/x", "http://", "http://h/a b", "http://h:x/", "h\n"],
)
def test_queries_push_goes_to_addresses_of_the_web_alone(address: str) -> None:
    with pytest.raises(UsageError, match="http://"):
        target(address)


def test_queries_push_wants_no_password_where_others_read_it() -> None:
    with pytest.raises(UsageError, match="KG_PUSH_PASSWORD") as failed:
        target("http://user:geheim@h/")
    assert "geheim" not in str(failed.value)


def test_queries_push_names_the_kinds_it_knows() -> None:
    with pytest.raises(UsageError, match="fuseki"):
        target("http://h/", "fusaki")
