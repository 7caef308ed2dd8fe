"""Annotated sentences, made the rows of numbers that an epoch learns from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from kg.sentences.tagging import fold
from kg.training.corpora import Annotated, Corpus
from kg.training.labels import Allowed, allowed, full_scheme, scheme_of

_LONGEST = 150  # longer sentences of the other corpora are left out: they cost, and teach no more
_NEW_NAME = 0.6  # of the names in a swapped sentence
_CHARACTERS = 1_920  # in a batch, so that long sentences come in smaller ones
_UNEVEN = 6  # characters by which lengths in one batch may differ, so that batches vary


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence's folded characters, what may stand at each, and how much it counts."""

    text: str
    allowed: tuple[Allowed, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Material:
    """All there is to learn from; ``names`` are those of each type, to stand in for each other."""

    full: tuple[Annotated, ...]
    partial: tuple[Sample, ...]
    names: dict[str, tuple[str, ...]]

    def texts(self) -> tuple[str, ...]:
        """Every sentence, folded."""
        return (*(fold(item.text) for item in self.full), *(item.text for item in self.partial))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The characters that have a number (their place, plus 2) and the pairs that have one."""

    characters: tuple[str, ...]
    pairs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One epoch's: the share of partial sentences, the share of full ones that get other names,
    and the most sentences in a batch.
    """

    share: float
    swapped: float
    batch: int


def gather(corpora: Sequence[Corpus], *, without: frozenset[str], weight: float) -> Material:
    """What the corpora teach, less the texts that scores will be measured on.

    A sentence of a corpus that leaves tags open counts ``weight``.
    """
    full: dict[str, Annotated] = {}
    partial: dict[str, Sample] = {}
    names: dict[str, list[str]] = {}
    for corpus in corpora:
        scheme = scheme_of(corpus)
        for item in corpus.sentences:
            if item.text in without or not item.text:
                continue
            for start, end, label in item.spans:
                if len(types := scheme.labels[label].exact) == 1:
                    names.setdefault(types[0], []).append(item.text[start:end])
            if scheme is full_scheme():
                full[item.text] = item
            elif len(item.text) <= _LONGEST:
                partial[item.text] = Sample(fold(item.text), allowed(item, scheme), weight)
    pools = {kind: tuple(found) for kind, found in names.items()}
    return Material(tuple(full.values()), tuple(partial.values()), pools)


def vocabulary(texts: Iterable[str], *, characters: int, pairs: int) -> Vocabulary:
    """The characters and the pairs of them that are seen at least so many times."""
    seen: Counter[str] = Counter()
    beside: Counter[tuple[str, str]] = Counter()
    for text in texts:
        seen.update(text)
        beside.update(pairwise(text))
    kept = tuple(sorted(item for item, times in seen.items() if times >= characters))
    number = {character: place for place, character in enumerate(kept, 2)}
    size = len(kept) + 2
    codes = (
        number[left] * size + number[right]
        for (left, right), times in beside.items()
        if times >= pairs and left in number and right in number
    )
    return Vocabulary(kept, tuple(sorted(codes)))


def epoch(material: Material, plan: Plan, chance: Random) -> list[list[Sample]]:
    """The batches of one epoch: all full sentences, and a share of the partial ones."""
    samples = [
        _full_sample(
            _swap(item, material.names, chance) if chance.random() < plan.swapped else item
        )
        for item in material.full
    ]
    samples += chance.sample(material.partial, int(plan.share * len(material.partial)))
    lengths = [len(sample.text) + chance.random() * _UNEVEN for sample in samples]
    order = sorted(range(len(samples)), key=lengths.__getitem__, reverse=True)
    batches, start = [], 0
    while start < len(order):
        longest = len(samples[order[start]].text)
        size = max(4, min(plan.batch, _CHARACTERS // longest))
        chosen = [samples[place] for place in order[start : start + size]]
        batches.append(sorted(chosen, key=_shortest_last))
        start += size
    chance.shuffle(batches)
    return batches


def _full_sample(item: Annotated) -> Sample:
    return Sample(fold(item.text), allowed(item, full_scheme()), 1.0)


def _swap(item: Annotated, names: dict[str, tuple[str, ...]], chance: Random) -> Annotated:
    """The sentence with other names of the same types, so that it is learnt by what surrounds."""
    text, spans, done = "", [], 0
    for start, end, kind in item.spans:
        if start < done:
            continue  # it overlaps the name before it
        is_new = chance.random() < _NEW_NAME
        name = chance.choice(names[kind]) if is_new else item.text[start:end]
        text += item.text[done:start]
        spans.append((len(text), len(text) + len(name), kind))
        text, done = text + name, end
    return Annotated(text + item.text[done:], tuple(spans))


def _shortest_last(sample: Sample) -> int:
    return -len(sample.text)
