from __future__ import annotations

from pathlib import Path

from kg.graph import Graph, build
from kg.graph.cards import cards
from kg.graph.terms import KG
from kg.knowledge import ontology
from kg.model import Article, Document, Span
from tests.graph.corpus import Text, inspection, resolve


def visits(text: Text, checkout: Path) -> list[dict[str, list[str]]]:
    said = (text.reading(),)
    meaning = ontology.load(checkout / "ontology" / "kg.ttl")
    graph: Graph = build(said, resolve(said), meaning)
    return [card for name, card in cards(graph.lines).items() if "/inspection/" in name]


def test_graph_events_join_one_leaders_sites_and_companions(checkout: Path) -> None:
    (visit,) = visits(inspection(), checkout)
    assert len(visit[f"<{KG}visits>"]) == 2
    assert len(visit[f"<{KG}participant>"]) == 1
    assert len(visit[f"<{KG}ledBy>"]) == 1
    assert visit[f"<{KG}when>"] == ['"2022-06-10"']
    assert len(visit[f"<{KG}date>"]) == 1


def test_graph_events_of_two_articles_are_two_visits(checkout: Path) -> None:
    text = Text("a.txt", "林远山调研甲厂。又讯，林远山调研乙厂。")
    old = text.document
    articles = (Article(Span(0, 8)), Article(Span(8, len(old.text))))
    text.document = Document(old.id, old.source, old.raw, old.text, old.origin, articles)
    for site in ("甲厂", "乙厂"):
        text.say("inspects", ("Official", "林远山"), ("Company", site), quote=f"林远山调研{site}")
    assert len(visits(text, checkout)) == 2


def test_graph_events_leave_out_what_is_planned_or_denied(checkout: Path) -> None:
    text = Text("a.txt", "林远山将调研甲厂，未到乙厂。")
    text.say("inspects", ("Official", "林远山"), ("Company", "甲厂"), status="planned")
    text.say("inspects", ("Official", "林远山"), ("Company", "乙厂"), status="denied")
    assert visits(text, checkout) == []


def test_graph_events_take_the_date_that_most_facts_give(checkout: Path) -> None:
    text = Text("a.txt", "林远山调研甲厂、乙厂、丙厂。")
    for site, when in (("甲厂", "2022-06-11"), ("乙厂", "2022-06-12"), ("丙厂", "2022-06-12")):
        text.say("inspects", ("Official", "林远山"), ("Company", site), when=when)
    (visit,) = visits(text, checkout)
    assert visit[f"<{KG}when>"] == ['"2022-06-12"']
