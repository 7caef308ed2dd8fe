"""Whom an article about a park may tell to sit in it: relations, and endings of names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.knowledge.words import sections, words_of

GUESTS = ("Company", "Project")
"""The kinds of what a park hosts, other parks aside."""

_KEYS = ("relations", "works", "paying", "wide", "zones", "whole")


@dataclass(frozen=True, slots=True)
class Hosting:
    """``homely`` and ``working`` are relations; ``wide``, ``zones`` and ``whole`` end names."""

    homely: frozenset[str]
    working: frozenset[str]
    paying: tuple[str, ...]
    wide: tuple[str, ...]
    zones: tuple[str, ...]
    whole: tuple[str, ...]


def read(path: Path) -> Hosting:
    """What ``hosting.yml`` says.

    Raises:
        KnowledgeError: the file is missing or lacks a key.
    """
    found = sections(path, *_KEYS)
    words = {key: words_of(found[key]) for key in _KEYS}
    return Hosting(
        homely=frozenset(words["relations"]),
        working=frozenset(words["works"]),
        paying=words["paying"],
        wide=words["wide"],
        zones=words["zones"],
        whole=words["whole"],
    )
