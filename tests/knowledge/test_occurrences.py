from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.knowledge.occurrences import Occurrences, places

_NAMES = [f"华{one}{two}科技" for one in "星宏泰瑞" for two in "达丰源诚"]


class _Watched(str):
    """A text that counts how often one looks at a place of it, or through the whole of it."""

    __slots__ = ("looks",)

    def startswith(self, *given: object) -> bool:
        self.looks = getattr(self, "looks", 0) + 1
        return super().startswith(*given)  # type: ignore[arg-type]

    def count(self, *given: object) -> int:
        raise AssertionError(f"the whole text is read for {given}")

    __contains__ = count  # type: ignore[assignment]


@settings(deadline=None)
@given(st.text("甲乙", max_size=60), st.text("甲乙丙", min_size=1, max_size=5))
def test_knowledge_occurrences_are_those_that_python_counts(text: str, words: str) -> None:
    long = text + "丁" * 20_000 + text
    assert Occurrences(text).count(words) == text.count(words)
    assert Occurrences(long).count(words) == long.count(words)
    assert (words in Occurrences(text)) is (words in text)
    assert (words in Occurrences(long)) is (words in long)


def test_knowledge_a_name_is_counted_without_reading_a_long_text_through() -> None:
    looks = []
    for times in (10, 100):
        text = _Watched("园区企业" * 3_000 * times + "、".join(_NAMES))
        found = Occurrences(text)
        assert [found.count(name) for name in _NAMES] == [1] * len(_NAMES)
        assert all(name in found for name in _NAMES)
        looks.append(text.looks)
    assert looks[0] == looks[1] <= 4 * 2 * len(_NAMES)


def test_knowledge_what_stands_behind_words_anywhere_is_told() -> None:
    found = Occurrences("江州园区发展快。江州园区管委会发文。东渡园区的管委会")
    committee = re.compile("管委会")
    for _ in range(2):
        assert found.is_before("江州园区", committee)
        assert not found.is_before("东渡园区", committee)


def test_knowledge_words_are_found_where_they_overlap_too() -> None:
    assert list(places("区区", "区区区")) == [0, 1]
