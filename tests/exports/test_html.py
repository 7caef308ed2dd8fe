"""The page as bytes: whole, offline, the same every time, safe to open."""

from __future__ import annotations

import base64
import hashlib
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

from kg.exports.html import page, write_html
from kg.graph import Graph
from kg.knowledge.style import Style, load
from kg.model import DocumentRow, FactRow, NodeRow
from tests.exports.parts import Parts

BASE = "https://w3id.org/park-kg/id/"
PARK = NodeRow(f"{BASE}park/a", "Park", "滨江经开区", ("滨江园",))
FIRM = NodeRow(f"{BASE}company/b", "Company", "宏达特钢有限公司")
PAPER = DocumentRow(
    f"{BASE}document/d", "texts/a.txt", "签约", "日报", "2021", "http://a.cn/1", "0"
)
HOSTS = FactRow(
    iri=f"{BASE}statement/1",
    relation="hosts",
    subject=PARK.iri,
    object=FIRM.iri,
    is_value=False,
    status="completed",
    when="2021-06-10",
    role="",
    indicator="",
    unit="",
    confidence=0.9,
    quote="宏达特钢落户滨江园。",
    start=3,
    end=13,
    rule="hosts#1",
    document=PAPER.iri,
)
FIGURE = replace(
    HOSTS,
    iri=f"{BASE}statement/2",
    relation="reports",
    object="110",
    is_value=True,
    indicator="企业",
)


@pytest.fixture(scope="module")
def style(checkout: Path) -> Style:
    return load(checkout / "ontology" / "style.yml")


def test_exports_page_is_one_document_with_its_data(style: Style) -> None:
    parts = Parts(page([PARK, FIRM], [HOSTS, FIGURE], [PAPER], style))
    told, drawn = parts.island("told"), parts.island("drawn")
    assert [each["label"] for each in drawn["nodes"]] == ["宏达特钢有限公司", "滨江经开区"]
    assert told["names"][1] == [
        "park/a",
        "滨江经开区",
        ["滨江园"],
        ["bin jiang jing kai qu", "bin jiang yuan"],
    ]
    assert [fact[1] for fact in told["facts"]] == ["hosts", "reports"]
    assert drawn["edges"][0] | {"from": 1, "to": 0, "relation": "hosts"} == drawn["edges"][0]
    assert told["documents"] == [
        ["签约", "日报", "2021", "http://a.cn/1", "texts/a.txt", "0", PAPER.iri]
    ]


def test_exports_page_is_the_same_whatever_the_order(style: Style) -> None:
    nodes = [NodeRow(f"{BASE}company/{n}", "Company", f"第{n}厂") for n in range(150)]
    facts = [
        replace(HOSTS, iri=f"{BASE}statement/{n}", object=node.iri) for n, node in enumerate(nodes)
    ]
    first = page([PARK, *nodes], facts, [PAPER], style)
    shuffled_nodes, shuffled_facts = [*nodes, PARK], [*facts, facts[0]]
    random.Random(3).shuffle(shuffled_nodes)
    random.Random(4).shuffle(shuffled_facts)
    assert page(shuffled_nodes, shuffled_facts, [PAPER], style) == first


def test_exports_page_names_no_address_that_could_be_followed(style: Style) -> None:
    text = page([PARK, FIRM], [HOSTS], [PAPER], style)
    assert re.findall(r"https?://\S{0,40}", text) == []
    for tag, attributes in Parts(text).elements:
        assert not {"src", "srcset", "action", "data", "poster"} & set(attributes), tag
        assert tag not in {"link", "iframe", "object", "embed", "base"}
        assert tag != "a" or str(attributes["href"]).startswith("#")


def test_exports_page_has_no_handler_or_style_in_its_markup(style: Style) -> None:
    for tag, attributes in Parts(page([PARK], [FIGURE], [PAPER], style)).elements:
        assert not [name for name in attributes if name.startswith("on")], tag
        assert "style" not in attributes, tag


def test_exports_page_allows_exactly_its_own_scripts_and_style(style: Style) -> None:
    parts = Parts(page([PARK, FIRM], [HOSTS], [PAPER], style))
    policy = dict(part.split(" ", 1) for part in parts.policy().split("; "))

    def hashes(kind: str) -> set[str]:
        digests = [
            hashlib.sha256(text.encode()).digest()
            for tag, attributes, text in parts.inside
            if tag == kind and attributes.get("type") != "application/json"
        ]
        return {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests}

    assert policy["default-src"] == "'none'"
    assert set(policy["script-src"].split()) == hashes("script")
    assert set(policy["style-src"].split()) == hashes("style")
    assert policy["require-trusted-types-for"] == "'script'"
    assert "connect-src" not in policy


@pytest.mark.parametrize(
    "word",
    ["</script><b>", "<!--<script>", "{{ 1 }}", "\u2028", "&lt;", "\ud800", "\r\n\x00"],
    ids=["end", "comment", "template", "line", "entity", "half", "control"],
)
def test_exports_page_keeps_words_inside_the_data(style: Style, word: str) -> None:
    plain = Parts(page([PARK, FIRM], [HOSTS], [PAPER], style))
    node = replace(FIRM, label=f"a{word}b", aliases=(word,))
    text = page([PARK, node], [replace(HOSTS, quote=word)], [replace(PAPER, title=word)], style)
    parts = Parts(text)
    assert [tag for tag, _ in parts.elements] == [tag for tag, _ in plain.elements]
    assert parts.policy() == plain.policy()
    shown = word.replace("\ud800", "\ufffd")
    assert parts.island("told")["quotes"] == [shown]
    assert parts.island("told")["names"][0][1] == f"a{shown}b"
    text.encode("utf-8")


def test_exports_page_of_nothing_is_a_page(style: Style) -> None:
    parts = Parts(page([], [], [], style))
    assert parts.island("drawn")["nodes"] == []
    assert ("code", {}) in parts.elements


def test_exports_page_carries_vis_network_with_its_licence(style: Style) -> None:
    text = page([], [], [], style)
    assert "vis-network" in text
    assert "Almende" in text
    assert "Permission is hereby granted" in text


def test_exports_write_html_leaves_one_whole_file(style: Style, tmp_path: Path) -> None:
    path = tmp_path / "new" / "graph.html"
    write_html(Graph(), path, style)
    assert path.read_bytes() == page([], [], [], style).encode("utf-8")
    assert [each.name for each in path.parent.iterdir()] == ["graph.html"]
