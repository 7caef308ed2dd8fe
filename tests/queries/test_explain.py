from __future__ import annotations

import pytest

from kg.errors import UsageError
from kg.graph import Graph
from kg.queries import explain, lines


@pytest.mark.parametrize("name", ["华星科技", "华星科技有限公司", " 華星科技 "])
def test_queries_explain_a_thing_by_any_of_its_names(graph: Graph, name: str) -> None:
    (thing,) = explain(graph, name).things
    assert thing.name == "华星科技有限公司"
    assert "华星科技: short form of 华星科技有限公司" in thing.reasons
    assert {told.relation for told in thing.as_object} == {"hosts", "inspects"}
    assert "holdsPermit" in {told.relation for told in thing.as_subject}


def test_queries_explain_where_each_fact_is_said(graph: Graph) -> None:
    (thing,) = explain(graph, "明达厂").things
    (denied,) = (told for told in thing.as_subject if told.relation == "retrofits")
    assert (denied.status, denied.quote) == ("denied", "明达厂尚未开展中水回用")
    assert (denied.file, denied.start, denied.end) == ("news/retrofits.txt", 42, 53)
    assert (denied.rule, denied.confidence) == ("retrofits#1", 0.9)


def test_queries_explain_a_name_that_two_things_share(graph: Graph) -> None:
    assert len(explain(graph, "废气治理").things) == 2


def test_queries_explain_an_address_or_its_end(graph: Graph) -> None:
    (thing,) = explain(graph, "电子胶").things
    assert explain(graph, thing.iri).things == (thing,)
    assert explain(graph, thing.iri.partition("/id/")[2]).things == (thing,)


def test_queries_explain_a_statement_by_its_subject(graph: Graph) -> None:
    (thing,) = explain(graph, "电子胶").things
    (explained,) = explain(graph, thing.as_object[0].iri).things
    assert explained.name == "华星科技有限公司"


def test_queries_explain_a_document_by_all_that_it_says(graph: Graph) -> None:
    (document,) = (d for d in graph.rows()[2] if d.path == "news/visit.txt")
    (thing,) = explain(graph, document.iri).things
    assert (thing.kind, len(thing.as_subject)) == ("Document", 6)


def test_queries_explain_in_plain_lines(graph: Graph) -> None:
    text = "\n".join(lines(explain(graph, "林远山")))
    assert "林远山 inspects 绿源二期项目 [2022-06-10]" in text
    assert "赵启明 accompanies 林远山" in text
    assert "news/visit.txt:41-49  rule accompanies#1, confidence 0.9" in text


def test_queries_explain_names_what_is_close(graph: Graph) -> None:
    with pytest.raises(UsageError, match="close to it: 华星科技"):
        explain(graph, "华星")
