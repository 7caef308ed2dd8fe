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
    pytest.param("每个项目都有专班。", id="each of them"),
    pytest.param("9个环保改造项目完工。", id="so many of them"),
]
_KINDS = {"Project", "Facility", "Retrofit", "Event", "Mechanism", "Honour"}


@pytest.mark.parametrize("marked", THINGS)
def test_by_thing_makes_names_whole(found: Finder, marked: str) -> None:
    expected = read(marked)
    things = tuple((m.kind, m.text) for m in found(expected.text) if m.kind in _KINDS)
    assert things == expected.mentions
