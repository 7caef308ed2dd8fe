"""A picture of up to some hundred nodes: springs, then names pushed apart until none overlap.

Starts from given places and rolls no dice. The sums run over the first axis of each array, one
row after the other, so that processors with wider registers do not change a bit of the result.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
_Array = NDArray[np.float64]
_LENGTH = 120.0  # of a spring at rest
_ROUNDS = 500
_WIDE = 1.15  # as much wider than high as the part of the page that it fills
_AIR = 1.9  # how much more room than its boxes the picture takes before they are pushed apart


def spring(
    start: Sequence[Point], edges: Sequence[tuple[int, int]], boxes: Sequence[Point]
) -> list[Point]:
    """Places where linked nodes are near and the boxes (width, height) do not overlap."""
    if len(start) < 2:
        return list(start)
    x = np.array([point[0] for point in start])
    y = np.array([point[1] for point in start])
    ends = np.array(sorted(set(edges)) or [(0, 0)], dtype=np.int64)
    x, y = _settle(x, y, ends)
    x, y = _gathered(x, y, boxes)
    x, y = _apart(x, y, boxes)
    return [(float(a), float(b)) for a, b in zip(x, y, strict=True)]


def _settle(x: _Array, y: _Array, ends: NDArray[np.int64]) -> tuple[_Array, _Array]:
    head, tail = ends[:, 0], ends[:, 1]
    mass = 1.0 + np.bincount(head, minlength=len(x)) + np.bincount(tail, minlength=len(x))
    pairs = np.sqrt(np.outer(mass, mass)) * _LENGTH**2
    for turn in range(_ROUNDS):
        dx, dy = x[None, :] - x[:, None], y[None, :] - y[:, None]
        push = pairs / (dx * dx + dy * dy + 25.0)
        fx, fy = (dx * push).sum(axis=0) / _LENGTH, (dy * push).sum(axis=0) / _LENGTH
        ex, ey = x[tail] - x[head], y[tail] - y[head]
        pull = np.sqrt(ex * ex + ey * ey) / _LENGTH
        for force, along in ((fx, ex * pull), (fy, ey * pull)):
            np.add.at(force, head, along / _LENGTH * 1.2)
            np.add.at(force, tail, -along / _LENGTH * 1.2)
        fx, fy = fx - x * 0.012 * mass, fy - y * 0.012 * mass
        size = np.sqrt(fx * fx + fy * fy) + 1e-9
        step = np.minimum(size, 60.0 * (1.0 - turn / _ROUNDS) + 0.5) / size
        x, y = x + fx * step, y + fy * step
    return x, y


def _gathered(x: _Array, y: _Array, boxes: Sequence[Point]) -> tuple[_Array, _Array]:
    """The same picture as small as its names allow, what stands far out drawn in."""
    x, y = x - (x.max() + x.min()) / 2, y - (y.max() + y.min()) / 2
    reach = np.sqrt(x * x + y * y) + 1.0
    inwards = 0.35 + 0.65 * np.sqrt(np.sort(reach)[len(reach) // 2] / reach)
    x, y = x * inwards, y * inwards
    area = _AIR * sum(wide * high for wide, high in boxes)
    high = np.sqrt(area / _WIDE)
    wide = high * _WIDE
    return x * wide / max(float(np.ptp(x)), 1.0), y * high / max(float(np.ptp(y)), 1.0)


def _apart(x: _Array, y: _Array, boxes: Sequence[Point]) -> tuple[_Array, _Array]:
    width = np.array([box[0] for box in boxes])
    height = np.array([box[1] for box in boxes])
    need_x = (width[None, :] + width[:, None]) / 2
    need_y = (height[None, :] + height[:, None]) / 2
    order = np.arange(len(x))
    first = np.where(order[None, :] > order[:, None], 1.0, -1.0)
    for _ in range(_ROUNDS):
        dx, dy = x[None, :] - x[:, None], y[None, :] - y[:, None]
        over_x, over_y = need_x - np.abs(dx), need_y - np.abs(dy)
        both = (over_x > 0.5) & (over_y > 0.5)
        np.fill_diagonal(both, False)
        if not both.any():
            break
        sideways = both & (over_x * 0.7 < over_y)
        upright = both & ~sideways
        x = x + np.where(sideways, over_x * _sign(dx, first), 0.0).sum(axis=0) * 0.3
        y = y + np.where(upright, over_y * _sign(dy, first), 0.0).sum(axis=0) * 0.3
    return x, y


def _sign(difference: _Array, otherwise: _Array) -> _Array:
    """Which way to push; two in one place part by their numbers."""
    signs: _Array = np.where(difference == 0.0, otherwise, np.sign(difference))
    return signs
