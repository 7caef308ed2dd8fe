"""What retrofits are types of, in words of both languages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from kg.graph import Graph

_TYPE = re.compile(r"<[^<>]*#retrofitType>")
_LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


def types(graph: Graph) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The types of each thing that has some, by its address; a type is (Chinese, English).

    A type that the graph has no Chinese name for is called by its English one.
    """
    found: dict[str, tuple[str, ...]] = {}
    names: dict[str, str] = {}
    for subject, card in graph.cards():
        if "#" in subject and _LABEL in card:
            names[subject] = next(filter(None, map(_chinese, sorted(card[_LABEL]))), "")
        for predicate in filter(_TYPE.fullmatch, card):
            found[subject[1:-1]] = tuple(sorted(card[predicate]))
    return {
        iri: tuple((names.get(each) or _english(each), _english(each)) for each in sorted(kinds))
        for iri, kinds in found.items()
    }


def _chinese(literal: str) -> str:
    """The words of a literal in Chinese, "" for any other."""
    return str(json.loads(literal[:-3])) if literal.endswith('"@zh') else ""


def _english(term: str) -> str:
    """``<...#digitalUpgrade>`` is a digital upgrade."""
    return _WORD.sub(" ", term.strip("<>").rpartition("#")[2]).lower()
