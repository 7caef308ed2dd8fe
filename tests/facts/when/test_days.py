"""The day that a paragraph tells of, on a journey of several."""

from __future__ import annotations

import pytest

from tests.facts.reading import read


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        pytest.param("[Date 6月13日=XXXX-06-13]，", "XXXX-06-13", id="the next day"),
        pytest.param("[Date 5月6日=XXXX-05-06]，", "XXXX-06-12", id="long before"),
        pytest.param("", "XXXX-06-12", id="no day"),
    ],
)
def test_a_paragraph_that_begins_with_a_day_tells_of_it(opening: str, day: str) -> None:
    found, _ = read(
        "[Date 6月12日=XXXX-06-12]，[Post 县委|书记][Official 王明]到[Park 江州产业园]考察。\n"
        f"{opening}园里很热闹。[Official 王明]走进[Company 华星科技]。"
    )
    told = {fact.object.text: fact.when for fact in found if fact.relation == "inspects"}
    assert told == {"江州产业园": "XXXX-06-12", "华星科技": day}


def test_a_journey_of_days_is_not_of_the_day_on_which_it_is_reported() -> None:
    found, _ = read(
        "[Date 9月27日=XXXX-09-27]大河消息[Date 9月24日至25日=XXXX-09-24/XXXX-09-25]，"
        "[Post 县委|书记][Official 王明]到江州考察。\n[Official 王明]走进[Company 华星科技]。"
    )
    assert [fact.when for fact in found if fact.relation == "inspects"] == [None]
