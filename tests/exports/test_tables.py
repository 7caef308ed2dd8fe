from __future__ import annotations

import csv as sheets
import io
from pathlib import Path

import pytest

from kg.exports.tables import csv, edges, nodes
from kg.graph import Graph
from kg.graph.sheets import sheet


def test_exports_tables_have_a_row_for_each_statement(graph: Graph, tmp_path: Path) -> None:
    csv(graph, tmp_path / "facts.csv")
    text = (tmp_path / "facts.csv").read_text(encoding="utf-8-sig")
    rows = list(sheets.DictReader(io.StringIO(text)))
    assert len(rows) == len(graph.rows()[1])
    (row,) = (row for row in rows if row["relation"] == "investment")
    assert (row["subject"], row["object"], row["unit"]) == ("绿源二期项目", "1250000000", "元")
    assert (row["file"], row["quote"]) == ("news/economy.txt", "总投资12.5亿元")


def test_exports_tables_have_nodes_and_the_edges_between_them(
    hostile: Graph, tmp_path: Path
) -> None:
    nodes(hostile, tmp_path / "nodes.csv")
    edges(hostile, tmp_path / "edges.csv")
    things, relations = _read(tmp_path / "nodes.csv"), _read(tmp_path / "edges.csv")
    assert len(things) == len(hostile.rows()[0])
    assert len(relations) == hostile.to_networkx().number_of_edges()
    labels = {row["id"]: row["label"] for row in things}
    assert len(labels) == len(things)
    assert all(labels[row["source"]] == row["source_label"] for row in relations)
    assert "'=1+1" in labels.values()
    (planned,) = (row for row in relations if "拟入驻" in row["quote"])
    assert (planned["relation"], planned["target_label"]) == ("hosts", "海川集团")
    assert (planned["status"], planned["statements"]) == ("planned", "1")


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(sheets.DictReader(file, strict=True))


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\tx", " =1"])
def test_graph_sheets_disarm_formulas(cell: str) -> None:
    (row,) = sheets.reader(io.StringIO(sheet([[cell]]), newline=""))
    assert row == [f"'{cell}"]


@pytest.mark.parametrize("cell", ["-5", "+12.5", "园区", 'a"b,c', "a\nb"])
def test_graph_sheets_keep_what_is_no_formula(cell: str) -> None:
    (row,) = sheets.reader(io.StringIO(sheet([[cell]]), newline=""))
    assert row == [cell]
