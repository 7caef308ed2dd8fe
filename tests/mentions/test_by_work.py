"""Upgrading told by a verb."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "works"),
    [
        (
            "实施球团、白灰等工序除尘改造。",
            [("球团、白灰等工序除尘改造", "球团、白灰等工序除尘改造")],
        ),
        ("华星水泥：窑头除尘器更新，年底投运。", [("窑头除尘器更新", "窑头除尘器更新")]),
        ("对锅炉进行改造，设备更换了一批。", [("锅炉进行改造", "锅炉改造")]),
        (
            "对三大车、煤气管网、桥管阀体、炉顶导烟、地面除尘站等设施进行更新改造。",
            [
                (
                    "三大车、煤气管网、桥管阀体、炉顶导烟、地面除尘站等设施进行更新改造",
                    "三大车、煤气管网、桥管阀体、炉顶导烟、地面除尘站等设施更新改造",
                )
            ],
        ),
        ("5条灌装线正进行自动化升级。", [("灌装线正进行自动化升级", "灌装线自动化升级")]),
        ("灌装线正进行检修。", []),
        ("对锅炉进行检查。", []),
        ("筛焦楼封闭不严，料场封闭不到位。", []),
    ],
)
def test_by_work_names_what_a_phrase_amounts_to(
    found: Finder, text: str, works: list[tuple[str, str | None]]
) -> None:
    assert [(m.text, m.entry) for m in found(text) if m.kind == "Retrofit"] == works
