"""Characters and tags, without a model."""

from __future__ import annotations

import pytest

from kg.sentences.tagging import TAGS, TYPES, fold, follows, spans


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
