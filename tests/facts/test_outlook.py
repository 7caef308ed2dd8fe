"""Sections of plans: what they tell of is to come."""

from tests.facts.counting import reported
from tests.facts.reading import read

REPORT = (
    "[Park 江州经开区]2021年工作总结\n"
    "一、工作回顾\n[Company 华星科技]完成[Retrofit 余热回收改造]。\n"
    "二、2022年工作打算\n[Company 东渡集团]实施[Retrofit 中水回用改造]。\n"
)


def _stages(text: str) -> dict[str, tuple[str | None, str | None]]:
    found, _ = read(text)
    return {f.object.text: (f.status, f.when) for f in found if f.relation == "retrofits"}


def test_outlook_what_stands_under_a_heading_of_plans_is_planned_for_its_year() -> None:
    found = _stages(REPORT)
    assert found["余热回收改造"][0] == "completed"
    assert found["中水回用改造"] == ("planned", "2022")


def test_outlook_ends_with_the_next_heading_alike() -> None:
    found = _stages(REPORT + "三、企业风采\n[Company 北辰电子]完成[Retrofit 煤改气改造]。\n")
    assert found["煤改气改造"][0] == "completed"


def test_outlook_is_none_where_the_heading_tells_how_plans_went() -> None:
    found = _stages(REPORT.replace("2022年工作打算", "年度工作计划完成情况"))
    assert found["中水回用改造"][0] != "planned"


def test_outlook_tasks_behind_a_look_back_are_to_come() -> None:
    found = _stages(REPORT.replace("2022年工作打算", "2022年重点工作"))
    assert found["中水回用改造"] == ("planned", "2022")


def test_outlook_works_are_as_far_as_their_section_says() -> None:
    found = _stages(
        "[Park 江州经开区]项目进展\n一、续建项目（2个）\n"
        "1.[Company 华星科技][Retrofit 余热回收改造]。\n"
        "二、谋划项目（1个）\n1.[Company 东渡集团][Retrofit 中水回用改造]。\n"
    )
    assert found["余热回收改造"][0] == "underway"
    assert found["中水回用改造"][0] == "planned"


def test_the_head_of_a_section_turns_back_to_the_park_of_the_headline() -> None:
    text = (
        "「[Park 江州经开区]简介」[Park 江州经开区]发展很快。\n一、产业平台\n"
        "[Park 东渡科技园]占地面积9公顷。\n二、服务特色\n推行[Mechanism 一事一议]。\n"
    )
    found, _ = read(text)
    assert {f.subject.text for f in found if f.relation == "adopts"} == {"江州经开区"}
    found, _ = read(text.replace("二、服务特色\n", "【服务特色】"))
    assert {f.subject.text for f in found if f.relation == "adopts"} == {"江州经开区"}


def test_what_a_report_only_asks_for_is_not_told() -> None:
    text = (
        "「[Park 江州经开区]调研报告」[Park 江州经开区]发展很快。\n三、几点建议\n"
        "推行[Mechanism 园长制]。\n"
    )
    assert not [f for f in read(text)[0] if f.relation == "adopts"]
    found, _ = read(text.replace("几点建议", "主要做法"))
    assert [f.object.text for f in found if f.relation == "adopts"] == ["园长制"]


def test_figures_of_a_row_of_plans_are_planned() -> None:
    text = (
        "今年，[Park 江州园]计划新开工项目[Quantity 30个=30|个]，"
        "新增规上企业[Quantity 20家=20|家]。"
    )
    assert [fact.status for fact in reported(text)] == ["planned", "planned"]
