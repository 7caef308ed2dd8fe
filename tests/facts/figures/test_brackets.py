"""Figures in brackets behind what they are of."""

from tests.facts.counting import figures


def test_figures_in_brackets_behind_a_firm_of_a_row_are_its_own() -> None:
    assert figures(
        "[Company 华星稀土]（年处理原矿[Quantity 80万吨=800000|吨]）、[Company 南岭矿业]、"
        "[Company 东渡蚕丝]（占地[Quantity 60亩=60|亩]）。"
    ) == [("华星稀土", "年处理原矿", "800000"), ("东渡蚕丝", "占地", "60")]
