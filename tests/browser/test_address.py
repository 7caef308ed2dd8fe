"""What is shown has an address, and the address shows it again; hostile ones show nothing."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.reader import Reader
from tests.browser.rows import BASE, DYES, FACTS, LEADER, NODES, PAPER, PARK, SMALL, STEEL, crowd
from tests.browser.test_hostile import PAYLOADS

_STATE = """
const { state } = kg.picture;
const sheet = document.querySelector('#sheet h2');
const hidden = Object.values(state.hidden).map((set) => [...set].sort());
return JSON.stringify([
  state.selected, hidden, document.getElementById('time-said').innerText,
  document.getElementById('undated').checked, sheet && sheet.innerText,
  !document.getElementById('table').hidden, document.documentElement.lang,
  document.getElementById('search').value, kg.picture.drawnNodes().sort(),
])"""

_COPIED = "document.execCommand = () => Boolean(window.copied = document.activeElement.value)"


def _part(reader: Reader) -> str:
    return str(reader.js("return location.hash"))


def _path(iri: str) -> str:
    return iri.removeprefix(BASE)


def _choose(reader: Reader) -> None:
    """A bit of everything that an address can tell."""
    reader.click("#show-all")
    reader.click('#classes [data-name="Post"]')
    reader.click('#relations [data-name="hosts"]')
    reader.click('#statuses [data-name="planned"]')
    reader.click("#undated")
    reader.click("#language")
    reader.click_node("宏达特钢有限公司")
    reader.click("#views-button")
    reader.click('#views [data-view="park"]')


def test_browser_address_tells_all_that_was_chosen(reader: Reader) -> None:
    reader.open(SMALL, first=5)
    _choose(reader)
    told = dict(each.split("=") for each in _part(reader)[1:].split("&"))
    assert told == {
        "node": _path(STEEL.iri),
        "show": "all",
        "view": "park",
        "of": _path(PARK.iri),
        "without": "class:Post,relation:hosts,status:planned",
        "undated": "no",
        "lang": "en",
    }


def test_browser_address_shows_it_all_again(reader: Reader) -> None:
    reader.open(SMALL, first=5)
    _choose(reader)
    before, address = reader.js(_STATE), reader.driver.current_url
    reader.js("localStorage.clear()")
    reader.visit(address)
    assert json.loads(reader.js(_STATE)) == json.loads(before)
    assert reader.driver.current_url == address


@pytest.mark.parametrize(
    ("part", "selector"),
    [
        ("view=list", "#table:not([hidden]) tbody tr"),
        ("view=places", "#sheet:not([hidden]) h2"),
        (f"view=visits&of={_path(LEADER.iri)}", "#sheet .day"),
        ("only=class:Park", '#classes [aria-pressed="false"]'),
        ("q=bj", "#suggestions:not([hidden]) li"),
    ],
)
def test_browser_address_opens_on_views_filters_and_searches(
    reader: Reader, part: str, selector: str
) -> None:
    reader.open(SMALL, part=f"#{part}")
    assert reader.texts(selector)


def test_browser_address_of_a_time_filters_by_it(reader: Reader) -> None:
    reader.open(SMALL, part="#from=2021-06&to=2021-06&undated=no")
    assert reader.drawn() == {PARK.label, STEEL.label, LEADER.label}
    reader.driver.back()
    reader.visit(reader.address)


def test_browser_address_of_a_fact_points_at_its_words(reader: Reader) -> None:
    figure, hosts = FACTS[-1], FACTS[0]
    reader.open(SMALL, part=f"#fact={_path(hosts.iri)}")
    assert reader.text(".pointed blockquote") == hosts.quote
    assert reader.texts("#pane .triple .thing") == [PARK.label, STEEL.label]
    reader.js("location.hash = arguments[0]", f"fact={_path(figure.iri)}")
    reader.wait("return document.querySelector('#pane h2').innerText === arguments[0]", PARK.label)
    assert reader.text(".pointed blockquote") == figure.quote


def test_browser_address_of_what_was_expanded_expands_it(reader: Reader) -> None:
    reader.open(crowd(30), first=5).click_node(PARK.label)
    reader.click("#expand")
    before, address = reader.drawn(), reader.driver.current_url
    assert len(before) > 20
    reader.visit(address)
    assert reader.drawn() == before


def test_browser_back_and_forward_walk_through_what_was_chosen(reader: Reader) -> None:
    reader.open(SMALL).click_node(STEEL.label)
    reader.click('#relations [data-name="produces"], #relations [data-name="hosts"]')
    reader.click("#show-list")
    reader.driver.back()
    reader.wait("return document.getElementById('table').hidden")
    assert reader.js("return kg.picture.state.hidden.relations.size") == 1
    reader.driver.back()
    reader.wait("return kg.picture.state.hidden.relations.size === 0")
    assert reader.text("#pane h2") == STEEL.label
    reader.driver.back()
    reader.wait("return kg.picture.state.selected === null")
    reader.driver.forward()
    reader.wait("return kg.picture.state.selected !== null")
    assert reader.text("#pane h2") == STEEL.label


def test_browser_typing_is_no_step_back(reader: Reader) -> None:
    reader.open(SMALL)
    before = reader.js("return history.length")
    reader.type("#search", "滨江")
    reader.wait("return location.hash.startsWith('#q=')")
    assert reader.js("return history.length") == before
    reader.press(Keys.ENTER)
    assert _part(reader) == f"#node={_path(PARK.iri)}"


def test_browser_copies_the_address_of_what_is_shown(reader: Reader) -> None:
    reader.open(SMALL).click_node(DYES.label)
    reader.js("Object.defineProperty(navigator, 'clipboard', { value: undefined });" + _COPIED)
    reader.click("#copy-link")
    reader.wait("return document.getElementById('said').innerText === '链接已复制'")
    assert reader.js("return window.copied") == reader.driver.current_url
    reader.click("#pane .fact .cite:last-child")
    reader.wait("return window.copied.includes('#fact=statement/')")


@pytest.mark.parametrize(
    "key",
    ["node", "edge", "path", "fact", "show", "near", "open", "view", "of", "without", "only",
     "from", "to", "undated", "q", "lang"],
)  # fmt: skip
def test_browser_address_with_a_payload_does_nothing(reader: Reader, key: str) -> None:
    reader.open(SMALL)
    drawn = reader.drawn()
    odd = [*PAYLOADS, "__proto__", "constructor:toString", "~~", "a" * 9000, "%00%ff", "1e9-13"]
    for payload in odd:
        reader.js("location.hash = arguments[0]", f"{key}={quote(payload, safe='%')}&{key}=x")
        reader.js("return new Promise((done) => setTimeout(done, 20))")
    assert reader.js("return window.ran === undefined && Object.prototype.ran === undefined")
    assert reader.js("return document.querySelectorAll('script').length") == 4
    assert reader.drawn() == drawn
    assert reader.text("#pane h2") == "概览"


def test_browser_address_of_another_graph_leaves_the_page_usable(reader: Reader) -> None:
    part = "#node=park/gone&of=x&view=park&without=class:Gone&only=relation:gone&open=a,b"
    reader.open((NODES, FACTS, (PAPER,)), part=part)
    assert reader.text("#sheet h2") == "园区一览"
    reader.click("#show-picture")
    assert len(reader.drawn()) == len(NODES)
