"""The quality sheet. Imports the rooms: the command imports it when it runs."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path

from kg import evaluation, pipeline
from kg import home as homes
from kg.cli import screen, summary
from kg.cli.screen import Advance
from kg.errors import TextError, UsageError
from kg.evaluation.found import name_of
from kg.evaluation.score import Score
from kg.knowledge import names

CARD = "CARD.md"
HELD_BACK = "held-back.txt"


def measure(
    texts: Path,
    gold: Path,
    *,
    home: Path | None,
    recogniser: str,
    year: int | None,
    progress: Advance | None,
) -> dict[str, evaluation.Scores]:
    """Read the texts as a build does, and score what was found, document by document.

    Raises:
        KnowledgeError: a gold file is not sound.
        TextError: no text that the gold files speak of is there.
    """
    golds = evaluation.read_gold(gold)
    result = pipeline.build(
        [texts], home_folder=home, recogniser=recogniser, year=year, progress=progress
    )
    read = {name_of(reading) for reading in result.readings}
    absent = [one for one in golds if one.document not in read]
    if len(absent) == len(golds):
        raise TextError(
            summary.faults(result.issues)
            or f"{texts}: holds no text that {gold} speaks of; name the folder of those texts"
        )
    for one in absent:
        screen.talk(f"{one.path}: no text {one.document} was read; its facts count as missed")
    return evaluation.score_each(result.readings, result.resolution, golds)


def whole(each: Mapping[str, evaluation.Scores]) -> evaluation.Scores:
    """The scores of all documents together."""
    return evaluation.total(tuple(each.values()))


def write(
    file: Path,
    each: Mapping[str, evaluation.Scores],
    judged: evaluation.PairScores | None,
    *,
    gold: Path,
    card: Path | None,
) -> None:
    """The quality page; documents that GOLD/held-back.txt lists stand apart.

    Raises:
        UsageError: it cannot be written there.
    """
    text = evaluation.quality(_sets(each, gold), pairs=judged, card=_text(card))
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        why = f"cannot be written: {error.strerror}; choose another place for it"
        raise UsageError(f"{file}: {why}") from error


def card_of(recogniser: str, home: Path | None) -> Path | None:
    """Where the card of a recogniser lies, if it has one."""
    if recogniser == "shipped":
        return homes.find(home) / "seeds" / "recogniser" / CARD
    return Path(recogniser) / CARD if Path(recogniser).is_dir() else None


def _sets(
    each: Mapping[str, evaluation.Scores], gold: Path
) -> dict[str, tuple[evaluation.Scores, ...]]:
    held_back = evaluation.read_held_back(gold / HELD_BACK)
    tuned = tuple(scores for name, scores in each.items() if name not in held_back)
    kept = tuple(scores for name, scores in each.items() if name in held_back)
    return {"Tuning set": tuned, "Held-back set": kept} if kept else {"All texts": tuned}


def _text(file: Path | None) -> str:
    return file.read_text(encoding="utf-8") if file and file.is_file() else ""


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
