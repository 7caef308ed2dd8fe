"""Documents become sentences, and a recogniser sees names in them.

What enters: a Document. What leaves: its Sentences in order; offsets count in the document's
clean text, and ``document.text[span] == text``. The recogniser fills ``names``, in batches; it
needs HanLP, which is loaded when it is asked for and not before.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from kg.model import Sentence
from kg.sentences.split import split

__all__ = ["Recogniser", "recogniser", "split"]


class Recogniser(Protocol):
    """Whatever sees names in sentences."""

    def names(self, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        """The same sentences, with the names seen in them."""


def recogniser(choice: str, home: Path) -> Recogniser | None:
    """The recogniser of that name or folder; None for ``none``.

    Raises:
        RecogniserError: it is not there, cannot be loaded, or HanLP is not installed.
    """
    if choice == "none":
        return None
    from kg.sentences import by_hanlp  # torch takes seconds to load; most commands do without

    found: Recogniser = by_hanlp.load(choice, home)
    return found
