"""Rows of tables and what the headings above them say of their cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import tables

HEADS = "序号，企业名称，项目名称，总投资（万元）；"
TABLES = tables.read(Path(__file__).parents[2] / "seeds" / "lexicon" / "tables.yml")


def _cells(text: str) -> list[list[tuple[str | None, str | None, str]]]:
    """The kind, unit and words of each cell of each row."""
    return [
        [(c.column.kind, c.column.unit, text[c.start : c.end]) for c in row]
        for row in TABLES.rows(text)
    ]


def test_tables_give_each_cell_the_kind_of_its_heading() -> None:
    assert _cells(f"清单\n{HEADS}\n1，华星科技，储能项目，3200；\n附注") == [
        [
            ("other", None, "1"),
            ("Company", None, "华星科技"),
            ("Project", None, "储能项目"),
            ("Money", "万元", "3200"),
        ]
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADS}\n1，华星科技，储能项目；",
        f"{HEADS}\n说明在后。\n1，华星科技，储能项目，3200；",
        "序号，备注，地址；\n1，华星科技，江州；",
        "项目名称，储能项目；\n招标人，华星科技；",
        "一是建园区，二是引企业，三是上项目；\n四是建平台，五是引人才，六是抓服务；",
    ],
    ids=["other length", "other lines between", "no names", "names beside headings", "prose"],
)
def test_tables_read_no_cells_of_what_is_no_row(text: str) -> None:
    assert _cells(text) == []


def test_tables_know_a_heading_with_a_year_in_front() -> None:
    rows = _cells("企业名称，2023年总投资/亿元；\n华星科技，3；")
    assert rows == [[("Company", None, "华星科技"), ("Money", "亿元", "3")]]


def test_tables_take_the_unit_that_stands_above() -> None:
    rows = _cells("（单位：万元）\n企业名称，投资额，税收，从业人员；\n华星科技，3，5，80；")
    assert [unit for _, unit, _ in rows[0]] == [None, "万元", "万元", None]


def test_tables_put_two_lines_of_headings_together() -> None:
    text = "企业，改造内容，—，投资（万元）；\n〃，有组织，无组织，〃；\n华星科技，脱硝，封闭，3；"
    assert [kind for kind, _, _ in _cells(text)[0]] == ["Company", "Retrofit", "Retrofit", "Money"]


def test_tables_know_what_has_grown() -> None:
    text = "园区，2023年产值，—，备注；\n〃，总量（亿元），同比增长（%），〃；\n江州园，3，5，—；\n"
    row = next(iter(TABLES.rows(text)))
    assert [tuple(cell.column) for cell in row[1:3]] == [
        ("Quantity", "亿元", "产值", "2023"),
        ("Quantity", "%", "产值同比增长", None),
    ]


def test_tables_tell_firms_from_their_number() -> None:
    rows = _cells("园区名称，入驻企业，入园企业（家）；\n江州园，华星科技，31；")
    assert [kind for kind, _, _ in rows[0]] == ["Park", "Company", "Quantity"]


def test_tables_of_a_file_without_a_key_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "tables.yml"
    path.write_text("Company: 企业名称\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="no key never"):
        tables.read(path)
