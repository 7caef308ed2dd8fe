"""Words compiled to patterns."""

import pytest

from kg.knowledge.words import any_of, beginning

WORDS = ("县", "县城", "-区", "]")


@pytest.mark.parametrize("text", ["县城", "县里", "城", "-区", "]", "^", "\\", ""])
@pytest.mark.parametrize("words", [WORDS, ()])
def test_knowledge_words_at_a_place_are_those_that_any_of_finds(
    text: str, words: tuple[str, ...]
) -> None:
    found, same = beginning(words).match(text), any_of(words).match(text)
    assert (found and found[0]) == (same and same[0])
