"""Firms told from the project, the upgrading or the base that is called after them."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("动工的有江西昌信达化妆用具项目。", "江西昌信达"),
        ("、合泰晟化妆用具项目、", "合泰晟"),
        ("华瀚磷酸铁锂项目已经签约。", "华瀚"),
        ("信达科技新能源材料项目开工。", "信达科技"),
        ("高强新材料项目开工。", None),
        ("中德智能制造项目开工。", None),
        ("绿色建材项目开工。", None),
    ],
)
def test_by_owner_of_a_project(found: Finder, text: str, firm: str | None) -> None:
    assert [m.entry for m in found(text) if m.kind == "Project"] == [firm]


def test_by_owner_of_works_and_bases_makes_two_of_one(found: Finder) -> None:
    text = "在建的有永泰纺织废气治理项目。走进江州华星科技有限公司储能产业基地。"
    kinds = {"Company", "Retrofit", "Facility", "Park"}
    assert [(m.kind, m.text) for m in found(text) if m.kind in kinds] == [
        ("Company", "永泰纺织"),
        ("Retrofit", "废气治理项目"),
        ("Company", "江州华星科技有限公司"),
        ("Facility", "储能产业基地"),
    ]


def test_by_owner_beside_a_project_told_by_its_size(found: Finder) -> None:
    text = "投产的还有一家，苏州佳宁信5万吨致密刚玉项目。北京市重点5万吨项目。"
    assert [m.text for m in found(text) if m.kind == "Company"] == ["苏州佳宁信"]


def test_by_owner_of_works_is_a_firm_that_the_text_names_in_full(found: Finder) -> None:
    text = "江林同创铝基新材料技改扩能项目由江林同创铝业有限公司投资建设。"
    assert [(m.kind, m.text) for m in found(text)] == [
        ("Company", "江林同创"),
        ("Retrofit", "铝基新材料技改扩能项目"),
        ("Company", "江林同创铝业有限公司"),
    ]


def test_by_owner_what_is_treated_begins_behind_its_owner(found: Finder) -> None:
    text = "对康恒制药公司三台20吨工业锅炉进行升级改造。"
    names = [(m.kind, m.text) for m in found(text) if m.kind != "Quantity"]
    assert names == [
        ("Company", "康恒制药公司"),
        ("Retrofit", "工业锅炉进行升级改造"),
    ]


def test_by_owner_project_behind_its_firm_is_called_after_no_other(found: Finder) -> None:
    text = "华星机械有限公司高速电机项目、博瑞电力特高压装备项目开工。"
    projects = {m.text: m.entry for m in found(text) if m.kind == "Project"}
    assert projects == {"高速电机项目": None, "博瑞电力特高压装备项目": "博瑞电力"}


@pytest.mark.parametrize(
    ("project", "firm"),
    [("华星电子新能源充电桩项目", "华星电子"), ("华星新能源负极材料项目", "华星新能源")],
)
def test_by_owner_ends_before_what_is_driven_so(found: Finder, project: str, firm: str) -> None:
    entries = {m.text: m.entry for m in found(f"华星电子、{project}、东渡集团二期项目开工。")}
    assert entries.get(project) == firm
