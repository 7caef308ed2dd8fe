"""Answers of HanLP's own models, made ours; the models here are small ones made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from hanlp.common.vocab import Vocab
from hanlp.components.ner.rnn_ner import RNNNamedEntityRecognizer

from kg.errors import RecogniserError
from kg.sentences.pretrained import ByComponent, load

TEXT = "周岚在 苏青"


class ManyTasks:
    """Answers as HanLP's many-task models do: places count words, white space is left out."""

    tasks = ("tok", "ner")

    def __init__(self, **answer: Any) -> None:
        self.answer = answer

    def __call__(self, texts: Sequence[str], tasks: str) -> dict[str, Any]:
        assert tasks == "ner*"
        return {key.replace("_", "/"): [value] * len(texts) for key, value in self.answer.items()}


def _one(component: Any) -> list[tuple[int, int, str]]:
    (row,) = ByComponent(component).tag([TEXT])
    return [(start, end, kind) for start, end, kind, _ in row]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("PERSON", "name"),
        ("nr", "name"),
        ("ORG", "organization"),
        ("NS", "address"),
        ("company", "company"),
    ],
)
def test_sentences_labels_of_other_models_become_ours(label: str, kind: str) -> None:
    def tagger(texts: list[list[str]]) -> list[list[tuple[str, str, int, int]]]:
        return [[("周岚", label, 0, 2), ("5年", "DATE", 2, 3)] for _ in texts]

    assert _one(tagger) == [(0, 2, kind)]


def test_sentences_words_of_many_task_models_are_found_in_the_text() -> None:
    names = [("周岚", "PERSON", 0, 1), ("苏青", "ORG", 2, 4)]
    component = ManyTasks(tok_fine=["周岚", "在", "苏", "青"], ner_msra=names)
    assert _one(component) == [(0, 2, "name"), (4, 6, "organization")]


@pytest.mark.parametrize("answer", [{"tok_fine": ["周岚"]}, {"ner_msra": []}])
def test_sentences_many_task_models_without_names_are_an_error(answer: dict[str, Any]) -> None:
    with pytest.raises(RecogniserError, match="no task 'ner'"):
        _one(ManyTasks(**answer))


def test_sentences_models_of_something_else_are_an_error() -> None:
    def segmenter(texts: list[list[str]]) -> list[list[str]]:
        return [["周岚", "在"] for _ in texts]

    with pytest.raises(RecogniserError, match="answers with no names"):
        _one(segmenter)


def test_sentences_hanlp_taggers_of_names_load_and_are_read_leniently(tmp_path: Path) -> None:
    torch.manual_seed(0)
    made = RNNNamedEntityRecognizer(
        embed=4, rnn_input=None, rnn_hidden=4, drop=0.0, crf=True, tagging_scheme="IOBES",
        token_key="token", token_delimiter="", batch_size=4,
    )  # fmt: skip
    made.vocabs.token = Vocab()
    made.vocabs.token.add("周")
    made.vocabs.tag = Vocab(["E-PER", "O"], pad_token=None, unk_token=None)  # a row HanLP refuses
    made.vocabs.lock()
    made.model = made.build_model(**made.config)
    with torch.no_grad():
        made.model.out.bias.copy_(torch.tensor([50.0, -50.0]))
    made.save(str(tmp_path))
    (row, other) = load(str(tmp_path)).tag(["周岚", "周周周"])
    assert [found[:3] for found in row] == [(0, 1, "name"), (1, 2, "name")]
    assert len(other) == 3
