"""Works that begin right behind a firm, and plants that belong to its name."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder

KINDS = frozenset({"Company", "Project", "Retrofit"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "江州华星制碱有限公司蒸氨废液与盐泥资源化利用联产3万吨/年氯化钙项目动工。",
            "Company 江州华星制碱有限公司,Project 蒸氨废液与盐泥资源化利用联产3万吨/年氯化钙项目",
        ),
        (
            "江州华星制碱有限公司建设盐泥与3万吨/年氯化钙项目。",
            "Company 江州华星制碱有限公司,Project 3万吨/年氯化钙项目",
        ),
        (
            "江州炼化热电厂2号炉除尘改造项目完工。江州炼化有了新规划。",
            "Company 江州炼化热电厂,Retrofit 2号炉除尘改造项目",
        ),
    ],
)
def test_mentions_by_firm_works_and_plants_behind_a_firm(
    found: Finder, text: str, expected: str
) -> None:
    told = [f"{m.kind} {m.text}" for m in found(text) if m.kind in KINDS]
    assert ",".join(told) == expected


def test_mentions_by_work_what_is_upgraded_may_stand_in_a_row(found: Finder) -> None:
    told = [m.text for m in found("去年完成了球团、白灰等工序除尘改造。") if m.kind == "Retrofit"]
    assert told == ["球团、白灰等工序除尘改造"]
