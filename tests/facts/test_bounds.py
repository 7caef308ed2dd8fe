"""Which numbers are figures of somebody, by the words in front of them."""

from __future__ import annotations

import pytest

from tests.facts.figures import figures


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
