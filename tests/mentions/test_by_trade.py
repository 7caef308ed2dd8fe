"""Short names of firms, told by brand and trade."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("园区内的华星制药生产的新药上市。", ["华星制药"]),
        ("重点企业有华星制药、明远化工，年产5万吨。", ["华星制药", "明远化工"]),
        ("华星光伏产业园开工。", []),
        ("重点企业有华星高科技孵化中心、明远化工，年产5万吨。", ["明远化工"]),
        ("江州经开区电子信息发展快。", []),
    ],
)
def test_by_trade_finds_firms_that_enough_speaks_for(
    found: Finder, text: str, firms: list[str]
) -> None:
    names = [m.text for m in found(text) if m.kind == "Company" and m.by != "anaphor"]
    assert names == firms
