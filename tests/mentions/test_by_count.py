"""Projects of rows that are as long as their count says, or that each have a price."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        (
            "江州工业园里，3个项目投产。"
            "这3个项目是华星健身器材制造、东渡新材料生产、年产150辆泵车生产，共投资3亿元。",
            ["华星健身器材制造", "东渡新材料生产", "年产150辆泵车生产"],
        ),
        (
            "9个项目集中开工，其中江州工业园2个：华星研发中心、东渡立体车库设备。",
            ["华星研发中心", "东渡立体车库设备"],
        ),
        ("这3个项目是县里的大事，带动就业、税收。", []),
        ("全县有9个项目，其中重点2个：华星研发中心、东渡立体车库设备、北岭模具。", []),
        (
            "投资8亿元的冲压模具、投资4亿元的仪表板和投资2亿元的车灯生产三大项目破土。",
            ["冲压模具", "仪表板", "车灯生产"],
        ),
    ],
)
def test_by_count_members_are_projects(found: Finder, text: str, projects: list[str]) -> None:
    seen = [m.text for m in found(text) if m.kind == "Project"]
    assert [name for name in seen if name not in {"3个项目", "项目"}] == projects
