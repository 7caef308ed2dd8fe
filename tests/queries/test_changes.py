from __future__ import annotations

from kg.graph import Graph
from kg.knowledge.ontology import Ontology
from kg.queries import changes
from tests.queries.test_diff import made, other, page


def _told(before: Graph, after: Graph) -> list[tuple[str, ...]]:
    return [
        (each.kind, each.how, each.name, each.relation, each.object, each.before, each.after)
        for each in changes(before, after)
    ]


def test_queries_changes_of_the_same_are_none(meaning: Ontology) -> None:
    assert changes(made(meaning, page()), made(meaning, page())) == ()


def test_queries_changes_name_what_a_text_brings(meaning: Ontology) -> None:
    told = _told(made(meaning, page()), made(meaning, page(), other()))
    assert [each[:3] for each in told if each[0] != "fact"] == [
        ("document", "gained", "青禾园引进华星科技，生产电子胶"),
        ("thing", "gained", "电子胶"),
    ]
    assert [each[1:5] for each in told if each[0] == "fact"] == [
        ("gained", "华星科技", "produces", "电子胶"),
        ("retold", "青禾园", "hosts", "华星科技"),
    ]


def test_queries_changes_tell_another_status(meaning: Ontology) -> None:
    planned, done = made(meaning, page("planned", "2020")), made(meaning, page())
    told = {each[3]: each for each in _told(planned, done) if each[:2] == ("fact", "changed")}
    assert told["retrofits"][5:] == ("planned 2020", "completed 2021-05")
    back = [each for each in _told(done, planned) if each[1] == "lost"]
    assert [each[3] for each in back if each[0] == "fact"] == ["completesRetrofit"]


def test_queries_changes_have_the_place_of_a_fact(meaning: Ontology) -> None:
    rows = changes(Graph(), made(meaning, page()))
    hosts = next(each for each in rows if each.relation == "hosts")
    assert (hosts.file, hosts.start, hosts.end) == ("a.txt", 0, 9)
    assert hosts.quote == "青禾园引进华星科技"
    assert hosts.iri.startswith("https://")
