"""What the rooms that work on one document at a time say of it, and what resolution adds."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.document import Document
from kg.model.entity import Entity, Link
from kg.model.fact import Fact
from kg.model.issue import Issue
from kg.model.mention import Mention
from kg.model.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """One document, read; facts between kinds that do not go together are ``refused``."""

    document: Document
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]
    issues: tuple[Issue, ...] = ()
    refused: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who is who in a whole corpus: each mention that a fact speaks of has one link."""

    entities: tuple[Entity, ...]
    links: tuple[Link, ...]
    issues: tuple[Issue, ...] = ()
