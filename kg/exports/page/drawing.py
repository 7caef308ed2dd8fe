"""The numbered graph as pyvis nodes and edges: places, sizes, shapes, dashes."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.exports.page.choice import first_view
from kg.exports.page.circles import circles
from kg.exports.page.links import Edge, Links
from kg.exports.page.spelling import columns, label
from kg.exports.page.spring import spring
from kg.knowledge.style import ClassStyle, StatusStyle, Style

_SMALL = 12  # pixels of the smallest label
_CALM = "stated"


@dataclass(frozen=True, slots=True)
class Drawing:
    """Options of vis-network for ``nodes`` and ``edges``.

    ``first`` is the first view: (node, x, y), the most telling first.
    """

    nodes: tuple[dict[str, Any], ...]
    edges: tuple[dict[str, Any], ...]
    first: tuple[tuple[int, int, int], ...]


def draw(links: Links, style: Style) -> Drawing:
    """Everything that the picture needs, decided here and not in the browser."""
    looks = {row.kind: style.of_class(row.kind) for row in links.nodes}
    kinds = [looks[row.kind] for row in links.nodes]
    weights = [look.weight for look in kinds]
    places = circles(links, weights)
    planned = _planned(links, kinds, style)
    nodes = tuple(
        _node(number, links, look, planned=number in planned) for number, look in enumerate(kinds)
    )
    first = first_view(links, weights, size=style.first_view)
    near = _near(links, nodes, [(number, places[number]) for number in first])
    for node, place in zip(nodes, places, strict=True):
        node.update(x=round(place[0]), y=round(place[1]))
    if len(near) == len(nodes):  # one picture is enough
        for number, x, y in near:
            nodes[number].update(x=x, y=y)
    return Drawing(nodes, tuple(_edges(links, style)), near)


def _node(number: int, links: Links, look: ClassStyle, *, planned: bool) -> dict[str, Any]:
    row = links.nodes[number]
    reach = math.sqrt(links.degree(number))
    font = min(26, round(_SMALL + 0.9 * reach + (2 if look.weight > 2 else 0)))
    drawn: dict[str, Any] = {
        "id": number,
        "label": label(row.label),
        "shape": look.shape,
        "group": row.kind,
        "size": min(46, round(7 + 2 * look.weight + 2 * reach)),
        "font": {"size": font},
    }
    if planned:
        drawn["planned"] = True
        drawn["shapeProperties"] = {"borderDashes": [4, 4]}
    return drawn


def _near(
    links: Links,
    nodes: Sequence[Mapping[str, Any]],
    start: Sequence[tuple[int, tuple[float, float]]],
) -> tuple[tuple[int, int, int], ...]:
    """Places for the first view, where no name covers another."""
    index = {number: place for place, (number, _) in enumerate(start)}
    ends = [
        (index[edge.subject], index[edge.object])
        for edge in links.edges
        if edge.subject in index and edge.object in index and edge.subject != edge.object
    ]
    boxes = [_box(nodes[number]) for number in index]
    places = spring([place for _, place in start], ends, [(wide, high) for wide, high, _ in boxes])
    return tuple(
        (number, round(x), round(y - drop))
        for number, (x, y), (_, _, drop) in zip(index, places, boxes, strict=True)
    )


def _box(node: Mapping[str, Any]) -> tuple[float, float, float]:
    """Width and height of a node with its name, and how far their middle is below the node."""
    lines = node["label"].split("\n")
    font, size = node["font"]["size"], node["size"]
    below = len(lines) * font * 1.25 + 6
    wide = max(max(map(columns, lines)) * font / 2, 2 * size) + 14
    return wide, 2 * size + below + 8, below / 2


def _planned(links: Links, kinds: Sequence[ClassStyle], style: Style) -> set[int]:
    """Things of staged classes that no text says more of than that they are planned."""
    best: dict[int, int] = {}
    ranks = {status.name: status.rank for status in style.statuses}
    for edge in links.edges:
        if kinds[edge.object].staged:
            rank = ranks[_status(edge, links, style).name]
            best[edge.object] = max(rank, best.get(edge.object, 0))
    return {number for number, rank in best.items() if rank == ranks["planned"]}


def _status(edge: Edge, links: Links, style: Style) -> StatusStyle:
    """The status of highest rank among an edge's facts."""
    said = {links.facts[index].status or _CALM for index in edge.facts}
    known = [status for status in style.statuses if status.name in said]
    calm = next(status for status in style.statuses if status.name == _CALM)
    return max(known or [calm], key=_rank)


def _rank(status: StatusStyle) -> int:
    return status.rank


def _edges(links: Links, style: Style) -> list[dict[str, Any]]:
    lanes: Counter[tuple[int, int]] = Counter()
    drawn = []
    for number, edge in enumerate(links.edges):
        pair = (min(edge.subject, edge.object), max(edge.subject, edge.object))
        status = _status(edge, links, style)
        options: dict[str, Any] = {
            "id": number,
            "from": edge.subject,
            "to": edge.object,
            "relation": edge.relation,
            "status": status.name,
        }
        if status.dashes:
            options["dashes"] = list(status.dashes)
        if lanes[pair]:  # a second line between the same two bends away from the first
            bend = 0.16 * lanes[pair] * (1 if edge.subject == pair[0] else -1)
            kind = "curvedCW" if bend > 0 else "curvedCCW"
            options["smooth"] = {"enabled": True, "type": kind, "roundness": round(abs(bend), 2)}
        lanes[pair] += 1
        drawn.append(options)
    return drawn
