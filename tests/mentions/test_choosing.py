"""The policy for overlaps."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kg.mentions import choose
from kg.model import Mention, Span


def _mention(start: int, end: int, *, by: str = "grammar", score: float = 0.9) -> Mention:
    return Mention("Company", "x" * (end - start), Span(start, end), score, by, "d")


def test_choose_prefers_the_longer() -> None:
    place, company = _mention(0, 2), _mention(0, 9)
    assert choose([place, company]) == (company,)


def test_choose_prefers_knowledge_to_a_longer_guess() -> None:
    guess, known = _mention(0, 9, by="model", score=0.3), _mention(2, 4)
    assert choose([guess, known]) == (known,)


def test_choose_holds_no_sure_sight_of_the_recogniser_for_a_guess() -> None:
    sure, known = _mention(0, 4, by="model", score=0.58), _mention(2, 4)
    assert choose([sure, known]) == (sure,)
    works, machine = replace(sure, kind="Retrofit"), replace(known, kind="Facility")
    assert choose([works, machine]) == (works,)
    person, known = replace(sure, kind="Person"), _mention(2, 4)
    assert choose([person, known]) == (known,)


def test_choose_lets_a_longer_guess_of_goods_stand() -> None:
    guess = replace(_mention(0, 9, by="model"), kind="Product")
    known = replace(_mention(7, 9), kind="Product")
    assert choose([guess, known]) == (guess,)


def test_choose_prefers_the_surer_of_two_equal() -> None:
    weak, sure = _mention(0, 4, score=0.5), _mention(0, 4, score=0.8)
    assert choose([weak, sure]) == (sure,)


def test_choose_keeps_neighbours_in_order() -> None:
    first, second = _mention(0, 4), _mention(4, 6)
    assert choose([second, first]) == (first, second)


_SPANS = st.tuples(st.integers(0, 40), st.integers(1, 12), st.sampled_from(["model", "title"]))


@given(st.lists(_SPANS, max_size=25))
def test_choose_never_overlaps_and_is_stable(spans: list[tuple[int, int, str]]) -> None:
    mentions = [_mention(start, start + length, by=by) for start, length, by in spans]
    chosen = choose(mentions)
    assert all(one.span.end <= two.span.start for one, two in pairwise(chosen))
    assert choose(reversed(mentions)) == chosen
    assert choose(chosen) == chosen
