"""How far a score would move with other documents: they are drawn again, many times."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kg.evaluation.score import Score, Scores, added

DRAWS = 1000
SEED = 7
COVERED = 0.95


@dataclass(frozen=True, slots=True)
class Ranges:
    """Of precision, recall and F1 where 95 of 100 draws lie; None where there is nothing."""

    precision: tuple[float, float] | None
    recall: tuple[float, float] | None
    f1: tuple[float, float] | None


def ranges(parts: Sequence[Scores]) -> dict[str, Ranges]:
    """By the name of each group and relation: the bootstrap over documents, always the same."""
    draw = random.Random(SEED)
    columns = _columns(parts)
    seen: dict[str, list[Score]] = {name: [] for name in columns}
    for _ in range(DRAWS):
        places = draw.choices(range(len(parts)), k=len(parts))
        for name, column in columns.items():
            seen[name].append(added(name, [column[place] for place in places]))
    return {name: _ranges(scores) for name, scores in seen.items()}


def _columns(parts: Sequence[Scores]) -> dict[str, tuple[Score, ...]]:
    """Each group's and relation's scores, document by document."""
    rows = [(*part.groups, *part.relations) for part in parts]
    return {column[0].name: column for column in zip(*rows, strict=True)}


def _ranges(scores: Sequence[Score]) -> Ranges:
    found = [score for score in scores if score.right + score.wrong]
    told = [score for score in scores if score.told]
    return Ranges(
        _range([score.precision for score in found]),
        _range([score.recall for score in told]),
        _range([score.f1 for score in told]),
    )


def _range(values: list[float]) -> tuple[float, float] | None:
    if not values:
        return None
    values.sort()
    outside = round(len(values) * (1 - COVERED) / 2)
    return values[outside], values[-1 - outside]
