"""Mentions in the order of the text."""

from kg.facts.order import are_row, between, last_before, later, loners
from kg.model import Mention, Span


def _park(text: str, at: int) -> Mention:
    return Mention("Park", text, Span(at, at + len(text)), 1.0, "mark", "example")


# 江州园…|甲园|、|乙园|…东渡园
FIRST, ONE, TWO, LAST = (
    _park("江州园", 3),
    _park("甲园", 20),
    _park("乙园", 23),
    _park("东渡园", 40),
)
NAMED = (FIRST, ONE, TWO, LAST)


def test_order_last_before_a_place_and_between_two_leave_out_what_begins_there() -> None:
    assert last_before(NAMED, 40) == TWO
    assert last_before(NAMED, 3) is None
    assert between(NAMED, 3, 40) == (ONE, TWO)


def test_order_later_of_two_is_the_only_one_where_the_other_is_none() -> None:
    assert later(FIRST, LAST) == LAST == later(LAST, FIRST)
    assert later(None, FIRST) == FIRST
    assert later(None, None) is None


def test_order_loners_are_none_of_a_row() -> None:
    assert are_row(TWO, ONE)
    assert not are_row(TWO, LAST)
    assert [*loners(NAMED)] == [FIRST, LAST]
