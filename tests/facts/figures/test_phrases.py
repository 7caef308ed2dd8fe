"""The words that say what a number counts."""

import pytest

from tests.facts.counting import figures

COMPANY = "[Company 华星科技]"


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("员工从[Quantity 39人=39|人]增加至[Quantity 117人=117|人]", "员工"),
        ("年产[Quantity 5万吨=50000|吨]正极材料", "年产正极材料"),
        ("淘汰[Quantity 35蒸吨=35|蒸吨]以下锅炉[Quantity 64台=64|台]", "淘汰35蒸吨以下锅炉"),
        ("车间增加至[Quantity 8个=8|个]", "车间"),
        ("[Date 去年=lastyear]出口额达到[Quantity 9亿元=9|亿元]", "出口额"),
        ("[Date 去年=lastyear]车型增加到[Quantity 4款=4|款]", "车型"),
        ("销售收入（含税）达到[Money 9亿元=900000000]", "销售收入"),
        ("现有员工[Quantity 460人=460|人]", "员工"),
        ("年产家具（衣柜、书架、凳子等）[Quantity 9万件=90000|件]", "年产家具"),
        ("拥有[Quantity 12项=12|项]发明专利", "发明专利"),
        ("综合实力排在全省第[Quantity 3位=3|位]", "综合实力排在全省第排名"),
        ("研发经费占营收的[Quantity 6%=6|%]", "研发经费占营收"),
        ("拿出[Money 9万元=90000]，改造了锅炉", "拿出改造了锅炉"),
    ],
)
def test_phrases_left_and_right_of_the_number(words: str, indicator: str) -> None:
    assert [found[1] for found in figures(f"{COMPANY}{words}。")] == [indicator]


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("年产能达[Quantity 9万吨=90000|吨]", "年产能"),
        ("有效发明专利[Quantity 9件=9|件]", "有效发明专利"),
        ("就业人数[Quantity 9人=9|人]", "就业人数"),
        ("新建[Quantity 2万平方米=20000|平方米]标准厂房", "新建标准厂房"),
        ("去年进步明显，[Project 签约项目][Quantity 6个=6|个]", "签约项目"),
        ("去年进步明显，[Retrofit 淘汰电机][Quantity 8台=8|台]", "淘汰电机"),
        ("药品日产量由[Quantity 2万盒=20000|盒]提到[Quantity 6万盒=60000|盒]", "药品日产量"),
        ("拿出[Money 9万元=90000]上马[Retrofit 余热回收技改]", "拿出上马余热回收技改"),
        ("年产焦炭[Quantity 9万吨=90000|吨]的设施已关停", "年产焦炭能力"),
        ("共有[Quantity 2台=2|台][Facility 燃气锅炉]", "燃气锅炉"),
        ("引进[Company 东渡电梯]、[Company 北辰光热]等[Quantity 8个=8|个]项目", "引进项目"),
        ("清退企业完毕，剩余[Quantity 4家=4|家]将于下月搬走", "剩余"),
        ("形成年产硫酸[Quantity 5万吨=50000|吨]的生产能力", "形成年产硫酸能力"),
    ],
)
def test_phrases_keep_the_words_that_say_what_it_is(words: str, indicator: str) -> None:
    assert [found[1] for found in figures(f"{COMPANY}{words}。")] == [indicator]


def test_phrases_clean_days_are_of_a_district_or_park() -> None:
    words = "优良天数[Quantity 271天=271|天]。"
    assert figures(f"[Park 江州工业园]{words}") == [("江州工业园", "优良天数", "271")]
    assert figures(f"{COMPANY}{words}") == []


def test_phrases_at_least_so_much_is_what_is_counted() -> None:
    text = (
        f"{COMPANY}新签约亿元以上项目[Quantity 9个=9|个]，"
        "其中[Money 5亿元=500000000]以上[Quantity 3个=3|个]。"
    )
    assert [found[1:] for found in figures(text)] == [
        ("新签约亿元以上项目", "9"),
        ("5亿元", "3"),
    ]


def test_phrases_firms_beyond_a_sum_are_what_is_counted() -> None:
    text = "[Park 江州工业园]产值过[Money 10亿元=1000000000]企业[Quantity 9家=9|家]。"
    assert figures(text) == [("江州工业园", "产值过10亿元企业", "9")]


def test_phrases_tons_that_only_size_what_is_named_behind_them_are_no_figure() -> None:
    assert figures(f"{COMPANY}、东渡中油[Quantity 300万吨=3000000|吨]渣油加氢全部投产。") == []


def test_figures_may_stand_in_front_of_what_they_are_of() -> None:
    assert figures(
        "[Park 江州园]盘点。[Money 3亿元=300000000]——前三季度工业总产值，增长[Quantity 9%=9|%]。"
    ) == [
        ("江州园", "工业总产值", "300000000"),
        ("江州园", "工业总产值增长", "9"),
    ]


def test_figures_stand_in_the_lines_of_a_card() -> None:
    text = "[Park 江州工业园]去年开园。\n规划面积：[Quantity 9平方公里=9|平方公里]"
    assert figures(text) == [("江州工业园", "规划面积", "9")]


def test_phrases_a_row_of_distances_goes_on() -> None:
    far = "距东渡港[Quantity 31公里=31|公里]、清河[Quantity 60公里=60|公里]"
    assert figures(f"[Park 江州工业园]{far}，道路长[Quantity 9公里=9|公里]。") == [
        ("江州工业园", "距东渡港", "31"),
        ("江州工业园", "距清河", "60"),
        ("江州工业园", "道路长", "9"),
    ]
