"""The graph for tools that draw and analyse networks: GraphML and GEXF, through networkx.

Relations are edges with the status and date of their surest Statement; a tool that draws them
all draws what is planned or denied too, so filter by ``status``.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kg.exports.files import write, write_bytes
from kg.exports.numbers import number
from kg.exports.tables import NODES, things
from kg.graph import Graph

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TODAY = re.compile(r' lastmodifieddate="[^"]*"')


def graphml(graph: Graph, path: Path) -> None:
    """Write GraphML, for yEd, Cytoscape, igraph and others."""
    # imported when asked for: other exports should not wait for it
    import networkx

    written = io.BytesIO()
    networkx.write_graphml_xml(_plain(graph), written)
    write_bytes(path, [written.getvalue()])


def gexf(graph: Graph, path: Path) -> None:
    """Write GEXF 1.2, for Gephi."""
    import networkx

    written = io.BytesIO()
    networkx.write_gexf(_plain(graph), written)
    # the day of writing would make each day's bytes others
    write(path, [_TODAY.sub("", written.getvalue().decode(), count=1), "\n"])


def _plain(graph: Graph) -> Any:
    """The network with attributes that are text or numbers alone, and a number for each edge."""
    import networkx

    full, plain = graph.to_networkx(), networkx.MultiDiGraph()
    for cells in things(full):
        said = dict(zip(NODES, cells, strict=True))
        iri = said.pop("id")
        plain.add_node(iri, **_kept({**said, "investment": number(said["investment"])}))
    for count, (source, target, relation) in enumerate(sorted(full.edges(keys=True))):
        said = {"label": relation, "relation": relation, **full.edges[source, target, relation]}
        plain.add_edge(source, target, f"e{count}", **_kept(said))
    return plain


def _kept(said: Mapping[str, Any]) -> dict[str, Any]:
    """What is not empty, without characters that XML cannot hold."""
    return {
        key: _NOT_XML.sub("", value) if isinstance(value, str) else value
        for key, value in said.items()
        if value not in ("", None)
    }
