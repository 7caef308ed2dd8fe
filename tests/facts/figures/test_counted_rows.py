"""Numbers at the end of a row, or in a row of numbers."""

from tests.facts.counting import figures

PARK = "[Park 江州园]"


def test_counted_row_is_what_somebody_brought_about() -> None:
    text = f"{PARK}引进[Company 华星电梯]、[Company 东渡光热]等[Quantity 8个=8|个]项目。"
    assert [(owner, number) for owner, _, number in figures(text)] == [("江州园", "8")]


def test_counted_row_is_of_none_of_those_that_stand_in_it() -> None:
    text = f"{PARK}领先。目前，[Company 华星科技]、东渡化工等[Quantity 9个=9|个]项目投产。"
    assert "华星科技" not in {owner for owner, _, _ in figures(text)}


def test_counted_row_of_firms_is_not_of_the_firm_told_of_before() -> None:
    row = "[Company 东渡化工]、[Company 北辰电子]等[Quantity 4家=4|家]已招标"
    text = f"[Company 华星科技]已停产，{row}。"
    assert figures(text) == []


def test_counted_machines_in_a_row_are_all_of_who_has_them() -> None:
    text = (
        "[Company 华星科技]配置[Quantity 6条=6|条][Facility 贴片线]和"
        "[Quantity 8条=8|条][Facility 测试线]。"
    )
    assert {(owner, number) for owner, _, number in figures(text)} == {
        ("华星科技", "6"),
        ("华星科技", "8"),
    }


def test_counted_things_may_be_measured_too() -> None:
    text = f"{PARK}去年出让土地[Quantity 7宗=7|宗]、[Quantity 860亩=860|亩]。"
    assert figures(text) == [("江州园", "出让土地", "7"), ("江州园", "出让土地", "860")]
    other = f"{PARK}去年出让土地[Quantity 7宗=7|宗]、[Quantity 9宗=9|宗]。"
    assert ("江州园", "出让土地", "9") not in figures(other)
