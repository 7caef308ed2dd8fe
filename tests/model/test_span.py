"""Spans are half-open ranges that never lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Span

SPANS = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda s: Span(s[0], s[0] + s[1]))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (5, 4)])
def test_model_span_refuses_what_is_no_range(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_model_span_takes_its_characters_out_of_a_text() -> None:
    assert Span(2, 4).of("江州经开区") == "经开"


@given(SPANS, SPANS)
def test_model_span_overlap_is_a_shared_character(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == bool(shared)
    assert one.overlaps(other) == other.overlaps(one)


@given(SPANS, SPANS)
def test_model_span_contains_each_character_of_what_it_contains(one: Span, other: Span) -> None:
    inside = set(range(other.start, other.end)) <= set(range(one.start, one.end))
    assert one.contains(other) == inside


@given(SPANS, st.integers(0, 30))
def test_model_span_keeps_its_length_when_it_is_shifted(span: Span, by: int) -> None:
    shifted = span.shifted(by)
    assert len(shifted) == len(span)
    assert shifted.start - span.start == by
