"""Sections of plans: what they tell of is to come."""

from tests.facts.figures import reported
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


def test_figures_of_a_row_of_plans_are_planned() -> None:
    text = (
        "今年，[Park 江州园]计划新开工项目[Quantity 30个=30|个]，"
        "新增规上企业[Quantity 20家=20|家]。"
    )
    assert [fact.status for fact in reported(text)] == ["planned", "planned"]
