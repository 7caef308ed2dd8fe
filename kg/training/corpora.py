"""Annotated text files, read: CLUENER's jsonl, columns of characters in BIO or BMES, and
sentences with their names marked in place: ``[华星](company)落户[东渡化工园](park)``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.errors import RecogniserError
from kg.sentences.tagging import spans

HELD_OUT = ("-dev.jsonl", "-dev.txt")
"""How the name of a file ends that scores are measured on and nothing is learnt from."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A sentence and the typed ranges (start, end, label) in it, sorted."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """One file's sentences; ``name`` is the file's name."""

    name: str
    sentences: tuple[Annotated, ...]

    def labels(self) -> frozenset[str]:
        """The labels that stand in it."""
        return frozenset(label for item in self.sentences for _, _, label in item.spans)


def read(*folders: Path) -> tuple[tuple[Corpus, ...], tuple[Corpus, ...]]:
    """The corpora to learn from, and those to measure on (``HELD_OUT``), by folder and name.

    Raises:
        RecogniserError: a file is not as it should be, or either kind is missing.
    """
    paths = [path for folder in folders for path in _annotated(folder)]
    corpora = tuple(Corpus(path.name, read_file(path)) for path in paths)
    held_out = tuple(corpus for corpus in corpora if corpus.name.endswith(HELD_OUT))
    learnt = tuple(corpus for corpus in corpora if corpus not in held_out)
    if not learnt or not held_out:
        where = ", ".join(map(str, folders))
        ends = f"to learn from and one named *{' or *'.join(HELD_OUT)} to measure on"
        raise RecogniserError(f"{where}: {_NEEDED} {ends}")
    return learnt, held_out


def _annotated(folder: Path) -> list[Path]:
    paths = sorted(path for path in folder.glob("*.*") if path.suffix in _READERS)
    if not paths:
        raise RecogniserError(f"{folder}: {_NEEDED} in it")
    return paths


def read_file(path: Path) -> tuple[Annotated, ...]:
    """The sentences of one file, in the form that its ending names.

    Raises:
        RecogniserError: it is not UTF-8, or a line is not in that form.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")  # a corpus may hold U+2028
    except (OSError, UnicodeDecodeError) as error:
        raise RecogniserError(f"{path}: cannot be read as UTF-8 text: {error}") from error
    return tuple(_READERS[path.suffix](path, lines))


def _read_jsonl(path: Path, lines: list[str]) -> Iterator[Annotated]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            ranges = [
                (int(start), int(last) + 1, label)  # CLUENER counts the last character in
                for label, names in row["label"].items()
                for places in names.values()
                for start, last in places
            ]
            text = str(row["text"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            form = '{"text": "...", "label": {type: {name: [[first, last]]}}}'
            raise RecogniserError(f"{path}:{number}: not {form}: {error}") from error
        if any(not 0 <= start < end <= len(text) for start, end, _ in ranges):
            raise RecogniserError(f"{path}:{number}: a name lies outside its text")
        yield Annotated(text, tuple(sorted(ranges)))


def _read_columns(path: Path, lines: list[str]) -> Iterator[Annotated]:
    characters: list[str] = []
    tags: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            character, tag = _cells(path, number, line)
            characters.append(character)
            tags.append(tag)
        elif characters:
            yield Annotated("".join(characters), tuple(spans(tags)))
            characters, tags = [], []


def _read_marked(path: Path, lines: list[str]) -> Iterator[Annotated]:
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        text, spans, done = "", [], 0
        for mark in _MARKED.finditer(line):
            text += line[done : mark.start()]
            spans.append((len(text), len(text) + len(mark["name"]), mark["label"]))
            text, done = text + mark["name"], mark.end()
        text += line[done:]
        if "[" in text or "]" in text:
            raise RecogniserError(f"{path}:{number}: not [name](type) within a sentence: {line!r}")
        yield Annotated(text, tuple(spans))


def _cells(path: Path, number: int, line: str) -> tuple[str, str]:
    character, tag = line[:1], line[1:].strip()
    if not tag or line[1] not in " \t" or (tag != "O" and tag[:2] not in _MARKS):
        raise RecogniserError(
            f"{path}:{number}: not a character, a space or a tab, and a tag such as O or B-PER: "
            f"{line!r}"
        )
    return character, tag


_MARKS = ("B-", "I-", "M-", "E-", "S-")

_MARKED = re.compile(r"\[(?P<name>[^][]+)\]\((?P<label>[a-z]+)\)")

_READERS = {
    ".jsonl": _read_jsonl,
    ".bio": _read_columns,
    ".bmes": _read_columns,
    ".txt": _read_marked,
}

_NEEDED = f"training needs annotated files ({', '.join(f'*{end}' for end in _READERS)})"
