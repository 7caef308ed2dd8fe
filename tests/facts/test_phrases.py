"""The words that say what a number counts."""

import pytest

from tests.facts.figures import figures

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
        ("拥有[Quantity 12项=12|项]发明专利", "发明专利"),
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
        ("优良天数[Quantity 271天=271|天]", "优良天数"),
        ("形成年产硫酸[Quantity 5万吨=50000|吨]的生产能力", "形成年产硫酸能力"),
    ],
)
def test_phrases_keep_the_words_that_say_what_it_is(words: str, indicator: str) -> None:
    assert [found[1] for found in figures(f"{COMPANY}{words}。")] == [indicator]
