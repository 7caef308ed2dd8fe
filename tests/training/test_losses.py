"""The sums over rows of tags, against all rows written out."""

from __future__ import annotations

from itertools import pairwise, product

import torch
from torch import Tensor

from kg.sentences.tagger import FORBIDDEN, Crf
from kg.training.losses import log_sum, loss

TAGS = 3


def _crf() -> Crf:
    step = torch.randn(TAGS, TAGS)
    step[0, 2] = FORBIDDEN
    return torch.randn(TAGS), torch.randn(TAGS), step


def _by_hand(scores: Tensor, crf: Crf, allowed: Tensor) -> Tensor:
    start, end, step = crf
    rows = []
    for row in product(range(TAGS), repeat=len(scores)):
        if all(bool(allowed[place, tag]) for place, tag in enumerate(row)):
            value = start[row[0]] + end[row[-1]]
            value = value + sum(scores[place, tag] for place, tag in enumerate(row))
            rows.append(value + sum(step[a, b] for a, b in pairwise(row)))
    return torch.logsumexp(torch.stack(rows), 0)


def test_training_log_sum_is_that_of_all_rows_of_tags() -> None:
    torch.manual_seed(0)
    scores, crf = torch.randn(2, 4, TAGS), _crf()
    everything = torch.ones(4, TAGS, dtype=torch.bool)
    by_hand = [_by_hand(scores[0], crf, everything), _by_hand(scores[1, :2], crf, everything)]
    assert torch.allclose(log_sum(scores, [2, 2, 1, 1], crf), torch.stack(by_hand), atol=1e-4)


def test_training_loss_is_the_share_of_the_allowed_rows() -> None:
    torch.manual_seed(1)
    scores, crf = torch.randn(2, 3, TAGS, requires_grad=True), _crf()
    mask = torch.tensor([[True, True, True], [True, True, False]])
    allowed = torch.tensor(
        [[[1, 0, 0], [1, 1, 0], [1, 1, 1]], [[1, 1, 1], [0, 1, 0], [0, 0, 0]]]
    ).bool()
    everything = torch.ones_like(allowed)
    first, second = (
        _by_hand(scores[row, :length], crf, everything[row, :length])
        - _by_hand(scores[row, :length], crf, allowed[row, :length])
        for row, length in ((0, 3), (1, 2))
    )
    weights = torch.tensor([1.0, 0.5])
    found = loss(scores, mask, allowed=allowed, weights=weights, crf=crf)
    assert torch.allclose(found, (first + 0.5 * second) / 2, atol=1e-4)
    found.backward()
    assert scores.grad is not None
    assert bool(torch.isfinite(scores.grad).all())


def test_training_loss_is_nothing_where_everything_is_allowed() -> None:
    scores, mask = torch.randn(1, 3, TAGS), torch.ones(1, 3, dtype=torch.bool)
    allowed = torch.ones(1, 3, TAGS, dtype=torch.bool)
    found = loss(scores, mask, allowed=allowed, weights=torch.ones(1), crf=_crf())
    assert abs(float(found)) < 1e-5
