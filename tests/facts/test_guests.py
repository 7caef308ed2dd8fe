"""Whom a sentence tells to be at home in the park that its article is about."""

from __future__ import annotations

import pytest

from tests.facts.reading import read

ABOUT = "「[Park 江州经开区]见闻」[Park 江州经开区]变化大。"


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        pytest.param(
            "[Company 华星科技]、[Company 东渡集团]等一批企业纷纷用上了绿电。",
            {"华星科技", "东渡集团"},
            id="a row",
        ),
        pytest.param(
            "[Park 机电产业园]一期、[Company 华星科技]、[Company 东渡集团]等一批企业纷纷用上了绿电。",
            {"华星科技", "东渡集团"},
            id="in a row with a stage of a park",
        ),
        pytest.param("产品卖给[Company 安达]、[Company 东渡]。", set(), id="buyers"),
    ],
)
def test_the_firms_of_a_row_are_at_home_together(text: str, guests: set[str]) -> None:
    found, _ = read(ABOUT + text)
    assert {fact.object.text for fact in found if fact.relation == "hosts"} == guests
