"""What tests of several rooms need: the checkout, its knowledge, a small graph."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.graph import Graph, build
from kg.knowledge import names, ontology
from kg.knowledge.names import NameForms
from kg.knowledge.ontology import Ontology
from tests.graph.corpus import SHORT, readings, resolve


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that holds pyproject.toml, ontology/ and seeds/."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def forms(checkout: Path) -> NameForms:
    """How names are made and told apart."""
    return names.load(checkout / "seeds" / "names")


@pytest.fixture(scope="session")
def meaning(checkout: Path) -> Ontology:
    """The terms of the graph."""
    return ontology.load(checkout / "ontology" / "kg.ttl")


@pytest.fixture(scope="session")
def graph(meaning: Ontology) -> Graph:
    """The small corpus, built."""
    said = readings()
    return build(said, resolve(said, same=SHORT), meaning)
