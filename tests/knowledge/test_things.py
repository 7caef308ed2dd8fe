"""The patterns of things.yml, on words made up here."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge.things import Goods, Methods, Things, read


@pytest.fixture(scope="module")
def patterns(checkout: Path) -> tuple[Things, Methods, Goods]:
    """What the project ships."""
    return read(checkout / "seeds" / "lexicon" / "things.yml")


def test_things_names_all_missing_keys(tmp_path: Path) -> None:
    path = tmp_path / "things.yml"
    path.write_text("upgrades: 改造\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"no key verbal(?s:.)*no key suffixes"):
        read(path)


@pytest.mark.parametrize(("words", "fits"), [("余热回收", True), ("改造后的厂房", False)])
def test_things_upgrades_stand_at_the_end(
    patterns: tuple[Things, Methods, Goods], words: str, fits: bool
) -> None:
    assert (patterns[0].upgrades.search(words) is not None) is fits


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("建立“热点网格”监管体系。", "“热点网格”监管体系"),
        ("“一区两园”管理体制", None),
        ("“甲”“乙”等制度", None),
    ],
)
def test_methods_marked(
    patterns: tuple[Things, Methods, Goods], text: str, name: str | None
) -> None:
    match = patterns[1].marked.search(text)
    assert (match[1] if match else None) == name


@pytest.mark.parametrize(
    ("words", "modifier"), [("生产高端", "高端"), ("金红石型", "金红石型"), ("各种", "")]
)
def test_goods_modifiers_end_in_front_of_the_goods(
    patterns: tuple[Things, Methods, Goods], words: str, modifier: str
) -> None:
    match = patterns[2].modifiers.search(words)
    assert (match[0] if match else "") == modifier
