"""How far what a scene states has come, and when."""

import pytest

from tests.facts.reading import read


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("{} [Date 2023年6月底前=2023-06]完成。", ["planned"]),
        ("{} 已于[Date 2023年6月底前=2023-06]完成。", ["completed"]),
        ("{}、[Company 东渡集团]的[Retrofit 煤改气]，均已完工。", ["completed", "completed"]),
        ("竣工投产2个：{}、[Company 东渡集团]的[Retrofit 煤改气]。", ["completed", "completed"]),
        ("{}，合同已签订。", ["planned"]),
        ("{}、[Company 东渡集团]的[Retrofit 煤改气]即将进场施工。", ["planned", "planned"]),
    ],
)
def test_facts_upgrading_is_as_far_as_its_clause_row_or_list_says(
    text: str, statuses: list[str]
) -> None:
    found, _ = read(text.format("[Company 华星科技]的[Retrofit 余热回收改造]"))
    assert [fact.status for fact in found if fact.relation == "retrofits"] == statuses


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("。", "completed"),
        ("，目前运行良好。", "completed"),
        ("，目前已进入收尾阶段。", "underway"),
        ("。目前工程已经接近尾声。", "underway"),
    ],
)
def test_facts_deed_without_an_end_is_done_unless_it_is_told_to_go_on(
    behind: str, status: str
) -> None:
    found, _ = read("[Company 华星科技]实施了[Retrofit 料场封闭改造]" + behind)
    assert [fact.status for fact in found if fact.relation == "retrofits"] == [status]


def test_facts_upgrading_is_of_the_day_of_its_end_and_not_of_its_beginning() -> None:
    found, _ = read(
        "[Company 华星科技]的[Retrofit 余热回收改造]于[Date 2016年8月27日=2016-08-27]开工，"
        "[Date 2016年10月16日=2016-10-16]完工。"
    )
    assert [fact.when for fact in found if fact.relation == "retrofits"] == ["2016-10-16"]


def test_facts_under_way_in_one_clause_may_be_over_in_the_next() -> None:
    found, _ = read("[Company 华星科技]启动[Retrofit 熔窑改造]，次年3月通过验收。")
    assert [fact.status for fact in found if fact.relation == "retrofits"] == ["completed"]
