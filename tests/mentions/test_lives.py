"""Posts of short lives."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "王海，男，满族，1972年7月生，现任江州市水利局党组书记、局长，江州供水集团董事长，"
            "拟提名为副市长人选。",
            ["江州市水利局党组书记", "局长", "江州供水集团董事长"],
        ),
        (
            "2.李兰，女，1981年生。曾任东渡镇镇长，现任东渡镇党委书记、一级主任科员。拟任县长。",
            ["东渡镇党委书记", "一级主任科员"],
        ),
        ("张林，男，2019年3月起任江州港区管委会主任（正处级）。", ["江州港区管委会主任"]),
        ("林兰 江州港区安全局局长\n女，汉族，1977年生。", ["江州港区安全局局长"]),
        ("副组长：丁海 党组成员、副主任\n", ["副组长", "党组成员", "副主任"]),
        ("其木格，女，蒙古族，1980年生，现任江州市水利局副局长。", ["江州市水利局副局长"]),
        ("钱水，男，拟任江州港区管委会主任。", []),
    ],
)
def test_find_takes_the_posts_held_now_of_short_lives(
    found: Finder, text: str, posts: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Post"] == posts
    assert [m.kind for m in found(text) if m.kind in {"Official", "Person"}] == [
        "Official" if posts else "Person"
    ]
