"""The time range: two handles and what has no year."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from tests.browser.reader import Reader
from tests.browser.rows import BASE, DYES, LEADER, OTHER, PAPER, PARK, SMALL, STEEL, fact

_YEARS = (
    (PARK, OTHER, STEEL, DYES, LEADER),
    (
        fact(PARK, "hosts", STEEL, iri=f"{BASE}statement/1", when="2012"),
        fact(PARK, "hosts", DYES, iri=f"{BASE}statement/2", when="2021-06-10"),
        fact(LEADER, "inspects", STEEL, iri=f"{BASE}statement/3", when="2019-05"),
        fact(LEADER, "inspects", OTHER, iri=f"{BASE}statement/4", when="XXXX-06-10"),
        fact(PARK, "reports", "9", iri=f"{BASE}statement/5", when="2021", indicator="产值"),
    ),
    (PAPER,),
)


def _handle(reader: Reader, name: str, *keys: str) -> None:
    reader.js("document.getElementById(arguments[0]).focus()", name)
    reader.press(*keys)
    reader.js(
        "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )


def test_browser_time_handles_move_by_keyboard_and_hide_what_is_outside(reader: Reader) -> None:
    reader.open(_YEARS)
    assert reader.text("#time-said") == "2012年 – 2021年"
    _handle(reader, "time-from", *[Keys.ARROW_RIGHT] * 8)
    assert reader.text("#time-said") == "2020年 – 2021年"
    assert reader.one("#time-from").get_attribute("aria-valuetext") == "2020年"
    assert reader.drawn() == {each.label for each in (PARK, DYES, LEADER, OTHER)}
    reader.click("#undated")
    reader.wait("return kg.picture.drawnNodes().length === 2")
    assert reader.lines() == [f"{PARK.label} hosts {DYES.label}"]
    reader.click("#show-list")
    assert reader.text("#table caption") == "图中各节点的事实：2 条"
    reader.click("#all-time")
    reader.wait("return kg.picture.drawnNodes().length === 5")
    assert not reader.one("#all-time").is_displayed()


def test_browser_time_handles_do_not_pass_each_other(reader: Reader) -> None:
    reader.open(_YEARS)
    _handle(reader, "time-to", Keys.HOME)
    _handle(reader, "time-from", Keys.END)
    assert reader.text("#time-said") == "2012年"
    assert f"{PARK.label} hosts {STEEL.label}" in reader.lines()
    assert f"{PARK.label} hosts {DYES.label}" not in reader.lines()


def test_browser_time_is_counted_in_months_where_it_is_short(reader: Reader) -> None:
    reader.open(SMALL)
    assert reader.text("#time-said") == "2021年6月"
    facts = tuple(fact(PARK, "hosts", STEEL, when=when) for when in ("", "XXXX-01", "?", "春"))
    reader.open(((PARK, STEEL), facts, (PAPER,)))
    assert not reader.one("#time").is_displayed()
