from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from kg.errors import UsageError
from kg.exports.parquet import parquet
from kg.graph import Graph


@pytest.fixture(scope="module")
def tables(hostile: Graph, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Each written table as pyarrow reads it."""
    arrow = pytest.importorskip("pyarrow.parquet")
    folder = tmp_path_factory.mktemp("parquet")
    parquet(hostile, folder)
    return {path.name: arrow.read_table(path) for path in folder.iterdir()}


def test_exports_parquet_has_a_row_for_each(hostile: Graph, tables: dict[str, Any]) -> None:
    things, facts, _ = hostile.rows()
    network = hostile.to_networkx()
    assert {name: table.num_rows for name, table in tables.items()} == {
        "facts.parquet": len(facts),
        "nodes.parquet": len(things),
        "edges.parquet": network.number_of_edges(),
    }


def test_exports_parquet_has_numbers_and_nulls(tables: dict[str, Any]) -> None:
    facts = {fact["relation"]: fact for fact in tables["facts.parquet"].to_pylist()}
    invested = facts["investment"]
    assert (invested["value"], invested["unit"]) == (1_250_000_000.0, "元")
    assert (invested["object_iri"], invested["status"]) == (None, None)
    assert invested["end"] - invested["start"] == len(invested["quote"])
    assert (facts["adopts"]["value"], facts["adopts"]["confidence"]) == (None, 0.9)


def test_exports_parquet_keeps_words_as_they_are(tables: dict[str, Any]) -> None:
    labels = tables["nodes.parquet"].column("label").to_pylist()
    assert {"=1+1", "甲;乙园"} <= set(labels)
    statuses = set(tables["edges.parquet"].column("status").to_pylist())
    assert {"planned", "completed", "denied", None} <= statuses


def test_exports_parquet_of_nothing_has_its_columns(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow.parquet")
    parquet(Graph(), tmp_path)
    empty = arrow.read_table(tmp_path / "facts.parquet")
    assert (empty.num_rows, str(empty.schema.field("start").type)) == (0, "int64")


def test_exports_parquet_without_pyarrow_names_the_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"pip install 'park-kg\[parquet\]'"):
        parquet(Graph(), tmp_path)
