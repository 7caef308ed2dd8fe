"""Words in a text: the leftmost, then the longest."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.knowledge.finder import Longest, WordFinder, occurrences
from kg.knowledge.words import alternation

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


def test_knowledge_longest_word_at_a_place_is_told() -> None:
    places = Longest(["江苏", "江苏省", "苏州市", "苏州市吴江区"])
    text = "江苏省苏州市吴江"
    assert [places.end(text), places.end(text, 3), places.end(text, 1)] == [3, 6, 1]
    assert places.end("在江苏", 1) == 3
    assert places.fullmatch("苏州市")
    assert not places.fullmatch("苏州")


@given(st.sets(st.text("甲乙", min_size=1, max_size=3)), st.text("甲乙", max_size=5))
def test_knowledge_longest_word_is_the_one_of_an_expression(words: set[str], text: str) -> None:
    found = re.compile(alternation(words) if words else "(?!)").match(text)
    assert Longest(words).end(text) == (found.end() if found else 0)
