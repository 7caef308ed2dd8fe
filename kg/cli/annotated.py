"""Annotated pages, to learn from. Imports the rooms: the command imports it when it runs."""

from __future__ import annotations

from pathlib import Path

from kg import evaluation, knowledge, reader, training
from kg.cli.screen import Advance
from kg.cli.sheet import HELD_BACK
from kg.errors import TextError
from kg.evaluation.found import name_of
from kg.training.corpora import Corpus


def sentences(texts: Path, gold: Path, house: Path, *, progress: Advance | None) -> Corpus:
    """The sentences of the texts with the names of their gold facts, those held back left out.

    Raises:
        KnowledgeError: a gold file is not sound.
        TextError: no text that the gold files speak of is there.
    """
    held_back = evaluation.read_held_back(gold / HELD_BACK)
    golds = {one.document: one for one in evaluation.read_gold(gold)}
    knows = knowledge.load(house)
    way = reader.Way(house, "shipped", year=None, min_confidence=0.0)
    readings, _ = reader.read([texts], way, knows, progress=progress, jobs=1)
    pages = [
        training.Page(reading.document, reading.sentences, golds[name].called())
        for reading in readings
        if (name := name_of(reading)) in golds and name not in held_back
    ]
    if not pages:
        raise TextError(f"{texts}: holds no text that {gold} speaks of, or all are held back")
    return training.marked(pages, knows.lexicon.contexts.anaphor_kinds.keys())
