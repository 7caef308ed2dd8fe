"""Annotated sentences, made the rows of numbers that an epoch learns from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from kg.sentences.tagging import fold
from kg.training.corpora import Annotated, Corpus
from kg.training.labels import Allowed, Scheme, allowed, scheme_of

_LONGEST = 150  # longer sentences of the other corpora are left out: they cost, and teach no more
_NEW_NAME = 0.6  # of the names in a swapped sentence
_INVENTED = 0.5  # of the new names of those types that names can be invented for
_INVENTIBLE = (("company",), ("name",))
_CHARACTERS = 1_920  # in a batch, so that long sentences come in smaller ones
_UNEVEN = 6  # characters by which lengths in one batch may differ, so that batches vary


Names = dict[tuple[str, ...], tuple[str, ...]]
"""The names that may be of these types, as often as they stand in the corpora."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence's folded characters, what may stand at each, and how much it counts."""

    text: str
    allowed: tuple[Allowed, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Swappable:
    """A sentence whose names others of the same type may stand in for."""

    sentence: Annotated
    scheme: Scheme

    def sample(self, names: Names, chance: Random, swapped: float) -> Sample:
        """The sentence as it is or, in a share ``swapped`` of the cases, with other names."""
        is_swapped = chance.random() < swapped
        sentence = self._swap(names, chance) if is_swapped else self.sentence
        return Sample(fold(sentence.text), allowed(sentence, self.scheme), 1.0)

    def _swap(self, names: Names, chance: Random) -> Annotated:
        """The sentence with other names, so that it is learnt by what surrounds them."""
        old, text, spans, done = self.sentence.text, "", [], 0
        for start, end, label in self.sentence.spans:
            if start < done:
                continue  # it overlaps the name before it
            types = self.scheme.labels[label].exact
            is_new = chance.random() < _NEW_NAME and bool(types)
            name = _other_name(names[types], types, chance) if is_new else old[start:end]
            text += old[done:start]
            spans.append((len(text), len(text) + len(name), label))
            text, done = text + name, end
        return Annotated(text + old[done:], tuple(spans))


@dataclass(frozen=True, slots=True)
class Material:
    """All there is to learn from; ``names`` are those of each type, to stand in for each other."""

    swappable: tuple[Swappable, ...]
    fixed: tuple[Sample, ...]
    names: Names

    def texts(self) -> tuple[str, ...]:
        """Every sentence, folded."""
        own = (fold(item.sentence.text) for item in self.swappable)
        return (*own, *(item.text for item in self.fixed))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The characters that have a number (their place, plus 2) and the pairs that have one."""

    characters: tuple[str, ...]
    pairs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One epoch's: the share of the fixed sentences, the share of the swappable ones that get
    other names, and the most sentences in a batch.
    """

    share: float
    swapped: float
    batch: int


def gather(corpora: Sequence[Corpus], *, without: frozenset[str], weight: float) -> Material:
    """What the corpora teach, less the texts that scores will be measured on.

    A sentence of a corpus whose names cannot be swapped counts ``weight``.
    """
    swappable: dict[str, Swappable] = {}
    fixed: dict[str, Sample] = {}
    names: dict[tuple[str, ...], list[str]] = {}
    for corpus in corpora:
        scheme = scheme_of(corpus)
        for item in corpus.sentences:
            if item.text in without or not item.text:
                continue
            for start, end, label in item.spans:
                names.setdefault(scheme.labels[label].exact, []).append(item.text[start:end])
            if scheme.swaps:
                swappable[item.text] = Swappable(item, scheme)
            elif len(item.text) <= _LONGEST:
                fixed[item.text] = Sample(fold(item.text), allowed(item, scheme), weight)
    pools = {types: tuple(found) for types, found in names.items()}
    return Material(tuple(swappable.values()), tuple(fixed.values()), pools)


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
    """The batches of one epoch: all swappable sentences, and a share of the fixed ones."""
    samples = [
        item.sample(material.names, chance, plan.swapped)
        for item in material.swappable
        for _ in range(item.scheme.times)
    ]
    samples += chance.sample(material.fixed, int(plan.share * len(material.fixed)))
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


def _other_name(names: Sequence[str], types: tuple[str, ...], chance: Random) -> str:
    """One of the names; or a new one, that begins with the first character of one and goes on
    with the second of another: names of companies and people are free to be anything.
    """
    name = chance.choice(names)
    if types in _INVENTIBLE and chance.random() < _INVENTED:
        return name[:1] + chance.choice(names)[1:2] + name[2:]
    return name


def _shortest_last(sample: Sample) -> int:
    return -len(sample.text)
