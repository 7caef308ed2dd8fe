"""Queries that have so long and no longer."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import GraphError, UsageError
from kg.graph import Graph, stores
from kg.queries import ask, ask_within, question
from tests.queries.serving import MANY

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }"


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?park ?none WHERE { ?park a kg:Park } ORDER BY ?park",
        "SELECT ?park WHERE { ?park a kg:None }",
        "ASK { ?park a kg:Park }",
        "CONSTRUCT WHERE { ?park a kg:Park }",
    ],
)
def test_queries_in_time_have_the_same_answer(graph: Graph, query: str) -> None:
    assert ask_within(20, graph, query) == ask(graph, query)


def test_queries_in_time_take_parameters_and_ask_stores(
    checkout: Path, graph: Graph, tmp_path: Path
) -> None:
    stores.keep(graph, tmp_path / "store")
    asked, given = question(checkout, "companies"), {"park": "青禾园"}
    found = ask_within(20, tmp_path / "store", asked, given)
    assert found == ask(graph, asked, given)
    assert len(found.rows) == 1


def test_queries_that_take_longer_are_given_up() -> None:
    with pytest.raises(GraphError, match=r"longer than 0\.2 s and was given up; .*--timeout"):
        ask_within(0.2, MANY, ENDLESS)


@pytest.mark.parametrize(
    ("query", "told"),
    [("SELEC", "not SPARQL: line 1"), ("ASK { SERVICE <http://a/> {} }", "offline")],
)
def test_queries_in_time_are_refused_as_all_are(graph: Graph, query: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        ask_within(20, graph, query)


def test_queries_in_time_say_that_a_store_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="the store cannot be opened"):
        ask_within(20, tmp_path / "none", ENDLESS)
