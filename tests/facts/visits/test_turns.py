"""Visits of several people who each go another way."""

from __future__ import annotations

from tests.facts.reading import visits


def test_each_of_a_row_goes_to_the_site_at_his_place() -> None:
    told = visits(
        "[Post 副市|长][Official 王明]，[Post 市政协|副主席][Official 李强]"
        "分别到[Company 华星科技]、[Company 东渡集团]检查。"
    )
    assert told == {("王明", "华星科技"), ("李强", "东渡集团")}


def test_the_groups_of_a_notice_go_with_who_heads_them() -> None:
    told = visits(
        "第一督查组（组长：[Post 县应急局|副局长][Official 王明]）督查了[Company 华星科技]；"
        "第二督查组由[Official 李强]带队，督查了[Company 东渡集团]。"
    )
    assert told == {("王明", "华星科技"), ("李强", "东渡集团")}
