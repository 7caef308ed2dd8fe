"""The short names of JSON-LD, read from ontology/context.jsonld."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KnowledgeError
from kg.knowledge import files


@dataclass(frozen=True, slots=True)
class ShortNames:
    """``terms`` as JSON-LD has them, and ``names``: the short name of each address."""

    terms: Mapping[str, Any]
    names: Mapping[str, str]


def load(path: Path) -> ShortNames:
    """Read the context.

    Raises:
        KnowledgeError: the file is missing, no JSON, or has no ``@context`` of terms.
    """
    text = files.text(path)
    try:
        read = json.loads(text)
    except json.JSONDecodeError as error:
        raise KnowledgeError(f"{path}:{error.lineno}: no JSON: {error.msg}") from error
    terms = read.get("@context") if isinstance(read, dict) else None
    if not isinstance(terms, dict):
        raise KnowledgeError(f'{path}:1: write {{"@context": {{...}}}} with a term a line')
    addresses = {name: _address(name, terms) for name in terms}
    for name in (name for name, address in addresses.items() if not address):
        line = text.count("\n", 0, text.find(f'"{name}"')) + 1
        raise KnowledgeError(
            f"{path}:{line}: {name}: has no address; give it an @id such as kg:{name}"
        )
    return ShortNames(terms, {iri: name for name, iri in addresses.items() if iri[0] != "@"})


def _address(name: str, terms: Mapping[str, Any]) -> str:
    """The address of a term, with its prefix written out; "" where it has none."""
    said = terms[name]
    short = said.get("@id") if isinstance(said, dict) else said
    if not isinstance(short, str):
        return ""
    prefix, colon, rest = short.partition(":")
    before = terms.get(prefix)
    return before + rest if colon and isinstance(before, str) else short
