"""Who may write, what is written, and that nothing comes from elsewhere."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from kg.graph import stores
from kg.queries import Rules, Server, serve
from tests.queries.receivers import Manners, store
from tests.queries.serving import BEARER, COUNT, FORM, GRAPH, TOKEN, asked, get, update

ADDS = "INSERT DATA { <http://ex.org/new> <http://ex.org/p> 1 }"


def _count(server: Server) -> str:
    return get(server, COUNT, "text/csv").text.split()[1]


def test_endpoint_writes_nothing_where_writing_is_off() -> None:
    with serve(GRAPH) as server:
        found = update(server, ADDS, Authorization="Bearer ")
        assert (found.status, "--write" in found.text) == (403, True)
        assert get(server, ADDS).status == 400
        assert _count(server) == "1"


@pytest.mark.parametrize(
    "said",
    ["", "Bearer", "Bearer falsch", "Basic ***", f"Basic {TOKEN}", f"Digest {TOKEN}", TOKEN],
)
def test_endpoint_writes_nothing_without_the_token(said: str, server: Server) -> None:
    found = update(server, ADDS, **({"Authorization": said} if said else {}))
    assert (found.status, "token" in found.text) == (401, True)
    assert found.headers["WWW-Authenticate"] == 'Basic realm="kg", Bearer realm="kg"'
    assert _count(server) == "1"


def test_endpoint_writes_for_those_who_know_the_token(
    server: Server,
) -> None:
    basic = base64.b64encode(f"somebody:{TOKEN}".encode()).decode()
    assert update(server, ADDS, Authorization=BEARER).status == 204
    form = asked(
        f"{server.address}update",
        b"update=INSERT+DATA+%7B+%3Chttp%3A%2F%2Fex.org%2Fnew%3E+kg%3Avalue+2+%7D",
        Content_Type=FORM,
        Authorization=f"Basic {basic}",
    )
    assert form.status == 204
    assert _count(server) == "3"


def test_endpoint_keeps_what_was_written(tmp_path: Path) -> None:
    stores.keep(GRAPH, tmp_path / "store")
    rules = Rules(token=TOKEN)
    for number in (1, 2):
        with serve(tmp_path / "store", rules=rules) as server:
            update(server, ADDS.replace("1", str(number)), Authorization=BEARER)
    with serve(tmp_path / "store") as server:
        assert _count(server) == "3"


def test_endpoint_writes_all_or_nothing(server: Server) -> None:
    endless = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
    many = "".join(f"<http://ex.org/{n}> <http://ex.org/p> {n} ." for n in range(300))
    assert update(server, f"INSERT DATA {{ {many} }}", Authorization=BEARER).status == 204
    late = f"{ADDS} ; DELETE {{ ?a ?b ?c }} WHERE {{ {endless} FILTER(?c + ?f + ?i + ?l < 0) }}"
    assert update(server, late, Authorization=BEARER).status == 503
    wrong = update(server, f"{ADDS} ; DELETE", Authorization=BEARER)
    assert (wrong.status, "not SPARQL" in wrong.text) == (400, True)
    assert _count(server) == "301"


@pytest.mark.parametrize(
    "text",
    [
        "LOAD <{}>",
        "load silent<{}> INTO GRAPH <http://ex.org/a>",
        "PREFIX x:<{}>LOAD x:a",
        "LOAD#\n<{}>",
        "\\u004cOAD <{}>",
        "CLEAR ALL;LOAD <{}>",
        "INSERT {{ ?s ?p ?o }} WHERE {{ SERVICE <{}> {{ ?s ?p ?o }} }}",
        "DELETE {{ ?s ?p ?o }} WHERE {{ service silent <{}> {{ ?s ?p ?o }} }}",
    ],
)
def test_endpoint_fetches_nothing_to_write_it(text: str, server: Server) -> None:
    manners = Manners()
    with store(manners) as elsewhere:
        found = update(server, text.format(elsewhere), Authorization=BEARER)
    assert (found.status, "offline" in found.text) == (403, True)
    assert manners.asked == []
    assert _count(server) == "1"


def test_endpoint_asks_nobody_else(server: Server) -> None:
    manners = Manners()
    with store(manners) as elsewhere:
        found = get(server, f"SELECT * {{ SERVICE SILENT <{elsewhere}> {{ ?s ?p ?o }} }}")
    assert (found.status, "SERVICE" in found.text) == (403, True)
    assert manners.asked == []


def test_endpoint_writes_words_about_loading(server: Server) -> None:
    words = 'INSERT DATA { <http://ex.org/load> <http://ex.org/p> "load the service", "LOAD 5 t" }'
    assert update(server, words, Authorization=BEARER).status == 204
