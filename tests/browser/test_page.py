"""The page around the picture: addresses, list, languages, themes, small screens, no graph."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.reader import Reader
from tests.browser.rows import BASE, DYES, LEADER, OTHER, PARK, SMALL, crowd


def _path(iri: str) -> str:
    return iri.removeprefix(BASE)


def test_browser_address_names_the_selected_node(reader: Reader) -> None:
    reader.open(SMALL).click_node("顾明远")
    assert reader.driver.current_url.endswith(f"#node={_path(LEADER.iri)}")
    reader.click("#pane .close")
    assert "#" not in reader.driver.current_url


def test_browser_address_of_a_node_opens_on_it(reader: Reader) -> None:
    reader.open(crowd(50), part=f"#node={_path(PARK.iri)}")
    assert reader.text("#pane h2") == PARK.label


def test_browser_address_of_a_line_opens_on_it(reader: Reader) -> None:
    part = f"#edge={_path(OTHER.iri)}~hosts~{_path(DYES.iri)}"
    reader.open(SMALL, part=part)
    assert reader.texts("#pane .triple .thing") == [OTHER.label, DYES.label]


def test_browser_address_can_change_while_the_page_is_open(reader: Reader) -> None:
    reader.open(SMALL)
    reader.js("location.hash = arguments[0]", "node=" + quote(_path(DYES.iri)))
    reader.wait("return document.querySelector('#pane h2').innerText === arguments[0]", DYES.label)


@pytest.mark.parametrize("part", ["#node=__proto__", "#edge=a~b~c", "#%"])
def test_browser_address_of_nothing_opens_the_overview(reader: Reader, part: str) -> None:
    reader.open(SMALL, part=part)
    assert reader.text("#pane h2") == "概览"


def test_browser_list_shows_the_same_facts_and_follows_the_filters(reader: Reader) -> None:
    reader.open(SMALL).click("#show-list")
    assert reader.text("#table caption") == "图中各节点的事实：15 条"
    assert "12.5亿元" in reader.text("#table tbody")
    reader.click('#relations [data-name="hosts"]')
    assert reader.text("#table caption") == "图中各节点的事实：12 条"
    reader.click("#table .thing")
    assert reader.one("#pane .aliases, #pane .group").is_displayed()
    reader.click("#show-picture")
    assert not reader.one("#table").is_displayed()


def test_browser_list_is_the_first_stop_of_the_keyboard(reader: Reader) -> None:
    reader.open(SMALL)
    reader.press(Keys.TAB, Keys.ENTER)
    assert reader.one("#table").is_displayed()
    assert reader.js("return document.activeElement.id") == "table"


def test_browser_speaks_english_and_remembers_it(reader: Reader) -> None:
    reader.open(SMALL).click("#language")
    assert reader.text("h1") == "Park graph"
    assert reader.js("return document.documentElement.lang") == "en"
    assert reader.texts("#classes .name")[:2] == ["Park", "Company"]
    reader.click_node("特种钢管项目")
    assert reader.texts(".figures tbody tr:first-child > *")[:2] == [
        "Total investment",
        "1.25 billion yuan",
    ]
    reader.visit(reader.address)
    assert reader.text("h1") == "Park graph"
    reader.click("#language")
    assert reader.text("h1") == "园区知识图谱"


def test_browser_every_word_of_the_page_is_in_both_languages(reader: Reader) -> None:
    reader.open(SMALL)
    keys = "return [...document.querySelectorAll('[data-word]')].map((each) => each.dataset.word)"
    asked = set(reader.js(keys))
    for _ in range(2):
        texts = reader.texts("[data-word]")
        assert not asked & {text for text in texts if text not in {"EN"}}
        reader.click("#language")


@pytest.mark.parametrize(("scheme", "theme"), [("light", "light"), ("dark", "dark")])
def test_browser_theme_follows_the_system_and_a_button(
    reader: Reader, scheme: str, theme: str
) -> None:
    reader.prefer(scheme)
    reader.open(SMALL)
    shown = "return document.documentElement.dataset.theme"
    paper = "return getComputedStyle(document.body).backgroundColor"
    assert reader.js(shown) == theme
    before = reader.js(paper)
    reader.click("#theme")
    assert reader.js(shown) != theme
    assert reader.js(paper) != before
    reader.visit(reader.address)
    assert reader.js(shown) != theme


def test_browser_fits_a_phone(reader: Reader) -> None:
    reader.resize(390, 844, phone=True)
    reader.open(SMALL)
    assert reader.js("return document.documentElement.scrollWidth") <= 390
    assert not reader.one("#legend").is_displayed()
    reader.click("#legend-button")
    assert reader.one("#legend").is_displayed()
    reader.click("#legend-button")
    reader.type("#search", "顾明远", Keys.ENTER)
    assert reader.one("#pane").is_displayed()
    assert reader.js("return document.getElementById('pane').scrollWidth") <= 390
    size = (
        "return parseFloat(getComputedStyle(document.querySelector('#pane blockquote')).fontSize)"
    )
    assert reader.js(size) >= 13
    reader.click("#pane .close")
    reader.click("#show-list")
    assert reader.js("return document.documentElement.scrollWidth") <= 390


def test_browser_an_empty_graph_says_what_to_do(reader: Reader) -> None:
    reader.open(((), (), ()))
    assert reader.text("#empty h2") == "图谱还是空的"
    assert "kg build" in reader.text("#empty")
    assert not reader.one("#show-all").is_displayed()


def test_browser_everything_has_a_name_for_those_who_listen(reader: Reader) -> None:
    reader.open(SMALL).click_node("宏达特钢有限公司")
    nameless = reader.js("""
      const wanted = 'button, a, input, [role="application"], aside, section[id]';
      return [...document.querySelectorAll(wanted)]
        .filter((each) => !each.hidden && !each.getAttribute('aria-label'))
        .filter((each) => !(each.innerText || '').trim())
        .map((each) => each.outerHTML.slice(0, 80))""")
    assert nameless == []
