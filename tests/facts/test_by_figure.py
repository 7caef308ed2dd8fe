"""Figures: rows that share an owner, targets and designs, what is no figure of anybody."""

import pytest

from tests.facts.figures import figures, reported


def test_figures_growth_is_of_the_figure_before_it_and_of_its_owner() -> None:
    assert figures(
        "[Company 华星科技]产值[Money 27亿元=2700000000]，同比增长[Quantity 18%=18|%]；"
        "[Company 东渡集团]产值[Money 9亿元=900000000]，下降[Quantity 5%=5|%]。"
    ) == [
        ("华星科技", "产值", "2700000000"),
        ("华星科技", "产值同比增长", "18"),
        ("东渡集团", "产值", "900000000"),
        ("东渡集团", "产值下降", "5"),
    ]


def test_figures_growth_of_nothing_said_before_is_none() -> None:
    assert figures("[Company 华星科技]生意很好，同比增长[Quantity 18%=18|%]。") == []


def test_figures_part_of_the_figure_before_has_its_owner() -> None:
    assert figures(
        "[Park 江州经开区]现有企业[Quantity 47家=47|家]，其中规上企业[Quantity 31家=31|家]。"
    ) == [("江州经开区", "现有企业", "47"), ("江州经开区", "规上企业", "31")]


def test_figures_total_behind_a_number_of_projects_is_theirs() -> None:
    assert figures(
        "[Place 江州区]集中签约，[Quantity 21个=21|个]项目落地，总投资达[Money 3亿元=300000000]。"
    ) == [("江州区", "项目落地", "21"), ("江州区", "项目落地总投资", "300000000")]


@pytest.mark.parametrize(
    "text",
    [
        "[Company 华星科技]对[Quantity 3台=3|台]烧结机实施改造。",
        "[Company 华星科技]试制了刚刚下线的[Quantity 6500吨=6500|吨]压力机。",
        "[Company 华星科技]把时间缩短到[Quantity 11个=11|个]工作日。",
        "[Project 华星项目]总投资[Money 5亿元=500000000]。",
        "[Company 华星科技]产品大小从[Quantity 9毫升=9|毫升]到[Quantity 7毫升=7|毫升]不等。",
        "[Place 江州区]入选全省首批[Quantity 11个=11|个]试点县市。",
        "[Organization 调研组]赴[Park 江州经开区]的[Quantity 6家=6|家]企业调研。",
        "[Company 华星科技]启动[Quantity 550吨/天=550|吨/天][Retrofit 玻璃线技改项目]。",
    ],
)
def test_figures_of_nobody_are_left_out(text: str) -> None:
    assert figures(text) == []


def test_figures_design_of_a_project_is_no_mere_target() -> None:
    text = "[{}]达产后可实现年产值[Money 5亿元=500000000]。"
    assert [f.status for f in reported(text.format("Project 华星项目"))] == [None]
    assert [f.status for f in reported(text.format("Company 华星科技"))] == ["planned"]


def test_figures_date_goes_on_along_a_row_but_not_to_what_lasts() -> None:
    text = (
        "[Date 2023年=2023][Park 江州经开区]营业收入[Money 9亿元=900000000]，"
        "税收[Money 1亿元=100000000]，规划面积[Quantity 5平方公里=5|平方公里]。"
    )
    assert [fact.when for fact in reported(text)] == ["2023", "2023", None]


def test_figures_growth_behind_a_date_is_of_what_stands_before_it() -> None:
    text = (
        "[Park 江州经开区]税收[Money 9亿元=900000000]；"
        "增加值[Date 7月=XXXX-07]增速[Quantity 8%=8|%]。"
    )
    assert figures(text)[1] == ("江州经开区", "增加值7月增速", "8")


def test_figures_of_a_year_to_come_are_targets() -> None:
    text = "到[Date 2030年=2030]，[Park 江州经开区]{}面貌一新，入驻企业[Quantity 9家=9|家]。"
    assert [f.status for f in reported(text.format(""))] == ["planned"]
    assert [f.status for f in reported(text.format("已经"))] == [None]


def test_figures_are_not_dated_by_when_their_owner_began() -> None:
    text = (
        "[Company 华星科技]成立于[Date 2004年=2004]，主要经营大米，年产值[Money 5亿元=500000000]。"
    )
    assert [fact.when for fact in reported(text)] == [None]
