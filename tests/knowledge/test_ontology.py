from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import BlankNode, RdfFormat, parse

from kg.errors import KnowledgeError
from kg.knowledge import ontology
from kg.knowledge.ontology import Ontology

# what the graph promises; other programs read these names
CLASSES = """Park Company Official Person Organization Post Project Facility Place Retrofit Permit
Honour Industry Product Mechanism Event Inspection Meeting Observation Document Statement"""
RELATIONS = """hosts inspects accompanies retrofits holdsPost undertakes administers holdsPermit
operates receives locatedIn specialisesIn produces adopts partnersWith attends invests reports"""
PROPERTIES = """completesRetrofit investment about indicator value unit when date status role
confidence quote start end rule ledBy participant visits retrofitType postAt sha256"""


def test_knowledge_ontology_has_every_promised_name(meaning: Ontology) -> None:
    assert set(CLASSES.split()) <= set(meaning.classes)
    assert set(RELATIONS.split()) == set(meaning.relations)
    assert set(PROPERTIES.split()) <= set(meaning.terms)
    assert {"planned", "underway", "completed", "denied"} <= set(meaning.terms)


def test_knowledge_ontology_has_no_blank_nodes(checkout: Path) -> None:
    for triple in parse(path=checkout / "ontology" / "kg.ttl", format=RdfFormat.TURTLE):
        assert not isinstance(triple.subject, BlankNode)
        assert not isinstance(triple.object, BlankNode)


@pytest.mark.parametrize(
    ("relation", "subject", "target", "fits"),
    [
        ("hosts", "Park", "Company", True),
        ("hosts", "Company", "Park", False),
        ("holdsPost", "Official", "Post", True),
        ("holdsPost", "Person", "Post", True),
        ("accompanies", "Person", "Official", True),
        ("accompanies", "Official", "Person", True),
        ("accompanies", "Organization", "Official", False),
        ("attends", "Official", "Meeting", True),
        ("invests", "Project", None, True),
        ("invests", "Company", None, False),
        ("reports", "Place", None, True),
        ("retrofits", "Company", "Project", False),
    ],
)
def test_knowledge_ontology_says_what_may_stand_in_a_relation(
    meaning: Ontology, relation: str, subject: str, target: str | None, fits: bool
) -> None:
    assert meaning.fits(relation, subject, target) is fits


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("屋顶光伏改造", ("solar",)),
        ("废气治理及中水回用", ("wasteGas", "waterReuse")),
        ("锅炉烟气超低排放改造", ("wasteGas", "ultraLowEmission")),
        ("近零排放改造", ("ultraLowEmission",)),
        ("清洁原料替代", ("cleanMaterials",)),
        ("二号车间技改", ("technicalUpgrade",)),
        ("压滤机换型", ("technicalUpgrade",)),
    ],
)
def test_knowledge_ontology_reads_the_type_off_a_retrofits_name(
    meaning: Ontology, name: str, types: tuple[str, ...]
) -> None:
    assert meaning.retrofit_types(name) == types


def test_knowledge_ontology_gives_labels_in_both_languages(meaning: Ontology) -> None:
    assert meaning.terms["Park"].label("zh") == "园区"
    assert meaning.terms["Park"].label("en") == "park"


def test_knowledge_ontology_lists_all_faults_with_their_lines(
    checkout: Path, tmp_path: Path
) -> None:
    sound = (checkout / "ontology" / "kg.ttl").read_text(encoding="utf-8")
    path = tmp_path / "kg.ttl"
    path.write_text(
        sound.replace('rdfs:label "园区"@zh, ', "rdfs:label ")
        .replace('"企业"@zh', '"机构"@zh', 1)
        .replace(
            "domainIncludes kg:Project, kg:Retrofit, kg:Facility, kg:Park ;",
            "domainIncludes kg:Projekt ;",
        )
        .replace('"低氮"@zh', '"光伏"@zh'),
        encoding="utf-8",
    )
    with pytest.raises(KnowledgeError) as found:
        ontology.load(path)
    faults = str(found.value).splitlines()
    assert any("kg:Park needs one rdfs:label in @zh, has 0" in fault for fault in faults)
    assert any("kg:Company shares its label '机构'" in fault for fault in faults)
    assert any("names the kind kg:Projekt" in fault for fault in faults)
    assert any("has the word '光伏'" in fault for fault in faults)
    line = next(n for n, text in enumerate(sound.splitlines(), 1) if text.startswith("kg:Park a"))
    assert faults[0].startswith(f"{path}:{line}: ")


@pytest.mark.parametrize(("text", "fault"), [("kg:Park a", "not Turtle"), (None, "no such file")])
def test_knowledge_ontology_says_that_a_file_cannot_be_read(
    tmp_path: Path, text: str | None, fault: str
) -> None:
    path = tmp_path / "kg.ttl"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=fault):
        ontology.load(path)


def test_knowledge_ontology_is_named_whole_by_the_jsonld_context(
    checkout: Path, meaning: Ontology
) -> None:
    import json

    text = (checkout / "ontology" / "context.jsonld").read_text(encoding="utf-8")
    named = {
        (value["@id"] if isinstance(value, dict) else value).removeprefix("kg:")
        for value in json.loads(text)["@context"].values()
    }
    types = set(meaning.retrofit_words.values())
    assert set(meaning.terms) - types - {"retrofitTypes"} <= named
