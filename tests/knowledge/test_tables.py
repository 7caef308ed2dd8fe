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
    return [[(c.kind, c.unit, text[c.start : c.end]) for c in row] for row in TABLES.rows(text)]


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
        "一是建园区，二是引企业，三是上项目；\n四是建平台，五是引人才，六是抓服务；",
    ],
    ids=["other length", "other lines between", "no names", "prose"],
)
def test_tables_read_no_cells_of_what_is_no_row(text: str) -> None:
    assert _cells(text) == []


def test_tables_know_a_heading_with_a_year_in_front() -> None:
    rows = _cells("企业名称，2023年总投资/亿元；\n华星科技，3；")
    assert rows == [[("Company", None, "华星科技"), ("Money", "亿元", "3")]]


def test_tables_of_a_file_without_a_key_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "tables.yml"
    path.write_text("Company: 企业名称\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="no key never"):
        tables.read(path)
