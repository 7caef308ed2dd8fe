"""Very many nodes: parks stand for what is theirs alone."""

from __future__ import annotations

from tests.browser.reader import Reader, Rows
from tests.browser.rows import LEADER, OTHER, PARK, STEEL, crowd, fact

_NAME = PARK.label


def _towns() -> Rows:
    """A park with 60 companies; an official who visits one of them and another park."""
    nodes, facts, texts = crowd(60)
    visits = [fact(LEADER, "inspects", nodes[1]), fact(LEADER, "inspects", OTHER, iri="x:1")]
    visits.append(fact(OTHER, "hosts", STEEL))
    return (*nodes, LEADER, OTHER, STEEL), (*facts, *visits), texts


def _grouped(reader: Reader) -> None:
    reader.open(_towns(), first=5, ask=100)
    reader.click("#show-all")
    reader.click('#ask button[value="group"]')
    reader.wait("return kg.picture.state.grouped")


def test_browser_group_lets_a_park_stand_for_its_own(reader: Reader) -> None:
    _grouped(reader)
    assert reader.drawn() == {_NAME, OTHER.label, LEADER.label}
    labels = reader.js("return kg.picture.network.body.data.nodes.get().map((each) => each.label)")
    assert any(label.endswith("\n+120") for label in labels)
    joined = reader.js(
        "return kg.picture.network.body.data.edges.get().map(({ from, to }) =>"
        "[from, to].map((id) => kg.data.nodes[id].name).sort())"
    )
    assert sorted([LEADER.label, _NAME]) in joined
    reader.click_node(_NAME, twice=True)
    reader.wait("return kg.picture.drawnNodes().length >= 122")


def test_browser_group_opens_for_what_is_searched(reader: Reader) -> None:
    _grouped(reader)
    reader.type("#search", "第7机械厂", "\n")
    assert {"第7机械厂", "7号机床", LEADER.label} <= reader.drawn()
    assert STEEL.label not in reader.drawn()


def test_browser_group_keeps_every_fact_in_the_list(reader: Reader) -> None:
    _grouped(reader)
    reader.click("#show-list")
    assert reader.text("#table caption") == "图中各节点的事实：123 条"
    reader.click("#show-picture")
    reader.click("#show-all")
    reader.click('#ask button[value="yes"]')
    reader.wait("return kg.picture.drawnNodes().length === 124")


def test_browser_group_leaves_room_around_a_park_that_is_gone_to(reader: Reader) -> None:
    _grouped(reader)
    wide = reader.js(
        "const park = kg.data.nodes.find((each) => each.name === arguments[0]);"
        "kg.picture.goTo(park.id);"
        "return new Promise((done) => setTimeout(() => done("
        "2 * KG.group.radius(park, kg.picture.state) * kg.picture.network.getScale()), 600))",
        _NAME,
    )
    assert 0 < wide <= reader.js("return document.getElementById('picture').clientHeight") / 3
