"""What is refused is kept apart, whole and with its reason."""

from __future__ import annotations

from pathlib import Path

from kg.graph import Graph, judge, misfits, quarantined
from kg.graph.terms import BASE, KG
from kg.knowledge.ontology import Ontology
from tests.graph.corpus import Text

SHACL = "<http://www.w3.org/ns/shacl#"


def _quarantine(graph: Graph, shapes: Path) -> tuple[Graph, Graph]:
    verdict = judge(graph, shapes)
    return verdict.sound, quarantined(graph, verdict.sound, verdict.refusals, BASE)


def _said(graph: Graph, predicate: str) -> list[str]:
    return [line.split(" ", 2)[2] for line in graph.lines if f"{predicate}>" in line.split(" ")[1]]


def test_graph_and_quarantine_hold_all_that_there_was(graph: Graph, checkout: Path) -> None:
    shapes = checkout / "ontology" / "shapes.ttl"
    text = graph.text().replace('quote> "生产电子胶"@zh', 'quote> ""@zh')
    broken = Graph.of(text.splitlines())
    sound, apart = _quarantine(broken, shapes)
    assert set(broken.lines) == set(sound.lines) | (set(apart.lines) & set(broken.lines))
    assert not set(sound.lines) & set(apart.lines)
    assert any("电子胶" in line for line in apart.lines)
    messages = _said(apart, "resultMessage")
    assert sorted(line.rpartition('"')[2][:3] for line in messages) == ["@en", "@zh"]
    assert "#Statement-quote>" in _said(apart, "sourceShape")[0]
    assert any(line.startswith(f"<{BASE}statement/") for line in _said(apart, "focusNode"))


def test_graph_without_faults_has_an_empty_quarantine(graph: Graph, checkout: Path) -> None:
    assert _quarantine(graph, checkout / "ontology" / "shapes.ttl")[1] == Graph()


def test_graph_quarantine_has_what_the_kinds_forbid(meaning: Ontology) -> None:
    text = Text("a.txt", "青禾园引进主任。")
    text.say("hosts", ("Park", "青禾园"), ("Post", "主任"), quote="青禾园引进主任")
    reading = text.reading()
    reading = type(reading)(reading.document, (), (), (), (), reading.facts)
    (refusal,) = misfits([reading, reading], meaning, BASE)
    assert refusal.shape.endswith("#hosts-object-class>")
    assert refusal.zh == f"“{meaning.terms['hosts'].zh}”的客体类别不符"
    assert refusal.quote == "青禾园引进主任"
    issue = refusal.issue()
    assert (issue.room, issue.code, issue.where) == ("graph", "hosts-object-class", "a.txt:0-7")
    assert "Park 青禾园 hosts Post 主任" in issue.detail
    apart = quarantined(Graph(), Graph(), [refusal], BASE)
    assert f"<{KG}start>" in apart.text()
    assert "Park 青禾园 hosts Post 主任" in apart.text()
    assert not _said(apart, "focusNode")
