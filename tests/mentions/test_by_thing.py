"""Described things: how far their names go, and which kind they are of."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder
from tests.mentions.marked import read

THINGS = [
    pytest.param("[Project 年产40万吨合成氨项目]投产。", id="with how much it makes"),
    pytest.param("新建[Facility 1580立方米高炉]。", id="with its size"),
    pytest.param("[Project 大型锻机生产基地]开工建设。", id="with what it is like"),
    pytest.param("完成[Retrofit 2×150兆瓦机组烟气脱硫技改工程]。", id="with its units"),
    pytest.param("召开[Event 2024年第一次安全工作例会]。", id="with its year and number"),
    pytest.param("推行环境管理[Mechanism “网格长”制度]。", id="from its marks on"),
    pytest.param("建成[Honour 省级智能工厂]。", id="a works of a rank is a title"),
    pytest.param("江州华星科技有限公司建设[Retrofit 有机废气治理工程]。", id="works that upgrade"),
    pytest.param("华星铝业[Retrofit 5万吨技改工程]投产。", id="by how much is made alone"),
    pytest.param("[Retrofit 3号焦炉和4号焦炉脱硝改造]完成。", id="with the other of the kind"),
    pytest.param(
        "[Facility 3号焦炉]和[Retrofit 4号锅炉脱硝改造]完成。", id="without what is of another"
    ),
    pytest.param("实施[Retrofit “倍增计划”技改扩能项目]。", id="with what it is called in marks"),
    pytest.param("新增5万罐/小时[Facility 啤酒灌装生产线]。", id="without how fast it makes it"),
    pytest.param(
        "[Retrofit 污水处理厂二期扩建及提标改造工程]开工。", id="with what is built on with it"
    ),
    pytest.param("新建[Facility 2000吨白酒及500吨保健酒生产线]。", id="with both amounts"),
    pytest.param(
        "[Facility 年产5万吨树脂生产线]、[Project 冷链物流中心项目]投产。", id="a line of its own"
    ),
    pytest.param("江州华星玻璃有限公司[Retrofit 脱硝工程]开工。", id="by what it does alone"),
    pytest.param("全市5项技改工程投产。", id="so many, and none by its name"),
    pytest.param(
        "“[Retrofit 年产3000吨烧碱、2000吨液氯装置自动化改造项目]”启动。", id="a title with stops"
    ),
    pytest.param(
        "烧碱、[Retrofit 液氯装置自动化改造项目]启动。", id="what stops part where no marks are"
    ),
    pytest.param("每个项目都有专班。", id="each of them"),
    pytest.param("9个环保改造项目完工。", id="so many of them"),
]
_KINDS = {"Project", "Facility", "Retrofit", "Event", "Mechanism", "Honour"}


@pytest.mark.parametrize("marked", THINGS)
def test_by_thing_makes_names_whole(found: Finder, marked: str) -> None:
    expected = read(marked)
    things = tuple((m.kind, m.text) for m in found(expected.text) if m.kind in _KINDS)
    assert things == expected.mentions
