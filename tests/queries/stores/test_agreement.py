"""Every shipped question has the same answer in every store."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg import pipeline
from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.queries import Question, questions
from kg.queries.stores import STORES, answer, check, chosen
from kg.queries.stores.store import Ask, Store

ROWS = '{"results": {"bindings": [{"n": {"type": "literal", "value": "%s"}}]}}'


@pytest.fixture(scope="module")
def asked(checkout: Path) -> tuple[Question, ...]:
    """The shipped questions."""
    return questions(checkout)


@pytest.fixture(scope="module")
def sample(checkout: Path) -> Graph:
    """The sample texts, built: they answer nearly every example."""
    return pipeline.build([checkout / "seeds" / "texts"], recogniser="none").graph


@pytest.mark.speed
@pytest.mark.parametrize("name", [name for name in STORES if name != "oxigraph"])
def test_stores_give_the_answers_of_kg(
    name: str, sample: Graph, asked: tuple[Question, ...]
) -> None:
    if (cure := STORES[name].missing()) and not os.environ.get("KG_ALL_STORES"):
        pytest.skip(cure)
    found = check(sample, asked, {one: STORES[one] for one in ("oxigraph", name)})
    assert len(found) > len(asked)
    assert [one for one in found if not one.agree()] == []
    answered = [one for one in found if one.outcomes[name].rows]
    assert len(answered) >= 0.9 * len(found)


def test_stores_hold_a_graph_that_names_no_documents(
    graph: Graph, asked: tuple[Question, ...]
) -> None:
    unnamed = Graph.of(f"{line.rsplit(' ', 2)[0]} ." for line in graph.lines)
    here = {name: STORES[name] for name in ("oxigraph", "rdflib")}
    found = check(unnamed, [one for one in asked if one.name == "companies"], here)
    assert all(one.agree() for one in found)
    assert found[0].outcomes["rdflib"].rows > 0


def _store(said: str) -> Store:
    @contextmanager
    def opened(_: Graph) -> Iterator[Ask]:
        yield _told(said)

    return Store(lambda: "", opened)


def _told(said: str) -> Ask:
    def ask(_: str) -> str:
        if not said:
            raise GraphError("no memory left\nfor this")
        return said

    return ask


def _check(text: str, **said: str) -> tuple[bool, Mapping[str, object]]:
    question = Question("q", "问", "q", (), text)
    found = check(Graph(), [question], {name: _store(one) for name, one in said.items()})
    (told,) = json.loads(answer(found).json)
    return found[0].agree(), told["stores"]


def test_stores_that_say_other_things_do_not_agree() -> None:
    assert _check("SELECT", a=ROWS % 1, b=ROWS % 1)[0]
    assert not _check("SELECT", a=ROWS % 1, b=ROWS % 2)[0]


@pytest.mark.parametrize("said", ["", "<html>", '{"boolean": true}'])
def test_stores_that_do_not_answer_do_not_agree_and_say_why(said: str) -> None:
    agree, told = _check("SELECT", a=ROWS % 1, b=said)
    assert not agree
    assert told["b"] == {"fault": "no memory left for this" if not said else told["b"]["fault"]}  # type: ignore[index]


def test_stores_are_never_sent_to_the_network() -> None:
    agree, told = _check("SELECT * { SERVICE <http://ex.org/> {} }", a=ROWS % 1)
    assert not agree
    assert "offline" in str(told["a"])


def test_stores_that_are_named_must_be_known_and_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(chosen(["rdflib"])[0]) == ["rdflib"]
    with pytest.raises(UsageError, match="oxigraph, rdflib"):
        chosen(["mysql"])
    monkeypatch.setenv("PATH", "")
    here, absent = chosen()
    assert list(here) == ["oxigraph", "rdflib"]
    assert [line.split()[0] for line in absent] == ["virtuoso", "jena"]
    with pytest.raises(UsageError, match="apt-get install virtuoso"):
        chosen(["virtuoso"])
