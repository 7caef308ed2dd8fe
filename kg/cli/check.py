"""``kg check``: is the knowledge sound, or a graph."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import Home, graph_file
from kg.errors import GraphError, KnowledgeError


def check(
    graph: Annotated[
        Path | None,
        typer.Argument(metavar="GRAPH", help="Its folder or file; else the knowledge is checked."),
    ] = None,
    *,
    self_test: Annotated[
        bool, typer.Option("--self-test", help="Break data for each shape: does it fire?")
    ] = False,
    home: Home = None,
) -> None:
    """Check the knowledge with all its examples, a graph against the shapes, or the shapes.

    \b
    Examples:
      kg check
      kg check --home my-knowledge
      kg check output/graph.nq
      kg check --self-test
    """
    folder = homes.find(home)
    if self_test:
        screen.talk(_tried_shapes(folder))
        return
    screen.talk(_checked_knowledge(folder) if graph is None else _checked_graph(graph, folder))


def _checked_knowledge(home: Path) -> str:
    from kg import knowledge, pipeline

    knows = knowledge.load(home)
    if faults := tuple(pipeline.faults(knows)):
        raise KnowledgeError("\n".join(faults))
    examples = sum(len(relation.examples) for relation in knows.patterns.relations)
    return (
        f"{home}: sound; {len(knows.patterns.relations)} relations keep their {examples} examples"
    )


def _tried_shapes(home: Path) -> str:
    from kg.graph import awake

    path = home / "ontology" / "shapes.ttl"
    trials = awake.self_test(path)
    columns = ("shape", "looks at", "constraint", "fires")
    said = {True: "yes", False: "NO", None: "not tried"}
    rows = ((one.shape, one.target, one.constraint, said[one.fires]) for one in trials)
    screen.table(rows, columns=columns)
    if asleep := [f"{one.shape} at {one.target}" for one in trials if one.fires is False]:
        raise KnowledgeError(f"{path}: broken data passes {'; '.join(asleep)}")
    shapes = len({one.shape for one in trials if one.fires})
    return f"{path}: awake; {shapes} shapes, {len(trials)} ways to break them"


def _checked_graph(named: Path, home: Path) -> str:
    from kg import graph as graphs

    path = graph_file(named)
    loaded = graphs.load(path)
    _, issues = graphs.check(loaded, home / "ontology" / "shapes.ttl", thorough=True)
    if issues:
        faults = "\n".join(f"{issue.where}: {issue.code}: {issue.detail}" for issue in issues)
        raise GraphError(faults)
    return f"{path}: sound, {len(loaded.lines):,} statements"
