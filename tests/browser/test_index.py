"""index.html and changes.html in a real browser: found, folded, read, and linked into the graph."""

from __future__ import annotations

from dataclasses import replace

import pytest
from selenium.webdriver.common.keys import Keys

from kg.exports.html import page
from kg.exports.index import Facts, front, news
from kg.knowledge.style import load
from kg.model import AnswerRows, ChangeRow, Issue
from tests.browser.reader import _STYLE, Reader
from tests.browser.rows import FACTS, LEADER, NODES, PAPER, PARK, STEEL
from tests.browser.test_axe import faults
from tests.browser.test_hostile import PAYLOADS

_STEEL = (LEADER.label, STEEL.label, "XXXX-06-10", FACTS[3].quote, PAPER.title)
_PARK = (LEADER.label, PARK.label, "2021-06", FACTS[4].quote, PAPER.title)
_COLUMNS = ("leaderName", "siteName", "when", "quote", "title")
ASKED = AnswerRows("inspections", "谁检查了哪里", "Who inspected what", _COLUMNS, (_STEEL, _PARK))
_MANY = tuple((f"人{n}", *_STEEL[1:]) for n in range(30))
LONG = replace(ASKED, name="long", zh="长表", rows=_MANY)
NEW = ChangeRow("fact", "gained", PARK.label, PARK.iri, "hosts", STEEL.label, STEEL.iri, quote="新")


def _open(reader: Reader, *asked: AnswerRows, file: str = "index.html") -> Reader:
    """Both pages beside the graph's, as a build leaves them."""
    style, facts = load(_STYLE), Facts(NODES, FACTS, (PAPER,))
    issues = [Issue("facts", "unresolved", "a.txt:1-2", "odd")]
    written = {
        "graph.html": page(NODES, FACTS, (PAPER,), style),
        "index.html": front(facts, asked or (ASKED, LONG), issues, style),
        "changes.html": news(facts, [NEW], style),
    }
    for name, text in written.items():
        (reader.folder / name).write_text(text, encoding="utf-8")
    address = (reader.folder / file).as_uri()
    reader.driver.get("about:blank")
    reader.requests(), reader.complaints()
    reader.address = address
    reader.driver.get(address)
    return reader


def _seen(reader: Reader, selector: str) -> list[str]:
    """What can be read in the elements of a selector that are not hidden."""
    return list(
        reader.js(
            "return [...document.querySelectorAll(arguments[0])]"
            ".filter((each) => each.offsetParent).map((each) => each.innerText)",
            selector,
        )
    )


def test_browser_index_leads_to_the_fact_in_the_graph(reader: Reader) -> None:
    _open(reader).click("#inspections .open")
    reader.wait("return Boolean(window.kg && window.kg.ready)")
    assert reader.texts("#pane .triple .thing") == [LEADER.label, PARK.label]
    assert reader.text(".pointed blockquote") == FACTS[4].quote
    asked = {each.partition("#")[0] for each in reader.requests()}
    assert {each.rpartition("/")[2] for each in asked} <= {"index.html", "graph.html"}


def test_browser_index_puts_dated_rows_first(reader: Reader) -> None:
    _open(reader)
    assert reader.texts("#inspections td:nth-child(3)") == ["2021年6月", "6月10日（年份未写明）"]


def test_browser_index_folds_long_tables(reader: Reader) -> None:
    _open(reader)
    assert len(_seen(reader, "#long tbody tr")) == 8
    reader.click("#long .more")
    assert len(_seen(reader, "#long tbody tr")) == 30
    assert reader.text("#long .more") == "收起"


def test_browser_index_finds_words_in_every_table(reader: Reader) -> None:
    _open(reader)
    reader.press("/")
    reader.press("人29", Keys.TAB)
    assert reader.text("#found") == "1 行"
    assert _seen(reader, "section h2") == ["长表\n30 行"]
    assert _seen(reader, "#long tbody tr")[0].startswith("人29")
    assert reader.texts(".asked .chips b") == ["0", "1"]
    reader.js("const find = document.getElementById('find'); find.value = '';"
              "find.dispatchEvent(new Event('input'))")  # fmt: skip
    assert reader.texts(".asked .chips b") == ["2", "30"]


def test_browser_index_speaks_english_and_takes_it_to_the_graph(reader: Reader) -> None:
    _open(reader).click("#language")
    assert reader.text("h1") == "Park graph"
    assert reader.js("return document.title") == "Park graph"
    assert reader.texts("#inspections th")[:3] == ["Leader", "Site", "Date"]
    assert reader.js("return document.querySelector('.open').hash").endswith("&lang=en")
    reader.click("#theme")
    assert reader.js("return document.documentElement.dataset.theme") == "dark"
    reader.click("#language")
    assert "lang" not in reader.js("return document.querySelector('.open').hash")


def test_browser_index_fits_a_phone(reader: Reader) -> None:
    reader.resize(390, 844, phone=True)
    for file in ("index.html", "changes.html"):
        _open(reader, file=file)
        assert reader.js("return document.documentElement.scrollWidth") <= 390


def test_browser_index_is_whole_without_its_script(reader: Reader) -> None:
    reader.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        _open(reader)
        assert len(reader.driver.find_elements("css selector", "#long tbody tr")) == 30
        assert not reader.one("#buttons").is_displayed()
    finally:
        reader.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        _open(reader)


def test_browser_index_runs_no_word_of_a_text(reader: Reader) -> None:
    rows = tuple((payload,) * 5 for payload in PAYLOADS)
    named = [replace(ASKED, name=f"q{n}", zh=each) for n, each in enumerate(PAYLOADS)]
    _open(reader, *(replace(each, rows=rows) for each in named))
    assert reader.js("return window.ran === undefined")
    reader.js("document.querySelectorAll('button:not(#print)').forEach((each) => each.click())")
    assert reader.js("return window.ran === undefined")
    assert reader.text("#q0 tbody td") == PAYLOADS[0]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("file", ["index.html", "changes.html"])
def test_browser_index_has_no_fault_that_axe_finds(
    reader: Reader, axe: str, theme: str, file: str
) -> None:
    reader.prefer(theme)
    _open(reader, file=file)
    assert faults(reader, axe) == []
    reader.click("#language")
    assert faults(reader, axe) == []
