"""Whether a text has gone on from a park to a district."""

from __future__ import annotations

import pytest

from tests.facts.reading import read

PARK = "[Park 江州智造园]新建了厂房，[Park 江州智造园]又添了一条路。"


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        pytest.param(
            "[Place 东渡区]今年势头不错，[Company 华星科技]占地面积达38公顷。",
            set(),
            id="a district",
        ),
        pytest.param("[Company 华星科技]占地面积达38公顷。", {"华星科技"}, id="the park"),
    ],
)
def test_firms_told_of_behind_a_district_are_of_no_park(text: str, guests: set[str]) -> None:
    found, _ = read(PARK + text)
    hosted = {fact.object.text for fact in found if fact.relation == "hosts"}
    assert hosted == guests
