"""Figures that no form of words has read."""

import pytest

from tests.facts.counting import figures, reported


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "[Park 江州园]交通便利，东距黄石港[Quantity 20公里=20|公里]。",
            [("江州园", "东距黄石港", "20")],
        ),
        (
            "[Park 江州园]企业[Quantity 45家=45|家]，"
            "距东渡港[Quantity 12公里=12|公里]、清河[Quantity 9公里=9|公里]。",
            [("江州园", "企业", "45"), ("江州园", "距东渡港", "12"), ("江州园", "距清河", "9")],
        ),
        (
            "[Park 江州园]地处[Place 江州市]东部，东距[Place 清河市][Quantity 90公里=90|公里]，"
            "距东渡国际机场直线距离约[Quantity 7公里=7|公里]。",
            [("江州园", "东距清河市", "90"), ("江州园", "距东渡国际机场直线距离", "7")],
        ),
        (
            "[Place 江州市]交通便利。其中，农业项目[Quantity 12个=12|个]，占比[Quantity 40%=40|%]；"
            "旅游项目[Quantity 9个=9|个]，占比[Quantity 30%=30|%]。",
            [
                ("江州市", "农业项目", "12"),
                ("江州市", "农业项目占比", "40"),
                ("江州市", "旅游项目", "9"),
                ("江州市", "旅游项目占比", "30"),
            ],
        ),
        (
            "[Place 江州市]新开工项目[Quantity 35个=35|个]，总投资[Money 9亿元=900000000]，"
            "年度计划投资[Money 3亿元=300000000]。",
            [
                ("江州市", "新开工项目", "35"),
                ("江州市", "新开工项目总投资", "900000000"),
                ("江州市", "年度计划投资", "300000000"),
            ],
        ),
    ],
)
def test_leftovers_are_of_whom_the_text_speaks(
    text: str, found: list[tuple[str, str, str]]
) -> None:
    assert figures(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "[Park 江州园]交通便利，是沿线第[Quantity 3家=3|家]。",
        "[Park 江州园]交通便利，每名干部联系[Quantity 2家=2|家]。",
        "[Park 江州园]交通便利，不到[Quantity 3个=3|个]月建成。",
        "[Company 华星科技]交通便利，东距黄石港[Quantity 20公里=20|公里]。",
    ],
)
def test_leftovers_are_no_ranks_no_times_and_of_no_firm(text: str) -> None:
    assert figures(text) == []


def test_leftovers_are_less_sure_than_what_is_read() -> None:
    read, left = reported(
        "[Park 江州园]企业[Quantity 45家=45|家]，距东渡港[Quantity 12公里=12|公里]。"
    )
    assert left.confidence < read.confidence
    assert left.evidence.rule == "reports#left"


def test_leftovers_are_of_the_park_that_the_sentence_means() -> None:
    text = (
        "「[Park 江州园]走笔」[Park 江州园]很大，毗邻的[Park 东渡园]较小。"
        "推进园区所涉[Quantity 92亩=92|亩]腾退土地的收储。"
    )
    assert {owner for owner, _, _ in figures(text)} == {"江州园"}


@pytest.mark.parametrize(
    "text",
    [
        "[Park 江州园]将以[Quantity 四个=4|个]体现为追求。",
        "[Park 江州园]以加快实现[Quantity 100GWh=100|GWh]产能为目标。",
        "[Park 江州园]交通便利，对[Quantity 14家=14|家]企业的研发工作开展辅导。",
    ],
)
def test_leftovers_are_no_round_numbers_no_aims_and_not_what_is_handled(text: str) -> None:
    assert figures(text) == []
