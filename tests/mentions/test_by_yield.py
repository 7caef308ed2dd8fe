"""Projects named by what they make and how much of it."""

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    "name",
    [
        "年产碳酸锂4万吨项目",
        "年产8英寸硅片60万片、硅棒900吨扩建项目",
        "年处理废铅酸电池12万吨工程",
    ],
)
def test_yield_behind_its_goods_names_a_project(found: Finder, name: str) -> None:
    assert [m.text for m in found(f"昨天，{name}开工。") if m.kind == "Project"] == [name]


def test_yield_without_a_project_names_none(found: Finder) -> None:
    text = "华星科技年产碳酸锂4万吨，项目部设在厂内。"
    assert not [m for m in found(text) if m.kind == "Project"]


def test_a_row_of_what_one_upgrading_makes_is_its_name(found: Finder) -> None:
    mentions = found("华星科技建设年产5万吨重钙粉、腻子粉与干混砂浆技改项目，已完工。")
    assert "年产5万吨重钙粉、腻子粉与干混砂浆技改项目" in [m.text for m in mentions]
