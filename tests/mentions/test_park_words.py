"""What the words beside a park's name say of it."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("白沙—云岭生态产业园迎来企业。", ["白沙—云岭生态产业园"]),
        ("中国-马来西亚云岭产业园迎来企业。", ["中国-马来西亚云岭产业园"]),
        ("江泽——云岭产业园的故事。", ["云岭产业园"]),
        ("华星集团产业园即云岭化工产业园。", ["华星集团产业园", "云岭化工产业园"]),
        ("包含两个片区，即云岭化工产业园和石桥产业园。", ["云岭化工产业园", "石桥产业园"]),
        ("依托国家级萍乡经开区招商。", ["萍乡经开区"]),
        ("萍乡市项目签约仪式暨云岭高新区推介会举行。", ["云岭高新区"]),
        ("今年获批国家级萍乡经开区。", []),
        ("（驻云岭开发区记者王明）加快推进。", ["云岭开发区"]),
        ("抓好云岭电子信息产业园两个项目建设。", ["云岭电子信息产业园"]),
    ],
)
def test_a_park_begins_with_its_partner_and_behind_its_first_name(
    found: Finder, text: str, parks: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Park"] == parks


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("签约的有投资14亿元的云岭智造产业园。", "Project"),
        ("签约的有投资14亿元的华星科技和云岭智造产业园。", "Park"),
        ("云岭智造产业园、白沙物流产业园等9个项目签约。", "Project"),
    ],
)
def test_what_is_told_by_its_cost_or_counted_as_a_project_is_one(
    found: Finder, text: str, kind: str
) -> None:
    assert {m.kind for m in found(text) if m.text == "云岭智造产业园"} == {kind}


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("云岭产业园基础设施建设项目上月开工。", ["云岭产业园基础设施建设项目"]),
        ("云岭经开区标准厂房建设项目上月开工。", ["云岭经开区标准厂房建设项目"]),
        ("云岭经开区项目都已开工。", []),
        ("日处理700吨淀粉加工厂建设项目开工。", ["日处理700吨淀粉加工厂建设项目"]),
    ],
)
def test_a_project_may_be_a_parks_own_works_or_told_by_its_size(
    found: Finder, text: str, projects: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Project"] == projects


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("除云岭化肥厂的锅炉外，都已改完。", ["云岭化肥厂"]),
        ("划入其中的有华星东渡集团的厂区。", ["华星东渡集团"]),
        ("有色华星集团来了。", ["有色华星集团"]),
    ],
)
def test_what_stands_before_one_of_several_firms_is_no_part_of_it(
    found: Finder, text: str, firms: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Company"] == firms


def test_parks_that_are_only_counted_are_none(found: Finder) -> None:
    assert not [m for m in found("对全省195家开发区进行评价。") if m.kind == "Park"]


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("中国化工集团来了。", ["中国化工集团"]),
        ("中国化工集团公司来了。", ["中国化工集团公司"]),
        ("它入选中国化工园区前列。", []),
    ],
)
def test_a_known_group_is_found_by_its_short_forms_and_not_within_a_list_of_parks(
    found: Finder, text: str, firms: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Company"] == firms
