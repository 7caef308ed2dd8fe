"""Characters and tags, without a model."""

from __future__ import annotations

import pytest

from kg.sentences.tagging import TAGS, TYPES, fold, follows, pieces, spans


def test_sentences_fold_makes_widths_and_digits_one_and_keeps_length() -> None:
    text = "（ＡＢＢ）２０２２年1月，Ａ－１　号"
    assert fold(text) == "(ABB)0000年0月,A-0 号"
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("B-name E-name O S-scene", [(0, 2, "name"), (3, 4, "scene")]),
        ("B-name I-name I-name B-name", [(0, 3, "name"), (3, 4, "name")]),
        ("B-name M-name E-name B-name", [(0, 3, "name"), (3, 4, "name")]),
        ("I-name E-name O", [(0, 2, "name")]),
        ("B-name I-scene E-scene", [(0, 1, "name"), (1, 3, "scene")]),
        ("S-name E-name", [(0, 1, "name"), (1, 2, "name")]),
        ("O O", []),
    ],
    ids=["iobes", "bio", "bmes", "not-begun", "not-ended", "ended-twice", "nothing"],
)
def test_sentences_tags_are_read_leniently(tags: str, expected: list[tuple[int, int, str]]) -> None:
    assert spans(tags.split()) == expected


@pytest.mark.parametrize(
    ("before", "tag", "may"),
    [
        ("O", "B-name", True),
        ("O", "E-name", False),
        ("B-name", "E-name", True),
        ("B-name", "E-scene", False),
        ("B-name", "O", False),
        ("E-name", "S-name", True),
        ("S-name", "I-name", False),
    ],
)
def test_sentences_only_whole_names_follow(before: str, tag: str, may: bool) -> None:
    assert follows(before, tag) is may


def test_sentences_tags_are_four_for_each_type_and_one_for_none() -> None:
    assert len(set(TAGS)) == 4 * len(TYPES) + 1


@pytest.mark.parametrize("limit", [3, 5, 8, 100])
def test_sentences_pieces_join_to_the_text_at_their_places(limit: int) -> None:
    text = "第一家，投产了；第二家正在建设之中没有标点。好"
    parts = list(pieces(text, limit))
    assert "".join(part for _, part in parts) == text
    assert all(text.startswith(part, place) for place, part in parts)
    assert all(0 < len(part) <= limit for _, part in parts)


def test_sentences_pieces_end_at_punctuation_and_keep_its_quotation_mark() -> None:
    assert [part for _, part in pieces("他说：“走吧。”大家走", 9)] == ["他说：“走吧。”", "大家走"]
