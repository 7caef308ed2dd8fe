from __future__ import annotations

from pathlib import Path

import pytest

from kg.exports import FOLDERS
from tests.cli.news import Kg, leaves


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """A graph of one triple."""
    path = tmp_path / "graph.nt"
    path.write_text("<x:a> <x:b> <x:c> .\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("form", sorted(FOLDERS))
def test_cli_export_of_a_folder_asks_where_to(
    form: str, graph: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert leaves("export", form, "--graph", graph) == 2
    shown = capfd.readouterr()
    assert shown.out == ""
    assert f"--to {form}" in shown.err


def test_cli_export_writes_a_folder(graph: Path, tmp_path: Path) -> None:
    assert leaves("export", "neo4j", "--graph", graph, "--to", tmp_path / "a" / "neo4j") == 0
    names = {path.name for path in (tmp_path / "a" / "neo4j").iterdir()}
    assert names == {"nodes.csv", "relationships.csv", "README.txt"}


@pytest.mark.parametrize("form", ["graphml", "gexf", "framed", "nodes", "edges"])
def test_cli_export_pours_what_is_one_file(
    form: str, graph: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert leaves("export", form, "--graph", graph) == 0
    assert capfd.readouterr().out


def test_cli_export_writes_the_ontology_without_any_graph(tmp_path: Path, kg: Kg) -> None:
    code, out, _ = kg("export", "ontology", "--to", tmp_path / "terms", "--graph", tmp_path)
    assert (code, out) == (0, "")
    assert (tmp_path / "terms" / "questions.ttl").is_file()
    assert (tmp_path / "terms" / "index.html").stat().st_size > 10_000
    assert kg("export", "ontology")[0] == 2
