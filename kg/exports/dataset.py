"""What a build says of itself: VoID and DCAT in a named graph of its own, to load beside the graph.

Only the data speaks: no clock, no machine. The same graph and files give the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.exports.files import write
from kg.graph import Graph
from kg.graph.cards import terms
from kg.graph.terms import BASE, DCT, KG, RDF, XSD, date, integer, iri, name, plain

_VOID = "http://rdfs.org/ns/void#"
_DCAT = "http://www.w3.org/ns/dcat#"
_SPDX = "http://spdx.org/rdf/terms#"
_TYPE = f"{RDF}type"
_MEDIA = {
    ".ttl": "text/turtle",
    ".nq": "application/n-quads",
    ".html": "text/html",
    ".md": "text/markdown",
}
_DOCUMENT = re.compile(r"<(.+)document/text-[0-9a-f]+>")
_DAY = re.compile(r'"(\d{4}-\d{2}-\d{2})"')

Said = tuple[str, str, str]


def dataset(graph: Graph, path: Path, files: Sequence[Path] = ()) -> None:
    """Write N-Quads: how much of what the graph has, and its files with their sizes and hashes."""
    base = _base(graph)
    node = f"{base}dataset"
    said = {*_described(graph, node, base), *_distributed(files, node)}
    lines = sorted(f"<{s}> <{p}> {o} <{node}> ." for s, p, o in said)
    write(path, (f"{line}\n" for line in lines))


def _base(graph: Graph) -> str:
    """What the addresses of things begin with, as those of documents show."""
    found = (_DOCUMENT.fullmatch(terms(line)[3]) for line in graph.lines)
    return next((match[1] for match in found if match), BASE)


def _described(graph: Graph, node: str, base: str) -> Iterator[Said]:
    triples = {terms(line)[:3] for line in graph.lines}
    kinds = Counter(value for _, predicate, value in triples if predicate == iri(_TYPE))
    counts = Counter(predicate for _, predicate, _ in triples)
    typed = {subject for subject, predicate, _ in triples if predicate == iri(_TYPE)}
    for kind in (f"{_VOID}Dataset", f"{_DCAT}Dataset"):
        yield node, _TYPE, iri(kind)
    yield node, f"{DCT}title", name("园区知识图谱")
    yield node, f"{DCT}title", name("Knowledge graph of industrial parks", "en")
    yield node, f"{DCT}language", plain("zh")
    yield node, f"{DCT}conformsTo", iri(KG.removesuffix("#"))
    yield node, f"{_VOID}vocabulary", iri(KG)
    yield node, f"{_VOID}uriSpace", plain(base)
    yield from _counted(
        node,
        triples=len(triples),
        entities=len(typed),
        classes=len(kinds),
        properties=len(counts),
        documents=kinds[iri(f"{KG}Document")],
        distinctSubjects=len({subject for subject, _, _ in triples}),
        distinctObjects=len({value for _, _, value in triples}),
    )
    yield from _parts(node, "class", kinds, "entities")
    yield from _parts(node, "property", counts, "triples")
    yield from _period(node, triples)


def _counted(node: str, **counts: int) -> Iterator[Said]:
    for what, count in counts.items():
        yield node, _VOID + what, integer(count)


def _parts(node: str, what: str, counts: Counter[str], unit: str) -> Iterator[Said]:
    """A partition for each class or property; its address ends in the term's own name."""
    for term, count in counts.items():
        part = f"{node}/{what}/{re.split('[/#]', term.strip('<>'))[-1]}"
        yield node, f"{_VOID}{what}Partition", iri(part)
        yield part, f"{_VOID}{what}", term
        yield part, _VOID + unit, integer(count)


def _period(node: str, triples: set[tuple[str, str, str]]) -> Iterator[Said]:
    """From the first to the last day on which a document says that it was published."""
    issued = iri(f"{DCT}issued")
    days = [
        day[1]
        for _, predicate, value in triples
        if predicate == issued and (day := _DAY.fullmatch(value))
    ]
    if days:
        yield node, f"{DCT}temporal", iri(f"{node}/period")
        yield f"{node}/period", _TYPE, iri(f"{DCT}PeriodOfTime")
        yield f"{node}/period", f"{_DCAT}startDate", date(min(days))
        yield f"{node}/period", f"{_DCAT}endDate", date(max(days))


def _distributed(files: Sequence[Path], node: str) -> Iterator[Said]:
    for path in files:
        content = path.read_bytes()
        file = f"{node}/file/{path.name}"
        media = f"https://www.iana.org/assignments/media-types/{_MEDIA[path.suffix]}"
        digest = hashlib.sha256(content).hexdigest()
        yield node, f"{_DCAT}distribution", iri(file)
        yield file, _TYPE, iri(f"{_DCAT}Distribution")
        yield file, f"{DCT}title", plain(path.name)
        yield file, f"{_DCAT}mediaType", iri(media)
        yield file, f"{_DCAT}byteSize", f'"{len(content)}"^^<{XSD}nonNegativeInteger>'
        yield file, f"{_SPDX}checksum", iri(f"{file}/sha256")
        yield f"{file}/sha256", _TYPE, iri(f"{_SPDX}Checksum")
        yield f"{file}/sha256", f"{_SPDX}algorithm", iri(f"{_SPDX}checksumAlgorithm_sha256")
        yield f"{file}/sha256", f"{_SPDX}checksumValue", f'"{digest}"^^<{XSD}hexBinary>'
