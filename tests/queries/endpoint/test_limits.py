"""What takes too long or is too much is told, and harms nobody else."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from rdflib import Graph as Read

from kg.queries import Rules, Server, serve
from tests.queries.serving import ALL, COPY, COUNT, JSON, MANY, asked, get

XML = "application/sparql-results+xml"
NEVER = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }"
LIMIT = 7


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Forty things, of which seven are told at a time."""
    with serve(MANY, rules=Rules(timeout=1, limit=LIMIT)) as found:
        yield found


def test_endpoint_gives_up_what_takes_too_long(server: Server) -> None:
    begun = time.monotonic()
    found = get(server, NEVER)
    assert (found.status, "longer than 1 s" in found.text) == (503, True)
    assert "--timeout" in found.text
    assert time.monotonic() - begun < 15
    assert '"40"' in get(server, COUNT).text


def test_endpoint_answers_while_others_wait(server: Server) -> None:
    slow: list[int] = []
    asking = [threading.Thread(target=lambda: slow.append(get(server, NEVER).status))]
    asking[0].start()
    assert get(server, COUNT).status == 200
    asking[0].join()
    assert slow == [503]


def test_endpoint_says_that_too_many_ask(server: Server) -> None:
    found: list[int] = []
    asking = [
        threading.Thread(target=lambda: found.append(get(server, NEVER).status)) for _ in "x" * 12
    ]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert set(found) == {503}
    assert get(server, COUNT).status == 200


def test_endpoint_tells_json_that_is_cut_off(server: Server) -> None:
    found = get(server, ALL)
    answer = json.loads(found.text)
    assert len(answer["results"]["bindings"]) == LIMIT
    assert f"after {LIMIT} results" in answer["note"]
    assert found.headers["KG-Note"] == answer["note"]


def test_endpoint_tells_xml_that_is_cut_off(server: Server) -> None:
    found = get(server, ALL, XML)
    rows = list(
        ElementTree.fromstring(found.text).iter("{http://www.w3.org/2005/sparql-results#}result")
    )
    assert len(rows) == LIMIT
    assert f"<!-- {found.headers['KG-Note']} -->" in found.text


@pytest.mark.parametrize("kind", ["text/csv", "text/tab-separated-values"])
def test_endpoint_tells_tables_that_are_cut_off_in_the_header(kind: str, server: Server) -> None:
    found = get(server, "SELECT ?s WHERE { ?s ?p ?o }", kind)
    assert len(found.text.split()) == 1 + LIMIT
    assert f"after {LIMIT} results" in found.headers["KG-Note"]


@pytest.mark.parametrize("kind", ["text/turtle", "application/n-triples"])
def test_endpoint_tells_triples_that_are_cut_off(kind: str, server: Server) -> None:
    found = get(server, COPY, kind)
    form = "turtle" if kind == "text/turtle" else "nt"
    assert len(Read().parse(data=found.text, format=form)) == LIMIT
    assert found.text.startswith(f"# {found.headers['KG-Note']}\n")


@pytest.mark.parametrize("kind", [JSON, XML, "text/csv", "text/tab-separated-values"])
def test_endpoint_says_nothing_of_an_answer_that_is_whole(kind: str, server: Server) -> None:
    for rows in (1, LIMIT - 2, LIMIT):
        found = get(server, f"{ALL} LIMIT {rows}", kind)
        assert "KG-Note" not in found.headers
        assert "cut off" not in found.text
        assert found.text.count("http://ex.org/p") == rows
    five = json.loads(get(server, f"{ALL} LIMIT 5").text)
    assert len(five["results"]["bindings"]) == 5


def test_endpoint_cuts_terms_of_every_kind_alike() -> None:
    values = 'VALUES ?x { <http://ex.org/a> "a\\"b" "园"@zh 1.5 "2022"^^xsd:gYear UNDEF true }'
    query = f"SELECT ?x ?y {{ {values} }}"
    with serve(MANY) as whole, serve(MANY, rules=Rules(limit=7)) as cut:
        rows = [json.loads(get(each, query).text)["results"] for each in (whole, cut)]
        longer = f"{query[:-1]} VALUES ?y {{ 1 2 }} }} ORDER BY ?y"
        text = [get(cut, longer, kind).text for kind in (JSON, "text/csv", XML)]
    assert rows[0] == rows[1]
    assert '"2022"' in text[0]
    assert "园" in text[1]
    assert '<literal xml:lang="zh">园</literal>' in text[2]


def test_endpoint_gives_graphs_without_a_limit(server: Server) -> None:
    found = asked(f"{server.address}store?default", Accept="application/n-triples")
    assert len(found.text.splitlines()) == 40
