"""Scores as plain text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from kg.evaluation.errors import STAGES, Error
from kg.evaluation.pairs import PairScores
from kg.evaluation.score import Score, Scores

_HEAD = ("", "gold", "hit", "right", "wrong", "precision", "recall", "F1")


def report(scores: Scores, *, errors: bool = False) -> str:
    """Tables of all scores; with ``errors`` each error on a line of its own."""
    used = [item for item in scores.relations if item.told or item.right or item.wrong]
    parts = [
        f"{scores.documents} documents",
        table(_HEAD, map(_row, scores.groups)),
        table(_HEAD, map(_row, used)),
        table(
            ("qualifier", "gold", "same", "share"),
            [(q.name, str(q.told), str(q.same), percent(q.share)) for q in scores.qualifiers],
        ),
        _stages(scores.errors),
    ]
    if errors:
        parts.append("\n".join(map(_line, scores.errors)))
    return "\n\n".join(part for part in parts if part) + "\n"


def report_pairs(scores: PairScores) -> str:
    """How the verdicts on pairs of names did, and each that was wrong."""
    head = (
        f"{scores.pairs} pairs of names: {percent(scores.accuracy)} judged rightly, "
        f"{scores.wrong_merges} of {scores.merges} joined are two things, "
        f"{scores.missed} of {scores.same} that are one were kept apart"
    )
    lines = [
        f"  {'joined' if not pair.same else 'kept apart'}: {pair.a} / {pair.b} "
        f"({pair.kind}, {pair.context}): {pair.said}"
        for pair in scores.wrong
    ]
    return "\n".join([head, *lines]) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns of equal width, the first to the left, figures to the right."""
    every = [tuple(head), *(tuple(row) for row in rows)]
    widths = [max(len(row[column]) for row in every) for column in range(len(head))]
    lines = [
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in every
    ]
    return "\n".join(lines)


def _row(score: Score) -> tuple[str, ...]:
    counts = (score.told, score.hit, score.right, score.wrong)
    shares = (score.precision, score.recall, score.f1)
    return score.name, *map(str, counts), *map(percent, shares)


def percent(share: float) -> str:
    """A share as per cent, to one place."""
    return f"{100 * share:.1f}"


def _stages(errors: Sequence[Error]) -> str:
    counts = Counter(error.stage for error in errors)
    rows = [(stage, str(counts[stage])) for stage in STAGES if counts[stage]]
    return table(("errors by stage", ""), rows) if rows else ""


def _line(error: Error) -> str:
    detail = f" ({error.detail})" if error.detail else ""
    said = f"[{error.subject}, {error.relation}, {error.object}]"
    return f"{error.document}: {error.stage}: {said}{detail}"
