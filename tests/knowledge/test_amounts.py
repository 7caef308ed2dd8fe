"""Large numbers as texts write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kg.knowledge.amounts import multiplied, normal


@pytest.mark.parametrize(
    ("figures", "scale", "meant"),
    [
        ("12.5", "", "12.5"),
        ("12.50", "", "12.5"),
        ("12.5", "亿", "1250000000"),
        ("1,250.5", "万", "12505000"),
        ("3", "千万", "30000000"),
        ("0", "万", "0"),
        ("0.00", "", "0"),
    ],
)
def test_amount_is_kept_without_its_scale(figures: str, scale: str, meant: str) -> None:
    assert normal(figures, scale) == meant


@pytest.mark.parametrize(
    ("unit", "number", "rest"),
    [
        ("万元", 20_000, "元"),
        ("万亿元", 2 * 10**12, "元"),
        ("千万元", 2 * 10**7, "元"),
        ("千元", 2_000, "元"),
        ("千亿元", 2 * 10**11, "元"),
        ("亿千瓦时", 2 * 10**8, "千瓦时"),
        ("千瓦", 2, "千瓦"),
        ("万", 2, "万"),
        ("吨", 2, "吨"),
    ],
)
def test_scale_of_a_unit_is_multiplied_out(unit: str, number: int, rest: str) -> None:
    assert multiplied(Decimal(2), unit) == (Decimal(number), rest)
