"""How sure a fact is, as the share of right ones among facts like it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

Points = Sequence[tuple[float, float]]


def calibrated(value: float, points: Points) -> float:
    """The share of right facts (0 to 1) among those with this first value.

    ``points`` rise in both; between two of them the line is straight, outside them it is flat.
    """
    at = bisect_right(points, (value, 1.0))
    if at == 0:
        return points[0][1]
    if at == len(points):
        return points[-1][1]
    (low, share), (high, next_share) = points[at - 1], points[at]
    return round(share + (next_share - share) * (value - low) / (high - low), 3)
