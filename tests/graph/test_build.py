from __future__ import annotations

import re

import pytest
from pyoxigraph import Literal, NamedNode

from kg.errors import GraphError
from kg.graph import Graph, build
from kg.graph.cards import cards, terms
from kg.graph.terms import KG
from kg.knowledge.ontology import Ontology
from kg.model import FactRow, Resolution
from tests.graph.corpus import SHORT, Text, direct, readings, resolve


def built(*texts: Text, meaning: Ontology) -> Graph:
    said = tuple(text.reading() for text in texts)
    return build(said, resolve(said, same=SHORT), meaning)


def row(graph: Graph, relation: str) -> FactRow:
    (found,) = (fact for fact in graph.rows()[1] if fact.relation == relation)
    return found


def test_graph_build_gives_the_same_bytes_in_any_order(meaning: Ontology) -> None:
    said = readings()
    known = resolve(said, same=SHORT)
    turned = Resolution(known.entities[::-1], known.links[::-1])
    assert build(said, known, meaning) == build(said[::-1], turned, meaning)


def test_graph_build_takes_a_document_away_with_exactly_its_facts(meaning: Ontology) -> None:
    said = readings()
    graph = build(said, resolve(said, same=SHORT), meaning)
    (gone,) = (d.iri for d in graph.rows()[2] if d.path == "news/economy.txt")
    rest = tuple(reading for reading in said if reading.document.source.path != "news/economy.txt")
    assert graph.without(gone) == build(rest, resolve(rest, same=SHORT), meaning)


def test_graph_build_makes_each_document_whole_in_itself(graph: Graph) -> None:
    for document in graph.rows()[2]:
        part = Graph(tuple(x for x in graph.lines if x.endswith(f"<{document.iri}> .")))
        things = {thing.iri for thing in part.rows()[0]}
        for fact in part.rows()[1]:
            assert fact.subject in things
            assert fact.is_value or fact.object in things


def test_graph_build_has_only_sound_terms(graph: Graph) -> None:
    address = re.compile(r"https://w3id\.org/park-kg/id/[a-z]+/[a-z0-9-]+")
    for quad in graph.quads():
        assert isinstance(quad.subject, NamedNode)
        assert isinstance(quad.object, NamedNode | Literal)
        if not quad.subject.value.startswith(KG):
            assert address.fullmatch(quad.subject.value)
            assert len(quad.subject.value) < 120
        if isinstance(quad.object, Literal):
            assert quad.object.language in (None, "zh", "en")


def test_graph_build_uses_one_datatype_per_property(graph: Graph) -> None:
    kinds: dict[str, set[str]] = {}
    for quad in graph.quads():
        if isinstance(quad.object, Literal) and not quad.predicate.value.endswith("#object"):
            kinds.setdefault(quad.predicate.value, set()).add(quad.object.datatype.value)
    assert all(len(found) == 1 for found in kinds.values()), kinds


def test_graph_build_has_a_statement_for_each_direct_triple(
    graph: Graph, meaning: Ontology
) -> None:
    relations = {f"<{KG}{name}>" for name in (*meaning.relations.values(), "completesRetrofit")}
    known = cards(graph.lines)
    stated = {
        tuple(card[f"<http://www.w3.org/1999/02/22-rdf-syntax-ns#{side}>"][0]
              for side in ("subject", "predicate", "object"))
        for name, card in known.items()
        if "/statement/" in name
    }  # fmt: skip
    direct = {terms(line)[:3] for line in graph.lines if terms(line)[1] in relations}
    assert direct
    assert direct <= stated


@pytest.mark.parametrize(
    ("status", "is_asserted"),
    [(None, True), ("completed", True), ("underway", True), ("planned", False), ("denied", False)],
)
def test_graph_build_asserts_only_what_is_so(
    meaning: Ontology, status: str | None, is_asserted: bool
) -> None:
    text = Text("a.txt", "青禾园引进海川集团。")
    how = {"status": status} if status else {}
    text.say("hosts", ("Park", "青禾园"), ("Company", "海川集团"), **how)
    graph = built(text, meaning=meaning)
    assert direct(graph, "hosts") == int(is_asserted)
    assert row(graph, "hosts").status == (status or "")


@pytest.mark.parametrize(
    ("status", "relations"),
    [
        ("completed", {"retrofits", "completesRetrofit"}),
        ("underway", {"retrofits"}),
        ("planned", {"retrofits"}),
        ("denied", set()),
    ],
)
def test_graph_build_retrofits_whatever_the_status(
    meaning: Ontology, status: str, relations: set[str]
) -> None:
    text = Text("a.txt", "海川集团光伏改造。")
    text.say("retrofits", ("Company", "海川集团"), ("Retrofit", "光伏改造"), status=status)
    graph = built(text, meaning=meaning)
    assert {name for name in ("retrofits", "completesRetrofit") if direct(graph, name)} == relations
    of_node = [line for line in graph.lines if "/id/retrofit/" in line.split(" ")[0]]
    statuses = [line.split(" ")[2] for line in of_node if f"<{KG}status>" in line]
    assert statuses == ([] if status == "denied" else [f"<{KG}{status}>"])


def test_graph_build_keeps_one_companys_plan_apart_from_anothers_deed(meaning: Ontology) -> None:
    text = (
        Text("a.txt", "华星科技完成废气治理，海川集团计划废气治理。")
        .say("retrofits", ("Company", "华星科技"), ("Retrofit", "废气治理"), status="completed")
        .say("retrofits", ("Company", "海川集团"), ("Retrofit", "废气治理"), status="planned")
    )
    rows = built(text, meaning=meaning).rows()
    done = {fact.object for fact in rows[1] if fact.status == "completed"}
    planned = {fact.object for fact in rows[1] if fact.status == "planned"}
    assert not done & planned


@pytest.mark.parametrize("firms", [["华星科技"], ["华星科技", "海川集团"]])
def test_graph_build_gives_what_is_said_of_a_retrofit_to_who_alone_does_it(
    firms: list[str], meaning: Ontology
) -> None:
    text = Text("a.txt", "华星科技、海川集团完成废气治理，投资500。")
    for firm in firms:
        text.say("retrofits", ("Company", firm), ("Retrofit", "废气治理"))
    graph = built(text.say("invests", ("Retrofit", "废气治理"), ("money", "5")), meaning=meaning)
    done = {fact.object for fact in graph.rows()[1] if fact.relation == "retrofits"}
    assert (row(graph, "investment").subject in done) == (len(firms) == 1)


def test_graph_build_counts_the_furthest_status_of_one_retrofit(meaning: Ontology) -> None:
    text = Text("a.txt", "海川集团光伏改造。")
    for status, when in (("planned", "2020"), ("completed", "2022-05"), ("underway", "2021")):
        text.say(
            "retrofits", ("Company", "海川集团"), ("Retrofit", "光伏改造"), status=status, when=when
        )
    lines = [x for x in built(text, meaning=meaning).lines if x.startswith(
        "<https://w3id.org/park-kg/id/retrofit/")]  # fmt: skip
    assert [x.split(" ")[2] for x in lines if f"<{KG}status>" in x] == [f"<{KG}completed>"]
    assert [x.split(" ")[2] for x in lines if f"<{KG}when>" in x] == ['"2022-05"']


def test_graph_build_types_a_retrofit_of_which_only_a_figure_is_told(meaning: Ontology) -> None:
    text = Text("a.txt", "光伏改造节电30万度。")
    text.say(
        "reports", ("Retrofit", "光伏改造"), ("quantity", "300000"), indicator="节电", unit="度"
    )
    of_node = [x for x in built(text, meaning=meaning).lines if "/id/retrofit/" in x.split(" ")[0]]
    assert any(f"<{KG}retrofitType>" in line for line in of_node)


def test_graph_build_turns_a_sum_into_the_projects_investment(graph: Graph) -> None:
    fact = row(graph, "investment")
    assert (fact.object, fact.unit, fact.is_value) == ("1250000000", "元", True)


def test_graph_build_makes_a_figure_an_observation(graph: Graph) -> None:
    (fact,) = (f for f in graph.rows()[1] if f.indicator == "税收")
    assert (fact.object, fact.unit, fact.relation) == ("250000000", "元", "reports")
    assert sum(f"<{KG}about>" in line for line in graph.lines) == 2


def test_graph_build_does_not_assert_a_target(meaning: Ontology) -> None:
    text = Text("a.txt", "青禾园力争产值九十亿元。")
    text.say("reports", ("Park", "青禾园"), ("quantity", "9000000000"), status="planned",
             indicator="产值", unit="元")  # fmt: skip
    graph = built(text, meaning=meaning)
    assert not any(f"<{KG}about>" in line for line in graph.lines)
    assert row(graph, "reports").object == "9000000000"


def test_graph_build_gives_a_post_the_name_of_its_body(graph: Graph) -> None:
    names = {thing.label for thing in graph.rows()[0] if thing.kind == "Post"}
    assert {"园区办主任", "园区办书记"} <= names
    assert any(f"<{KG}postAt>" in line for line in graph.lines)


def test_graph_build_keeps_posts_of_two_bodies_apart(meaning: Ontology) -> None:
    text = (
        Text("a.txt", "甲区科技局张一、乙区财政局王二都是主任。")
        .say("holdsPost", ("Official", "张一"), ("Post", "主任"), of="甲区科技局")
        .say("holdsPost", ("Official", "王二"), ("Post", "主任"), of="乙区财政局")
    )
    things = built(text, meaning=meaning).rows()[0]
    assert {t.label for t in things if t.kind == "Post"} == {"甲区科技局主任", "乙区财政局主任"}


@pytest.mark.parametrize(
    ("post", "body", "label"),
    [
        ("公司总经理", "华星公司", "华星公司总经理"),
        ("公司总经理", "华星集团", "华星集团公司总经理"),
        ("集团总工程师", "华星集团", "华星集团总工程师"),
        ("会长", "江州商会", "江州商会会长"),
        ("江州（北区）管委会主任", "江州北区管委会", "江州（北区）管委会主任"),
    ],
)
def test_graph_build_says_the_body_of_a_post_once(
    meaning: Ontology, post: str, body: str, label: str
) -> None:
    text = Text("a.txt", f"{body}，{post}张一").say(
        "holdsPost", ("Official", "张一"), ("Post", post), of=body
    )
    assert {t.label for t in built(text, meaning=meaning).rows()[0] if t.kind == "Post"} == {label}


def test_graph_build_says_the_same_of_two_sentences_twice(meaning: Ontology) -> None:
    text = Text("a.txt", "青禾园引进海川集团。海川集团落户青禾园。")
    for quote in ("青禾园引进海川集团", "海川集团落户青禾园"):
        text.say("hosts", ("Park", "青禾园"), ("Company", "海川集团"), quote=quote)
    graph = built(text, meaning=meaning)
    assert [fact.quote for fact in graph.rows()[1]].count("海川集团落户青禾园") == 1
    assert len(graph.rows()[1]) == 2
    assert direct(graph, "hosts") == 1


def test_graph_build_keeps_the_surest_of_equal_facts(meaning: Ontology) -> None:
    text = Text("a.txt", "青禾园引进海川集团。")
    for confidence in ("0.4", "0.8", "0.6"):
        text.say("hosts", ("Park", "青禾园"), ("Company", "海川集团"), confidence=confidence)
    assert row(built(text, meaning=meaning), "hosts").confidence == 0.8


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("2022-06-10", "2022-06-10"),
        ("2022-06", None),
        ("XXXX-06-10", None),
        ("2022-02-30", None),
        ("2022", None),
    ],
)
def test_graph_build_gives_a_day_only_when_it_is_known(
    meaning: Ontology, when: str, day: str | None
) -> None:
    text = Text("a.txt", "青禾园引进海川集团。")
    text.say("hosts", ("Park", "青禾园"), ("Company", "海川集团"), when=when)
    graph = built(text, meaning=meaning)
    days = [line.split(" ")[2] for line in graph.lines if f"<{KG}date>" in line]
    assert [found[1:11] for found in days] == ([day] if day else [])
    assert row(graph, "hosts").when == when


def test_graph_build_quotes_the_words_and_counts_in_the_original(graph: Graph) -> None:
    fact = row(graph, "administers")
    (document,) = (d for d in graph.rows()[2] if d.iri == fact.document)
    (reading,) = (r for r in readings() if r.document.source.path == document.path)
    assert reading.document.raw[fact.start : fact.end] == fact.quote
    assert document.sha256 == reading.document.id


def test_graph_build_says_why_a_name_is_a_name(graph: Graph) -> None:
    assert any('"华星科技: short form of 华星科技有限公司"@en' in x for x in graph.lines)
    (company,) = (t for t in graph.rows()[0] if t.label == "华星科技有限公司")
    assert company.aliases == ("华星科技",)


def test_graph_build_reads_two_files_of_the_same_bytes_once(meaning: Ontology) -> None:
    first = Text("b.txt", "青禾园引进海川集团。")
    second = Text("a.txt", "青禾园引进海川集团。")
    for text in (first, second):
        text.say("hosts", ("Park", "青禾园"), ("Company", "海川集团"))
    graph = built(first, second, meaning=meaning)
    assert [document.path for document in graph.rows()[2]] == ["a.txt"]
    assert graph == built(second, first, meaning=meaning)


def test_graph_build_refuses_a_mention_that_nobody_resolved(meaning: Ontology) -> None:
    said = readings()
    with pytest.raises(GraphError, match="nobody said who"):
        build(said, Resolution((), ()), meaning)


def test_graph_build_sets_the_base(meaning: Ontology) -> None:
    said = readings()
    graph = build(said, resolve(said), meaning, base="https://example.org/x/")
    assert all(line.startswith(("<https://example.org/x/", f"<{KG}")) for line in graph.lines)


def test_graph_build_of_nothing_is_empty(meaning: Ontology) -> None:
    assert build((), Resolution((), ()), meaning) == Graph()
