from __future__ import annotations

import dataclasses
from pathlib import Path

from kg.exports.turtle import turtle
from kg.graph import Graph, build, load
from kg.knowledge import ontology
from kg.model import Reading
from kg.queries import Difference, diff, diff_lines
from tests.graph.corpus import SHORT, Text, readings, resolve

TEXT = "青禾园引进华星科技。华星科技完成废气治理。"
DONE = "华星科技完成废气治理"


def page(status: str = "completed", when: str = "2021-05", text: str = TEXT) -> Reading:
    """A page with a company that is hosted, and a retrofit of it."""
    said = Text("a.txt", text, title="园区")
    said.say("hosts", ("Park", "青禾园"), ("Company", "华星科技"), quote="青禾园引进华星科技")
    said.say(
        "retrofits",
        ("Company", "华星科技"),
        ("Retrofit", "废气治理"),
        quote=DONE,
        status=status,
        when=when,
    )
    return said.reading()


def other() -> Reading:
    """A second page that says one fact of the first again, and one of its own."""
    said = Text("b.txt", "青禾园引进华星科技，生产电子胶。")
    said.say("hosts", ("Park", "青禾园"), ("Company", "华星科技"), quote="青禾园引进华星科技")
    said.say("produces", ("Company", "华星科技"), ("Product", "电子胶"), quote="生产电子胶")
    return said.reading()


def made(meaning: ontology.Ontology, *pages: Reading, same: dict[str, str] | None = None) -> Graph:
    return build(pages, resolve(pages, same=same), meaning)


def facts(found: Difference) -> tuple[list[str], list[str], list[str], list[str]]:
    """Relations of facts that were gained, lost, changed and told otherwise."""
    return (
        [fact.relation for fact in found.facts.gained],
        [fact.relation for fact in found.facts.lost],
        [pair.after.relation for pair in found.facts.changed],
        [pair.after.relation for pair in found.retold],
    )


def test_queries_diff_of_a_graph_and_itself_is_none(meaning: ontology.Ontology) -> None:
    said = readings()
    graph = build(said, resolve(said, same=SHORT), meaning)
    found = diff(graph, Graph.of(reversed(graph.lines)))
    assert found.is_none
    assert facts(found) == ([], [], [], [])
    assert diff_lines(found) == ()


def test_queries_diff_does_not_mind_the_format(meaning: ontology.Ontology, tmp_path: Path) -> None:
    graph = made(meaning, page(), other())
    turtle(graph, tmp_path / "graph.ttl")
    assert diff(graph, load(tmp_path / "graph.ttl")).is_none


def test_queries_diff_tells_what_a_page_brings_and_takes_away(meaning: ontology.Ontology) -> None:
    one, both = made(meaning, page()), made(meaning, page(), other())
    found = diff(one, both)
    assert facts(found) == (["produces"], [], [], ["hosts"])
    assert [row.path for row in found.documents.gained] == ["b.txt"]
    assert [row.label for row in found.entities.gained] == ["电子胶"]
    assert "+ fact 华星科技 produces 电子胶, b.txt:10-15" in diff_lines(found)
    back = diff(both, one)
    assert facts(back) == ([], ["produces"], [], ["hosts"])
    assert back.entities.lost == found.entities.gained
    assert (back.triples_lost, back.triples_gained) == (found.triples_gained, found.triples_lost)


def test_queries_diff_tells_another_status_and_date(meaning: ontology.Ontology) -> None:
    found = diff(
        made(meaning, page("planned", "2020")), made(meaning, page("completed", "2021-05"))
    )
    assert facts(found) == (["completesRetrofit"], [], ["retrofits"], [])
    (pair,) = found.facts.changed
    (before,), (after,) = pair.before.states, pair.after.states
    assert (before.status, before.when) == ("planned", "2020")
    assert (after.status, after.when) == ("completed", "2021-05")
    line = "~ fact 华星科技 retrofits 废气治理: [planned, 2020] -> [completed, 2021-05]"
    assert line in diff_lines(found)


def test_queries_diff_tells_an_edited_page_from_another(meaning: ontology.Ontology) -> None:
    found = diff(made(meaning, page()), made(meaning, page(text="本报讯 " + TEXT)))
    assert facts(found)[:3] == ([], [], [])
    assert facts(found)[3] == ["completesRetrofit", "hosts", "retrofits"]
    assert (found.documents.gained, found.documents.lost) == ((), ())
    assert "~ document a.txt: other words" in diff_lines(found)


def test_queries_diff_of_a_folder_that_moved_is_of_documents_alone(
    meaning: ontology.Ontology,
) -> None:
    graph = made(meaning, page(), other())
    moved = Graph.of(line.replace('"a.txt"', '"news/a.txt"') for line in graph.lines)
    found = diff(graph, moved)
    assert facts(found) == ([], [], [], [])
    assert diff_lines(found)[-1] == "~ document news/a.txt: path was a.txt"


def test_queries_diff_tells_other_names_of_an_entity(meaning: ontology.Ontology) -> None:
    graph = made(meaning, page())
    renamed = Graph.of(line.replace('"青禾园"', '"青禾产业园"') for line in graph.lines)
    (pair,) = diff(graph, renamed).entities.changed
    assert (pair.before.label, pair.after.label) == ("青禾园", "青禾产业园")
    (line,) = (one for one in diff_lines(diff(graph, renamed)) if one.startswith("~ entity"))
    assert line.endswith("was called 青禾园")


def test_queries_diff_sees_triples_that_are_no_fact(meaning: ontology.Ontology) -> None:
    graph = made(meaning, page())
    noted = Graph.of((*graph.lines, "<x:a> <x:b> <x:c> ."))
    found = diff(graph, noted)
    assert not found.is_none
    assert facts(found) == ([], [], [], [])
    assert diff_lines(found)[-1] == "triples: 1 gained, 0 lost"


def test_queries_diff_of_figures_is_by_their_value(meaning: ontology.Ontology) -> None:
    said = Text("c.txt", "青禾园现有企业30家，去年25家。")
    park = ("Park", "青禾园")
    how = {"indicator": "企业", "unit": "家"}
    said.say("reports", park, ("quantity", "30"), quote="现有企业30家", **how)
    less = dataclasses.replace(said.reading(), facts=())
    found = diff(made(meaning, less), made(meaning, said.reading()))
    (fact,) = found.facts.gained
    assert (fact.object, fact.object_iri) == ("企业30家", "")
