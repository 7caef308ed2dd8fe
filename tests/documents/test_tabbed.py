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


def test_documents_read_columns_that_blanks_part() -> None:
    text = (
        "附表\n序号    企业名称      治理内容\n1   甲科技公司    脱硝,除尘改造\n"
        "2   乙水泥公司    湿法脱硫\n"
    )
    assert clean(text).text.splitlines() == [
        "附表",
        "序号，企业名称，治理内容；",
        "1，甲科技公司，脱硝；除尘改造；",
        "2，乙水泥公司，湿法脱硫；",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "甲科技公司    乙水泥公司    丙化工公司\n丁铝业公司    戊电子公司",
        "张  某  甲\n李  某  乙\n王  某  丙",
        "甲来到公司。  乙去园区。  丙在厂里。\n甲来到公司。  乙去园区。  丙在厂里。\n"
        "甲来到公司。  乙去园区。  丙在厂里。",
    ],
    ids=["two lines", "spaced names", "sentences"],
)
def test_documents_leave_blanks_that_part_no_columns(text: str) -> None:
    assert "；" not in clean(text).text
