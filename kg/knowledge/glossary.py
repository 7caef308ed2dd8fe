"""ontology/kg.ttl as a list to read: each term with its sort, what it stands under, its sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.knowledge import ontology
from kg.knowledge.ontology import Term

CLASS, RELATION, PROPERTY, INDIVIDUAL = "class", "relation", "property", "individual"

_PREFIXES = {
    "kg": ontology.KG,
    "dct": "http://purl.org/dc/terms/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_SORTS = {
    "owl:Class": CLASS,
    "owl:ObjectProperty": RELATION,
    "owl:DatatypeProperty": PROPERTY,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A term; all names are short, as ``kg:Park`` and ``org:Post``.

    ``above`` are the classes or properties that it stands under, ours and those of others; a class
    above an individual is its kind. ``domain`` and ``range`` are the kinds on both sides.
    """

    term: Term
    sort: str
    above: tuple[str, ...]
    domain: tuple[str, ...]
    range: tuple[str, ...]


def load(path: Path) -> tuple[Entry, ...]:
    """The terms, in the order of the file.

    Raises:
        KnowledgeError: the ontology is not sound.
    """
    known = ontology.load(path)
    said = ontology.facts(path)
    return tuple(_entry(term, said[name]) for name, term in known.terms.items())


def short(address: str) -> str:
    """An address with its prefix, where it has one that is known."""
    for prefix, start in _PREFIXES.items():
        if address.startswith(start):
            return f"{prefix}:{address.removeprefix(start)}"
    return address


def _entry(term: Term, said: ontology.Values) -> Entry:
    found = {short(key): tuple(short(value) for value in values) for key, values in said.items()}
    kinds = found.get("rdf:type", ())
    above = (*found.get("rdfs:subClassOf", ()), *found.get("rdfs:subPropertyOf", ()))
    return Entry(
        term=term,
        sort=next((_SORTS[kind] for kind in kinds if kind in _SORTS), INDIVIDUAL),
        above=above or tuple(_kinds(kinds)),
        domain=(*found.get("rdfs:domain", ()), *found.get("schema:domainIncludes", ())),
        range=(*found.get("rdfs:range", ()), *found.get("schema:rangeIncludes", ())),
    )


def _kinds(kinds: tuple[str, ...]) -> Iterator[str]:
    return (kind for kind in kinds if not kind.startswith("owl:"))
