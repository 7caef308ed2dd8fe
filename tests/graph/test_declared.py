"""Terms that nobody has declared, in the files of the ontology."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.graph import declared


@pytest.fixture
def home(tmp_path: Path, checkout: Path) -> Path:
    (tmp_path / "ontology").mkdir()
    for name in ("kg.ttl", "shapes.ttl"):
        shutil.copy(checkout / "ontology" / name, tmp_path / "ontology" / name)
    return tmp_path


def test_graph_files_of_the_ontology_call_nothing_that_is_not_declared(home: Path) -> None:
    assert list(declared.faults(home)) == []


@pytest.mark.parametrize(
    ("file", "line", "told"),
    [
        ("kg.ttl", "kg:Park rdfs:seeAlso kg:Prak .", "no term Prak in <{kg}>; is Park meant?"),
        ("kg.ttl", "kg:Park rdfs:seeAlso kg:Zzz .", "no term Zzz in <{kg}>; declare it in kg.ttl"),
        (
            "kg.ttl",
            "kg:Park skos:prefLable '园区' .",
            "no term prefLable in <{skos}>; is prefLabel",
        ),
        ("shapes.ttl", "shape:x sh:property shape:none .", "no term none in <{shape}>; declare"),
        ("shapes.ttl", "shape:x sh:minCuont 1 .", "no term minCuont in <{sh}>; is minCount meant?"),
        (
            "shapes.ttl",
            "shape:x sh:path <{kg}hostes> .",
            "no term hostes in <{kg}>; is hosts meant?",
        ),
        (
            "shapes.ttl",
            "shape:x sh:minCount '1'^^xsd:intger .",
            "no term intger in <{xsd}>; is int",
        ),
    ],
)
def test_graph_term_that_is_not_declared_is_told_with_its_line(
    home: Path, file: str, line: str, told: str
) -> None:
    names = {
        "kg": "https://w3id.org/park-kg/ontology#",
        "shape": "https://w3id.org/park-kg/shapes#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "sh": "http://www.w3.org/ns/shacl#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
    path = home / "ontology" / file
    path.write_text(path.read_text(encoding="utf-8") + line.format(**names), encoding="utf-8")
    lines = path.read_text(encoding="utf-8").count("\n") + 1
    (fault,) = declared.faults(home)
    assert fault.startswith(f"{path}:{lines}: {told.format(**names)}")
