"""Numbers that share their words with others of the sentence."""

import pytest

from tests.facts.figures import figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "[Place 江州市]有企业[Quantity 45家=45|家]，其中[Park 东园][Quantity 19家=19|家]、"
            "[Park 西园]（含新区）[Quantity 14家=14|家]。",
            [("江州市", "有企业", "45"), ("东园", "有企业", "19"), ("西园", "有企业", "14")],
        ),
        (
            "[Park 江州园]改造任务[Quantity 31项=31|项]，已完成[Quantity 28项=28|项]。",
            [("江州园", "改造任务", "31"), ("江州园", "改造任务已完成", "28")],
        ),
        (
            "[Park 江州园]产值[Money 9亿元=900000000]，税收[Money 2亿元=200000000]，"
            "分别比[Date 上年=lastyear]增长[Quantity 8%=8|%]和[Quantity 6%=6|%]。",
            [
                ("江州园", "产值", "900000000"),
                ("江州园", "税收", "200000000"),
                ("江州园", "产值增长", "8"),
                ("江州园", "税收增长", "6"),
            ],
        ),
        (
            "[Park 江州园]领先，改造任务[Quantity 9类=9|类][Quantity 31项=31|项]。",
            [("江州园", "改造任务", "9"), ("江州园", "改造任务", "31")],
        ),
        (
            "[Company 华星科技]年产烧碱[Quantity 9吨=9|吨]、[Product 盐酸][Quantity 4吨=4|吨]。",
            [("华星科技", "年产烧碱", "9"), ("华星科技", "盐酸", "4")],
        ),
    ],
)
def test_rows_of_figures_share_their_words(text: str, found: list[tuple[str, str, str]]) -> None:
    assert figures(text) == found
