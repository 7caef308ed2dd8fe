"""All that stands behind a visit's verb, where no form tells it."""

from __future__ import annotations

import pytest

from tests.facts.reading import read

LED = "[Official 王明]到[Park 江州经开区]调研。"


def _visited(text: str, rule: str = "tour") -> set[tuple[str, str]]:
    found, _ = read(LED + text)
    return {
        (fact.subject.text, fact.object.text)
        for fact in found
        if fact.evidence.rule == f"inspects#{rule}"
    }


def test_a_tour_reaches_over_long_attributes() -> None:
    text = (
        "[Official 王明]来到位于[Park 江州经开区]的国内最大的生产企业[Company 华星科技]、"
        "正在建设中的[Project 储能项目]现场。"
    )
    assert _visited(text) == {("王明", "华星科技"), ("王明", "储能项目")}


def test_a_tour_goes_on_behind_commas_as_long_as_only_names_stand_there() -> None:
    text = "[Official 王明]先后到[Company 华星]车间，[Company 东渡集团]，察看[Company 南屏]。"
    assert ("王明", "东渡集团") in _visited(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[Company 华星科技]走进了[Organization 江州学院]。", id="somebody else goes"),
        pytest.param("[Official 王明]要求，来到[Company 华星科技]的要登记。", id="a wish"),
        pytest.param("计划下周还到[Company 华星科技]的老厂。", id="still to come"),
        pytest.param("还到现场听取[Company 华星科技]汇报。", id="what is heard"),
        pytest.param("[Official 王明]又到车间察看了[Facility 除尘器]。", id="what stands inside"),
    ],
)
def test_a_tour_leads_to_no_such_thing(text: str) -> None:
    assert _visited(text) == set()


def test_a_tour_needs_an_article_that_tells_of_a_visit() -> None:
    found, _ = read("还到位于江州的[Company 华星科技]。")
    assert not found


def test_a_tour_looks_at_what_stands_between_a_preposition_and_its_verb() -> None:
    text = "检查组对东苑小区周边[Company 华星]、[Company 东渡]等企业废气治理情况进行现场检查。"
    assert _visited(text) == {("王明", "华星"), ("王明", "东渡")}
    assert _visited("检查组对[Place 老河]沿线的企业进行检查。") == set()


def test_a_tour_halts_where_the_leader_asks_in_a_paragraph_about_one_project() -> None:
    text = "\n[Project 晶材项目]一期布局两条生产线，已经投产。[Official 王明]勉励企业做强。"
    assert _visited(text, "minded") == {("王明", "晶材项目")}
    assert _visited(text.replace("[Official 王明]", "[Official 李强]"), "minded") == set()
    assert (
        _visited("\n[Project 晶材项目]建设顺利，机器轰鸣。\n[Official 王明]勉励大家。", "minded")
        == set()
    )
