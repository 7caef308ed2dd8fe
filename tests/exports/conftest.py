"""A graph whose names try to break out of every format."""

from __future__ import annotations

import pytest

from kg.graph import Graph, build
from kg.knowledge.ontology import Ontology
from tests.graph.corpus import SHORT, Text, readings, resolve
from tests.graph.test_terms import HOSTILE


@pytest.fixture(scope="session")
def hostile(meaning: Ontology) -> Graph:
    """The small corpus, and a page of names that are markup, formulas and odd characters."""
    names = (*HOSTILE, "=1+1", "甲;乙园", "甲\x85乙\u2028丙园")
    page = Text("bad.txt", "".join(f"{words}引进甲厂。" for words in names))
    for words in names:
        page.say("hosts", ("Park", words), ("Company", "甲厂"), quote=f"{words}引进甲厂。")
    said = (*readings(), page.reading())
    return build(said, resolve(said, same=SHORT), meaning)
