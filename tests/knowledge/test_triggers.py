"""Rows of groups of words, and the texts that wake them."""

import pytest

from kg.knowledge.triggers import Triggers

TRIGGERS = Triggers(
    [[("落户", "签约")], [], [("华星", "东渡"), ("签约",)], [("约", "约定"), ("定",)]]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("华星落户江州", (0, 1)),
        ("华星与江州签约", (0, 1, 2)),
        ("与江州签约的是华星", (0, 1)),
        ("华星", (1,)),
        ("", (1,)),
        ("双方约好的，说定", (1, 3)),
        ("双方说定之后约好", (1,)),
    ],
)
def test_knowledge_triggers_wake_the_rows_whose_words_occur_in_order(
    text: str, expected: tuple[int, ...]
) -> None:
    found = TRIGGERS.awake(["签约", text, "", "落户"])
    assert found[1:] == [expected, (1,), (0, 1)]


def test_knowledge_triggers_of_one_text_move_no_row_in_the_next() -> None:
    assert TRIGGERS.awake(["华星", "签约"]) == [(1,), (0, 1)]


def test_knowledge_triggers_of_no_text_are_none() -> None:
    assert TRIGGERS.awake([]) == []
