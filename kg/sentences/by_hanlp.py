"""Names in sentences, seen by a HanLP model: the shipped one, your own, or one of HanLP's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Protocol

from kg.errors import RecogniserError
from kg.model import Name, Sentence, Span
from kg.sentences.split import pieces

SHIPPED = "shipped"
NONE = "none"

Found = tuple[int, int, str, float]
"""A name in a text: start, end, type, and how sure the model is, 0..1."""

_LONGEST = 128  # characters; longer sentences are cut: the model learnt from shorter ones
_CHINESE = re.compile("[一-鿿]")
_LEFT_OUT = frozenset(("book", "game", "movie"))  # learnt so that they are not taken for firms


class Tagger(Protocol):
    """Something that tags texts of any number and length."""

    def tag(self, texts: Sequence[str]) -> Sequence[Sequence[Found]]:
        """The names in each text, without overlaps."""


def load(choice: str, home: Path) -> ByHanlp | None:
    """The recogniser of that choice: ``shipped``, ``none``, a folder, or a HanLP model's name.

    The shipped one, and those that ``kg train`` writes, are loaded without any look at the
    network; only HanLP's own models are fetched from its host.

    Raises:
        RecogniserError: it is not there, cannot be fetched, or does not load.
    """
    if choice == NONE:
        return None
    folder = home / "seeds" / "recogniser" if choice == SHIPPED else Path(choice)
    if choice == SHIPPED and not (folder / "config.json").is_file():
        raise RecogniserError(
            f"{folder}: the shipped recogniser is not there; install kg again, "
            f"write one with 'kg train', or go without: --recogniser {NONE}"
        )
    if folder.is_dir():
        return ByHanlp(_from_folder(folder))
    from kg.sentences import pretrained  # torch takes two seconds: only who needs it waits

    return ByHanlp(pretrained.load(choice))


@dataclass(frozen=True, slots=True)
class ByHanlp:
    """A tagger, fed with one document after the other.

    Sums of floating-point numbers differ a little with what stands in a batch, and no document
    may change what is found in another: so batches never reach from one into the next.
    """

    tagger: Tagger

    def names(self, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
        """The same sentences in the same order, with their names."""
        documents = groupby(sentences, key=attrgetter("document"))
        return tuple(
            sentence for _, group in documents for sentence in self._of_document(tuple(group))
        )

    def _of_document(self, sentences: Sequence[Sentence]) -> Iterable[Sentence]:
        cut = {item.text: tuple(pieces(item.text, _LONGEST)) for item in sentences}
        texts = dict.fromkeys(text for parts in cut.values() for _, text in parts)
        chinese = [text for text in texts if _CHINESE.search(text)]
        found = dict(zip(chinese, self.tagger.tag(chinese), strict=True)) if chinese else {}
        for sentence in sentences:
            names = (
                _name(text, name, sentence.span.start + place)
                for place, text in cut[sentence.text]
                for name in found.get(text, ())
                if name[2] not in _LEFT_OUT
            )
            yield replace(sentence, names=tuple(names))


def _name(text: str, found: Found, place: int) -> Name:
    start, end, kind, score = found
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Name(Span(place + start, place + max(end, start + 1)), kind, score)


def _from_folder(folder: Path) -> Tagger:
    config = folder / "config.json"
    if not config.is_file():
        raise RecogniserError(
            f"{folder}: no config.json in it; name a folder that 'kg train' or HanLP's save() wrote"
        )
    if '"kg.sentences.tagger.NameTagger"' in config.read_text(encoding="utf-8", errors="replace"):
        from kg.sentences import tagger

        return tagger.load(folder)
    from kg.sentences import pretrained

    return pretrained.load(str(folder))
