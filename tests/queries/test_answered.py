from __future__ import annotations

from pathlib import Path

from kg.graph import Graph
from kg.queries import answered

HEAD = "# title@zh: 问\n# title@en: A question\n"


def _home(folder: Path, **files: str) -> Path:
    queries = folder / "ontology" / "queries"
    queries.mkdir(parents=True)
    for name, text in files.items():
        (queries / f"{name}.rq").write_text(text, encoding="utf-8")
    return folder


def test_queries_answer_every_question_of_the_house(graph: Graph, checkout: Path) -> None:
    found = {each.name: each for each in answered(graph, checkout)}
    assert next(iter(found)) == "inspections"
    assert found["inspections"].columns == ("leaderName", "siteName", "when", "quote", "title")
    assert len(found["inspections"].rows) == 2
    assert found["company"].asks == ("company",)
    assert [each.fault for each in found.values() if each.fault] == []


def test_queries_put_answers_in_the_order_that_files_ask_for(graph: Graph, tmp_path: Path) -> None:
    ask = "ASK { ?s ?p ?o }"
    home = _home(
        tmp_path, a=f"{HEAD}{ask}", b=f"{HEAD}# order: 2\n{ask}", c=f"{HEAD}# order: 1\n{ask}"
    )
    assert [(each.name, each.rows) for each in answered(graph, home)] == [
        (name, (("true",),)) for name in ("c", "b", "a")
    ]


def test_queries_that_cannot_be_answered_stop_no_others(graph: Graph, tmp_path: Path) -> None:
    home = _home(
        tmp_path,
        a=f"{HEAD}SELECT WHERE",
        b=f"{HEAD}CONSTRUCT {{ ?s a ?o }} WHERE {{ ?s a ?o }} LIMIT 2",
    )
    wrong, right = answered(graph, home)
    assert "not SPARQL" in wrong.fault
    assert (right.columns, len(right.rows)) == (("triple",), 2)


def test_queries_say_which_files_are_faulty(graph: Graph, tmp_path: Path) -> None:
    (found,) = answered(graph, _home(tmp_path, a="ASK { ?s ?p ?o }"))
    assert "a.rq:1: no title" in found.fault
