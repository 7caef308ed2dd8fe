"""Figures that parks and districts have, and a firm where it is named beside them."""

from tests.facts.counting import figures


def test_a_firms_output_is_its_own_where_it_is_named_beside_it() -> None:
    text = (
        "[Company 华星科技]落户[Park 江州园]。"
        "[Date 2022年=2022][Company 华星科技]工业总产值[Money 4亿元=400000000]。"
    )
    assert figures(text) == [("华星科技", "工业总产值", "400000000")]


def test_projects_are_counted_for_no_firm_that_is_only_told_of() -> None:
    assert not figures("[Company 华星科技]上月投产。截至目前，新签约项目[Quantity 9个=9|个]。")


def test_a_body_that_publishes_a_list_has_no_figure_of_who_is_on_it() -> None:
    text = "[Organization 江州市工信局]公布[Honour 首批绿色工厂名单]，共有[Quantity 9家=9|家]企业。"
    assert figures(text) == []
