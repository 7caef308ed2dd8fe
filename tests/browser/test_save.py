"""What is taken away: files that other programs read, with every word as words."""

from __future__ import annotations

import csv
import io
import time
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph

from tests.browser.reader import Reader, Rows
from tests.browser.rows import BASE, PAPER, PARK, SMALL, fact, node

_KG = "https://w3id.org/park-kg/ontology#"
_PAYLOADS = [
    '=HYPERLINK("x")',
    "+1",
    "-1+1",
    "@sum",
    "\t=1",
    '</text><script>&"\\',
    "\u0000\u0007]]>",
]


def _hostile() -> Rows:
    firms = tuple(node("Company", f"{payload}厂", payload) for payload in _PAYLOADS)
    named = tuple(node("Company", payload) for payload in _PAYLOADS)
    facts = [
        fact(PARK, "hosts", firm, iri=f"{BASE}statement/{n}", quote=firm.label, role=firm.label)
        for n, firm in enumerate((*firms, *named))
    ]
    figure = fact(PARK, "reports", "-5", iri=f"{BASE}statement/f", indicator="=1+1", unit='"')
    return (PARK, *firms, *named), (*facts, figure), (PAPER,)


def _saved(reader: Reader, button: str, name: str) -> Path:
    reader.click("#save-button")
    reader.click(button)
    path = reader.downloads / name
    for _ in range(300):
        if path.exists() and path.stat().st_size:
            return path
        time.sleep(0.02)
    raise AssertionError(f"{name} was not saved")


def test_browser_saves_facts_as_csv_without_formulas(reader: Reader) -> None:
    reader.open(_hostile())
    text = _saved(reader, "#csv", "facts.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 2 * len(_PAYLOADS) + 1
    assert {row["object"].lstrip("'") for row in rows} >= set(_PAYLOADS)
    cells = [cell for row in rows for cell in row.values()]
    assert [cell for cell in cells if cell.strip()[:1] in tuple("=+-@")] == ["-5"]
    assert rows[0]["file"] == PAPER.path
    assert rows[0]["subject_iri"] == PARK.iri


def test_browser_saves_the_filtered_facts_alone(reader: Reader) -> None:
    reader.open(SMALL)
    reader.click('#relations [data-name="hosts"]')
    text = _saved(reader, "#csv", "facts.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 12
    assert "hosts" not in {row["relation"] for row in rows}


def test_browser_saves_a_network_that_xml_readers_take(reader: Reader) -> None:
    rows = _hostile()
    reader.open(rows)
    root = ElementTree.fromstring(_saved(reader, "#gexf", "graph.gexf").read_bytes())
    space = {"g": "http://gexf.net/1.3"}
    labels = [each.get("label") for each in root.iterfind(".//g:node", space)]
    assert len(labels) == len(rows[0])
    assert '</text><script>&"\\' in labels
    assert len(root.findall(".//g:edge", space)) == 2 * len(_PAYLOADS)


def test_browser_saves_a_drawing_of_all_that_is_drawn(reader: Reader) -> None:
    rows = _hostile()
    reader.open(rows)
    root = ElementTree.fromstring(_saved(reader, "#svg", "graph.svg").read_bytes())
    tags = {each.tag.rpartition("}")[2] for each in root.iter()}
    assert tags == {"svg", "title", "rect", "g", "path", "text"}
    titles = [each.text for each in root.iter() if each.tag.endswith("title")]
    assert '</text><script>&"\\' in titles


def test_browser_saves_turtle_with_words_as_words(reader: Reader) -> None:
    reader.open(_hostile())
    store = pyoxigraph.Store()
    store.load(_saved(reader, "#turtle", "facts.ttl").read_bytes(), pyoxigraph.RdfFormat.TURTLE)
    label = pyoxigraph.NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
    labels = {str(quad.object) for quad in store.quads_for_pattern(None, label, None)}
    assert str(pyoxigraph.Literal('</text><script>&"\\', language="zh")) in labels


def test_browser_saves_turtle_where_a_plan_is_no_fact(reader: Reader) -> None:
    reader.open(SMALL)
    store = pyoxigraph.Store()
    store.load(_saved(reader, "#turtle", "facts.ttl").read_bytes(), pyoxigraph.RdfFormat.TURTLE)
    hosts = list(store.quads_for_pattern(None, pyoxigraph.NamedNode(f"{_KG}hosts"), None))
    assert len(hosts) == 1  # the planned and the denied are Statements alone
    kind = pyoxigraph.NamedNode(f"{_KG}Statement")
    said = {str(quad.subject) for quad in store.quads_for_pattern(None, None, kind)}
    assert said == {f"<{each.iri}>" for each in SMALL[1]}
    amount = pyoxigraph.Literal(
        "1250000000", datatype=pyoxigraph.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
    )
    assert list(store.quads_for_pattern(None, None, amount))
