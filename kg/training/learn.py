"""From a folder of annotated texts to a folder that ``kg build --recogniser`` takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kg.errors import RecogniserError
from kg.training import corpora as texts
from kg.training.card import card
from kg.training.corpora import Corpus
from kg.training.samples import gather, vocabulary
from kg.training.scores import Measured

Progress = Callable[[int, int, Measured], None]
"""Called behind each epoch: its number from 1, how many there are, and the scores so far."""

_ANEW, _GOING_ON = 14, 3  # epochs


def train(
    corpora: Path,
    target: Path,
    *,
    marked: Path | None = None,
    pages: Corpus | None = None,
    start: Path | None = None,
    epochs: int | None = None,
    progress: Progress | None = None,
    seed: int = 1,
) -> Measured:
    """Train the recogniser on annotated files and write its weights and card into ``target``.

    ``marked`` is a second folder to learn from, such as kg's own ``seeds/sentences``, ``pages``
    are sentences of pages with gold facts. With ``start``, the folder of a recogniser, that one
    learns on, for 3 epochs; else a new one begins, for 14. About six minutes an epoch on one core
    for the 42,000 sentences of the shipped one.

    Raises:
        RecogniserError: a corpus is missing or not as it should be, or ``start`` does not load.
    """
    epochs = epochs if epochs is not None else _GOING_ON if start else _ANEW
    if epochs < 1:
        raise RecogniserError(f"training needs one epoch or more, not {epochs}")
    learnt, held_out = texts.read(corpora, *([marked] if marked else []))
    learnt = (*learnt, *([pages] if pages else []))
    from kg.sentences import tagger
    from kg.training import by_hanlp  # torch takes two seconds: only who trains waits for it

    begun = tagger.load(start) if start else None
    settings = by_hanlp.Settings(epochs=epochs, seed=seed)
    settings = settings.going_on(epochs) if begun else settings
    unseen = frozenset(item.text for corpus in held_out for item in corpus.sentences)
    material = gather(learnt, without=unseen, weight=settings.weight)
    known = vocabulary(
        material.texts(), characters=settings.least_seen, pairs=settings.least_seen_pairs
    )
    learnt_by, scores = by_hanlp.learn(
        material, known, held_out, settings=settings, progress=progress, start=begun
    )
    said = {"tagger": by_hanlp.describe(learnt_by), "settings": settings.describe()}
    by_hanlp.save(learnt_by, target, card(learnt, held_out, scores, **said))
    return scores
