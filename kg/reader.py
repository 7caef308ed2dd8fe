"""Files through the rooms of one document each, in order, by one process or by several."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from kg import documents, facts, knowledge, mentions, parallel, sentences
from kg.errors import KgError, TextError
from kg.knowledge import Knowledge
from kg.model import Document, Fact, Issue, Mention, Reading, Source
from kg.sentences.by_hanlp import NONE

Progress = Callable[[str, int, int], None]
"""Called with a step's name, how much of it is done, and how much there is."""

Text = tuple[Path, Source | None]
"""A file, and what is known of it."""

UNREADABLE = "unreadable"
FAILED = "failed"
DOUBLE = "double"
_SELDOM = 100_000, 20, 100
# Bytes of text that are worth a process, which has to load the knowledge first; a recogniser
# takes longer to load, and much longer to read.
_WORTH = 500_000
_WORTH_NAMING = 150_000


@contextmanager
def seldom_collected() -> Iterator[None]:
    """What a build makes stays to its end, and hardly any of it refers to itself.

    So the search for lost circles, which looks at all of it again and again, is made seldom: a
    fifth of the time is saved, and no memory lost.
    """
    usual = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@dataclass(frozen=True, slots=True)
class Way:
    """How texts are to be read, in words that another process understands."""

    home: Path
    recogniser: str
    year: int | None
    min_confidence: float

    def reader(self, knows: Knowledge) -> Reader:
        """Who reads so, with the knowledge of that home.

        Raises:
            RecogniserError: the recogniser cannot be loaded.
        """
        named = sentences.recogniser(self.recogniser, self.home)
        return Reader(knows, named, self.year, self.min_confidence)


def read(
    paths: Iterable[Path | str],
    way: Way,
    knows: Knowledge,
    *,
    progress: Progress | None,
    jobs: int | None,
) -> tuple[tuple[Reading, ...], tuple[Issue, ...]]:
    """Every file of the paths, read, and what could not be."""
    files, issues = documents.find([Path(path) for path in paths])
    sources, faults = documents.sources(files)
    texts = [(path, sources.get(path)) for path in files]
    found = [*issues, *faults]
    readings: list[Reading] = []
    processes = min(len(files), _worthwhile(files, way) if jobs is None else jobs)
    for number, read in enumerate(_each_read(texts, way, knows, processes), 1):
        if isinstance(read, Reading):
            readings.append(read)
        else:
            found.append(read)
        if progress is not None:
            progress("texts", number, len(files))
    return tuple(readings), (*found, *_doubles(readings))


def _worthwhile(files: Sequence[Path], way: Way) -> int:
    size = sum(path.stat().st_size for path in files if path.exists())
    worth = _WORTH if way.recogniser == NONE else _WORTH_NAMING
    return min(parallel.cores(), size // worth)


def _each_read(
    texts: Sequence[Text], way: Way, knows: Knowledge, processes: int
) -> Iterator[Reading | Issue]:
    if processes <= 1:
        return map(way.reader(knows).read, texts)
    work = partial(_read_elsewhere, way)
    return parallel.each(work, texts, processes=processes)


@seldom_collected()
def _read_elsewhere(way: Way, text: Text) -> Reading | Issue:
    return _reader(way).read(text)


@cache
def _reader(way: Way) -> Reader:
    """The reader of a process that is made for reading."""
    return way.reader(knowledge.load(way.home))


@dataclass(frozen=True, slots=True)
class Reader:
    """What one document needs to be read: the knowledge, the recogniser, the year of its dates."""

    knows: Knowledge
    recogniser: sentences.Recogniser | None
    year: int | None = None
    min_confidence: float = 0.0

    def read(self, text: Text) -> Reading | Issue:
        """One file, read, or why it could not be; a fault of ours costs its text and no other."""
        path, source = text
        try:
            return self.reading(
                documents.read(path, source=source, year=self.year, words=self.knows.pages)
            )
        except TextError as error:
            return _unreadable(path, error)
        except KgError:
            raise
        except Exception as error:
            return _failed(path, error)

    def reading(self, document: Document) -> Reading:
        """One document's sentences, mentions and facts."""
        split = sentences.split(document)
        named = self.recogniser.names(split) if self.recogniser else split
        met = mentions.find(document, named, self.knows.lexicon)
        claims, unresolved = facts.find(
            document,
            named,
            met,
            patterns=self.knows.patterns,
            discourse=self.knows.discourse,
            year=str(self.year) if self.year else None,
        )
        fitting = tuple(fact for fact in claims if self._fits(fact))
        refused = tuple(fact for fact in claims if not self._fits(fact))
        sure = tuple(fact for fact in fitting if fact.confidence >= self.min_confidence)
        grounded = tuple(self._grounded(document, sure))
        return Reading(document, named, met, grounded, unresolved, refused)

    def _grounded(self, document: Document, claims: Sequence[Fact]) -> Iterator[Fact]:
        """The facts, each with words that its raw characters alone prove."""
        spans = {fact.evidence.span for fact in claims}
        proven = {span: documents.ground(document, span, self.knows.pages) for span in spans}
        for fact in claims:
            span = proven[fact.evidence.span]
            if span != fact.evidence.span:
                raw = document.raw_span(span)
                fact = replace(fact, evidence=replace(fact.evidence, span=span, raw_span=raw))
            yield fact

    def _fits(self, fact: Fact) -> bool:
        thing = fact.object.kind if isinstance(fact.object, Mention) else None
        return self.knows.ontology.fits(fact.relation, fact.subject.kind, thing)


def _unreadable(path: Path, error: TextError) -> Issue:
    where = path.as_posix()
    return Issue("documents", UNREADABLE, where, str(error).removeprefix(f"{where}: "))


def _failed(path: Path, error: Exception) -> Issue:
    """A fault of kg itself, with the line that its makers need to mend it."""
    line = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(line.filename).name}:{line.lineno}"
    detail = (
        f"kg failed on this text, which is left out ({type(error).__name__} at {place}: {error}); "
        "please report it with the text"
    )
    return Issue("documents", FAILED, path.as_posix(), detail)


def _doubles(readings: Iterable[Reading]) -> Iterator[Issue]:
    seen: dict[str, str] = {}
    for reading in readings:
        path = reading.document.source.path
        first = seen.setdefault(reading.document.id, path)
        if first != path:
            yield Issue("documents", DOUBLE, path, f"the same bytes as {first}: one document")
