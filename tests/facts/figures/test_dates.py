"""The dates of figures: not of a start in front, nor of the day that they were told on."""

import pytest

from tests.facts.counting import reported


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "[Date 10月24日=XXXX-10-24]，[Organization 江州市统计局]发布数据，"
            "[Park 江州园]产值[Money 8亿元=800000000]。",
            None,
        ),
        (
            "[Company 华星饲料][Date 4月=XXXX-04]投产，截至目前产值[Money 3亿元=300000000]。",
            None,
        ),
        (
            "[Project 铜箔项目][Date 今年4月=2023-04]动工，投产后年产值[Money 8亿元=800000000]。",
            None,
        ),
        (
            "[Project 铜箔项目]预计[Date 2027年=2027]建成，投产后年产值[Money 8亿元=800000000]。",
            None,
        ),
        ("[Date 2023年=2023]，[Park 江州园]产值[Money 8亿元=800000000]。", "2023"),
    ],
)
def test_figures_are_of_the_date_that_they_are_told_of(text: str, when: str | None) -> None:
    assert [fact.when for fact in reported(text)] == [when]


def test_figures_a_date_set_off_between_stops_begins_anew() -> None:
    text = (
        "[Date 2014年=2014][Park 江州园]税收[Money 2亿元=200000000]，"
        "[Date 2015年=2015]，[Park 江州园]税收[Money 3亿元=300000000]。"
    )
    assert [fact.when for fact in reported(text)] == ["2014", "2015"]


def test_figures_so_do_those_of_what_is_done_up_to_a_date() -> None:
    text = (
        "[Date 2014年=2014][Park 江州园]税收[Money 9亿元=900000000]，"
        "截至[Date 3月底=2014-03]，[Park 江州园]完成投资[Money 3亿元=300000000]。"
    )
    assert [fact.when for fact in reported(text)] == ["2014", "2014-03"]
