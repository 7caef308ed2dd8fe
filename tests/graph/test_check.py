from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.errors import GraphError, KnowledgeError
from kg.graph import Graph, build, check
from kg.graph.terms import KG, RDF
from kg.knowledge import ontology
from kg.model import Issue
from tests.graph.corpus import Text, direct, resolve

# what is broken in a sound graph: (what its lines have, what they get, the issue's code)
FAULTS = [
    (r"#subject> <([^>]*/park/[^>]*)>", r'#subject> "\1"', "Statement-subject"),
    (f"#predicate> <{KG}hosts>", f"#predicate> <{KG}likes>", "Statement-predicate"),
    (f"<{RDF}object> <https", f"<{KG}nothing> <https", "Statement-object"),
    (f"<{KG}status> <{KG}denied>", f"<{KG}status> <{KG}maybe>", "Statement-status"),
    (f'<{KG}when> "2022-06-10"', f'<{KG}when> "10 June"', "Statement-when"),
    (f'<{KG}date> "2022-06-10"', f'<{KG}date> "2022-06-31"', "Statement-date"),
    (f'<{KG}role> "speaks"', f'<{KG}role> "sleeps"', "Statement-role"),
    (f'<{KG}confidence> "0.9"', f'<{KG}confidence> "1.5"', "Statement-confidence"),
    (f'<{KG}quote> "取得排污许可证"@zh', f'<{KG}quote> ""@zh', "Statement-quote"),
    (f'<{KG}quote> "取得排污许可证"@zh', f'<{KG}quote> "permit"@en', "Statement-quote"),
    (f'<{KG}start> "27"', f'<{KG}start> "2700"', "Statement-start"),
    (f'<{KG}end> "26"', f'<{KG}end> "soon"', "Statement-end"),
    (f'<{KG}rule> "hosts#1"', f'<{KG}because> "hosts#1"', "Statement-rule"),
    ("/prov#wasDerivedFrom> <https", "/prov#wasQuotedFrom> <https", "Statement-document"),
    ("/terms/title>", "/terms/name>", "Document-title"),
    ("/terms/source>", "/terms/root>", "Document-source"),
    (f'<{KG}sha256> "', f'<{KG}sha256> "g', "Document-sha256"),
    ('/terms/issued> "2022-06-11"', '/terms/issued> "June"', "Document-issued"),
    (f"<{KG}about> <([^>]*)>", rf'<{KG}about> "\1"', "Observation-about"),
    (f'<{KG}indicator> "企业"@zh', f'<{KG}indicator> "firms"@en', "Observation-indicator"),
    (f'<{KG}value> "30"', f'<{KG}value> "三十"', "Observation-value"),
    (f"<{KG}unit>", f"<{KG}measure>", "Observation-unit"),
    ('"电子胶"@zh', '"glue"@en', "Thing-prefLabel"),
    ('schema#label> "电子胶"', 'schema#label> "电子"', "Thing-prefLabel"),
    ('altLabel> "青禾园"@zh', 'altLabel> "Qinghe"@en', "Thing-altLabel"),
    (f"<{KG}ledBy>", f"<{KG}guidedBy>", "Inspection-ledBy"),
    (f"<{KG}retrofitType>", f"<{KG}sort>", "Retrofit-type"),
    (f"#type> <{KG}Permit>", f"#type> <{KG}Honour>", "holdsPermit-object-class"),
    (f"#type> <{KG}Organization>", f"#type> <{KG}Person>", "administers-subject-class"),
    (f'<{KG}investment> "1250000000"', f'<{KG}investment> "-5"', "investment-subject-value"),
]


ODD = f"""@prefix sh: <http://www.w3.org/ns/shacl#> .
<urn:x> a sh:NodeShape ; sh:targetClass <{KG}Product> ; sh:property <urn:y> .
<urn:y> a sh:PropertyShape ; sh:path <urn:p> ; sh:pattern "(" ."""


@pytest.fixture(scope="module")
def shapes(checkout: Path) -> Path:
    return checkout / "ontology" / "shapes.ttl"


def broken(graph: Graph, old: str, new: str) -> Graph:
    lines = [re.sub(old, new, line) for line in graph.lines]
    assert tuple(lines) != graph.lines
    return Graph.of(lines)


def codes(issues: tuple[Issue, ...]) -> set[str]:
    return {issue.code for issue in issues}


def test_graph_check_lets_a_sound_graph_through(graph: Graph, shapes: Path) -> None:
    assert check(graph, shapes) == (graph, ())
    assert check(graph, shapes, thorough=True) == (graph, ())


@pytest.mark.parametrize(("old", "new", "code"), FAULTS)
def test_graph_check_refuses_what_breaks_a_shape_as_pyshacl_alone_would(
    graph: Graph, shapes: Path, old: str, new: str, code: str
) -> None:
    bad = broken(graph, old, new)
    sound, issues = check(bad, shapes)
    assert code in codes(issues)
    assert (sound, issues) == check(bad, shapes, thorough=True)
    assert check(sound, shapes) == (sound, ())


def test_graph_check_knows_every_property_shape(shapes: Path) -> None:
    """Each kind of shape is broken above; of the relations' many, one of each side."""
    named = set(re.findall(r"^shape:(\S+) a sh:PropertyShape", shapes.read_text("utf-8"), re.M))
    tried = {code for _, _, code in FAULTS}
    same = {"Observation-when", "Inspection-when", "Inspection-date", "Retrofit-when"}
    left = {n for n in named - tried - same if not re.search("-(subject|object)-class$", n)}
    assert left == {"Thing-class", "Retrofit-status"}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("<{thing}> <{rdf}type> <{kg}Product> .", "Thing-class"),
        ("<{retrofit}> <{kg}status> <{kg}denied> .", "Retrofit-status"),
    ],
)
def test_graph_check_refuses_what_is_added(
    graph: Graph, shapes: Path, line: str, code: str
) -> None:
    things = {thing.kind: thing.iri for thing in graph.rows()[0]}
    added = line.format(thing=things["Park"], retrofit=things["Retrofit"], rdf=RDF, kg=KG)
    sound, issues = check(Graph.of([*graph.lines, added]), shapes)
    assert code in codes(issues)
    assert check(sound, shapes, thorough=True) == (sound, ())


def test_graph_check_takes_a_statement_out_with_all_that_stood_on_it(
    graph: Graph, shapes: Path
) -> None:
    sound, (issue,) = check(broken(graph, 'quote> "副区长赵启明陪同"@zh', 'quote> ""@zh'), shapes)
    assert issue.where == "news/visit.txt:41-49"
    assert not any("accompanies" in line or "participant" in line for line in sound.lines)
    # he still holds his post, so that he and the visit stay
    assert any('"赵启明"@zh' in line for line in sound.lines)
    assert any(f"<{KG}visits>" in line for line in sound.lines)


def test_graph_check_takes_out_things_that_nobody_speaks_of_any_more(
    graph: Graph, shapes: Path
) -> None:
    sound, (issue,) = check(broken(graph, 'quote> "生产电子胶"@zh', 'quote> ""@zh'), shapes)
    assert "电子胶" not in sound.text()
    assert issue.code == "Statement-quote"


def test_graph_check_keeps_a_triple_that_another_statement_supports(
    checkout: Path, shapes: Path
) -> None:
    text = Text("a.txt", "青禾园引进海川集团。海川集团落户青禾园。")
    for quote in ("青禾园引进海川集团", "海川集团落户青禾园"):
        text.say("hosts", ("Park", "青禾园"), ("Company", "海川集团"), quote=quote)
    said = (text.reading(),)
    meaning = ontology.load(checkout / "ontology" / "kg.ttl")
    graph = build(said, resolve(said), meaning)
    sound, issues = check(broken(graph, 'quote> "海川集团落户青禾园"@zh', 'quote> ""@zh'), shapes)
    assert len(issues) == 1
    assert direct(sound, "hosts") == 1


def test_graph_check_drops_an_optional_value_and_keeps_what_is_said(
    graph: Graph, shapes: Path
) -> None:
    sound, (issue,) = check(broken(graph, 'issued> "2022-06-11"', 'issued> "June"'), shapes)
    assert len(sound.lines) == len(graph.lines) - 1
    assert issue.where == "news/visit.txt"


def test_graph_check_quotes_the_sentence_in_both_languages(graph: Graph, shapes: Path) -> None:
    _, (issue,) = check(broken(graph, f"#type> <{KG}Permit>", f"#type> <{KG}Honour>"), shapes)
    assert "取得排污许可证" in issue.detail
    assert "The object of holdsPermit is of another kind" in issue.detail
    assert "客体类别不符" in issue.detail


def test_graph_check_gives_shapes_it_does_not_know_to_pyshacl(graph: Graph, tmp_path: Path) -> None:
    shapes = tmp_path / "shapes.ttl"
    shapes.write_text(
        f"""@prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:x> a sh:NodeShape ; sh:targetClass <{KG}Product> ; sh:property <urn:y> .
        <urn:y> a sh:PropertyShape ; sh:path skos:prefLabel ; sh:maxLength 2 ;
            sh:message "too long"@en .""",
        encoding="utf-8",
    )
    _, (issue,) = check(graph, shapes)
    assert "too long" in issue.detail


@pytest.mark.parametrize(
    ("text", "fault"),
    [("kg:x a", "not Turtle"), (None, "no such file"), (ODD, "not sound")],
)
def test_graph_check_names_shapes_that_cannot_be_read(
    graph: Graph, tmp_path: Path, text: str | None, fault: str
) -> None:
    path = tmp_path / "shapes.ttl"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=fault):
        check(graph, path)


def test_graph_check_says_when_pyshacl_cannot_use_the_shapes(graph: Graph, tmp_path: Path) -> None:
    path = tmp_path / "shapes.ttl"
    path.write_text(
        f"""@prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:x> a sh:NodeShape ; sh:targetClass <{KG}Product> ; sh:property <urn:y> .
        <urn:y> a sh:PropertyShape ; sh:path <urn:z> ; sh:minCount 1, 2 .""",
        encoding="utf-8",
    )
    with pytest.raises(GraphError, match="cannot use these shapes"):
        check(graph, path)
