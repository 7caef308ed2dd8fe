from __future__ import annotations

from collections import Counter

from kg.exports.page.choice import first_view
from tests.exports.page.graphs import of, towns, weights


def test_page_choice_takes_everything_when_there_is_room() -> None:
    links = towns(2, 3)
    assert sorted(first_view(links, weights(links), size=80)) == list(range(14))


def test_page_choice_begins_with_the_weightiest_hub() -> None:
    links = towns(1, 100)
    chosen = first_view(links, weights(links), size=20)
    assert chosen[0] == 0
    assert len(chosen) == len(set(chosen)) == 20


def test_page_choice_is_of_many_kinds() -> None:
    rare = ["Official", "Permit", "Honour", "Place"]
    kinds = ["Park", *["Company"] * 500, *rare]
    links = of(kinds, [(0, node) for node in range(1, len(kinds))])
    chosen = Counter(kinds[node] for node in first_view(links, weights(links), size=30))
    assert set(rare) < set(chosen)


def test_page_choice_is_joined() -> None:
    links = towns(20, 30)
    chosen = set(first_view(links, weights(links), size=60))
    assert len(chosen) == 60
    assert all(chosen & set(links.neighbours[node]) for node in chosen)


def test_page_choice_fills_up_with_what_is_joined_to_nothing() -> None:
    links = of(["Park"] * 50, [])
    assert first_view(links, weights(links), size=10) == tuple(range(10))
