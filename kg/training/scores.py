"""How well names are found: precision, recall and F1 by type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one type; a name is right when its start, end and type are."""

    right: int
    found: int
    annotated: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is annotated that was found."""
        return self.right / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        whole = self.found + self.annotated
        return 2 * self.right / whole if whole else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """Pairs of a type and its score, sorted by type; and all types as one."""

    by_type: tuple[tuple[str, Score], ...]
    overall: Score


Measured = Mapping[str, Scores]
"""The scores on each corpus held out, by its file's name."""


def measure(annotated: Sequence[Iterable[Span]], found: Sequence[Iterable[Span]]) -> Scores:
    """The scores of what was found in each sentence, against what is annotated there."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for truth, guess in zip(annotated, found, strict=True):
        truths, guesses = set(truth), set(guess)
        right.update(kind for _, _, kind in truths & guesses)
        seen.update(kind for _, _, kind in guesses)
        wanted.update(kind for _, _, kind in truths)
    kinds = sorted(seen | wanted)
    return Scores(
        tuple((kind, Score(right[kind], seen[kind], wanted[kind])) for kind in kinds),
        Score(right.total(), seen.total(), wanted.total()),
    )
