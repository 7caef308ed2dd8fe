"""The graph as Parquet, for data frames and query engines. The one door to pyarrow."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from kg.errors import UsageError
from kg.exports.files import write_bytes
from kg.exports.numbers import number
from kg.exports.tables import EDGES, FACTS, NODES, facts, relations, things
from kg.graph import Graph

_WHOLE = ("start", "end", "statements")
_DECIMAL = ("confidence", "investment", "value")


def parquet(graph: Graph, path: Path) -> None:
    """Write facts.parquet, nodes.parquet and edges.parquet into the folder.

    Columns are those of the CSV tables; numbers are numbers, and facts have ``value``, the
    object where that is a number. What is absent is null.

    Raises:
        UsageError: pyarrow is not installed.
    """
    network = graph.to_networkx()
    valued = ((*row, row[FACTS.index("object")]) for row in facts(graph))
    _write(path / "facts.parquet", (*FACTS, "value"), valued)
    _write(path / "nodes.parquet", NODES, things(network))
    _write(path / "edges.parquet", EDGES, relations(network))


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    arrow, arrow_parquet = _pyarrow()
    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    table = arrow.table(
        [_column(arrow, name, cells[place]) for place, name in enumerate(columns)],
        names=list(columns),
    )
    written = io.BytesIO()
    arrow_parquet.write_table(table, written)
    write_bytes(path, [written.getvalue()])


def _column(arrow: Any, name: str, cells: Sequence[str]) -> Any:
    if name in _WHOLE:
        return arrow.array([int(cell) for cell in cells], arrow.int64())
    if name in _DECIMAL:
        return arrow.array([number(cell) for cell in cells], arrow.float64())
    return arrow.array([cell or None for cell in cells], arrow.string())


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise UsageError(
            "parquet is written by pyarrow, which is not installed; "
            "pip install 'park-kg[parquet]' brings it"
        ) from error
    return pyarrow, pyarrow.parquet
