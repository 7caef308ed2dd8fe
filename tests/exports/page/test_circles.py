from __future__ import annotations

import math
from itertools import combinations

import pytest

from kg.exports.page.circles import circles
from tests.exports.page.graphs import of, towns, weights

GRAPHS = {
    "nothing": of([], []),
    "one": of(["Park"], []),
    "strangers": of(["Place"] * 30, []),
    "no hub": of(["Product"] * 9, [(n, n + 1) for n in range(8)]),
    "star": towns(1, 80, products=0),
    "towns": towns(6, 12, products=3),
    "ring": of(["Park"] * 12, [(n, (n + 1) % 12) for n in range(12)]),
}


@pytest.mark.parametrize("name", GRAPHS)
def test_page_circles_keep_every_two_nodes_apart(name: str) -> None:
    links = GRAPHS[name]
    places = circles(links, weights(links))
    assert len(places) == len(links.nodes)
    assert all(math.dist(one, other) > 60 for one, other in combinations(places, 2))


def test_page_circles_keep_a_company_near_its_park() -> None:
    links = towns(6, 12, products=0)
    places = circles(links, weights(links))
    parks = [node for node, row in enumerate(links.nodes) if row.kind == "Park"]
    for edge in links.edges:
        if links.nodes[edge.object].kind == "Company":
            ends = {park: math.dist(places[park], places[edge.object]) for park in parks}
            assert min(ends, key=ends.__getitem__) == edge.subject


def test_page_circles_of_a_long_chain_stay_small() -> None:
    links = of(["Park", *["Product"] * 60], [(n, n + 1) for n in range(60)])
    places = circles(links, weights(links))
    assert max(math.dist(places[0], place) for place in places) < 3000
