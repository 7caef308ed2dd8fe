"""A fact of each figure, as sure as it is told."""

from tests.facts.counting import reported


def test_reported_is_surer_of_what_is_said_than_of_targets() -> None:
    said, aimed = reported(
        "[Park 江州园]产值[Money 5亿元=500000000]，力争税收[Money 1亿元=100000000]。"
    )
    assert (said.status, aimed.status) == (None, "planned")
    assert said.confidence > aimed.confidence


def test_reported_money_is_in_yuan_and_other_figures_in_their_unit() -> None:
    facts = reported("[Park 江州园]产值[Money 5亿元=500000000]，企业[Quantity 45家=45|家]。")
    assert [fact.qualifier("unit") for fact in facts] == ["元", "家"]
