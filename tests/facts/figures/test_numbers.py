"""What a number is of."""

import pytest

from kg.facts import examples
from kg.facts.encode import Encoded, encode
from kg.facts.figures.numbers import counts, is_distance, is_rank, unit_of
from kg.knowledge.patterns import Example
from kg.model import Mention, Span
from kg.sentences import split


def _number(text: str, entry: str) -> Mention:
    return Mention("Quantity", text, Span(0, len(text)), 1.0, "mark", "example", entry)


def _encoded(text: str) -> Encoded:
    marked = examples.read(Example("", "yes", text))
    return encode(split(marked.document)[0], marked.mentions)


def test_numbers_have_units_and_sums_have_none() -> None:
    assert unit_of(_number("12家", "12|家")) == "家"
    assert unit_of(_number("9亿元", "900000000")) == ""


def test_numbers_count_things_or_measure_them() -> None:
    assert counts(_number("12家", "12|家"))
    assert not counts(_number("3吨", "3|吨"))


@pytest.mark.parametrize(
    ("before", "is_far"),
    [("距东渡市31公里，清河", True), ("距高速、国道", True), ("距今修路", False), ("道路", False)],
)
def test_numbers_of_distances_follow_one_from_somewhere(before: str, is_far: bool) -> None:
    assert is_distance(_number("60公里", "60|公里"), before) is is_far


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("综合实力居全省第[Quantity 3位=3|位]。", True),
        ("产值、税收分列第[Quantity 6位=6|位]。", False),
        ("共有院士[Quantity 3位=3|位]。", False),
    ],
)
def test_numbers_are_ranks_behind_their_sign_unless_each_has_its_own(
    text: str, is_one: bool
) -> None:
    encoded = _encoded(text)
    (at,) = encoded.mentions
    assert is_rank(encoded, at) is is_one
