"""Files go through the rooms one by one, and none of them stops the others."""

from __future__ import annotations

import random
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import documents, knowledge
from kg.errors import RecogniserError
from kg.knowledge import Knowledge
from kg.model import Issue, Reading, Sentence
from kg.reader import FAILED, UNREADABLE, Reader

HOME = Path(__file__).parents[1]
SAMPLE = sorted((HOME / "seeds" / "texts").glob("*.txt"))


@cache
def _knows() -> Knowledge:
    return knowledge.load(HOME)


@cache
def _sample(path: Path) -> str:
    return documents.read(path, source=None, year=None, words=_knows().pages).raw


class _Failing:
    """A recogniser that fails in the text about one place."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def names(self, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
        found = tuple(sentences)
        if any("乙市" in sentence.text for sentence in found):
            raise self.error
        return found


def _two_texts(folder: Path) -> tuple[Path, Path]:
    fine, hard = folder / "a.txt", folder / "b.txt"
    fine.write_text("甲市高新区欢迎您。", encoding="utf-8")
    hard.write_text("乙市高新区欢迎您。", encoding="utf-8")
    return fine, hard


def test_a_fault_of_ours_costs_its_text_and_no_other(tmp_path: Path) -> None:
    reader = Reader(_knows(), _Failing(IndexError("string index out of range")))
    fine, hard = _two_texts(tmp_path)
    assert isinstance(reader.read((fine, None)), Reading)
    issue = reader.read((hard, None))
    assert isinstance(issue, Issue)
    assert (issue.code, issue.where) == (FAILED, hard.as_posix())
    assert "IndexError at test_reader.py:" in issue.detail
    assert "please report it" in issue.detail


def test_what_no_text_can_do_without_ends_the_reading(tmp_path: Path) -> None:
    reader = Reader(_knows(), _Failing(RecogniserError("the model is broken")))
    _, hard = _two_texts(tmp_path)
    with pytest.raises(RecogniserError, match="broken"):
        reader.read((hard, None))


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_torn_and_shuffled_pages_are_read(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    """Real pages come cut anywhere, their pieces in any order."""
    page = tmp_path_factory.getbasetemp() / "torn.txt"
    page.write_text(_torn(random.Random(seed)), encoding="utf-8")
    read = Reader(_knows(), None).read((page, None))
    assert isinstance(read, Reading) or read.code == UNREADABLE, read.detail


def _torn(chance: random.Random) -> str:
    """Pieces of a few sample texts, cut anywhere and put together in any order."""
    pieces = []
    for path in chance.sample(SAMPLE, 2):
        text = _sample(path)
        for _ in range(chance.randint(1, 6)):
            start = chance.randrange(len(text))
            pieces.append(text[start : start + chance.choice((1, 7, 40, 200))])
    chance.shuffle(pieces)
    return chance.choice(("", "\n", "。", "、", "，")).join(pieces) or "。"
