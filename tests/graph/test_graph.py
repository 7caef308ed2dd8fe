from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph

from kg.errors import GraphError
from kg.graph import Graph, load


def test_graph_load_gives_the_same_lines(graph: Graph, tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    path.write_text(graph.text(), encoding="utf-8")
    assert load(path) == graph


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("graph.nq", "<a:b> <a:c> .", "not well formed"),
        ("graph.ttl", "kg:x a kg:y .", "not well formed"),
        ("graph.docx", "", "ends in .nq"),
    ],
)
def test_graph_load_names_the_file_and_the_cure(
    tmp_path: Path, name: str, text: str, fault: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GraphError, match=fault) as found:
        load(path)
    assert str(path) in str(found.value)


def test_graph_load_says_that_a_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="no such file"):
        load(tmp_path / "graph.nq")


def test_graph_store_has_every_triple_once_and_every_document(graph: Graph) -> None:
    store = graph.store()
    distinct = {quad.triple for quad in graph.quads()}
    assert len(list(store.quads_for_pattern(None, None, None, DefaultGraph()))) == len(distinct)
    assert len(list(store.named_graphs())) == 3


@pytest.mark.filterwarnings("ignore:Dataset.default_context:DeprecationWarning")
def test_graph_goes_to_rdflib_whole(graph: Graph) -> None:
    dataset = graph.to_rdflib()
    assert len(set(dataset.triples((None, None, None)))) == len({q.triple for q in graph.quads()})


def test_graph_goes_to_networkx_with_evidence(graph: Graph) -> None:
    network = graph.to_networkx()
    names = {data["label"]: node for node, data in network.nodes(data=True)}
    edge = network.edges[names["青禾化工园区"], names["海川集团"], "hosts"]
    assert (edge["status"], edge["quote"]) == ("planned", "海川集团拟入驻青禾化工园区")
    assert network.nodes[names["绿源二期项目"]]["investment"] == "1250000000"
    assert ("企业", "30", "家", "2022") in network.nodes[names["青禾化工园区"]]["figures"]
    assert network.nodes[names["华星科技有限公司"]]["aliases"] == ("华星科技",)


def test_graph_rows_are_sorted_and_speak_of_known_things(graph: Graph) -> None:
    things, facts, documents = graph.rows()
    assert list(things) == sorted(things)
    assert list(facts) == sorted(facts)
    assert list(documents) == sorted(documents)
    kinds = {thing.kind for thing in things}
    assert not kinds & {"Statement", "Document", "Observation", "RetrofitType"}
    (economy,) = (d for d in documents if d.path == "news/economy.txt")
    assert (economy.publisher, economy.url) == ("临江网", "https://example.org/a?b=1")
    (visit,) = (d for d in documents if d.path == "news/visit.txt")
    assert (visit.published, visit.url) == ("2022-06-11", "")
