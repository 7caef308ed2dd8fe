"""Made-up graphs: so many parks, each with companies, each company with a product."""

from __future__ import annotations

from kg.exports.page.links import Edge, Links
from kg.model import NodeRow


def towns(parks: int, companies: int, *, products: int = 1) -> Links:
    """Parks that are all joined to the first; numbers in the order park, company, products."""
    kinds: list[str] = []
    pairs: list[tuple[int, int]] = []
    for park in range(parks):
        hub = len(kinds)
        kinds.append("Park")
        if park:
            pairs.append((0, hub))
        for _ in range(companies):
            firm = len(kinds)
            kinds.append("Company")
            pairs.append((hub, firm))
            for _ in range(products):
                pairs.append((firm, len(kinds)))
                kinds.append("Product")
    return of(kinds, pairs)


def of(kinds: list[str], pairs: list[tuple[int, int]]) -> Links:
    """The graph of these kinds and lines."""
    near: list[set[int]] = [set() for _ in kinds]
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    nodes = tuple(NodeRow(f"x/{n:05}", kind, f"{kind}{n}") for n, kind in enumerate(kinds))
    edges = tuple(Edge(one, "hosts", other, ()) for one, other in sorted(pairs))
    return Links(nodes, (), edges, tuple(tuple(sorted(each)) for each in near))


def weights(links: Links) -> list[int]:
    """Parks 3, companies 2, the others 1."""
    return [{"Park": 3, "Company": 2}.get(node.kind, 1) for node in links.nodes]
