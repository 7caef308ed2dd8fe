"""Tables of pages, row by row; tables that only lay out a page, line by line."""

from __future__ import annotations

import pytest

from kg.documents import clean

HEADS = "<tr><td>序号</td><td>企业</td><td>投资</td></tr>"


def _table(rows: str) -> list[str]:
    return clean(f"<html><body><table>{rows}</table></body></html>").text.splitlines()


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("<tr><td><p>1</p></td><td><p>甲<span>公司</span></p></td><td>5亿元</td></tr>",
         "1，甲公司，5亿元；"),
        ("<tr><td>1</td><td>甲<br>公司</td><td>5亿元</td></tr>", "1，甲公司，5亿元；"),
        ("<tr><td>1</td><td> <p></p> </td><td>5亿元</td></tr>", "1，—，5亿元；"),
        ("<tr><td>1<td>甲公司<td>5亿元", "1，甲公司，5亿元；"),
        ("<tr><td>1</td><td><a href='/a'>甲公司</a></td><td>5亿元</td></tr>", "1，甲公司，5亿元；"),
    ],
    ids=["paragraphs", "broken", "empty", "not closed", "link"],
)  # fmt: skip
def test_documents_read_a_row_as_one_line(row: str, text: str) -> None:
    assert _table(HEADS + row) == ["序号，企业，投资；", text]


def test_documents_mark_cells_that_reach_into_rows_below() -> None:
    rows = (
        "<tr><td rowspan=2>1</td><td rowspan='2'>甲公司</td><td>5亿元</td></tr>"
        "<tr><td>6亿元</td></tr><tr><td>2</td><td>乙公司</td><td>7亿元</td></tr>"
    )
    assert _table(HEADS + rows)[1:] == [
        "1，甲公司，5亿元；",
        "〃，〃，6亿元；",
        "2，乙公司，7亿元；",
    ]


def test_documents_keep_the_lines_of_a_page_that_a_table_lays_out() -> None:
    article = "<p>甲公司开工。</p><p>乙公司投产。</p>"
    page = f"<tr><td></td><td>{article}</td></tr>"
    inner = f"<tr><td>{article}<table>{HEADS}</table>丙公司签约。</td><td>附注</td></tr>"
    long = f"<tr><td>{article * 30}</td><td>附注</td></tr>"
    assert _table(page) == ["甲公司开工。", "乙公司投产。"]
    assert _table(inner) == [
        "甲公司开工。", "乙公司投产。", "序号，企业，投资；", "丙公司签约。", "附注"
    ]  # fmt: skip
    assert len(_table(long)) == 61


def test_documents_count_the_columns_that_a_cell_covers() -> None:
    rows = (
        "<tr><td rowspan=2>企业</td><td colspan=2>投资</td><td rowspan=2>备注</td></tr>"
        "<tr><td>土建</td><td>设备</td></tr><tr><td colspan='3'>合计</td><td>9</td></tr>"
    )
    assert _table(rows) == ["企业，投资，—，备注；", "〃，土建，设备，〃；", "合计，—，—，9；"]


def test_documents_end_no_cell_by_the_marks_inside() -> None:
    said = "<p>新建厂房，购置设备。</p><p>年产,加工3万吨。</p>"
    row = f"<tr><td>1</td><td>{said}</td><td>1,200</td></tr>"
    assert _table(row) == ["1，新建厂房；购置设备；年产；加工3万吨，1,200；"]


def test_documents_read_a_piece_of_a_row_as_on_its_page() -> None:
    assert clean("甲公司</p></td>\n<td></td><td><p>5亿元").text == "甲公司，—，5亿元"


def test_documents_keep_the_sentences_of_two_cells() -> None:
    row = "<tr><td>上半年，甲园区产值3亿元。乙园区4亿元。</td><td>税收1亿元。</td></tr>"
    assert "，甲园区产值3亿元。乙园区" in _table(row)[0]
