"""The graph that stores are measured on has the shape of a real one."""

from __future__ import annotations

from pathlib import Path

from kg.graph import check
from kg.queries import ask, questions
from tests.speed.synthetic import synthetic


def test_speed_graph_is_as_large_as_asked_and_the_same_for_the_same_seed() -> None:
    graph = synthetic(3_000)
    assert 3_000 <= len(graph.lines) < 3_600
    assert graph == synthetic(3_000)
    assert graph != synthetic(3_000, seed=8)


def test_speed_graph_keeps_the_shapes(checkout: Path) -> None:
    _, issues = check(synthetic(2_000), checkout / "ontology" / "shapes.ttl")
    assert {issue.code for issue in issues} == set()


def test_speed_graph_answers_the_questions(checkout: Path) -> None:
    store = synthetic(20_000).store()
    silent = [
        question.name
        for question in questions(checkout)
        if not any(parameter.required for parameter in question.parameters)
        and not ask(store, question).rows
    ]
    assert silent == []
