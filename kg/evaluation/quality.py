"""The quality page: all scores with their intervals, as Markdown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kg.evaluation.drawing import DRAWS, SEED, Ranges, ranges
from kg.evaluation.errors import STAGES
from kg.evaluation.pairs import PairScores
from kg.evaluation.report import percent
from kg.evaluation.score import Score, Scores, total

_HEAD = f"""\
# How well kg reads

Written by `kg evaluate TEXTS GOLD --sheet FILE`; nothing here is written by hand. `seeds/README.md`
says how gold files are made and what counts as right. Figures are per cent. *gold* counts the facts
that must be found and *hit* those of them that were; *right* counts what was found and stands in
the gold, optional facts too, and *wrong* the rest. In brackets, where the figure lies in 95 of
100 draws of as many documents ({DRAWS:,} draws, seed {SEED}): how far other pages of this kind
would move it.
"""
# What is found is as sure as its rule and its names, so seldom below a half.
_BANDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
_END = 2.0  # above every confidence
_SCORES = re.compile(r"^## Scores\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def quality(
    sets: Mapping[str, Sequence[Scores]], *, pairs: PairScores | None = None, card: str = ""
) -> str:
    """The page: each set of documents apart, then pairs of names, then what the card says.

    ``sets`` holds the scores of each document; ``card`` is the recogniser's card, or "".
    """
    parts = [_HEAD]
    for name, each in sets.items():
        parts += _set(name, each)
    if pairs:
        parts += _pairs(pairs)
    found = _SCORES.search(card)
    if found:
        parts += ["## The name recogniser, in its card's words", found[1].strip()]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _set(name: str, each: Sequence[Scores]) -> Iterator[str]:
    whole = total(each)
    yield f"## {name}: {whole.documents} documents"
    if not each:
        return
    moved = ranges(each)
    head = ("", "gold", "hit", "right", "wrong", "precision", "recall", "F1")
    used = [item for item in whole.relations if item.told or item.right or item.wrong]
    yield _table(head, (_row(score, moved[score.name]) for score in whole.groups))
    yield _table(("relation", *head[1:]), (_row(score, moved[score.name]) for score in used))
    yield _table(
        ("qualifier", "gold", "same", "share"),
        ((q.name, q.told, q.same, percent(q.share)) for q in whole.qualifiers),
    )
    stages = Counter(error.stage for error in whole.errors)
    yield _table(
        ("errors by stage", ""), ((stage, stages[stage]) for stage in STAGES if stages[stage])
    )
    yield "How sure kg was of what it found, and how much of that is right:"
    yield _table(("confidence", "found", "right", "precision"), _bands(whole.certainties))


def _row(score: Score, moved: Ranges) -> tuple[object, ...]:
    counts = (score.told, score.hit, score.right, score.wrong)
    return (
        score.name,
        *counts,
        _moving(score.precision, moved.precision),
        _moving(score.recall, moved.recall),
        _moving(score.f1, moved.f1),
    )


def _moving(share: float, between: tuple[float, float] | None) -> str:
    if between is None:
        return "–"
    return f"{percent(share)} ({percent(between[0])}–{percent(between[1])})"


def _bands(certainties: Sequence[tuple[float, bool]]) -> Iterator[tuple[object, ...]]:
    for low, high in pairwise((0.0, *_BANDS, _END)):
        inside = [right for sure, right in certainties if low <= sure < high]
        if inside:
            name = f"from {low:g}" if high == _END else f"{low:g} to below {high:g}"
            yield name, len(inside), sum(inside), percent(sum(inside) / len(inside))


def _pairs(pairs: PairScores) -> Iterator[str]:
    yield "## Pairs of names: one thing or two"
    yield (
        f"Of {pairs.pairs} pairs {percent(pairs.accuracy)} were judged rightly. "
        f"{pairs.wrong_merges} of the {pairs.merges} that were joined are two things "
        f"({percent(pairs.wrong_share)}); {pairs.missed} of the {pairs.same} that are one were "
        f"kept apart."
    )
    joined = Counter(pair.kind for pair in pairs.wrong if not pair.same)
    parted = Counter(pair.kind for pair in pairs.wrong if pair.same)
    yield _table(
        ("kind", "pairs", "wrongly joined", "wrongly kept apart"),
        ((kind, count, joined[kind], parted[kind]) for kind, count in pairs.kinds),
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    rule = ["---", *["---:"] * (len(head) - 1)]
    lines = [head, rule, *([str(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
