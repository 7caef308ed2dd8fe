"""Every shape fires on data made to break it; one that sleeps is found out."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.graph.awake import self_test
from kg.graph.terms import KG


def test_graph_shapes_are_awake(checkout: Path) -> None:
    trials = self_test(checkout / "ontology" / "shapes.ttl")
    assert [one for one in trials if not one.fires] == []
    assert len({one.shape for one in trials}) > 60
    assert {"minCount", "pattern", "lessThan", "equals"} <= {one.constraint for one in trials}


@pytest.mark.parametrize(
    ("constraint", "fires"),
    [
        ("sh:minCount 1", True),
        ('sh:pattern "."', False),
        ("sh:maxLength 2", None),
        ("sh:minCount 0", False),
    ],
    ids=["awake", "any-word-fits", "unknown", "asks-nothing"],
)
def test_graph_shapes_that_sleep_are_found(
    tmp_path: Path, constraint: str, fires: bool | None
) -> None:
    path = tmp_path / "shapes.ttl"
    path.write_text(
        f"""@prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:x> a sh:NodeShape ; sh:targetClass <{KG}Product> ; sh:property <urn:#y> .
        <urn:#y> a sh:PropertyShape ; sh:path <urn:p> ; {constraint} .""",
        encoding="utf-8",
    )
    (trial,) = self_test(path)
    assert (trial.shape, trial.target, trial.fires) == ("y", "Product", fires)
