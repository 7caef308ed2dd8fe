"""Rows of amounts with their goods."""

import pytest

from tests.facts.counting import figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "[Company 华星科技]年产[Quantity 5万吨=50000|吨][Product 硫酸]、"
            "[Quantity 3万吨=30000|吨][Product 盐酸]。",
            [("华星科技", "年产硫酸", "50000"), ("华星科技", "年产盐酸", "30000")],
        ),
        (
            "[Company 华星科技]具备[Quantity 5万吨=50000|吨][Product 硫酸]、"
            "[Quantity 3万吨=30000|吨][Product 盐酸]的生产能力。",
            [("华星科技", "硫酸生产能力", "50000"), ("华星科技", "盐酸生产能力", "30000")],
        ),
        (
            "[Park 江州经开区]形成[Quantity 6万锭=60000|锭]纺纱和"
            "[Quantity 40万套=400000|套][Industry 童装]的产能。",
            [("江州经开区", "纺纱生产能力", "60000"), ("江州经开区", "童装生产能力", "400000")],
        ),
        (
            "[Company 华星科技]启动建设[Quantity 5万吨=50000|吨][Product 硫酸]、"
            "[Quantity 3万吨=30000|吨][Product 盐酸]项目。",
            [],
        ),
    ],
)
def test_figures_of_a_row_of_goods(text: str, found: list[tuple[str, str, str]]) -> None:
    assert figures(text) == found


def test_goods_row_of_capacities_needs_no_word_between() -> None:
    assert figures(
        "[Company 华星集团]拥有[Quantity 140万吨=1400000|吨][Product 聚氯乙烯]、"
        "[Quantity 40万吨=400000|吨]水泥产能。"
    ) == [("华星集团", "聚氯乙烯生产能力", "1400000"), ("华星集团", "水泥生产能力", "400000")]
