from __future__ import annotations

import math
from itertools import combinations

import pytest

from kg.exports.page.spring import spring

BOX = (120.0, 60.0)


def _grid(count: int) -> list[tuple[float, float]]:
    return [(float(n % 10) * 80, float(n // 10) * 80) for n in range(count)]


@pytest.mark.parametrize("count", [2, 5, 100])
def test_page_spring_keeps_boxes_apart(count: int) -> None:
    edges = [(0, n) for n in range(1, count)]
    places = spring(_grid(count), edges, [BOX] * count)
    for (ax, ay), (bx, by) in combinations(places, 2):
        assert abs(ax - bx) > BOX[0] - 1 or abs(ay - by) > BOX[1] - 1


def test_page_spring_parts_nodes_of_one_place() -> None:
    assert len(set(spring([(0.0, 0.0)] * 6, [], [BOX] * 6))) == 6


def test_page_spring_draws_neighbours_together() -> None:
    edges = [(0, n) for n in range(1, 6)] + [(6, n) for n in range(7, 12)] + [(0, 6)]
    places = spring(_grid(12), edges, [(20.0, 20.0)] * 12)
    near = sum(math.dist(places[0], places[n]) for n in range(1, 6))
    far = sum(math.dist(places[0], places[n]) for n in range(7, 12))
    assert near < far


@pytest.mark.parametrize("count", [0, 1])
def test_page_spring_of_nobody_and_of_one(count: int) -> None:
    assert spring(_grid(count), [], [BOX] * count) == _grid(count)
