"""Documents become sentences."""

from __future__ import annotations

import pytest

from kg.model import Article, Document, Source, Span
from kg.sentences import split
from kg.sentences.split import pieces


def _document(text: str, *articles: tuple[int, int]) -> Document:
    spans = [Span(*item) for item in articles] or [Span(0, len(text))]
    found = tuple(Article(span) for span in spans)
    return Document("d", Source("a.txt"), text, text, tuple(range(len(text))), found)


def _texts(text: str) -> list[str]:
    return [sentence.text for sentence in split(_document(text))]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("一期建成。二期开工。", ["一期建成。", "二期开工。"]),
        ("增长9.6%.园区起步早。", ["增长9.6%.", "园区起步早。"]),
        ("能否建成？！能！", ["能否建成？！", "能！"]),
        ("一期建成；二期开工。", ["一期建成；二期开工。"]),
        ("园区开工\n\n\n一期建成。", ["园区开工", "一期建成。"]),
        ("一期建成", ["一期建成"]),
        ("他说：“建成了。”二期开工。", ["他说：“建成了。”", "二期开工。"]),
        ("“建成了。开工了。”他说。", ["“建成了。开工了。”", "他说。"]),
        ("打响“向污染宣战！”行动。", ["打响“向污染宣战！”行动。"]),
        ("项目（一期。二期）开工。", ["项目（一期。二期）开工。"]),
        ("出台《怎么办？》一书。", ["出台《怎么办？》一书。"]),
        ("增长12.5%。", ["增长12.5%。"]),
        ("“没有关的引号。二期开工。", ["“没有关的引号。", "二期开工。"]),
        ("一期建成。 二期开工。", ["一期建成。", "二期开工。"]),
        ("Phase one. 二期开工!", ["Phase one. 二期开工!"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    assert _texts(text) == sentences


def test_sentences_of_a_long_quotation_are_cut() -> None:
    said = "园区要抓紧建设，确保项目早日投产。"
    assert len(_texts(f"他说：“{said * 8}”会后参观。")) == 9


def test_sentences_never_cross_an_article_and_count_on() -> None:
    text = "一期建成\n二期开工"
    found = split(_document(text, (0, 4), (5, 9)))
    assert [(s.article, s.index, s.span) for s in found] == [
        (0, 0, Span(0, 4)),
        (1, 1, Span(5, 9)),
    ]
    assert {sentence.document for sentence in found} == {"d"}


def test_sentences_of_an_empty_page_are_none() -> None:
    document = Document("d", Source("a.txt"), "\n", "\n", (0,), ())
    assert split(document) == ()


def test_sentences_are_not_longer_than_anybody_writes() -> None:
    clause, unstopped = "一期建成，", "二期开工"
    found = split(_document(clause * 500 + "\n" + unstopped * 600))
    assert [len(sentence.text) for sentence in found] == [2000, 500, 2000, 400]
    assert found[1].text.startswith(clause)


@pytest.mark.parametrize("limit", [3, 5, 8, 100])
def test_sentences_pieces_join_to_the_text_at_their_places(limit: int) -> None:
    text = "第一家，投产了；第二家正在建设之中没有标点。好"
    parts = list(pieces(text, limit))
    assert "".join(part for _, part in parts) == text
    assert all(text.startswith(part, place) for place, part in parts)
    assert all(0 < len(part) <= limit for _, part in parts)


def test_sentences_pieces_end_at_punctuation_and_keep_its_quotation_mark() -> None:
    assert [part for _, part in pieces("他说：“走吧。”大家走", 9)] == ["他说：“走吧。”", "大家走"]
