"""No spelling of SERVICE or LOAD gets past, whatever the engine makes of the text."""

from __future__ import annotations

from contextlib import suppress

import pytest
from pyoxigraph import Literal, NamedNode, Quad, QuerySolutions, Store

from kg.errors import UsageError
from kg.queries.offline import refuse_loading, refuse_network
from tests.queries.receivers import Manners, store

HIDDEN = {
    "plain": "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "tight": "SELECT * {{ ?s ?p ?o.SERVICE<{0}>{{?s ?p ?o}} }}",
    "behind-a-number": "PREFIX : <{0}> SELECT * {{ ?s ?p 1SERVICE:x{{?a ?b ?c}} }}",
    "silent": "SELECT * {{ SERVICESILENT<{0}> {{ ?s ?p ?o }} }}",
    "comments": "SELECT * {{ SERVICE#<\n<{0}>#{{\n{{ ?s ?p ?o }} }}",
    "name-with-a-comment-sign": "PREFIX e: <urn:> SELECT * {{ OPTIONAL {{ e:a\\#b e:p ?x }} "
    "SERVICE <{0}> {{ ?s ?p ?o }}\n}}",
    "name-with-a-quotation-mark": "PREFIX e: <urn:> SELECT * {{ OPTIONAL {{ e:a\\' e:p ?x }} "
    "SERVICE <{0}> {{ ?s ?p ?o }} #'\n}}",
    "less-than-that-looks-like-an-address": "SELECT * {{ BIND(1 AS ?c) FILTER(?c<?c#c>'''\n"
    "|| true) SERVICE <{0}> {{ ?s ?p ?o }} #'''\n}}",
}


def _one() -> Store:
    """A store with one statement, so that a join goes on."""
    found = Store()
    found.add(Quad(NamedNode("urn:s"), NamedNode("urn:p"), Literal(1)))
    return found


@pytest.mark.parametrize("query", HIDDEN.values(), ids=HIDDEN)
def test_queries_offline_refuses_what_the_engine_would_ask(query: str) -> None:
    manners = Manners(errors=[500] * 9)
    with store(manners) as elsewhere:
        text = query.format(elsewhere)
        with suppress(OSError):
            found = _one().query(text)
            assert isinstance(found, QuerySolutions)
            list(found)
        assert manners.asked  # or the case proves nothing
        with pytest.raises(UsageError, match="offline"):
            refuse_network(text)


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?service ?x { ?service ?x ?y }",
        "SELECT ?myservice ?x { ?myservice ?x $service } ",
        "PREFIX service: <http://a/> ASK { ?s service:a ?load . ?x service:load service:b }",
        'ASK { ?s ?p "customer service: load <b> it" }',
        "# load: a service <of> ours\nASK {}",
    ],
)
def test_queries_offline_lets_words_be(text: str) -> None:
    refuse_network(text)


@pytest.mark.parametrize(
    "text",
    [
        "service#" * 90 + "a" * 990_000,
        "service " * 90 + ":" * 990_000,
        "service<" * 90 + "a" * 990_000,
    ],
    ids=["comment", "colons", "address"],
)
def test_queries_offline_reads_the_longest_text_to_its_end(text: str) -> None:
    refuse_network(text)
    with pytest.raises(UsageError, match="SERVICE"):
        refuse_network(text + " SERVICE <http://a/> {")


@pytest.mark.parametrize(
    "text", ["service:" * 120_000, "#service\n" * 100_000], ids=["names", "lines"]
)
def test_queries_offline_refuses_what_takes_too_long_to_read(text: str) -> None:
    with pytest.raises(UsageError, match="SERVICE"):
        refuse_network(text)


@pytest.mark.parametrize("text", ["LOAD <http://a/>", "CLEAR ALL;load silent e:x", "LOAD#\n:a"])
def test_queries_offline_refuses_to_load(text: str) -> None:
    with pytest.raises(UsageError, match="LOAD"):
        refuse_loading(text)


def test_queries_offline_loads_where_it_is_a_name() -> None:
    refuse_loading('INSERT DATA { e:load e:load "a load of steel" ; ?load e:load }')
