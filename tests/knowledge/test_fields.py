"""The patterns of goods.yml, on words made up here."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge.fields import Fields, read


@pytest.fixture(scope="module")
def fields(checkout: Path) -> Fields:
    """What the project ships."""
    return read(checkout / "seeds" / "lexicon" / "goods.yml")


def _rows(fields: Fields, text: str) -> set[str]:
    return {match["row"] for row in fields.rows for match in row.finditer(text)}


def test_fields_names_all_missing_keys(tmp_path: Path) -> None:
    path = tmp_path / "goods.yml"
    path.write_text("focus: 聚焦\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"no key growing(?s:.)*no key plain"):
        read(path)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("聚焦毛纺、机电两大特色产业。", "毛纺、机电"),
        ("涉及毛纺、机电等多个行业。", "毛纺、机电"),
        ("聚焦循环领域内的再制造、拆解等产业。", "再制造、拆解"),
        ("毛纺、机电已成为园区的主导产业。", "毛纺、机电"),
        ("从事毛纺、机电业务。", "毛纺、机电"),
        ("聚焦毛纺、机电等支柱产业。", "毛纺、机电"),
        ("聚焦毛纺、机电“一主一副”产业格局。", "毛纺、机电"),
    ],
)
def test_fields_rows(fields: Fields, text: str, row: str) -> None:
    assert row in _rows(fields, text)


@pytest.mark.parametrize(
    "text", ["聚焦毛纺、机电两大产业园。", "以毛纺、机电为龙头的企业。", "聚焦毛纺、机电的人才。"]
)
def test_fields_no_rows(fields: Fields, text: str) -> None:
    assert _rows(fields, text) == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("汽车及零部件、毛纺", ["汽车及零部件", "毛纺"]),
        ("汽车及装备制造", ["汽车", "装备制造"]),
        ("汽车与配套", ["汽车与配套"]),
    ],
)
def test_fields_joints_leave_what_a_trade_has(fields: Fields, text: str, names: list[str]) -> None:
    assert fields.joints.split(text) == names
