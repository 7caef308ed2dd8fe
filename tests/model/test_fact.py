"""A fact knows its qualifiers and every mention it speaks of."""

from __future__ import annotations

import pytest

from kg.model import Evidence, Fact, Mention, Span, Value

PERSON = Mention("Official", "李明远", Span(4, 7), 1.0, "title", "d")
POST = Mention("Post", "江州区委书记", Span(0, 6), 1.0, "title", "d", "江州区委")
BODY = Mention("Organization", "江州区委", Span(0, 4), 1.0, "part", "d")
EVIDENCE = Evidence("d", Span(0, 7), Span(0, 7), "holdsPost#1")


def _fact(thing: Mention | Value, **qualifiers: Mention | str) -> Fact:
    return Fact(
        "holdsPost", PERSON, thing, None, None, tuple(sorted(qualifiers.items())), 0.9, EVIDENCE
    )


def test_model_fact_speaks_of_subject_object_and_qualifiers() -> None:
    assert _fact(POST, of=BODY, role="chairs").mentions() == (PERSON, POST, BODY)


def test_model_fact_speaks_of_no_value() -> None:
    assert _fact(Value("money", "12.5亿元", "1250000000")).mentions() == (PERSON,)


@pytest.mark.parametrize(("name", "value"), [("of", BODY), ("role", "chairs"), ("unit", None)])
def test_model_fact_gives_a_qualifier_by_name(name: str, value: Mention | str | None) -> None:
    assert _fact(POST, of=BODY, role="chairs").qualifier(name) == value
