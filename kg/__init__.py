"""Chinese texts about industrial parks, companies and officials become a graph with its evidence.

``graph = kg.build(["news/"])``; then ``graph.rows()``, ``graph.to_rdflib()``,
``graph.to_networkx()``.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

__all__ = ["build", "load"]


def build(paths: Iterable[Path | str], **options: Any) -> Any:
    """Read files and folders into a ``kg.graph.Graph``.

    Options are those of ``kg.pipeline.build``: ``recogniser``, ``year``, ``base``,
    ``min_confidence``, ``home_folder``, ``progress``, ``jobs``. What could not be read is in
    ``kg.pipeline.build(...).issues``.
    """
    # the rooms take a second to import: `import kg` and `kg --help` should not wait for them
    from kg import pipeline

    return pipeline.build(paths, **options).graph


def load(path: Path | str) -> Any:
    """Read a ``kg.graph.Graph`` that was built before, from graph.nq or another RDF file."""
    from kg import graph

    return graph.load(Path(path))
