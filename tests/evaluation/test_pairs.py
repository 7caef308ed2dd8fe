from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.evaluation import report_pairs, score_pairs
from kg.knowledge.names import NameForms

HEAD = "a,b,kind,same,context,reason\n"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "pairs.csv"
    path.write_text(HEAD + text, encoding="utf-8")
    return path


def test_evaluation_scores_pairs_of_names(tmp_path: Path, forms: NameForms) -> None:
    path = written(
        tmp_path,
        "徐州高新区,徐州高新技术产业开发区,Park,yes,other-document,short\n"
        "徐州高新区,盐城高新区,Park,yes,other-document,wrong on purpose\n"
        "远瀚环保,远瀚环保,Company,no,same-document,wrong on purpose\n"
        "区委,区委,Organization,no,other-document,two\n",
    )
    scores = score_pairs(path, forms)
    assert (scores.pairs, scores.same, scores.merges) == (4, 2, 2)
    assert (scores.wrong_merges, scores.missed) == (1, 1)
    assert (scores.accuracy, scores.wrong_share) == (0.5, 0.5)
    said = report_pairs(scores)
    assert "joined: 远瀚环保 / 远瀚环保 (Company, same-document): same name" in said
    assert "kept apart: 徐州高新区 / 盐城高新区" in said


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("区委,,Organization,no,other-document,two\n", "two names are needed"),
        ("区委,县委,Organization,maybe,other-document,two\n", "same must be yes or no"),
        ("区委,县委,Organization,no,nowhere,two\n", "context must be one of"),
    ],
)
def test_evaluation_refuses_pairs_that_are_not_sound(
    line: str, fault: str, tmp_path: Path, forms: NameForms
) -> None:
    with pytest.raises(KnowledgeError, match=fault):
        score_pairs(written(tmp_path, line), forms)


def test_evaluation_counts_pairs_by_kind(tmp_path: Path, forms: NameForms) -> None:
    path = written(
        tmp_path,
        "区委,县委,Organization,no,same-document,two levels\n"
        "远瀚环保,远瀚环保,Company,yes,same-document,one\n"
        "金宇化工,远瀚环保,Company,no,same-document,two brands\n",
    )
    assert score_pairs(path, forms).kinds == (("Company", 2), ("Organization", 1))


def test_evaluation_reads_three_hundred_shipped_pairs(checkout: Path, forms: NameForms) -> None:
    assert score_pairs(checkout / "seeds" / "gold" / "pairs.csv", forms).pairs >= 300
