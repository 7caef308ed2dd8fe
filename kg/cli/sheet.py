"""The quality sheet. Imports the rooms: the command imports it when it runs."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from kg import evaluation, pipeline
from kg import home as homes
from kg.cli.screen import Advance
from kg.evaluation.score import Score
from kg.knowledge import names


def measure(
    texts: Path,
    gold: Path,
    *,
    home: Path | None,
    recogniser: str,
    year: int | None,
    progress: Advance | None,
) -> evaluation.Scores:
    """Read the texts as a build does, and score what was found.

    Raises:
        KnowledgeError: a gold file is not sound.
    """
    golds = evaluation.read_gold(gold)
    result = pipeline.build(
        [texts], home_folder=home, recogniser=recogniser, year=year, progress=progress
    )
    return evaluation.score(result.readings, result.resolution, golds)


def judge(pairs: Path, home: Path | None) -> evaluation.PairScores:
    """How the pairs of names of a file are told apart.

    Raises:
        KnowledgeError: the file is not sound.
    """
    return evaluation.score_pairs(pairs, names.load(homes.find(home) / "seeds" / "names"))


def as_text(
    scores: evaluation.Scores, judged: evaluation.PairScores | None, *, errors: bool
) -> str:
    """Tables for people."""
    text = evaluation.report(scores, errors=errors)
    return f"{text}\n{evaluation.report_pairs(judged)}" if judged else text


def as_json(
    scores: evaluation.Scores, judged: evaluation.PairScores | None, *, errors: bool
) -> str:
    """The same for programs."""
    found = {
        "documents": scores.documents,
        "groups": [_shares(score) for score in scores.groups],
        "relations": [_shares(score) for score in scores.relations],
        "qualifiers": [{**dataclasses.asdict(q), "share": q.share} for q in scores.qualifiers],
        "errors": [dataclasses.asdict(error) for error in scores.errors] if errors else None,
        "pairs": dataclasses.asdict(judged) if judged else None,
    }
    said = {key: value for key, value in found.items() if value is not None}
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _shares(score: Score) -> dict[str, object]:
    shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    return {**dataclasses.asdict(score), **shares}
