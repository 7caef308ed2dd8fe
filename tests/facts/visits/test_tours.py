"""All that stands behind a visit's verb, where no form tells it."""

from __future__ import annotations

import pytest

from tests.facts.reading import read, visits

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
        "[Official 王明]来到位于[Park 江州经开区]的国内最大的生产商[Company 华星科技]、"
        "正在建设中的[Project 储能项目]现场。"
    )
    assert _visited(text) == {("王明", "华星科技"), ("王明", "储能项目")}


def test_a_firm_in_a_park_that_is_named_to_tell_of_it_is_the_site() -> None:
    found, _ = read(
        "[Official 王明]到江州调研。[Official 王明]现场查看[Park 夏浦工业园]废水处理企业"
        "[Company 华星科技]的设施。"
    )
    assert {f.object.text for f in found if f.relation == "inspects"} == {"华星科技"}


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


def test_the_head_of_a_body_that_visits_leads() -> None:
    found, _ = read(
        "[Organization 县政协]组织委员到江州开展视察。[Post 县政协|主席][Official 王明]，"
        "[Post |副主席][Official 李强]参加视察。委员们先后走进[Company 华星科技]。"
    )
    told = {(f.subject.text, f.relation, f.object.text) for f in found}
    assert {("王明", "inspects", "华星科技"), ("李强", "accompanies", "王明")} <= told


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


@pytest.mark.parametrize(
    ("text", "site"),
    [
        (
            "\n[Company 华星科技]订单很多。[Official 王明][Post 书记]边走边问。",
            "华星科技",
        ),
        ("\n[Company 华星科技]做显示屏，检查组希望企业多出新品。", "华星科技"),
        (
            "\n[Company 华星科技][Project 储能项目]正在建设。[Official 王明]把现场看了个遍。",
            "储能项目",
        ),
        ("\n[Company 华星科技]订单很多。[Official 王明]走进[Facility 中控室]。", "华星科技"),
    ],
)
def test_what_a_paragraph_is_about_is_the_site_where_the_visitors_act(text: str, site: str) -> None:
    assert _visited(text, "minded") == {("王明", site)}


def test_what_firms_say_at_a_meeting_makes_them_no_sites() -> None:
    text = "\n座谈会上，[Company 华星科技]汇报了产能。[Official 王明]勉励企业做强。"
    assert not _visited(text, "minded")


def test_companies_that_were_described_before_they_are_counted_are_sites() -> None:
    text = (
        "[Company 华星科技]规模不小。[Company 东渡集团]正在扩产。"
        "走进[Quantity 两家=2|家]企业，[Official 王明]问得很细。"
    )
    assert _visited(text, "these") == {("王明", "华星科技"), ("王明", "东渡集团")}
    assert not _visited(text.replace("两家=2", "三家=3"), "these")


def test_what_sums_up_a_row_is_no_site() -> None:
    text = (
        "先后到[Project 东城污水厂工程]、[Project 西城污水厂工程]等[Project 污水处理项目]施工现场。"
    )
    assert ("王明", "污水处理项目") not in _visited(text)


def test_a_body_leads_whom_it_takes_along() -> None:
    assert visits(
        "[Organization 江州市政府]组织[Organization 市环保局]等部门对重点工程进行拉练检查。"
        "先后来到[Company 华星科技]，察看进度。"
    ) == {("江州市政府", "华星科技")}


def test_where_the_leader_does_anything_is_a_site() -> None:
    assert _visited("在[Company 华星科技]二楼，[Official 王明]同职工拉起家常。") == {
        ("王明", "华星科技")
    }
    assert not _visited("在[Company 华星科技]二楼，[Official 李强]同职工拉起家常。")


def test_who_is_named_first_of_a_row_leads() -> None:
    assert visits(
        "[Post 县委|常委][Official 王明]，[Post 副县|长][Official 李强]，"
        "[Post 县环保局|局长][Official 张林]一行到[Company 华星科技]暗访。"
    ) == {("王明", "华星科技")}


def test_somebody_leads_rather_than_the_body_that_sends_him() -> None:
    assert ("王明", "华星科技") in visits(
        "委员们由[Organization 市政协]组织前往[Place 江州区]，调研节水工作。"
        "调研组一行走进[Company 华星科技]。[Official 王明]在调研时说，路子走得对。"
    )


def test_the_first_stop_is_a_site() -> None:
    assert ("王明", "华星科技") in _visited("[Official 王明]一行首站是[Company 华星科技]。")


def test_whose_faults_a_band_finds_was_visited() -> None:
    assert ("王明", "华星化工") in visits(LED + "执法人员查明，[Company 华星化工]监测仪器失灵。")
    assert ("王明", "东渡纸业") not in visits(LED + "记者在现场看到，[Company 东渡纸业]废水超标。")


def test_who_brings_others_goes_there_himself() -> None:
    text = "[Official 李强]带领商会的朋友，也参观了[Company 华星科技]。"
    assert _visited(text) == {("李强", "华星科技")}


def test_what_is_still_to_come_is_no_visit() -> None:
    text = "调研组还将于[Date 9日=XXXX-XX-09]前往[Place 东渡]，参观[Company 华星科技]。"
    assert not _visited(text)


def test_a_tour_ends_where_wishes_begin() -> None:
    assert not _visited("[Official 王明]专题调研产业集群，强调要打造[Project 东渡轴承基地]。")


def test_all_firms_of_a_row_were_visited_whose_faults_were_found() -> None:
    text = "检查组抽查发现，[Company 华星家具]、[Company 东渡印刷]没装收集罩。"
    assert _visited(text) == {("王明", "华星家具"), ("王明", "东渡印刷")}


def test_a_row_goes_on_behind_a_firm_with_works_of_no_name() -> None:
    assert ("王明", "东渡集团") in _visited(
        "[Official 王明]先后来到[Company 巴山铝业]，[Company 华星科技有限公司]新建项目、"
        "[Company 东渡集团]等企业。"
    )
