"""The ontology as a folder: a page to read, a drawing, the files for programs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kg.exports.files import write, write_bytes
from kg.exports.terms_drawing import drawing
from kg.exports.terms_page import terms_page
from kg.knowledge import glossary

_FOR_PROGRAMS = ("kg.ttl", "shapes.ttl", "context.jsonld")


def ontology(home: Path, folder: Path, others: Mapping[str, str]) -> tuple[Path, ...]:
    """Write index.html, drawing.svg, the files of the home's ontology, and others by name.

    Raises:
        KnowledgeError: the ontology is not sound.
        GraphError: the folder cannot be written.
    """
    source = home / "ontology"
    entries = glossary.load(source / "kg.ttl")
    texts = {"index.html": terms_page(entries), "drawing.svg": drawing(entries), **others}
    for name, text in texts.items():
        write(folder / name, [text])
    for name in _FOR_PROGRAMS:
        write_bytes(folder / name, [(source / name).read_bytes()])
    return tuple(folder / name for name in (*texts, *_FOR_PROGRAMS))
