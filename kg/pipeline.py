"""The only place where the rooms are joined, in order: texts to a graph, a graph to files.

How one document goes through its rooms is in ``kg/reader.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg import entities, exports, facts, graph, home, knowledge, queries, reader, sentences
from kg.errors import GraphError
from kg.graph import Graph, stores
from kg.graph.terms import BASE, checked_base
from kg.knowledge import Knowledge, jsonld, style, yaml
from kg.knowledge.patterns import Example
from kg.knowledge.signs import KINDS
from kg.model import Issue, Reading, Resolution
from kg.reader import DOUBLE, Progress, Way, seldom_collected

_BRACKETS = re.compile(r"[\[\]]")


@dataclass(frozen=True, slots=True)
class Result:
    """All that a build found: ``issues`` are those of every room, in order; ``quarantine`` has what
    the shapes and the kinds of things refused, and why."""

    readings: tuple[Reading, ...]
    resolution: Resolution
    graph: Graph
    issues: tuple[Issue, ...]
    quarantine: Graph

    def faults(self) -> tuple[Issue, ...]:
        """The issues that somebody should put right: files that are missing or cannot be read."""
        return tuple(
            issue for issue in self.issues if issue.room == "documents" and issue.code != DOUBLE
        )


@seldom_collected()
def build(
    paths: Iterable[Path | str],
    *,
    home_folder: Path | None = None,
    recogniser: str = "shipped",
    base: str | None = None,
    year: int | None = None,
    min_confidence: float = 0.0,
    progress: Progress | None = None,
    jobs: int | None = 1,
) -> Result:
    """Read files and folders into a graph; a file that cannot be read is an Issue, not an end.

    ``jobs`` processes read the texts, or as many as this machine and the texts are worth where it
    is None; the graph is the same. A program that asks for more than one must do so below
    ``if __name__ == "__main__"``, as the processes import it.

    Raises:
        UsageError: the base cannot begin addresses.
        KnowledgeError: the home's files are not sound.
        RecogniserError: the recogniser cannot be loaded.
    """
    address = checked_base(BASE if base is None else base)
    knows = knowledge.load(home.find(home_folder))
    way = Way(knows.home, recogniser, year, min_confidence)
    readings, issues = reader.read(paths, way, knows, progress=progress, jobs=jobs)
    resolution = entities.resolve(readings, knows.judgements, knows.names)
    whole = graph.build(readings, resolution, knows.ontology, base=address)
    verdict = graph.judge(whole, knows.home / "ontology" / "shapes.ttl")
    refusals = (*verdict.refusals, *graph.misfits(readings, knows.ontology, address))
    said = [issue for reading in readings for issue in reading.issues]
    return Result(
        readings=readings,
        resolution=resolution,
        graph=verdict.sound,
        issues=(*issues, *said, *resolution.issues, *(one.issue() for one in refusals)),
        quarantine=graph.quarantined(whole, verdict.sound, refusals, address),
    )


@seldom_collected()
def write(
    result: Result, folder: Path, *, home_folder: Path | None = None, store: Path | None = None
) -> tuple[Path, ...]:
    """Write graph.ttl, graph.nq, graph.html, report.md, index.html, changes.html, quarantine.nq and
    dataset.nq, and a store on disk where one is named; each is whole or not there.

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
        quarantine=result.quarantine,
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


def write_ontology(folder: Path, *, home_folder: Path | None = None) -> tuple[Path, ...]:
    """Write the ontology of a home for people and programs, with the questions as data.

    Raises:
        KnowledgeError: it is not sound.
        GraphError: the folder cannot be written.
    """
    where = home.find(home_folder)
    asked = queries.examples(queries.questions(where))
    return exports.terms(where, folder, {"questions.ttl": asked})


def faults(knows: Knowledge) -> Iterator[str]:
    """What is wrong with the files of a home beyond each by itself, a line each: terms that nobody
    has declared, questions that are no SPARQL, marked examples of which something else is found.

    Raises:
        KnowledgeError: a file of the ontology is not sound.
        GraphError: pySHACL cannot use the shapes.
    """
    # pySHACL takes a third of a second to import, and a build needs none of this
    from kg.graph import by_pyshacl, declared, shapes

    folder = knows.home / "ontology"
    jsonld.load(folder / "context.jsonld")
    yield from style.undeclared(folder / "style.yml", knows.ontology)
    yield from declared.faults(knows.home)
    shapes.read(folder / "shapes.ttl")
    by_pyshacl.violations((), folder / "shapes.ttl")
    yield from queries.faults(knows.home, knows.ontology.terms)
    yield from _example_faults(knows)


def _example_faults(knows: Knowledge) -> Iterator[str]:
    for relation in knows.patterns.relations:
        path = knows.home / "seeds" / "patterns" / f"{relation.name}.yml"
        counts: Counter[str] = Counter()
        for example in relation.examples:
            fault = _example_fault(knows, example)
            if fault is not None:
                where = yaml.place(path, "examples", example.expects, counts[example.expects])
                yield f"{where}: {example.expects}: {example.text}: {fault}"
            counts[example.expects] += 1


def _example_fault(knows: Knowledge, example: Example) -> str | None:
    marked = facts.examples.read(example)
    if unknown := sorted({each.kind for each in marked.mentions if each.kind not in KINDS}):
        return f"no kind {', '.join(unknown)}"
    if _BRACKETS.search(marked.document.text):
        return "a mark that is not closed or not understood; write [Kind words]"
    found, _ = facts.find(
        marked.document,
        sentences.split(marked.document),
        marked.mentions,
        patterns=knows.patterns,
        discourse=knows.discourse,
    )
    return facts.examples.fault(example, found)
