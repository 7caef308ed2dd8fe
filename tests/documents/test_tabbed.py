"""Tables that were pasted with tabs."""

from __future__ import annotations

import pytest

from kg.documents import clean


@pytest.mark.parametrize(
    ("raw", "lines"),
    [
        (
            "项目表\n序号\t企业\t投资\n1\t甲公司\t\n\t乙公司\t5亿元\n附注",
            ["项目表", "序号，企业，投资；", "1，甲公司，—；", "—，乙公司，5亿元；", "附注"],
        ),
        ("\t\t甲公司开工。\n\t\t乙公司投产。", ["甲公司开工。", "乙公司投产。"]),
        ("企业\t投资\t备注\n甲公司开工。", ["企业投资备注", "甲公司开工。"]),
    ],
    ids=["table", "set in", "one line"],
)
def test_documents_read_rows_that_are_parted_by_tabs(raw: str, lines: list[str]) -> None:
    cleaned = clean(raw)
    assert cleaned.text.splitlines() == lines
    assert list(cleaned.origin) == sorted(cleaned.origin)
