"""The page of the ontology: whole, in both languages, offline and harmless."""

from __future__ import annotations

import dataclasses
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kg.exports import terms
from kg.exports.terms_drawing import drawing
from kg.exports.terms_page import terms_page
from kg.knowledge import glossary
from kg.knowledge.glossary import Entry

BAD = '</style><script>alert(1)</script>"&'


@pytest.fixture(scope="module")
def entries(checkout: Path) -> tuple[Entry, ...]:
    return glossary.load(checkout / "ontology" / "kg.ttl")


def test_exports_ontology_page_has_every_term_in_both_languages(entries: tuple[Entry, ...]) -> None:
    page = terms_page(entries)
    for entry in entries:
        assert f'id="{entry.term.name}"' in page
        assert entry.term.zh in page
        assert entry.term.en in page
    assert "org:Post" in page
    assert '<a href="#Park"><code>kg:Park</code></a>' in page


def test_exports_ontology_page_links_lead_somewhere(entries: tuple[Entry, ...]) -> None:
    page = terms_page(entries)
    places = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= places


def test_exports_ontology_page_asks_for_nothing_and_runs_nothing(
    entries: tuple[Entry, ...],
) -> None:
    hostile = dataclasses.replace(entries[0].term, zh=BAD, meaning_en=BAD)
    page = terms_page([dataclasses.replace(entries[0], term=hostile, above=(BAD,)), *entries[1:]])
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert not re.search(r'(?:src|href)="(?!#)', page)


def test_exports_ontology_drawing_joins_what_the_ontology_joins(entries: tuple[Entry, ...]) -> None:
    drawn = ET.fromstring(drawing(entries))
    words = [text.text or "" for text in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert "入驻 hosts" in words
    lines = sum(1 for _ in drawn.iter("{http://www.w3.org/2000/svg}path"))
    hosts = next(one for one in entries if one.term.name == "hosts")
    assert lines > len(hosts.domain) + len(hosts.range)


def test_exports_ontology_drawing_in_the_checkout_is_this_one(
    checkout: Path, entries: tuple[Entry, ...]
) -> None:
    shipped = (checkout / "ontology" / "drawing.svg").read_text(encoding="utf-8")
    assert shipped == drawing(entries), "renew it: kg export ontology --to ontology-page"


def test_exports_ontology_writes_a_folder(checkout: Path, tmp_path: Path) -> None:
    paths = terms(checkout, tmp_path / "a", {"questions.ttl": "x"})
    assert sorted(paths) == sorted((tmp_path / "a").iterdir())
    source = (checkout / "ontology" / "kg.ttl").read_bytes()
    assert (tmp_path / "a" / "kg.ttl").read_bytes() == source
