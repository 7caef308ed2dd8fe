"""``kg push``, to a real store."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.news import leaves
from tests.queries.receivers import Manners, oxigraph, store

QUAD = '<http://ex.org/s> <http://ex.org/p> "青禾"@zh <http://ex.org/g> .\n'


@pytest.fixture
def graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a graph; no proxy stands between."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    (tmp_path / "graph.nq").write_text(QUAD, encoding="utf-8")
    return tmp_path


def test_cli_push_says_what_the_store_has_now(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with oxigraph(graph / "store") as address:
        assert leaves("push", address, graph, "--kind", "oxigraph") == 0
        assert leaves("push", f"{address}/store", graph, "--queries", f"{address}/query") == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("graphs 1, statements 1, counted there") == 2


def test_cli_push_reads_its_login_from_the_environment(
    graph: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with store(Manners(login="digest")) as address:
        assert leaves("push", address, graph, "--quiet") == 1
        assert "KG_PUSH_USER" in capsys.readouterr().err
        monkeypatch.setenv("KG_PUSH_USER", "user")
        monkeypatch.setenv("KG_PUSH_PASSWORD", "geheim")
        assert leaves("push", address, graph, "--quiet") == 0
    assert capsys.readouterr().err == ""


def test_cli_push_of_less_than_was_sent_is_one(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with store(Manners(loses=1)) as address:
        assert leaves("push", address, graph) == 1
    assert "http://ex.org/g: sent 1, has 0" in capsys.readouterr().err


def test_cli_push_to_what_is_no_address_is_wrong_use(graph: Path) -> None:
    assert leaves("push", "file:///tmp/x", graph) == 2
