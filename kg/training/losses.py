"""How far the tagger is from an annotation that leaves tags open."""

from __future__ import annotations

import torch
from torch import Tensor

from kg.sentences.tagger import FORBIDDEN, Crf

_LEAST = 1e-30  # of a probability, so that its logarithm stays a number


def loss(scores: Tensor, mask: Tensor, *, allowed: Tensor, weights: Tensor, crf: Crf) -> Tensor:
    """The weighted mean of -log(the share of all rows of tags that is allowed).

    ``allowed`` is (sentences, characters, tags), true where the annotation permits the tag;
    rows are sorted, longest first.
    """
    kept = scores.masked_fill(~(allowed | ~mask.unsqueeze(2)), FORBIDDEN)
    # Both sums in one pass; neighbouring rows stay equally long.
    both = torch.stack([scores, kept], 1).flatten(0, 1)
    alive = [2 * rows for rows in mask.sum(0).tolist()]
    everything, permitted = log_sum(both, alive, crf).view(-1, 2).unbind(1)
    return ((everything - permitted) * weights).mean()


def log_sum(scores: Tensor, alive: list[int], crf: Crf) -> Tensor:
    """The logarithm of the sum over all rows of tags of each sentence.

    ``alive`` says how many sentences, the first so many, reach each place. Sums are taken in
    probabilities, a matrix product a place: several times faster than in logarithms.
    """
    start, end, step = crf
    odds = step.exp()
    places = scores.unbind(1)
    now, done = start + places[0], []
    for place, rows in enumerate(alive[1:], 1):
        if rows < len(now):
            done.append(now[rows:])
            now = now[:rows]
        top = now.detach().amax(1, keepdim=True)
        reached = ((now - top).exp() @ odds).clamp_min(_LEAST).log()
        now = reached + top + places[place][:rows]
    return torch.logsumexp(torch.cat([now, *reversed(done)]) + end, 1)
