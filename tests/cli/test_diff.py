from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.news import leaves

KG, RDF = "https://w3id.org/park-kg/ontology#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def statement(status: str) -> str:
    """A graph of one Statement."""
    return (
        f"<x:s> <{RDF}type> <{KG}Statement> .\n"
        f"<x:s> <{RDF}subject> <x:甲厂> .\n"
        f"<x:s> <{RDF}predicate> <{KG}retrofits> .\n"
        f"<x:s> <{RDF}object> <x:光伏> .\n"
        f"<x:s> <{KG}status> <{KG}{status}> .\n"
    )


@pytest.fixture
def graphs(tmp_path: Path) -> tuple[Path, Path]:
    """A build's folder, and a file that says otherwise."""
    (tmp_path / "monday").mkdir()
    (tmp_path / "monday" / "graph.nq").write_text(statement("planned"), encoding="utf-8")
    (tmp_path / "friday.nt").write_text(statement("completed"), encoding="utf-8")
    return tmp_path / "monday", tmp_path / "friday.nt"


def test_cli_diff_of_two_alike_says_nothing(
    graphs: tuple[Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    folder, _ = graphs
    assert leaves("diff", folder, folder / "graph.nq") == 0
    assert capfd.readouterr() == ("", "")


def test_cli_diff_shows_what_changed_and_leaves_with_one(
    graphs: tuple[Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    assert leaves("diff", *graphs) == 1
    shown = capfd.readouterr()
    assert "facts: 0 gained, 0 lost, 1 changed" in shown.out
    assert "~ fact x:甲厂 retrofits x:光伏: [planned] -> [completed]" in shown.out.splitlines()
    assert shown.err == ""


def test_cli_diff_is_json_for_programs(
    graphs: tuple[Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    assert leaves("diff", *graphs, "--format", "json") == 1
    found = json.loads(capfd.readouterr().out)
    (pair,) = found["facts"]["changed"]
    assert (found["same"], found["triples_gained"], found["triples_lost"]) == (False, 1, 1)
    assert [pair[side]["states"][0]["status"] for side in ("before", "after")] == [
        "planned",
        "completed",
    ]
    assert leaves("diff", graphs[0], graphs[0], "--format", "json") == 0
    assert json.loads(capfd.readouterr().out)["same"] is True


def test_cli_diff_of_what_cannot_be_read_is_no_difference(
    graphs: tuple[Path, Path], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert leaves("diff", graphs[0], tmp_path / "none.nq") == 2
    shown = capfd.readouterr()
    assert shown.out == ""
    assert "none.nq: no such file" in shown.err
