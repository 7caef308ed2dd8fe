"""Rows of industries."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "industries"),
    [
        ("聚焦毛纺加工、机电电气两大特色产业。", ["毛纺加工", "机电电气"]),
        ("产品以带钢、线材为主。", []),
        ("以生产电机、水泵为主。", []),
    ],
)
def test_by_field_finds_rows_of_industries_and_none_of_goods(
    found: Finder, text: str, industries: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Industry"] == industries
