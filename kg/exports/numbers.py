"""Decimals of a graph as numbers, for formats whose columns are typed."""

from __future__ import annotations

import math


def number(text: str) -> float | None:
    """The number that is written; None for what is none, such as the object of a relation."""
    try:
        found = float(text)
    except ValueError:
        return None
    return found if math.isfinite(found) else None
