"""Words in a text: the leftmost, then the longest."""

import pytest

from kg.knowledge.finder import WordFinder, occurrences

MANY = [f"甲{number}号" for number in range(300)]


@pytest.mark.parametrize("more", [[], MANY[:100], MANY])
def test_knowledge_words_are_found_leftmost_then_longest(more: list[str]) -> None:
    words = ["华星", "华星科技", "星科", "技园"]
    text = "华星科技园和华星，甲7号"
    expected = [(0, 4), (6, 8), *([(9, 12)] if more else [])]
    assert WordFinder([*words, *more]).find(text) == expected
    assert occurrences([*words, *more], text) == expected


@pytest.mark.parametrize("more", [[], MANY])
def test_knowledge_a_word_counts_where_it_runs_into_one_that_does_not(more: list[str]) -> None:
    words = ["西东", "东西东", *more]
    assert occurrences(words, "西东西东") == WordFinder(words).find("西东西东") == [(0, 2), (2, 4)]


def test_knowledge_no_words_are_found_nowhere() -> None:
    assert occurrences([], "华星") == []
