"""Words compiled to patterns."""

import pytest

from kg.knowledge.words import any_of, beginning, ending

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
