from __future__ import annotations

from kg.exports.page.types import types
from kg.graph import Graph

_KG = "https://w3id.org/park-kg/ontology#"
_LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"


def test_page_types_are_told_in_both_languages() -> None:
    graph = Graph.of(
        [
            f"<x:gas> <{_KG}retrofitType> <{_KG}wasteGas> <x:d> .",
            f"<x:gas> <{_KG}retrofitType> <{_KG}digitalUpgrade> <x:d> .",
            f'<{_KG}wasteGas> {_LABEL} "waste gas"@en <x:d> .',
            f'<{_KG}wasteGas> {_LABEL} "废气\\"治理"@zh <x:d> .',
            f'<x:firm> {_LABEL} "厂"@zh <x:d> .',
        ]
    )
    assert types(graph) == {
        "x:gas": (("digital upgrade", "digital upgrade"), ('废气"治理', "waste gas"))
    }


def test_page_types_of_an_empty_graph_are_none() -> None:
    assert types(Graph()) == {}
