from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import jsonld


def test_knowledge_jsonld_gives_each_address_its_short_name(checkout: Path) -> None:
    names = jsonld.load(checkout / "ontology" / "context.jsonld").names
    assert names["https://w3id.org/park-kg/ontology#hosts"] == "hosts"
    assert names["http://www.w3.org/2004/02/skos/core#prefLabel"] == "name"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{\n"@context": {,}}', "a.jsonld:2: no JSON"),
        ("[]", "@context"),
        ('{"@context": ["https://example.org/"]}', "@context"),
        ('{"@context": {"hosts": {"@type": "@id"}}}', "hosts: has no address"),
        (None, "no such file"),
    ],
)
def test_knowledge_jsonld_says_what_is_wrong(tmp_path: Path, text: str | None, told: str) -> None:
    if text is not None:
        (tmp_path / "a.jsonld").write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=told):
        jsonld.load(tmp_path / "a.jsonld")
