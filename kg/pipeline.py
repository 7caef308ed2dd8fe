"""The only place where the rooms are joined, in order: texts to a graph, a graph to files."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kg import (
    documents,
    entities,
    exports,
    facts,
    graph,
    home,
    knowledge,
    mentions,
    queries,
    sentences,
)
from kg.errors import GraphError, TextError
from kg.graph import Graph, stores
from kg.graph.terms import BASE, checked_base
from kg.knowledge import Knowledge
from kg.knowledge.patterns import Example
from kg.model import Document, Fact, Issue, Mention, Reading, Resolution, Source

Progress = Callable[[str, int, int], None]
"""Called with a step's name, how much of it is done, and how much there is."""

UNREADABLE = "unreadable"
DOUBLE = "double"
_SELDOM = 100_000, 20, 100


@dataclass(frozen=True, slots=True)
class Result:
    """All that a build found: ``issues`` are those of every room, in order."""

    readings: tuple[Reading, ...]
    resolution: Resolution
    graph: Graph
    issues: tuple[Issue, ...]

    def faults(self) -> tuple[Issue, ...]:
        """The issues that somebody should put right: files that are missing or cannot be read."""
        return tuple(
            issue for issue in self.issues if issue.room == "documents" and issue.code != DOUBLE
        )


@contextmanager
def _seldom_collected() -> Iterator[None]:
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


@_seldom_collected()
def build(
    paths: Iterable[Path | str],
    *,
    home_folder: Path | None = None,
    recogniser: str = "shipped",
    base: str | None = None,
    year: int | None = None,
    min_confidence: float = 0.0,
    progress: Progress | None = None,
) -> Result:
    """Read files and folders into a graph; a file that cannot be read is an Issue, not an end.

    Raises:
        UsageError: the base cannot begin addresses.
        KnowledgeError: the home's files are not sound.
        RecogniserError: the recogniser cannot be loaded.
    """
    address = checked_base(BASE if base is None else base)
    knows = knowledge.load(home.find(home_folder))
    reader = Reader(knows, sentences.recogniser(recogniser, knows.home), year, min_confidence)
    readings, issues = reader.read(paths, progress)
    resolution = entities.resolve(readings, knows.judgements, knows.names)
    whole = graph.build(readings, resolution, knows.ontology, base=address)
    sound, refused = graph.check(whole, knows.home / "ontology" / "shapes.ttl")
    said = [issue for reading in readings for issue in reading.issues]
    return Result(
        readings=readings,
        resolution=resolution,
        graph=sound,
        issues=(*issues, *said, *resolution.issues, *refused),
    )


def write(
    result: Result, folder: Path, *, home_folder: Path | None = None, store: Path | None = None
) -> tuple[Path, ...]:
    """Write graph.ttl, graph.nq, graph.html, report.md, index.html and changes.html, and a store on
    disk where one is named; each is whole or not there.

    changes.html compares with the last build in the folder that said something else, so that
    building the same again changes no byte.
    """
    place = home.find(home_folder)
    written = exports.write_all(
        result.graph,
        result.issues,
        folder,
        place,
        answers=queries.answered(result.graph, place),
        changes=_changes(result.graph, folder),
    )
    if store is None:
        return written
    stores.keep(result.graph, store)
    return (*written, store)


def _changes(new: Graph, folder: Path) -> exports.Changes:
    """What is new since the build that lies in the folder; what cannot be read is none."""
    path = folder / exports.FILES["nquads"]
    try:
        if path.read_bytes() != new.text().encode():
            return queries.changes(graph.load(path), new)
    except (OSError, GraphError):
        return None
    return exports.KEPT if (folder / exports.CHANGES).exists() else None


@dataclass(frozen=True, slots=True)
class Reader:
    """What one document needs to be read: the knowledge, the recogniser, the year of its dates."""

    knows: Knowledge
    recogniser: sentences.Recogniser | None
    year: int | None = None
    min_confidence: float = 0.0

    def read(
        self, paths: Iterable[Path | str], progress: Progress | None = None
    ) -> tuple[tuple[Reading, ...], tuple[Issue, ...]]:
        """Every file of the paths, read, and what could not be."""
        named = [Path(path) for path in paths]
        files, issues = documents.find(named)
        sources, faults = documents.sources(files)
        found = [*issues, *faults]
        readings: list[Reading] = []
        for number, path in enumerate(files, 1):
            try:
                readings.append(self.reading(self._document(path, sources.get(path))))
            except TextError as error:
                found.append(_unreadable(path, error))
            if progress is not None:
                progress("texts", number, len(files))
        return tuple(readings), (*found, *_doubles(readings))

    def _document(self, path: Path, source: Source | None) -> Document:
        return documents.read(path, source=source, year=self.year, words=self.knows.pages)

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
        misfits = [_misfit(document, fact) for fact in claims if not self._fits(fact)]
        sure = tuple(fact for fact in fitting if fact.confidence >= self.min_confidence)
        grounded = tuple(self._grounded(document, sure))
        return Reading(document, named, met, grounded, (*unresolved, *misfits))

    def _grounded(self, document: Document, claims: Iterable[Fact]) -> Iterator[Fact]:
        """The facts, each with words that its raw characters alone prove."""
        for fact in claims:
            span = documents.ground(document, fact.evidence.span, self.knows.pages)
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


def _doubles(readings: Iterable[Reading]) -> Iterator[Issue]:
    seen: dict[str, str] = {}
    for reading in readings:
        path = reading.document.source.path
        first = seen.setdefault(reading.document.id, path)
        if first != path:
            yield Issue("documents", DOUBLE, path, f"the same bytes as {first}: one document")


def _misfit(document: Document, fact: Fact) -> Issue:
    raw = fact.evidence.raw_span
    kinds = fact.subject.kind, fact.object.kind if isinstance(fact.object, Mention) else "value"
    return Issue(
        room="facts",
        code="misfit",
        where=f"{document.source.path}:{raw.start}-{raw.end}",
        detail=f"{fact.relation} does not go from {kinds[0]} {fact.subject.text} "
        f"to {kinds[1]} {fact.object.text} ({fact.evidence.rule})",
    )


def example_faults(knows: Knowledge) -> Iterator[str]:
    """What is wrong with the marked examples of the pattern files, a line each."""
    for relation in knows.patterns.relations:
        for example in relation.examples:
            fault = _example_fault(knows, example)
            if fault is not None:
                file = f"seeds/patterns/{relation.name}.yml"
                yield f"{file}: {example.expects}: {example.text}: {fault}"


def _example_fault(knows: Knowledge, example: Example) -> str | None:
    marked = facts.examples.read(example)
    found, _ = facts.find(
        marked.document,
        sentences.split(marked.document),
        marked.mentions,
        patterns=knows.patterns,
        discourse=knows.discourse,
    )
    return facts.examples.fault(example, found)
