"""Figures that parks and districts have, and a firm where it is named beside them."""

from tests.facts.figures import figures


def test_a_firms_output_is_its_own_where_it_is_named_beside_it() -> None:
    text = (
        "[Company 华星科技]落户[Park 江州园]。"
        "[Date 2022年=2022][Company 华星科技]工业总产值[Money 4亿元=400000000]。"
    )
    assert figures(text) == [("华星科技", "工业总产值", "400000000")]
