"""How well the tuning set is read without the recogniser, and what was recorded of it."""

from __future__ import annotations

from pathlib import Path

from kg import evaluation, pipeline
from kg.knowledge import names, table

CHECKOUT = Path(__file__).resolve().parents[2]
SEEDS = CHECKOUT / "seeds"
GOLD = SEEDS / "gold"
PAIRS = GOLD / "pairs.csv"
RECORDED = GOLD / "recorded.csv"
CORE, JOINED, PARTED = "core F1", "pairs joined wrongly", "pairs kept apart wrongly"


def scores() -> evaluation.Scores:
    """Of the texts that are not held back."""
    held_back = evaluation.read_held_back(GOLD / "held-back.txt")
    golds = [gold for gold in evaluation.read_gold(GOLD) if gold.document not in held_back]
    texts = [SEEDS / "texts" / gold.document for gold in golds]
    result = pipeline.build(texts, home_folder=CHECKOUT, recogniser="none")
    return evaluation.score(result.readings, result.resolution, golds)


def pairs() -> evaluation.PairScores:
    """Of the pairs of names that are shipped."""
    return evaluation.score_pairs(PAIRS, names.load(SEEDS / "names"))


def recorded() -> dict[str, float]:
    """Each measure and its figure when it was last recorded."""
    return {
        row["measure"]: float(row["figure"]) for row in table.rows(RECORDED, "measure", "figure")
    }
