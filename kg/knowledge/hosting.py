"""How texts about a park tell who sits in it: words, and expressions with kinds of names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kg.knowledge.signs import PEOPLE, SIGNS
from kg.knowledge.wording import filled

GUESTS = ("Company", "Project")
"""The kinds of what a park hosts, other parks aside."""

_CLASSES = {
    "guest": "[" + "".join(SIGNS[kind] for kind in GUESTS) + "]",
    "site": "[" + "".join(SIGNS[kind] for kind in (*GUESTS, "Facility", "Park")) + "]",
    "plain": "[^，。；：、" + "".join(SIGNS.values()) + "]",
    "no_guest": "[^。；：、" + "".join(SIGNS[kind] for kind in GUESTS) + "]",
    "people": f"[{PEOPLE}]",
}
_PATTERNS = (
    *("frame", "setting", "toured", "at", "parts", "signed", "row", "neighbour", "listed"),
    *("shown", "quoted", "there", "far_off", "partner"),
)


@dataclass(frozen=True, slots=True)
class Hosting:
    """``homely`` and ``working`` are relations; ``told`` holds the expressions by their keys."""

    homely: frozenset[str]
    working: frozenset[str]
    paying: tuple[str, ...]
    wide: tuple[str, ...]
    zones: tuple[str, ...]
    whole: tuple[str, ...]
    elsewhere: re.Pattern[str]
    through: re.Pattern[str]
    serving: re.Pattern[str]
    told: Mapping[str, re.Pattern[str]]


def of(values: Mapping[str, Any]) -> Hosting:
    """What ``hosting.yml`` says; KeyError where a key is missing."""
    signs = {**SIGNS, **_CLASSES}
    words = {name: f"(?:{filled(text, signs)})" for name, text in values["words"].items()}
    pieces = signs | words
    return Hosting(
        homely=frozenset(values["relations"]),
        working=frozenset(values["works"]),
        paying=tuple(values["paying"]),
        wide=tuple(values["wide"]),
        zones=tuple(values["zones"]),
        whole=tuple(values["whole"]),
        elsewhere=re.compile(values["elsewhere"]),
        through=re.compile(values["through"]),
        serving=re.compile(values["serving"]),
        told={name: re.compile(filled(values["told"][name], pieces)) for name in _PATTERNS},
    )
