"""Works with a joint in their name, each of its own firm."""

from kg.facts import in_turn
from kg.model import Mention, Span


def _works(text: str, start: int = 0) -> Mention:
    return Mention("Retrofit", text, Span(start, start + len(text)), 1.0, "grammar", "d")


def test_facts_in_turn_parts_works_at_their_one_joint() -> None:
    works = _works("中水回用和数码印花技改", 10)
    found = [thing for thing, _ in in_turn.divided([(works, works)])]
    assert [thing.text for thing in found] == ["中水回用", "数码印花技改"]
    assert [thing.span for thing in found] == [Span(10, 14), Span(15, 21)]


def test_facts_in_turn_leaves_works_without_a_joint() -> None:
    works = _works("除尘改造")
    assert list(in_turn.divided([(works, works)])) == [(works, works)]
