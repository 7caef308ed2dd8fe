"""HanLP's own models behind the same face as ours: taggers of names, and many-task models."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hanlp
import torch
from hanlp.components.ner.rnn_ner import RNNNamedEntityRecognizer
from hanlp.components.taggers.tagger import Tagger as HanlpTagger

from kg.errors import RecogniserError
from kg.sentences.tagging import TYPES, spans

_SURE = 0.8  # HanLP's models give no probabilities; a little less than a name of the lexicon
_LABELS = {
    "name": ("PER", "PERSON", "NR"),
    "organization": ("ORG", "ORGANIZATION", "NT"),
    "address": ("LOC", "LOCATION", "NS", "GPE"),
    "scene": ("FAC",),
}
_TYPES = {label: kind for kind, labels in _LABELS.items() for label in labels} | {
    kind.upper(): kind for kind in TYPES
}

Found = tuple[int, int, str, float]


def load(choice: str) -> ByComponent:
    """The model of a folder, of a name in ``hanlp.pretrained``, or of an address.

    Raises:
        RecogniserError: there is none of that name, it cannot be fetched, or it finds no names.
    """
    _check_name(choice)
    torch.set_num_threads(1)  # the same sums in the same order, wherever it runs
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            component = hanlp.load(choice, devices=-1, verbose=False)
    # HanLP and the libraries below it raise whatever they met; all of it means the same here.
    except (Exception, SystemExit) as error:
        raise RecogniserError(
            f"the HanLP model {choice} cannot be fetched or loaded ({_first_line(error)}); fetch "
            "it on a machine with network and give its folder, or use --recogniser shipped or none"
        ) from error
    if isinstance(component, RNNNamedEntityRecognizer) and component.model.crf is not None:
        # HanLP passes its CRF no order of dimensions, which then is the wrong one.
        component.model.crf.batch_first = True
    return ByComponent(component)


@dataclass(frozen=True, slots=True)
class ByComponent:
    """A HanLP component; its labels become CLUENER's types, and others are left out."""

    component: Any

    def tag(self, texts: Sequence[str]) -> list[list[Found]]:
        """The names in each text.

        Raises:
            RecogniserError: the component answers with something that holds no names.
        """
        return [list(_known(names)) for names in self._answers(texts)]

    def _answers(self, texts: Sequence[str]) -> Iterable[Iterable[tuple[int, int, str]]]:
        characters = [list(text) for text in texts]
        if hasattr(self.component, "tasks"):
            return _of_many_tasks(self.component(list(texts), tasks="ner*"), texts)
        if isinstance(self.component, RNNNamedEntityRecognizer):
            # Its own reading of tags stops at a row that is not valid.
            rows = HanlpTagger.predict_data(self.component, characters, None)
            return [spans(row) for row in rows]
        return [_of_tagger(row) for row in self.component(characters)]


def _of_tagger(row: Any) -> list[tuple[int, int, str]]:
    try:
        return [(int(start), int(end), str(label)) for _, label, start, end in row]
    except (TypeError, ValueError) as error:
        raise RecogniserError(
            "the HanLP model answers with no names; choose one of hanlp.pretrained.ner or .mtl"
        ) from error


def _of_many_tasks(
    answer: Mapping[str, Any], texts: Sequence[str]
) -> Iterator[list[tuple[int, int, str]]]:
    words = next((answer[key] for key in sorted(answer) if key.startswith("tok")), None)
    names = next((answer[key] for key in sorted(answer) if key.startswith("ner")), None)
    if words is None or names is None:
        raise RecogniserError(
            "the HanLP model has no task 'ner'; choose one of hanlp.pretrained.mtl that has"
        )
    for text, tokens, row in zip(texts, words, names, strict=True):
        places = list(_places(text, tokens))
        yield [(places[first][0], places[last - 1][1], str(label)) for _, label, first, last in row]


def _places(text: str, tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each token stands: HanLP leaves white space out and may normalise a character."""
    done = 0
    for token in tokens:
        start = text.find(token, done)
        start = done if start < 0 else start
        done = min(start + len(token), len(text))
        yield start, done


def _known(names: Iterable[tuple[int, int, str]]) -> Iterator[Found]:
    for start, end, label in names:
        kind = _TYPES.get(label.upper())
        if kind and start < end:
            yield start, end, kind, _SURE


def _check_name(choice: str) -> None:
    known = choice in hanlp.pretrained.ALL or choice.startswith(("http://", "https://"))
    if not known and not Path(choice).exists():
        names = ", ".join(sorted(hanlp.pretrained.ner.ALL))
        raise RecogniserError(
            f"no recogniser {choice}: use shipped, none, a folder that 'kg train' wrote, or the "
            f"name of a HanLP model ({names})"
        )


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).splitlines()), "") or type(error).__name__
