"""The graph as one offline HTML page. The one door to pyvis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from kg.exports.files import write
from kg.exports.page import shell
from kg.exports.page.drawing import Drawing, draw
from kg.exports.page.island import escaped, island, told
from kg.exports.page.links import link
from kg.exports.page.types import types
from kg.graph import Graph
from kg.knowledge.style import Style
from kg.model import DocumentRow, FactRow, NodeRow

_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {"hover": True, "keyboard": False, "tooltipDelay": 100000, "zoomSpeed": 0.7},
    "nodes": {"borderWidth": 1.5, "borderWidthSelected": 3},
    "edges": {
        "smooth": False,
        "width": 1.1,
        "hoverWidth": 0.8,
        "selectionWidth": 1.2,
        "arrowStrikethrough": False,
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.42}},
    },
}


def page(
    nodes: Sequence[NodeRow],
    facts: Sequence[FactRow],
    documents: Sequence[DocumentRow],
    style: Style,
    *,
    types: Mapping[str, Sequence[tuple[str, str]]] | None = None,
) -> str:
    """The whole page as text; the same for the same rows in any order.

    ``types`` has the types of retrofits by address, each in Chinese and English words.
    Everything is inside it: opening it makes no request, and no word of a text can run.
    """
    links = link(nodes, facts)
    drawing = draw(links, style)
    network = _network(drawing)
    look, engine, scripts = shell.look(), shell.engine(), shell.scripts()
    network.templateEnv.filters.update(island=island, escaped=escaped)
    network.templateEnv.globals.update(
        policy=shell.policy((engine, scripts), (look,)),
        look=look,
        engine=engine,
        scripts=scripts,
        told={**told(links, documents, style, types or {}), "first": drawing.first},
    )
    return str(network.generate_html())


def _network(drawing: Drawing) -> Any:
    """The drawing in pyvis's own terms; filled at once, as add_node looks through all before it."""
    # imported when asked for: it brings half of IPython, and kg --help should not wait for that
    from pyvis.edge import Edge
    from pyvis.network import Network
    from pyvis.node import Node

    network = Network(directed=True, cdn_resources="in_line")
    folder = resources.files("kg.exports.page")
    network.set_template_dir(str(folder), "template.html")
    network.nodes = [_options(Node, node, "id", "shape", "label") for node in drawing.nodes]
    network.node_ids = [node["id"] for node in network.nodes]
    network.node_map = dict(zip(network.node_ids, network.nodes, strict=True))
    network.edges = [_options(Edge, edge, "from", "to") for edge in drawing.edges]
    network.options = _OPTIONS
    return network


def _options(maker: Any, drawn: dict[str, Any], *named: str) -> dict[str, Any]:
    """What pyvis makes of a node or an edge: the named options are its positional arguments."""
    rest = {key: value for key, value in drawn.items() if key not in named}
    made: dict[str, Any] = maker(*(drawn[key] for key in named), **rest).options
    return made


def write_html(graph: Graph, path: Path, style: Style) -> None:
    """Write the page of a graph to a file, whole or not at all."""
    nodes, facts, documents = graph.rows()
    write(path, [page(nodes, facts, documents, style, types=types(graph))])
