"""HanLP's RNN tagger with neighbouring pairs of characters beside the characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from hanlp.components.ner.rnn_ner import RNNNamedEntityRecognizer
from hanlp.components.taggers.rnn.rnntaggingmodel import RNNTaggingModel
from torch import Tensor, nn

from kg.errors import RecogniserError
from kg.sentences.tagging import TAGS, fold, follows, spans

FORBIDDEN = -10_000.0
"""The score of a tag that may not follow; small enough for half precision."""

_BATCH = 2_000  # characters in a batch, padding included; larger ones are slower
_PAD, _UNKNOWN = 0, 1


class PairEmbedding(nn.Module):  # type: ignore[misc]
    """A vector for each character, joined to those of the pairs it makes with its neighbours.

    ``codes`` holds the known pairs, sorted: the number of the first character times the size of
    the vocabulary, plus the number of the second. A pair that is not known counts as zero; in
    training so does a share ``drop`` of those that are.
    """

    codes: Tensor

    def __init__(
        self, characters: int, width: int, *, pairs: int, pair_width: int, drop: float
    ) -> None:
        super().__init__()
        self.drop = drop
        self.embedding_dim = width + 2 * pair_width
        self.characters = nn.Embedding(characters, width)
        self.pairs = nn.Embedding(pairs + 1, pair_width, padding_idx=0)
        self.register_buffer("codes", torch.zeros(pairs, dtype=torch.int32))
        nn.init.normal_(self.characters.weight, std=0.25)
        nn.init.normal_(self.pairs.weight[1:], std=0.05)

    def forward(self, batch: dict[str, Tensor], **_: Any) -> Tensor:
        """The vectors of a batch of sentences, (sentences, characters, width)."""
        tokens = batch["token_id"]
        pairs = self.pairs(self._known(tokens))
        edge = pairs.new_zeros(len(pairs), 1, pairs.shape[2])
        right, left = torch.cat([pairs, edge], 1), torch.cat([edge, pairs], 1)
        return torch.cat([self.characters(tokens), right, left], 2)

    def _known(self, tokens: Tensor) -> Tensor:
        codes = (tokens[:, :-1] * self.characters.num_embeddings + tokens[:, 1:]).int()
        places = torch.searchsorted(self.codes, codes).clamp_max(len(self.codes) - 1)
        known = self.codes[places] == codes
        if self.training:
            known &= torch.rand(known.shape) >= self.drop
        return torch.where(known, places + 1, 0)


class NameTagger(RNNNamedEntityRecognizer):  # type: ignore[misc]
    """HanLP's tagger; ``hanlp.load`` finds it by the class path in its config.json."""

    def build_model(self, embed: int, rnn_hidden: int, drop: float, **config: Any) -> nn.Module:
        """The network that the configuration describes, its weights still chance."""
        embedding = PairEmbedding(
            len(self.vocabs["token"]),
            embed,
            pairs=config["pairs"],
            pair_width=config["pair_embed"],
            drop=config["pair_drop"],
        )
        model = RNNTaggingModel(embedding, None, rnn_hidden, len(TAGS), drop, crf=True)
        # HanLP passes its CRF no order of dimensions, which then is the wrong one.
        model.crf.batch_first = True
        return model

    def build_samples(self, data: Sequence[Sequence[str]], **_: Any) -> list[dict[str, list[str]]]:
        """What HanLP's own ``predict`` is fed: folded characters."""
        return [{"token": [fold(token) for token in tokens]} for tokens in data]

    def save_weights(self, save_dir: str, filename: str = "model.pt", **_: Any) -> None:
        """Write the weights in half precision, with the known pairs."""
        state = self.model.state_dict()
        halves = {key: _half(value) for key, value in state.items()}
        torch.save(halves, Path(save_dir) / filename)

    def load_weights(self, save_dir: str, filename: str = "model.pt", **_: Any) -> None:
        """Read the weights; HanLP's own reading, too, then finds only whole names."""
        super().load_weights(save_dir, filename)
        crf = self.model.crf
        own = (crf.start_transitions, crf.end_transitions, crf.transitions)
        with torch.no_grad():
            for scores, ruled in zip(own, constrained(crf), strict=True):
                scores.copy_(ruled)

    def numbers(self, text: str) -> list[int]:
        """The numbers of the characters in the vocabulary; 1 for one that is not in it."""
        known = self.vocabs["token"].token_to_idx
        return [known.get(character, _UNKNOWN) for character in fold(text)]

    def tag(self, texts: Sequence[str]) -> list[list[tuple[int, int, str, float]]]:
        """The names in each text: start, end, type, and the least probability among its tags.

        That is raised to the power ``temper`` of the configuration: less is known of pages than of
        what was learnt.
        """
        temper = float(self.config.get("temper", 1.0))
        rows = [self.numbers(text) for text in texts]
        found: list[list[tuple[int, int, str, float]]] = [[] for _ in rows]
        self.model.eval()
        with torch.inference_mode():
            crf = constrained(self.model.crf)
            for batch in _batches(rows):
                scores, mask = self.score(padded([rows[row] for row in batch]))
                tags = best_tags(scores, mask, crf)
                sure = certainties(scores, mask, crf).gather(2, tags.unsqueeze(2)).squeeze(2)
                for row, names in zip(batch, _read(tags, sure**temper, mask), strict=True):
                    found[row] = names
        return found

    def score(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """The tags' scores and the mask of a batch whose rows are sorted, longest first."""
        scores, mask = self.model(tokens, batch={"token_id": tokens})
        return scores, mask


def load(folder: Path) -> NameTagger:
    """The tagger that ``kg train`` wrote there; nothing is printed and no network is asked.

    Raises:
        RecogniserError: the folder is not whole.
    """
    torch.set_num_threads(1)  # the same sums in the same order, wherever it runs
    tagger = NameTagger()
    try:
        tagger.load(str(folder), devices=-1, verbose=False)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, UnpicklingError) as error:
        raise RecogniserError(
            f"{folder}: the recogniser does not load ({error}); install kg again or write it anew "
            "with 'kg train'"
        ) from error
    return tagger


# The tags in groups: those that open a name or stand outside, and those that close one or stand
# outside, are neighbours here; last come those inside of one.
_ORDER = torch.tensor([TAGS.index(tag) for place in "BOSEI" for tag in TAGS if tag[0] == place])
_NAMES = len(TAGS) // 4
_BEGUN, _ENDED = slice(0, _NAMES), slice(2 * _NAMES + 1, 3 * _NAMES + 1)
_INSIDE = slice(_ENDED.stop, len(TAGS))
_OPENING, _CLOSING = slice(0, _ENDED.start), slice(_BEGUN.stop, _ENDED.stop)

Crf = tuple[Tensor, Tensor, Tensor]
"""The scores of starting with a tag, ending with it, and going from one to another."""


def constrained(crf: Any) -> Crf:
    """The CRF's scores, with what IOBES does not allow forbidden."""
    wrong = torch.tensor([[not follows(before, tag) for tag in TAGS] for before in TAGS])
    first = torch.tensor([tag[0] in "IE" for tag in TAGS])
    last = torch.tensor([tag[0] in "BI" for tag in TAGS])
    return (
        crf.start_transitions.masked_fill(first, FORBIDDEN),
        crf.end_transitions.masked_fill(last, FORBIDDEN),
        crf.transitions.masked_fill(wrong, FORBIDDEN),
    )


def padded(rows: Sequence[Sequence[int]]) -> Tensor:
    """Rows of numbers as one table, 0 behind the shorter ones."""
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[_PAD] * (longest - len(row))] for row in rows])


def best_tags(scores: Tensor, mask: Tensor, crf: Crf) -> Tensor:
    """The likeliest row of tags of each sentence; rows are sorted, longest first.

    Only tags that close a name or stand outside are compared with all that may follow them: inside
    of a name there are but two that may stand before each.
    """
    start, end, step = (values[..., _ORDER] for values in crf)
    step, scores = step[_ORDER], scores[..., _ORDER]
    alive = mask.sum(0).tolist()  # how many sentences reach each place: the first so many rows
    into = step.t().contiguous()
    opening = into[_OPENING, _CLOSING].contiguous()
    from_first, from_inside = (
        torch.stack([step[part, _ENDED].diagonal(), step[part, _INSIDE].diagonal()])
        for part in (_BEGUN, _INSIDE)
    )
    best = [start + scores[:, 0]]
    for place in range(1, scores.shape[1]):
        now = best[-1][: alive[place]].unsqueeze(1)
        opened = (now[..., _CLOSING] + opening).amax(2)
        within = torch.maximum(now[..., _BEGUN] + from_first, now[..., _INSIDE] + from_inside)
        best.append(torch.cat([opened, within.flatten(1)], 1) + scores[: alive[place], place])
    return _ORDER[_traced(best, into, end)].masked_fill(~mask, 0)


def _traced(best: Sequence[Tensor], into: Tensor, end: Tensor) -> Tensor:
    """The tags, from the last back to the first, that led to the best end; 0 behind a sentence."""
    tags = torch.zeros(len(best[0]), len(best), dtype=torch.long)
    behind = tags[:0, 0]
    for place in range(len(best) - 1, -1, -1):
        reached = best[place] + end
        reached[: len(behind)] = best[place][: len(behind)] + into[behind]
        behind = reached.argmax(1)
        tags[: len(behind), place] = behind
    return tags


def certainties(scores: Tensor, mask: Tensor, crf: Crf) -> Tensor:
    """How likely each tag is at each place, the sum over all rows of tags through it.

    Rows are sorted, longest first. Odds are kept between 0 and 1 at each place, as numbers of
    twice the digits, which hold them without logarithms.
    """
    start, end, step = (values.double().exp() for values in crf)
    odds = (scores.double() - scores.amax(2, keepdim=True)).exp()
    alive = mask.sum(0).tolist()  # how many sentences reach each place: the first so many rows
    product = _ahead(odds, alive, start, step).mul_(_behind(odds, alive, end, step))
    return (product / product.sum(2, keepdim=True)).to(scores.dtype)


def _ahead(odds: Tensor, alive: Sequence[int], start: Tensor, step: Tensor) -> Tensor:
    """The odds of the tags at each place as far as the words up to it tell; 1 behind a sentence."""
    found = torch.ones_like(odds)
    here = _shares(start * odds[:, 0])
    found[:, 0] = here
    for place in range(1, odds.shape[1]):
        reach = alive[place]
        here = _shares((here[:reach] @ step).mul_(odds[:reach, place]))
        found[:reach, place] = here
    return found


def _behind(odds: Tensor, alive: Sequence[int], end: Tensor, step: Tensor) -> Tensor:
    """The odds of the tags at each place as far as the words behind it tell."""
    found = end.expand_as(odds).clone()
    back = step.t().contiguous()
    for place in range(odds.shape[1] - 1, 0, -1):
        reach = alive[place]
        found[:reach, place - 1] = _shares((found[:reach, place] * odds[:reach, place]) @ back)
    return found


def _shares(odds: Tensor) -> Tensor:
    return odds.div_(odds.sum(1, keepdim=True))


def _half(value: Tensor) -> Tensor:
    return value.half() if value.is_floating_point() else value


def _batches(rows: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    order = sorted((row for row in range(len(rows)) if rows[row]), key=lambda row: -len(rows[row]))
    start = 0
    while start < len(order):
        size = max(1, _BATCH // len(rows[order[start]]))
        yield order[start : start + size]
        start += size


def _read(tags: Tensor, sure: Tensor, mask: Tensor) -> Iterator[list[tuple[int, int, str, float]]]:
    lengths = mask.sum(1).tolist()
    for row, certainty, length in zip(tags.tolist(), sure.tolist(), lengths, strict=True):
        if not any(row):
            yield []
            continue
        names = spans([TAGS[tag] for tag in row[:length]])
        yield [
            # Two digits: further ones may differ from one machine to another.
            (start, end, kind, round(min(certainty[start:end]), 2))
            for start, end, kind in names
        ]
