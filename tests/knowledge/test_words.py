"""Words compiled to patterns."""

import re

import pytest

from kg.knowledge.words import any_of, beginning, behind, ending

WORDS = ("县", "县城", "-区", "]")


@pytest.mark.parametrize("text", ["县城", "县里", "城", "-区", "]", "^", "\\", ""])
@pytest.mark.parametrize("words", [WORDS, ()])
def test_knowledge_words_at_a_place_are_those_that_any_of_finds(
    text: str, words: tuple[str, ...]
) -> None:
    found, same = beginning(words).match(text), any_of(words).match(text)
    assert (found and found[0]) == (same and same[0])


def test_knowledge_words_at_the_end_are_found_there_alone() -> None:
    assert [bool(ending(("县", "城区")).search(text)) for text in ("小县", "县里", "老城区")] == [
        True,
        False,
        True,
    ]


def test_knowledge_words_behind_which_something_stands_may_be_of_any_length() -> None:
    pattern = re.compile(f"{behind(('可', '公司', '-区'))}生产")
    assert [match.start() for match in pattern.finditer("可生产，公司生产，-区生产，生产")] == [
        1,
        6,
        11,
    ]
    assert re.search(behind(()), "公司") is None
