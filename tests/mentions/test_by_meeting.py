"""Meetings and ceremonies as far as the words reach that hold them."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县里召开重点项目推进协调会。", ["重点项目推进协调会"]),
        (
            "召开2023年第三季度安全生产和环保工作联席会，",
            ["2023年第三季度安全生产和环保工作联席会"],
        ),
        ("“攻坚年”3月份重点招商项目集中签约仪式举行。", ["“攻坚年”3月份重点招商项目集中签约仪式"]),
        ("江州经开区举行一季度项目集中签约暨开工仪式。", ["一季度项目集中签约暨开工仪式"]),
        ("召开2023年度表彰大会。", ["2023年度表彰大会"]),
        ("云岭区举行工业项目集中开工、投产、签约活动。", ["工业项目集中开工、投产、签约活动"]),
        ("举行江州经开区。", []),
        ("召开会议，", []),
        ("江州市举行开发区2022年第四次“三个一批”活动。", ["开发区2022年第四次“三个一批”活动"]),
        (
            "江州第四期“三个一批”项目建设活动在产业园举行，12个项目集中签约、开工。",
            ["第四期“三个一批”项目建设活动"],
        ),
        ("举行33个项目集中开工活动。", ["项目集中开工活动"]),
    ],
)
def test_by_meeting(found: Finder, text: str, expected: list[str]) -> None:
    assert [m.text for m in found(text) if m.kind == "Event"] == expected
