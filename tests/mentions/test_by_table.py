"""Names and amounts in the cells of tables."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("heads", "row", "expected"),
    [
        (
            "序号，企业名称，所在园区",
            "1，东渡化工、宏达农化，江州化工园区",
            [("Company", "东渡化工"), ("Company", "宏达农化"), ("Park", "江州化工园区")],
        ),
        (
            "建设单位，项目名称，总投资（万元）",
            "华星新材，年产5万吨负极材料，3200.5",
            [("Company", "华星新材"), ("Project", "年产5万吨负极材料"), ("Money", "3200.5")],
        ),
        (
            "项目名称，实施单位，投资额（亿元）",
            "锅炉低氮改造项目，市水利局，—",
            [("Retrofit", "锅炉低氮改造项目")],
        ),
        (
            "投资方，产品名称，投资额",
            "东渡集团，甲醇；氨水，1.5亿元人民币",
            [
                ("Company", "东渡集团"),
                ("Product", "甲醇"),
                ("Product", "氨水"),
                ("Money", "1.5亿元人民币"),
            ],
        ),
        ("序号，项目名称，投资方", "一，先进制造业项目（2个），项目名称", []),
        ("企业名称，主要产品", "华星半导体，合计", [("Company", "华星半导体")]),
    ],
    ids=[
        "several in a cell",
        "project and money",
        "upgrading, office, nothing",
        "own unit",
        "sum and heading",
        "sign",
    ],
)
def test_by_table_reads_cells_by_their_headings(
    found: Finder, heads: str, row: str, expected: list[tuple[str, str]]
) -> None:
    mentions = [m for m in found(f"清单\n{heads}；\n{row}；\n") if m.by == "table"]
    assert [(m.kind, m.text) for m in mentions] == expected


def test_by_table_counts_money_in_the_unit_of_its_heading(found: Finder) -> None:
    text = "企业名称，投资额（万元），备注；\n华星新材，3200.5，开工；\n"
    assert [m.entry for m in found(text) if m.kind == "Money"] == ["32005000"]


def test_by_table_counts_a_number_with_commas(found: Finder) -> None:
    text = "企业名称，投资额（万元），备注；\n华星新材，13,200，开工；\n"
    assert [m.entry for m in found(text) if m.kind == "Money"] == ["132000000"]


def test_by_table_says_what_a_figure_is_of(found: Finder) -> None:
    heads = "园区名称，2023年产值（亿元），规上企业数（家），同比增长（%）；"
    figures = [m for m in found(f"{heads}\n江州工业园，1,780.5，168，-2；\n") if m.by == "table"]
    assert [m.entry for m in figures if m.kind == "Quantity"] == [
        "178050000000|元|产值|2023",
        "168|家|规上企业数|",
    ]
