"""Whom the clauses have spoken of."""

from kg.facts.context.spoken import Spoken
from kg.model import Mention, Span


def _park(name: str) -> Mention:
    return Mention("Park", name, Span(0, len(name)), 1.0, "grammar", "d")


def test_spoken_last_before_a_place_and_within_reach() -> None:
    spoken = Spoken()
    east, west = _park("东园"), _park("西园")
    spoken.add(40, west)
    spoken.add(10, east)
    assert spoken.last(41, ("Park",)) == (40, west)
    assert spoken.last(40, ("Park",)) == (10, east)
    assert spoken.last(40, ("Park",), 20) == (10, None)
    assert spoken.last(40, ("Company",)) == (-1, None)


def test_spoken_of_up_to_a_place_only() -> None:
    spoken = Spoken()
    whole, inner = _park("东园"), _park("西园")
    spoken.add(10, whole)
    spoken.add(20, inner, 30)
    assert spoken.last(25, ("Park",)) == (20, inner)
    assert spoken.last(30, ("Park",)) == (10, whole)
