"""Pages with gold facts as sentences with marked names, to learn from."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.model import Document, Sentence
from kg.training.corpora import Annotated, Corpus

_LABELS = {
    "Company": "company",
    "Park": "park",
    "Official": "person",
    "Person": "person",
    "Organization": "body",
    "Facility": "site",
    "Retrofit": "upgrade",
    "Product": "product",
    "Industry": "industry",
    "Mechanism": "mechanism",
    "Honour": "honour",
    "Project": "any",
    "Event": "any",
    "Permit": "any",
}
"""What the kinds of gold entities are called in marked sentences; posts and places are left out."""

_MARKED_IN_FULL = ("name", "company", "park")
_SURE = 0.5
_PASSED_OVER = re.compile('[“”"‘’「」『』\\s]')
_SHORTEST = 2
_Range = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Page:
    """A document, its sentences as a recogniser read them, and its gold names with their kinds.

    ``names`` has each name that the gold uses, with the canonical one and the kind.
    """

    document: Document
    sentences: Sequence[Sentence]
    names: Mapping[str, tuple[str, str]]


def marked(pages: Sequence[Page], anaphors: Collection[str]) -> Corpus:
    """The sentences of all pages; a name that no fact has, but a recogniser saw, may be anything.

    What names nobody is not marked: ``anaphors`` (该公司), and what is said of different things on
    different pages (园区).
    """
    meant: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for name, (canonical, _) in page.names.items():
            meant[name].add(canonical)
    nobody = {name for name, things in meant.items() if len(things) > 1} | set(anaphors)
    found = {item.text: item for page in pages for item in _annotated(page, nobody)}
    return Corpus(f"pages ({len(pages)})", tuple(found[text] for text in sorted(found)))


def _annotated(page: Page, nobody: Collection[str]) -> Iterator[Annotated]:
    text = page.document.text
    ranges = _longest(_ranges(page, nobody))
    for sentence in page.sentences:
        span = sentence.span
        inside = [r for r in ranges if span.start <= r[0] and r[1] <= span.end]
        inside += _unsaid(sentence, inside)
        is_whole = "\n" not in text[span.start : span.end]
        if is_whole:
            marks = ((start - span.start, end - span.start, name) for start, end, name in inside)
            yield Annotated(sentence.text, tuple(sorted(marks)))


def _ranges(page: Page, nobody: Collection[str]) -> Iterator[_Range]:
    """Where the gold names stand, be it with a quotation mark or a blank between."""
    text = page.document.text
    kept = [at for at, sign in enumerate(text) if not _PASSED_OVER.match(sign)]
    bare = "".join(map(_narrow, (text[at] for at in kept)))
    for name, (_, kind) in page.names.items():
        sought = "".join(map(_narrow, _PASSED_OVER.sub("", name)))
        if len(sought) < _SHORTEST or name in nobody or kind not in _LABELS:
            continue
        for found in re.finditer(re.escape(sought), bare):
            yield kept[found.start()], kept[found.end() - 1] + 1, _LABELS[kind]


def _narrow(sign: str) -> str:
    """A full-width sign as a half-width one, so that it stays one."""
    narrow = unicodedata.normalize("NFKC", sign)
    return narrow if len(narrow) == 1 else sign


def _longest(ranges: Iterable[_Range]) -> list[_Range]:
    """Of ranges that overlap the longest, and of equals the first."""
    taken: list[_Range] = []
    used: set[int] = set()
    for start, end, label in sorted(ranges, key=lambda r: (r[0] - r[1], r[0])):
        if used.isdisjoint(range(start, end)):
            used.update(range(start, end))
            taken.append((start, end, label))
    return sorted(taken)


def _unsaid(sentence: Sentence, marked: Sequence[_Range]) -> Iterator[_Range]:
    """What a recogniser takes for one of the types that are held to be marked in full."""
    used = {at for start, end, _ in marked for at in range(start, end)}
    for name in sentence.names:
        place = range(name.span.start, name.span.end)
        is_sure = name.label in _MARKED_IN_FULL and name.score >= _SURE
        if is_sure and used.isdisjoint(place):
            yield name.span.start, name.span.end, "any"
