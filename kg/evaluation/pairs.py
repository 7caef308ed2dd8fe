"""Pairs of names against the verdicts that entities are joined by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from kg.entities import compare
from kg.errors import KnowledgeError
from kg.knowledge import table
from kg.knowledge.names import NameForms

CONTEXTS = ("same-document", "other-document")
COLUMNS = ("a", "b", "kind", "same", "context", "reason")


@dataclass(frozen=True, slots=True, order=True)
class WrongPair:
    """Two names that were judged wrongly, and the reason that was given."""

    kind: str
    a: str
    b: str
    same: bool
    context: str
    said: str


@dataclass(frozen=True, slots=True)
class PairScores:
    """``merges`` pairs were judged same, ``wrong_merges`` of them are two things.

    ``same`` pairs are one thing, ``missed`` of them were kept apart. ``kinds`` says how many
    pairs there are of each kind.
    """

    pairs: int
    same: int
    merges: int
    wrong_merges: int
    missed: int
    wrong: tuple[WrongPair, ...]
    kinds: tuple[tuple[str, int], ...] = ()

    @property
    def accuracy(self) -> float:
        """The share of pairs that were judged rightly."""
        return 1 - len(self.wrong) / self.pairs if self.pairs else 0.0

    @property
    def wrong_share(self) -> float:
        """The share of joined pairs that are two things."""
        return self.wrong_merges / self.merges if self.merges else 0.0


def score_pairs(path: Path, forms: NameForms) -> PairScores:
    """The verdicts on every pair of a file such as seeds/gold/pairs.csv.

    Raises:
        KnowledgeError: the file is not sound; all faults are listed.
    """
    rows = table.rows(path, *COLUMNS)
    faults = [fault for row in rows for fault in _faults(row, path)]
    if faults:
        raise KnowledgeError("\n".join(faults))
    same = merges = wrong_merges = 0
    wrong: list[WrongPair] = []
    for row in rows:
        near = "document" if row["context"] == "same-document" else "corpus"
        verdict = compare(row["a"], row["b"], row["kind"], forms, near=near)  # type: ignore[arg-type]
        told = row["same"] == "yes"
        same += told
        merges += verdict.same
        wrong_merges += verdict.same and not told
        if verdict.same != told:
            wrong.append(
                WrongPair(row["kind"], row["a"], row["b"], told, row["context"], verdict.reason)
            )
    missed = len(wrong) - wrong_merges
    kinds = tuple(sorted(Counter(row["kind"] for row in rows).items()))
    return PairScores(len(rows), same, merges, wrong_merges, missed, tuple(sorted(wrong)), kinds)


def _faults(row: dict[str, str], path: Path) -> list[str]:
    place = f"{path}: {row['a']} / {row['b']}"
    faults = [] if row["a"] and row["b"] else [f"{place}: two names are needed"]
    if row["same"] not in ("yes", "no"):
        faults.append(f"{place}: same must be yes or no, not {row['same']!r}")
    if row["context"] not in CONTEXTS:
        faults.append(f"{place}: context must be one of {', '.join(CONTEXTS)}")
    return faults
