"""Questions that have a name and no answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.queries import faults

HEAD = "# title@zh: 园区\n# title@en: Parks\n"


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("SELECT ?park WHERE { ?park a kg:Park }", []),
        ("SELECT ?park WHERE {\n ?park a kg:Prak }", ["4: no term kg:Prak; is kg:Park meant?"]),
        ("SELECT ?park WHERE {\n ?park a kg:Zzz }", ["4: no term kg:Zzz; declare it in kg.ttl"]),
        ("# of kg:Old\nSELECT ?park\nWHERE { ?park a kg:Park }", []),
        ("SELECT ?park\nWHERE { ?park a kg:Park ", ["4: not SPARQL: line 4, column"]),
        ("SELECT ?park\nWHERE { SERVICE <http://a/> {} }", ["1: "]),
    ],
)
def test_queries_that_have_no_answer_are_told_with_their_line(
    tmp_path: Path, query: str, told: list[str]
) -> None:
    folder = tmp_path / "ontology" / "queries"
    folder.mkdir(parents=True)
    path = folder / "parks.rq"
    path.write_text(HEAD + query, encoding="utf-8")
    found = list(faults(tmp_path, ["Park"]))
    assert len(found) == len(told)
    assert all(fault.startswith(f"{path}:{each}") for fault, each in zip(found, told, strict=True))
