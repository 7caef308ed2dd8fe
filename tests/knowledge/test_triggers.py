"""Groups of words, and the texts that wake them."""

import pytest

from kg.knowledge.triggers import Triggers, numbers

TRIGGERS = Triggers([["落户", "签约"], [], ["签约"], ["约", "约定"]])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("华星落户江州", [0, 1]),
        ("华星与江州签约", [0, 1, 2, 3]),
        ("华星", [1]),
        ("", [1]),
        ("双方约定", [1, 3]),
    ],
)
def test_knowledge_triggers_wake_the_groups_whose_words_occur(
    text: str, expected: list[int]
) -> None:
    found = TRIGGERS.awake(["签约", text, "", "落户"])
    assert list(numbers(found[1])) == expected
    assert [list(numbers(item)) for item in found[2:]] == [[1], [0, 1]]


def test_knowledge_triggers_of_no_text_are_none() -> None:
    assert TRIGGERS.awake([]) == []
