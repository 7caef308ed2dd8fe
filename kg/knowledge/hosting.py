"""Whom an article about a park may tell to sit in it: relations, and endings of names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

GUESTS = ("Company", "Project")
"""The kinds of what a park hosts, other parks aside."""


@dataclass(frozen=True, slots=True)
class Hosting:
    """``homely`` and ``working`` are relations; ``wide``, ``zones`` and ``whole`` end names."""

    homely: frozenset[str]
    working: frozenset[str]
    paying: tuple[str, ...]
    wide: tuple[str, ...]
    zones: tuple[str, ...]
    whole: tuple[str, ...]


def of(values: Mapping[str, Any]) -> Hosting:
    """What ``hosting.yml`` says; KeyError where a key is missing."""
    return Hosting(
        homely=frozenset(values["relations"]),
        working=frozenset(values["works"]),
        paying=tuple(values["paying"]),
        wide=tuple(values["wide"]),
        zones=tuple(values["zones"]),
        whole=tuple(values["whole"]),
    )
