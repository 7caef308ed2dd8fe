"""``kg push`` to a real Virtuoso: a digest login, counted there."""

from __future__ import annotations

import dataclasses
import os

import pytest

from kg.errors import GraphError
from kg.graph import Graph
from kg.queries import push, target
from kg.queries.stores import by_virtuoso


@pytest.mark.skipif(
    bool(by_virtuoso.missing()) and not os.environ.get("KG_ALL_STORES"),
    reason=by_virtuoso.missing(),
)
def test_stores_push_fills_virtuoso(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    documents = {line.rsplit(" ", 2)[1] for line in graph.lines}
    with by_virtuoso.server() as server:
        login = {"user": by_virtuoso.USER, "password": by_virtuoso.PASSWORD}
        store = target(server.address, "virtuoso", **login)
        for _ in range(2):
            assert push(graph, store) == len(documents)
        smaller = Graph(graph.lines[:-3])
        assert push(smaller, store) == len(documents)
        wrong = dataclasses.replace(store, password="falsch", pauses=())
        with pytest.raises(GraphError, match="KG_PUSH_USER"):
            push(graph, wrong)
