"""Firms told from the project, the upgrading or the base that is called after them."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("动工的有河南昌顺达化妆用具项目。", "河南昌顺达"),
        ("、合志晟化妆用具项目、", "合志晟"),
        ("海创磷酸铁锂项目已经签约。", "海创"),
        ("安达科技新能源材料项目开工。", "安达科技"),
        ("高强新材料项目开工。", None),
        ("中德智能制造项目开工。", None),
        ("绿色建材项目开工。", None),
    ],
)
def test_by_owner_of_a_project(found: Finder, text: str, firm: str | None) -> None:
    assert [m.entry for m in found(text) if m.kind == "Project"] == [firm]


def test_by_owner_of_works_and_bases_makes_two_of_one(found: Finder) -> None:
    text = "在建的有永新纺织废气治理项目。走进江州华星科技有限公司储能产业基地。"
    kinds = {"Company", "Retrofit", "Facility", "Park"}
    assert [(m.kind, m.text) for m in found(text) if m.kind in kinds] == [
        ("Company", "永新纺织"),
        ("Retrofit", "废气治理项目"),
        ("Company", "江州华星科技有限公司"),
        ("Facility", "储能产业基地"),
    ]


def test_by_owner_beside_a_project_told_by_its_size(found: Finder) -> None:
    text = "投产的还有一家，深圳立雅信5万吨致密刚玉项目。北京市重点5万吨项目。"
    assert [m.text for m in found(text) if m.kind == "Company"] == ["深圳立雅信"]
