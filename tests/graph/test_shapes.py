from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.graph.constraints import OF_VALUES, SH
from kg.graph.shapes import Shape, read
from kg.graph.terms import KG, RDF, XSD
from kg.knowledge.ontology import Ontology


@pytest.fixture(scope="module")
def shapes(checkout: Path) -> tuple[Shape, ...]:
    found = read(checkout / "ontology" / "shapes.ttl")
    assert found.native
    return found.shapes


@pytest.mark.parametrize(("way", "side"), [("subjects", "domains"), ("objects", "ranges")])
def test_graph_shapes_have_the_kinds_of_the_ontology(
    shapes: tuple[Shape, ...], meaning: Ontology, way: str, side: str
) -> None:
    """A relation's two shapes let through exactly what its domain and range do."""
    kinds: dict[str, frozenset[str]] = getattr(meaning, side)
    for relation in (*meaning.relations.values(), "completesRetrofit"):
        found = [s for s in shapes if (s.way, s.target) == (way, f"<{KG}{relation}>")]
        assert bool(found) is (relation in kinds), relation
        for shape in found:
            (rule,) = (rule for rule in shape.rules if rule.path == f"<{RDF}type>")
            allowed = {
                kind
                for kind in meaning.classes
                if all(keeps(f"<{KG}{kind}>") for keeps in rule.of_values)
            }
            assert allowed == kinds[relation], relation


def test_graph_shapes_name_every_relation_and_type(
    shapes: tuple[Shape, ...], meaning: Ontology
) -> None:
    rules = {rule.name.rpartition("#")[2][:-1]: rule for shape in shapes for rule in shape.rules}
    for relation in (*meaning.relations.values(), "completesRetrofit"):
        assert all(keeps(f"<{KG}{relation}>") for keeps in rules["Statement-predicate"].of_values)
    for kind in set(meaning.retrofit_words.values()):
        assert all(keeps(f"<{KG}{kind}>") for keeps in rules["Retrofit-type"].of_values)


@pytest.mark.parametrize(
    ("constraint", "arguments", "value", "kept"),
    [
        ("datatype", [f"<{XSD}date>"], f'"2022-06-10"^^<{XSD}date>', True),
        ("datatype", [f"<{XSD}date>"], f'"2022-06-31"^^<{XSD}date>', False),
        ("datatype", [f"<{XSD}decimal>"], f'"1."^^<{XSD}decimal>', True),
        ("datatype", [f"<{XSD}decimal>"], f'"1"^^<{XSD}integer>', False),
        ("datatype", [f"<{XSD}string>"], '"a"@zh', False),
        ("datatype", [f"<{XSD}gYear>"], f'"2022"^^<{XSD}gYear>', False),
        ("languageIn", ['"zh"'], '"园"@zh', True),
        ("languageIn", ['"zh"'], '"@zh"', False),
        ("minLength", ['"2"'], '"\\"\\u00e9"', True),
        ("minLength", ['"2"'], '"\\""', False),
        ("pattern", ['"^[0-9]{2}$"'], '"12"', True),
        ("pattern", ['"^[0-9]{2}$"'], '"123"', False),
        ("minInclusive", ['"0"'], '"soon"', False),
        ("nodeKind", [f"<{SH}IRI>"], '"<a:b>"', False),
    ],
)
def test_graph_constraints_are_certain_or_say_no(
    constraint: str, arguments: list[str], value: str, kept: bool
) -> None:
    assert bool(OF_VALUES[f"{SH}{constraint}"](arguments)(value)) is kept


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("shape:y sh:minCount 1 .", "has no sh:path"),
        ("shape:y sh:path <urn:z> ; sh:minCount <urn:one> .", "sh:minCount is a whole number"),
        ("shape:y sh:path <urn:z> ; sh:pattern '(' .", "unterminated"),
    ],
)
def test_graph_shape_that_is_not_sound_is_told_with_its_line(
    tmp_path: Path, rule: str, told: str
) -> None:
    path = tmp_path / "shapes.ttl"
    path.write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> .\n"
        "@prefix shape: <https://w3id.org/park-kg/shapes#> .\n"
        f"shape:x a sh:NodeShape ; sh:targetClass <urn:a> ; sh:property shape:y .\n{rule}",
        encoding="utf-8",
    )
    with pytest.raises(KnowledgeError, match=rf"shapes\.ttl:3: .*shapes#x> is not sound: .*{told}"):
        read(path)
