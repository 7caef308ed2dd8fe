"""Rows in JSON as the engine itself writes them."""

from __future__ import annotations

import pytest
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, Store

from kg.queries import ask, write

TERMS = """INSERT DATA {
    <urn:a> <urn:p> "x\\"\\n\\u0001/青🏭<"@zh, "y", 1, "d"^^<urn:d>, "z"@en--ltr, _:b .
    <urn:a> <urn:q> <<( <urn:a> <urn:p> "x" )>> .
}"""


@pytest.fixture(scope="module")
def store() -> Store:
    """One with each kind of term."""
    found = Store()
    found.update(TERMS)
    return found


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?s ?p ?o ?n WHERE { ?s ?p ?o } ORDER BY ?p ?o",
        "SELECT ?o WHERE { ?s <urn:none> ?o }",
        "SELECT * WHERE { ?s <urn:q> ?o OPTIONAL { ?o <urn:p> ?n } }",
        "ASK { ?s <urn:p> 1 }",
        "ASK { ?s <urn:p> 2 }",
    ],
)
def test_queries_write_json_as_the_engine_does(query: str, store: Store) -> None:
    found = store.query(query)
    assert isinstance(found, QuerySolutions | QueryBoolean)
    said = found.serialize(format=QueryResultsFormat.JSON) or b""
    assert write(ask(store, query), "json") == said.decode() + "\n"


def test_queries_give_rows_of_what_terms_say(store: Store) -> None:
    answer = ask(store, "SELECT ?s ?o ?n WHERE { ?s ?p ?o FILTER(!isBlank(?o)) } ORDER BY ?p ?o")
    assert answer.columns == ("s", "o", "n")
    assert sorted(row[1] for row in answer.rows) == sorted(
        ['x"\n\x01/青\U0001f3ed<', "y", "1", "d", "z", ""]
    )
    assert {(row[0], row[2]) for row in answer.rows} == {("urn:a", "")}
