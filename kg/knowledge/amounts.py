"""How large numbers are written, 万 and 亿 behind the figures, and how they are kept."""

from __future__ import annotations

import re
from decimal import Decimal

# the zeros that a word stands for
_SCALES = {
    "": 0,
    "百": 2,
    "千": 3,
    "万": 4,
    "十万": 5,
    "百万": 6,
    "千万": 7,
    "亿": 8,
    "百亿": 10,
    "千亿": 11,
    "万亿": 12,
}

# 万吨, 千万元; but 千瓦 is a unit of its own, as 百 and 千 are part of others than 元
_SCALED = re.compile("(?:万亿|万|亿)(?=.)|(?:[百千]亿|[十百千]万|[百千])(?=元)")


def normal(figures: str, scale: str = "") -> str:
    """The normal form of figures with the word behind them: 1,250.5 and 万 are 12505000."""
    return plain(Decimal(figures.replace(",", "")).scaleb(_SCALES[scale]))


def plain(number: Decimal) -> str:
    """A decimal without exponent and without idle zeros: 1250000000, 12.5."""
    written = f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def multiplied(number: Decimal, unit: str) -> tuple[Decimal, str]:
    """The number with 万 and 亿 of its unit multiplied out, and the rest of the unit: 元, 吨."""
    scale = _SCALED.match(unit)
    if scale is None:
        return number, unit
    return number.scaleb(_SCALES[scale[0]]), unit[scale.end() :]
