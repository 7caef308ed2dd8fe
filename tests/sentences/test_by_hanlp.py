"""The recogniser's door: what it makes of a tagger's answers, and of a choice it cannot load."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.errors import RecogniserError
from kg.model import Name, Sentence, Span
from kg.sentences.by_hanlp import ByHanlp, Found, load


class Spy:
    """Finds every 周岚, every book and every 苏青; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def tag(self, texts: Sequence[str]) -> list[list[Found]]:
        self.asked.append(tuple(texts))
        return [_marked(text) for text in texts]


def _marked(text: str) -> list[Found]:
    kinds = {"周岚": "name", "《": "book", "苏青": "company"}
    found = [
        (place, place + len(word), kind, 0.5)
        for word, kind in kinds.items()
        for place in range(len(text))
        if text.startswith(word, place)
    ]
    return sorted(found)


def _sentences(*texts: str, document: str = "d") -> list[Sentence]:
    made, start = [], 0
    for index, text in enumerate(texts):
        made.append(Sentence(document, 0, index, Span(start, start + len(text)), text))
        start += len(text)
    return made


def test_sentences_names_count_in_the_document() -> None:
    before, named = _sentences("到会的有：", "周岚、苏青。")
    first, second = ByHanlp(Spy()).names([before, named])
    assert first == before
    assert second.names == (Name(Span(5, 7), "name", 0.5), Name(Span(8, 10), "company", 0.5))
    assert second.text == named.text


def test_sentences_names_do_not_end_in_white_space() -> None:
    class Greedy:
        def tag(self, texts: Sequence[str]) -> list[list[Found]]:
            return [[(0, len(text), "name", 0.5)] for text in texts]

    (only,) = ByHanlp(Greedy()).names(_sentences(" 周岚  "))
    assert only.names[0].span == Span(1, 3)


def test_sentences_books_are_not_names_of_ours() -> None:
    (only,) = ByHanlp(Spy()).names(_sentences("《周岚》"))
    assert [name.label for name in only.names] == ["name"]


def test_sentences_long_ones_are_cut_and_keep_their_places() -> None:
    text = "今年以来园区上下齐心协力，" * 20 + "周岚到了苏青。"
    spy = Spy()
    (only,) = ByHanlp(spy).names(_sentences(text))
    assert [name.span.of(text) for name in only.names] == ["周岚", "苏青"]
    assert max(len(asked) for asked in spy.asked[0]) <= 128


def test_sentences_repeated_ones_are_tagged_once_and_those_without_chinese_never() -> None:
    spy = Spy()
    found = ByHanlp(spy).names(_sentences("周岚。", "2022-04-14", "周岚。"))
    assert spy.asked == [("周岚。",)]
    assert [len(sentence.names) for sentence in found] == [1, 0, 1]
    assert found[2].names[0].span == Span(13, 15)


def test_sentences_of_two_documents_never_share_a_batch() -> None:
    spy = Spy()
    mixed = [*_sentences("周岚。", document="a"), *_sentences("周岚。", document="b")]
    assert [item.document for item in ByHanlp(spy).names(mixed)] == ["a", "b"]
    assert spy.asked == [("周岚。",), ("周岚。",)]


def test_sentences_without_chinese_ask_for_nothing() -> None:
    spy = Spy()
    assert ByHanlp(spy).names(_sentences("ABB")) == tuple(_sentences("ABB"))
    assert spy.asked == []


def test_sentences_no_recogniser_is_a_choice() -> None:
    assert load("none", Path("nowhere")) is None


@pytest.mark.parametrize(
    ("choice", "cure"),
    [
        ("shipped", "write one with 'kg train', or go without: --recogniser none"),
        ("NO_SUCH_MODEL", "no recogniser NO_SUCH_MODEL: use shipped, none, a folder"),
        ("{folder}", "no config.json in it; name a folder that 'kg train'"),
    ],
)
def test_sentences_an_unknown_recogniser_is_an_error_with_its_cure(
    tmp_path: Path, choice: str, cure: str
) -> None:
    with pytest.raises(RecogniserError, match=cure):
        load(choice.format(folder=tmp_path), tmp_path)


def test_sentences_a_broken_recogniser_is_an_error_with_its_cure(tmp_path: Path) -> None:
    config = '{"classpath": "kg.sentences.tagger.NameTagger"}'
    (tmp_path / "config.json").write_text(config, encoding="utf-8")
    with pytest.raises(RecogniserError, match=r"does not load .*write it anew"):
        load(str(tmp_path), tmp_path)


def test_sentences_torch_waits_until_a_recogniser_is_loaded() -> None:
    code = "import sys, kg.sentences, kg.sentences.by_hanlp; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.fixture(scope="module")
def shipped(checkout: Path) -> ByHanlp:
    found = load("shipped", checkout)
    assert found is not None
    return found


@pytest.mark.hanlp
@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("昨天，市委书记李国华到我市开发区调研。", ["李国华"], "name"),
        (
            "江苏恒远新材料科技有限公司与中国石化签订了协议。",
            ["江苏恒远新材料科技有限公司", "中国石化"],
            "company",
        ),
        ("张敏任公司董事长，王磊任总经理。", ["董事长", "总经理"], "position"),
    ],
    ids=["a-secretary", "two-companies", "two-posts"],
)
def test_sentences_the_shipped_recogniser_finds_the_obvious(
    shipped: ByHanlp, text: str, words: list[str], kind: str
) -> None:
    (only,) = shipped.names(_sentences(text))
    found = [name for name in only.names if name.label == kind]
    assert [name.span.of(text) for name in found] == words
    assert all(0.5 < name.score <= 1 for name in found)


@pytest.mark.hanlp
def test_sentences_the_shipped_recogniser_repeats_itself(shipped: ByHanlp) -> None:
    sentences = _sentences("李国华到江苏恒远新材料科技有限公司调研。", "王磊、张敏参加。")
    assert shipped.names(sentences) == shipped.names(sentences)


@pytest.mark.hanlp
def test_sentences_the_shipped_recogniser_is_small_and_has_a_card(checkout: Path) -> None:
    folder = checkout / "seeds" / "recogniser"
    files = [path for path in folder.iterdir() if path.is_file()]
    assert {"CARD.md", "config.json", "model.pt", "vocabs.json"} <= {path.name for path in files}
    assert sum(path.stat().st_size for path in files) < 8_000_000
