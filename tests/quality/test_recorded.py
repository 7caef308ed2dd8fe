from __future__ import annotations

from kg.evaluation import report, report_pairs
from tests.quality.tuning import CORE, JOINED, PARTED, pairs, recorded, scores

SLACK = 0.01


def test_quality_core_f1_of_the_tuning_set_has_not_fallen() -> None:
    found = scores()
    assert found.group("core").f1 >= recorded()[CORE] - SLACK, report(found)


def test_quality_no_more_pairs_of_names_are_judged_wrongly() -> None:
    found, before = pairs(), recorded()
    assert found.wrong_merges <= before[JOINED], report_pairs(found)
    assert found.missed <= before[PARTED], report_pairs(found)
