"""Words of Turtle that nobody has declared: what is misspelt in ontology/kg.ttl and shapes.ttl."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Triple
from rdflib.namespace import (
    DCTERMS,
    ORG,
    OWL,
    PROV,
    RDF,
    RDFS,
    SDO,
    SH,
    SKOS,
    VANN,
    XSD,
    DefinedNamespace,
)

from kg.knowledge import files, ontology
from kg.knowledge.ontology import KG

_SHAPES = "https://w3id.org/park-kg/shapes#"
_OF_OTHERS = (DCTERMS, ORG, OWL, PROV, RDF, RDFS, SDO, SH, SKOS, VANN, XSD)


def faults(home: Path) -> Iterator[str]:
    """What the files of a home call by names that neither its ontology nor their makers know."""
    folder = home / "ontology"
    known = {str(vocabulary): _names(vocabulary) for vocabulary in _OF_OTHERS}
    known[KG] = {*ontology.facts(folder / "kg.ttl")}
    for path in (folder / "kg.ttl", folder / "shapes.ttl"):
        text, said = files.text(path), ontology.triples(path)
        known[_SHAPES] = {_parted(str(triple.subject)[1:-1])[1] for triple in said}
        for start, name in sorted(map(_parted, _addresses(said))):
            if start in known and name and name not in known[start]:
                close = difflib.get_close_matches(name, known[start], n=1)
                cure = f"is {close[0]} meant?" if close else "declare it in kg.ttl"
                yield f"{path}:{_line(text, start, name)}: no term {name} in <{start}>; {cure}"


def _names(vocabulary: type[DefinedNamespace]) -> set[str]:
    """The terms of a vocabulary: those that Python could not call by name are kept apart there."""
    return {_parted(str(term))[1] for term in dir(vocabulary)} | {*vocabulary._extras}


def _addresses(triples: Iterable[Triple]) -> set[str]:
    found: set[str] = set()
    for triple in triples:
        for term in (triple.subject, triple.predicate, triple.object):
            if isinstance(term, Literal):
                found.add(term.datatype.value)
            elif isinstance(term, NamedNode):
                found.add(term.value)
    return found


def _parted(address: str) -> tuple[str, str]:
    """What an address begins with, up to its last # or /, and the name behind."""
    name = re.split("[#/]", address)[-1]
    return address.removesuffix(name), name


def _line(text: str, start: str, name: str) -> int:
    """The line on which a term is first named, by a prefix or in full."""
    prefixes = re.findall(rf"@prefix\s+(\S*:)\s*<{re.escape(start)}>", text)
    written = "|".join(re.escape(prefix + name) for prefix in prefixes)
    shape = re.compile(rf"(?<![\w:-])(?:{written or '(?!)'})(?![\w-])|<{re.escape(start + name)}>")
    lines = enumerate(text.splitlines(), 1)
    return next((n for n, line in lines if line[:1] != "#" and shape.search(line)), 1)
