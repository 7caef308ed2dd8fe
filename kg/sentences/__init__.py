"""Documents become sentences, and a recogniser sees names in them.

What enters: a Document. What leaves: its Sentences in order; offsets count in the document's
clean text, and ``document.text[span] == text``. The recogniser fills ``names``, in batches; it
needs HanLP, which is loaded when a recogniser is asked for and not before.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from kg.model import Sentence
from kg.sentences.split import split

__all__ = ["Recogniser", "recogniser", "split"]


class Recogniser(Protocol):
    """Whatever sees names in sentences."""

    def names(self, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
        """The same sentences in the same order, with the names seen in them."""


def recogniser(choice: str, home: Path) -> Recogniser | None:
    """The recogniser of that choice: ``shipped``, ``none``, a folder, or a HanLP model's name.

    Raises:
        RecogniserError: it is not there, cannot be fetched, or does not load.
    """
    from kg.sentences import by_hanlp  # a model takes seconds to load; most commands do without

    return by_hanlp.load(choice, home)
