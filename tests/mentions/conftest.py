"""The lexicon, loaded once, and ``find`` on a plain text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.knowledge.lexicon import Lexicon, load
from kg.mentions import find
from kg.model import Mention
from tests.mentions.marked import document, sentences

Finder = Callable[[str], tuple[Mention, ...]]


@pytest.fixture(scope="session")
def lexicon(checkout: Path) -> Lexicon:
    """The knowledge that the project ships."""
    return load(checkout / "seeds" / "lexicon")


@pytest.fixture(scope="session")
def found(lexicon: Lexicon) -> Finder:
    """The mentions of a text."""

    def _found(text: str) -> tuple[Mention, ...]:
        return find(document(text), sentences(text), lexicon)

    return _found
