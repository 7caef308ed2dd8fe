"""Data files in, frozen knowledge out.

What enters: a home folder with ontology/ and seeds/. What leaves: the Knowledge that every room
takes its words from. Promises: a file that is not sound stops the load with all its faults, each
with its file and the cure; nothing is read twice; nothing here knows what a text says.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.errors import KnowledgeError
from kg.knowledge import discourse, judgements, lexicon, names, ontology, patterns, reading

__all__ = ["Knowledge", "load"]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that kg knows before it reads: names, ways of saying, meanings and judgements."""

    home: Path
    pages: reading.PageWords
    lexicon: lexicon.Lexicon
    patterns: patterns.Patterns
    discourse: discourse.Discourse
    names: names.NameForms
    judgements: judgements.Judgements
    ontology: ontology.Ontology


def load(home: Path) -> Knowledge:
    """Read the knowledge of a home.

    Raises:
        KnowledgeError: a file is missing or not sound.
    """
    seeds = home / "seeds"
    words = discourse.load(seeds / "discourse")
    forms = patterns.load(seeds / "patterns", words.words)
    meanings = ontology.load(home / "ontology" / "kg.ttl")
    if faults := [*patterns.unknown(seeds / "patterns", forms, meanings.relations)]:
        raise KnowledgeError("\n".join(faults))
    return Knowledge(
        home=home,
        pages=reading.load(home),
        lexicon=lexicon.load(seeds / "lexicon"),
        patterns=forms,
        discourse=words,
        names=names.load(seeds / "names"),
        judgements=judgements.load(seeds / "judgements"),
        ontology=meanings,
    )
