"""The recogniser's weights, learnt from annotated sentences by HanLP's RNN tagger."""

from __future__ import annotations

import copy
import shutil
import tempfile
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import torch
from hanlp.common.vocab import Vocab
from torch import Tensor, nn

from kg.sentences.tagger import NameTagger, constrained, padded
from kg.sentences.tagging import TAGS
from kg.training.corpora import Corpus
from kg.training.labels import scheme_of
from kg.training.losses import loss
from kg.training.samples import Material, Plan, Sample, Vocabulary, epoch
from kg.training.scores import Measured, Scores, measure

Progress = Callable[[int, int, Measured], None]

_UNKNOWN = 1
_BITS = 32  # of a set of tags in one number


@dataclass(frozen=True, slots=True)
class Settings:
    """What was tried and kept; measured on CLUENER-dev.

    The share of the other corpora falls towards the end, so that our own types speak last.
    """

    embed: int = 128
    pair_embed: int = 32
    rnn_hidden: int = 192
    drop: float = 0.5
    rate: float = 2e-3
    warmup: float = 0.02  # of the way
    batch: int = 32
    epochs: int = 14
    weight: float = 0.6
    shares: tuple[tuple[float, float], ...] = ((0.6, 0.6), (0.85, 0.3), (1.0, 0.1))
    blanked: float = 0.05  # of the characters count as unknown, so that unknown ones are learnt
    pair_drop: float = 0.2  # of the pairs count as unknown, so that the characters are learnt
    swapped: float = 0.5  # of CLUENER's and the marked sentences get other names in an epoch
    memory: float = 0.998  # of the moving mean of the weights, which is what is kept
    temper: float = 1.7  # the power of its certainty that it is worth on pages never learnt from
    least_seen: int = 2
    least_seen_pairs: int = 4
    seed: int = 1

    def going_on(self, epochs: int) -> Settings:
        """For a tagger that has learnt already: in small steps, and few of the other corpora."""
        return replace(self, epochs=epochs, rate=self.rate / 4, shares=self.shares[-1:])

    def share(self, done: float) -> float:
        """The part of the other corpora that an epoch learns from, so far into the training."""
        return next(share for until, share in self.shares if done < until)

    def rate_at(self, done: float) -> float:
        """The learning rate, so far into the training: it rises, stays, and falls to a fiftieth."""
        rise = 0.01 + done / self.warmup
        fall = 1.0 if done < 0.3 else max(0.02, (1 - done) / 0.7)
        return self.rate * min(1.0, rise) * fall

    def describe(self) -> str:
        """The settings as sentences, for the card."""
        shares = ", ".join(f"{share:.0%} until {until:.0%}" for until, share in self.shares)
        said = (
            f"{self.epochs} epochs in batches of up to {self.batch} sentences, seed {self.seed}; "
            f"Adam at {self.rate:g}, rising at first and falling from 30% of the way on; dropout "
            f"{self.drop:g}; {self.blanked:.0%} of the characters and {self.pair_drop:.0%} of the "
            f"pairs blanked; a moving mean of the weights ({self.memory:g}). Each epoch has all of "
            "CLUENER and each marked sentence twice, "
            f"{self.swapped:.0%} of them with other names of the same types in place of some of "
            "theirs (a company's or a person's may be put together from two), and a share of the "
            f"other corpora at weight {self.weight:g}: {shares} of the way. Certainties are raised "
            f"to the power {self.temper:g}."
        )
        return textwrap.fill(said, width=95)


def learn(
    material: Material,
    vocabulary: Vocabulary,
    held_out: Sequence[Corpus],
    *,
    settings: Settings,
    progress: Progress | None,
    start: NameTagger | None = None,
) -> tuple[NameTagger, Measured]:
    """A tagger that has learnt the material, and its scores on each corpus held out.

    ``start`` is one that has learnt already: it goes on, and keeps its vocabulary.

    The same settings and material give the same weights on the same machine.
    """
    torch.set_num_threads(1)  # more threads only wait for each other on a network this small
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(settings.seed)
        tagger = start or _untrained(vocabulary, settings)
        course = _Course(tagger, settings)
        scores = {corpus.name: score(tagger, corpus) for corpus in held_out}
        for number in range(settings.epochs):
            share = settings.share(number / settings.epochs)
            plan = Plan(share, settings.swapped, settings.batch)
            course.run(number, epoch(material, plan, course.chance))
            scores = {corpus.name: score(course.kept, corpus) for corpus in held_out}
            if progress:
                progress(number + 1, settings.epochs, scores)
    return course.kept, scores


def score(tagger: NameTagger, held_out: Corpus) -> Scores:
    """What the tagger finds in a corpus, in that corpus's labels, against what it annotates.

    What is found of types that the corpus does not have is no error there.
    """
    said = scheme_of(held_out).said
    found = tagger.tag([item.text for item in held_out.sentences])
    return measure(
        [item.spans for item in held_out.sentences],
        [
            [(start, end, said(kind)) for start, end, kind, _ in names if said(kind)]
            for names in found
        ],
    )


def save(tagger: NameTagger, target: Path, card: str) -> None:
    """Write the tagger and its card; the folder appears whole or stays as it was."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".recogniser-") as name:
        folder = Path(name)
        tagger.save(name)
        for path in folder.glob("*.json"):
            path.write_text(path.read_text(encoding="utf-8").rstrip() + "\n", encoding="utf-8")
        (folder / "CARD.md").write_text(card, encoding="utf-8")
        target.mkdir(exist_ok=True)
        for path in sorted(folder.iterdir()):
            shutil.move(path, target / path.name)


def describe(tagger: NameTagger) -> str:
    """What kind of network it is, for the card."""
    size = sum(weights.numel() for weights in tagger.model.parameters())
    config = tagger.config
    return (
        f"HanLP's RNN tagger with a CRF,\nembedding {config.embed} and two of "
        f"{config.pair_embed} for the pairs that characters make with their neighbours, hidden "
        f"{config.rnn_hidden},\ntags IOBES, {size:,} numbers in half precision"
    )


def _untrained(vocabulary: Vocabulary, settings: Settings) -> NameTagger:
    tagger = NameTagger()
    tagger.config.update(
        embed=settings.embed,
        pair_embed=settings.pair_embed,
        pairs=len(vocabulary.pairs),
        rnn_hidden=settings.rnn_hidden,
        drop=settings.drop,
        pair_drop=settings.pair_drop,
        temper=settings.temper,
        batch_size=settings.batch,
        crf=True,
        tagging_scheme="IOBES",
        token_key="token",
        token_delimiter="",
        seed=settings.seed,
    )
    tagger.vocabs.token = Vocab()
    for character in vocabulary.characters:
        tagger.vocabs.token.add(character)
    tagger.vocabs.tag = Vocab(list(TAGS), pad_token=None, unk_token=None)
    tagger.vocabs.lock()
    tagger.model = tagger.build_model(**tagger.config)
    tagger.model.embed.codes.copy_(torch.tensor(vocabulary.pairs, dtype=torch.int32))
    return tagger


class _Course:
    """One training: ``kept`` is the tagger with the moving mean of the weights."""

    def __init__(self, tagger: NameTagger, settings: Settings) -> None:
        self.tagger = tagger
        self.kept = copy.copy(tagger)
        self.kept.model = copy.deepcopy(tagger.model)
        self.chance = Random(settings.seed)
        self._settings = settings
        self._step = 0
        self._optimiser = torch.optim.Adam(tagger.model.parameters(), lr=0.0, betas=(0.9, 0.99))

    def run(self, number: int, batches: Sequence[Sequence[Sample]]) -> None:
        """Learn one epoch's batches."""
        self.tagger.model.train()
        for place, batch in enumerate(batches):
            done = (number + place / len(batches)) / self._settings.epochs
            for group in self._optimiser.param_groups:
                group["lr"] = self._settings.rate_at(done)
            self._learn(batch)
            self._step += 1
            self._average()

    def _learn(self, batch: Sequence[Sample]) -> None:
        scores, mask = self.tagger.score(self._tokens(batch))
        distance = loss(
            scores,
            mask,
            allowed=_unpacked([sample.allowed for sample in batch]),
            weights=torch.tensor([sample.weight for sample in batch]),
            crf=constrained(self.tagger.model.crf),
        )
        self._optimiser.zero_grad()
        distance.backward()
        nn.utils.clip_grad_norm_(self.tagger.model.parameters(), 5.0)
        self._optimiser.step()

    def _tokens(self, batch: Sequence[Sample]) -> Tensor:
        tokens = padded([self.tagger.numbers(sample.text) for sample in batch])
        blank = (torch.rand(tokens.shape) < self._settings.blanked) & (tokens > 0)
        return torch.where(blank, _UNKNOWN, tokens)

    def _average(self) -> None:
        memory = min(self._settings.memory, (1 + self._step) / (10 + self._step))
        with torch.no_grad():
            mean: Any = zip(
                self.kept.model.parameters(), self.tagger.model.parameters(), strict=True
            )
            for kept, now in mean:
                kept.lerp_(now, 1 - memory)


def _unpacked(rows: Sequence[Sequence[int]]) -> Tensor:
    # Sets of tags have more bits than a number of torch's: each is cut into several.
    width = -(-len(TAGS) // _BITS)
    part = (1 << _BITS) - 1
    cut = [
        padded([[bits >> at * _BITS & part for bits in row] for row in rows]) for at in range(width)
    ]
    bits = 1 << torch.arange(_BITS)
    return ((torch.stack(cut, 2).unsqueeze(3) & bits) != 0).flatten(2)[..., : len(TAGS)]
