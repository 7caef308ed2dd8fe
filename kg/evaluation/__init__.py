"""Readings, a resolution and gold files in, scores with the errors by stage out.

Enters: what was found in documents and who is who, gold files in the format of seeds/gold.
Leaves: scores by relation and group, agreement of qualifiers, each error with the stage that
failed; for pairs of names how often they were joined wrongly; all of it as a page with intervals;
and the share of right facts that a confidence stands for. Promises: the rules of the gold guide
and no others; a gold file with a fault is refused with all its faults.
"""

from kg.evaluation.calibration import calibration
from kg.evaluation.gold import Gold, read_gold, read_held_back
from kg.evaluation.pairs import PairScores, score_pairs
from kg.evaluation.quality import quality
from kg.evaluation.report import report, report_pairs
from kg.evaluation.score import Scores, score, score_each, total

__all__ = [
    "Gold",
    "PairScores",
    "Scores",
    "calibration",
    "quality",
    "read_gold",
    "read_held_back",
    "report",
    "report_pairs",
    "score",
    "score_each",
    "score_pairs",
    "total",
]
