from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.exports import FILES, FOLDERS, catalogue, write_all
from kg.graph import Graph, load
from kg.model import Issue


def test_exports_have_a_file_for_each_format(checkout: Path) -> None:
    assert set(catalogue(checkout)) == set(FILES)


def test_exports_write_what_a_build_leaves(graph: Graph, checkout: Path, tmp_path: Path) -> None:
    issues = (Issue("facts", "unresolved", "a.txt:1-2", "odd"),)
    refused = Graph(graph.lines[:3])
    paths = write_all(graph, issues, tmp_path / "new", checkout, quarantine=refused)
    files = ["graph.ttl", "graph.nq", "graph.html", "report.md", "quarantine.nq"]
    assert [path.name for path in paths] == [*files, "index.html", "changes.html", "dataset.nq"]
    assert load(paths[4]) == refused
    assert load(paths[1]) == graph
    assert "a.txt:1-2: odd" in paths[3].read_text(encoding="utf-8")
    assert "企业 Company" in paths[3].read_text(encoding="utf-8")
    assert sorted(paths) == sorted((tmp_path / "new").iterdir())


def test_exports_write_the_same_bytes_again(graph: Graph, checkout: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    for name, writer in catalogue(checkout).items():
        writer(graph, tmp_path / "a" / FILES[name])
        writer(Graph.of(reversed(graph.lines)), tmp_path / "b" / FILES[name])
        first = _bytes(tmp_path / "a" / FILES[name])
        assert first == _bytes(tmp_path / "b" / FILES[name]), name
        assert len(first) > (1 if name in FOLDERS else 0), name


def _bytes(path: Path) -> dict[str, bytes]:
    """The files of an export that is a folder, or its one file."""
    files = path.iterdir() if path.is_dir() else (path,)
    return {file.name: file.read_bytes() for file in files}


def test_exports_refuse_a_folder_that_is_a_file(
    graph: Graph, checkout: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(GraphError, match="cannot be written"):
        write_all(graph, (), tmp_path / "out", checkout)
