from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx
import pytest

from kg.exports.networks import gexf, graphml
from kg.graph import Graph

BOTH = pytest.mark.parametrize(
    ("write", "read"),
    [(graphml, networkx.read_graphml), (gexf, networkx.read_gexf)],
    ids=["graphml", "gexf"],
)


def _read(
    graph: Graph, path: Path, write: Callable[[Graph, Path], None], read: Callable[[Path], Any]
) -> Any:
    write(graph, path)
    return read(path)


@BOTH
def test_exports_networks_are_read_back_whole(
    hostile: Graph, tmp_path: Path, write: Any, read: Any
) -> None:
    found, full = _read(hostile, tmp_path / "graph", write, read), hostile.to_networkx()
    assert set(found.nodes) == set(full.nodes)
    edges = [(start, end, said["relation"]) for start, end, said in found.edges(data=True)]
    assert sorted(edges) == sorted(full.edges(keys=True))
    for iri, said in full.nodes(data=True):
        assert found.nodes[iri].get("label", iri).split() == (said["label"] or iri).split()
        assert found.nodes[iri]["kind"] == said["kind"]


@BOTH
def test_exports_networks_keep_status_date_and_evidence(
    hostile: Graph, tmp_path: Path, write: Any, read: Any
) -> None:
    found = _read(hostile, tmp_path / "graph", write, read)
    edges = [said for _, _, said in found.edges(data=True)]
    (done,) = (said for said in edges if said["relation"] == "completesRetrofit")
    assert (done["status"], done["when"]) == ("completed", "2021-05")
    assert (done["quote"], done["confidence"]) == ("华星科技完成废气治理", 0.9)
    planned = [said for said in edges if said.get("status") == "planned"]
    assert {said["relation"] for said in planned} == {"hosts", "retrofits"}


@BOTH
def test_exports_networks_have_sums_as_numbers_and_figures_in_words(
    hostile: Graph, tmp_path: Path, write: Any, read: Any
) -> None:
    found = _read(hostile, tmp_path / "graph", write, read)
    nodes = {said["label"]: said for _, said in found.nodes(data=True) if "label" in said}
    assert nodes["绿源二期项目"]["investment"] == 1_250_000_000
    assert nodes["青禾化工园区"]["aliases"] == "青禾园"
    assert set(nodes["青禾化工园区"]["figures"].split("；")) == {
        "企业 30家 (2022)",
        "税收 250000000元",
    }


@pytest.mark.parametrize("write", [graphml, gexf])
def test_exports_networks_give_each_element_its_own_id(
    hostile: Graph, tmp_path: Path, write: Any
) -> None:
    write(hostile, tmp_path / "graph")
    found = ElementTree.parse(tmp_path / "graph").iter()
    ids = [(one.tag.rpartition("}")[2], one.get("id")) for one in found if one.get("id")]
    assert len(ids) == len(set(ids)) > 60


@pytest.mark.parametrize("write", [graphml, gexf])
def test_exports_networks_drop_what_xml_cannot_hold(tmp_path: Path, write: Any) -> None:
    words = "甲\\u0001\\uFFFE厂"
    lines = (
        "<x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
        "<https://w3id.org/park-kg/ontology#Company> .",
        f'<x:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "{words}"@zh .',
    )
    write(Graph.of(lines), tmp_path / "graph")
    assert "甲厂" in (tmp_path / "graph").read_text(encoding="utf-8")
    ElementTree.parse(tmp_path / "graph")


@pytest.mark.parametrize("write", [graphml, gexf])
def test_exports_networks_have_no_day_of_writing(
    hostile: Graph, tmp_path: Path, write: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(hostile, tmp_path / "today")
    monkeypatch.setattr("time.strftime", _another_day)
    write(hostile, tmp_path / "tomorrow")
    assert (tmp_path / "today").read_bytes() == (tmp_path / "tomorrow").read_bytes()


def _another_day(*_: object) -> str:
    return "1999-12-31"
