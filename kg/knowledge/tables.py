"""Headings of tables: seeds/lexicon/tables.yml in, the cells below them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kg.knowledge.words import mapping, words_of

NAMED = ("Company", "Project", "Retrofit", "Park", "Product")
_AMOUNT, _OTHER = "Money", "other"
_KEYS = (*NAMED, _AMOUNT, _OTHER, "signs", "never")
# the rows of a table as the documents room writes them: cells parted by commas, a semicolon behind
_ROW = re.compile(r"^[^，\n]+(?:，[^，\n]+)+；$", re.MULTILINE)
_CELL = re.compile("[^，]+")
_HEADING = re.compile(r"(?:20\d\d年度?)?([^（）/]+)(?:[（/]([^（）]*)）?)?")


class Cell(NamedTuple):
    """``kind`` is what its heading says of ``text[start:end]``, ``unit`` what is in brackets."""

    kind: str | None
    unit: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tables:
    """``headings`` gives the words of a heading their kind; ``signs`` are cells that say nothing;
    a cell that ends as ``never`` do is no firm.
    """

    headings: Mapping[str, str]
    signs: frozenset[str]
    never: tuple[str, ...]

    def rows(self, text: str) -> Iterator[tuple[Cell, ...]]:
        """The rows below rows of headings, each as long as these; another length is left out."""
        columns: list[tuple[str | None, str | None]] = []
        last = 0
        for line in _ROW.finditer(text):
            start, end = line.start(), line.end() - 1
            cells = [cell.span() for cell in _CELL.finditer(text, start, end)]
            if text[last:start].strip():  # something else stands between
                columns = []
            last = line.end()
            heads = [self._heading(text[slice(*cell)]) for cell in cells]
            if self._is_header(heads):
                columns = heads
            elif len(cells) == len(columns):
                yield tuple(
                    Cell(*column, *cell) for column, cell in zip(columns, cells, strict=True)
                )

    def _heading(self, words: str) -> tuple[str | None, str | None]:
        """The kind of a heading, and the unit that it gives."""
        heading = _HEADING.fullmatch(words.replace(" ", ""))
        return (self.headings.get(heading[1]), heading[2]) if heading else (None, None)

    def _is_header(self, heads: list[tuple[str | None, str | None]]) -> bool:
        known = [kind for kind, _ in heads if kind]
        return 2 * len(known) >= len(heads) and any(kind in NAMED for kind in known)


def read(path: Path) -> Tables:
    """The headings of one file.

    Raises:
        KnowledgeError: the file is missing or lacks a key.
    """
    data = {key: words_of(words) for key, words in mapping(path, *_KEYS).items()}
    headings = {word: kind for kind in (*NAMED, _AMOUNT, _OTHER) for word in data[kind]}
    return Tables(headings, frozenset(data["signs"]), data["never"])
