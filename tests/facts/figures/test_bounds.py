"""Which numbers are figures of somebody, by the words in front of them."""

from __future__ import annotations

import pytest

from tests.facts.counting import figures


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("“换了新窑，我们的电耗降低了[Quantity 7%=7|%]。”[Company 华星科技]副总王明说。", "7"),
        ("[Company 华星科技]每10股派发红利[Money 10元=10]。", None),
        ("[Company 华星科技]现金流净额为-[Money 2亿元=200000000]。", None),
        ("[Company 华星科技]的海盐一吨能卖[Money 900元=900]。", None),
        ("[Company 华星科技]厂区位于江边[Quantity 800米=800|米]处。", None),
        ("[Company 华星科技]拥有各类技术人员[Quantity 21人=21|人]。", "21"),
        ("[Park 江州园区]其中第二产业增加值[Money 7亿元=700000000]。", "700000000"),
    ],
)
def test_figures_of_prices_and_distances_are_none_those_of_our_own_are(
    text: str, number: str | None
) -> None:
    assert [said for _, _, said in figures(text)] == ([] if number is None else [number])


def test_figures_of_what_has_come_from_elsewhere_are_told_in_front_of_it() -> None:
    assert figures(
        "[Park 江州园]税收从[Date 2012年=2012]的[Money 9亿元=900000000]增长到[Date 2022年=2022]的"
        "[Money 38亿元=3800000000]。"
    ) == [("江州园", "税收", "3800000000")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[Park 江州园]产值[Money 8亿元=800000000]，每户税收[Money 3万元=30000]，"
            "增长[Quantity 4%=4|%]。",
            ["产值"],
        ),
        (
            "[Park 江州园]产值[Money 8亿元=800000000]，较[Date 2015年=2015]的"
            "[Money 5亿元=500000000]增长[Quantity 60%=60|%]。",
            ["产值", "产值增长"],
        ),
        (
            "[Park 江州园]办理环评审批[Quantity 43件=43|件]，总投资[Money 9亿元=900000000]。",
            ["办理环评审批", "办理环评审批总投资"],
        ),
    ],
)
def test_figures_growth_is_not_told_over_another_number(text: str, said: list[str]) -> None:
    assert [indicator for _, indicator, _ in figures(text)] == said
