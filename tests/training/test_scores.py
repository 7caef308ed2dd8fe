"""Counting what is right."""

from __future__ import annotations

import pytest

from kg.training.scores import measure


def test_training_scores_count_exact_spans_by_type() -> None:
    truth = [[(0, 2, "name"), (3, 7, "company")], [(0, 2, "name")]]
    found = [[(0, 2, "name"), (4, 7, "company")], []]
    scores = measure(truth, found)
    by_type = dict(scores.by_type)
    assert (by_type["name"].precision, by_type["name"].recall) == (1.0, 0.5)
    assert by_type["company"].f1 == 0.0
    assert scores.overall.f1 == pytest.approx(2 / 5)


def test_training_scores_of_nothing_are_zero() -> None:
    scores = measure([[]], [[]])
    assert (scores.by_type, scores.overall.f1, scores.overall.precision) == ((), 0.0, 0.0)
