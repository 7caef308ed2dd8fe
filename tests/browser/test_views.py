"""The ready-made views, and the table that each head sorts."""

from __future__ import annotations

from dataclasses import replace

from selenium.webdriver.common.keys import Keys

from kg.exports.html import page
from kg.knowledge.style import load
from tests.browser.reader import _STYLE, Reader
from tests.browser.rows import (
    BASE,
    DYES,
    FACTS,
    LEADER,
    NODES,
    OTHER,
    PAPER,
    PARK,
    SMALL,
    STEEL,
    fact,
)
from tests.browser.test_hostile import PAYLOADS, _park

_OUTPUT = [
    fact(firm, "reports", value, iri=f"{BASE}statement/o{n}", indicator="产值", unit="元", **more)
    for n, (firm, value, more) in enumerate(
        [
            (STEEL, "200000000", {}),
            (DYES, "50000000", {"status": "planned"}),
            (PARK, "900000000", {}),
        ]
    )
]


def _view(reader: Reader, name: str) -> None:
    reader.click("#views-button")
    reader.click(f'#views [data-view="{name}"]')


def test_browser_view_of_everything_groups_two_steps_by_class(reader: Reader) -> None:
    reader.open(SMALL).click_node("滨江市")
    reader.click("#about")
    assert reader.text("#sheet h2") == "相关一切"
    assert (
        reader.js("return document.querySelector('#sheet select').selectedOptions[0].text")
        == "滨江市"
    )
    assert reader.text("#sheet .lead") == "直接相关 1 个，隔一步 3 个。"
    far = reader.texts('#sheet [data-near="2"]')
    assert "宏达特钢有限公司\n经 滨江经济技术开发区 · 引进" in far
    reader.click("#sheet .row button")
    assert reader.drawn() == {"滨江市", "滨江经济技术开发区", STEEL.label, DYES.label, "顾明远"}
    assert not reader.one("#sheet").is_displayed()


def test_browser_view_of_visits_is_a_timeline(reader: Reader) -> None:
    third = fact(LEADER, "inspects", DYES, iri="x:1", when="2020-03-02", quote="顾明远到青山染料。")
    reader.open((NODES, (*FACTS, third), (PAPER,))).click_node("顾明远")
    reader.click('[data-sheet="visits"]')
    assert reader.texts("#sheet .day > time") == [
        "2020年3月2日",
        "2021年6月",
        "6月10日（年份未写明）",
    ]
    assert reader.texts("#sheet .day .thing") == [DYES.label, PARK.label, STEEL.label]
    assert reader.texts("#sheet blockquote")[0] == "顾明远到青山染料。"


def test_browser_view_of_a_park_shows_companies_projects_and_figures(reader: Reader) -> None:
    reader.open((NODES, (*FACTS, *_OUTPUT), (PAPER,)))
    _view(reader, "park")
    heads = [each.rstrip("0123456789") for each in reader.texts("#sheet h3")]
    assert heads == ["入驻", "项目", "改造", "可比指标"]
    assert reader.texts("#sheet tbody th .thing")[:2] == [STEEL.label, DYES.label]
    assert "12.5亿元" in reader.texts("#sheet td.value")
    assert reader.texts("#sheet .bars strong") == ["9亿元", "2亿元", "5000万元"]
    assert reader.texts("#sheet .bar-head .status") == ["计划中"]
    reader.click("#sheet .bars button.small")
    reader.press(Keys.ESCAPE)
    assert not reader.one("#sheet").is_displayed()
    assert reader.js("return document.activeElement.id") == "views-button"


def test_browser_view_compares_only_what_counts_the_same(reader: Reader) -> None:
    other = fact(STEEL, "reports", "3", iri="x:o", indicator="产值", unit="%")
    reader.open((NODES, (*FACTS, *_OUTPUT, other), (PAPER,)))
    _view(reader, "compare")
    options = "return [...document.querySelectorAll('#indicator option')].map((each) => each.text)"
    assert reader.js(options) == ["产值（元） · 3 条"]
    widths = "return [...document.querySelectorAll('.bar-fill')].map((each) => each.style.width)"
    assert [round(float(each.rstrip("%"))) for each in reader.js(widths)] == [100, 22, 6]


def test_browser_view_of_retrofits_counts_types_by_stage(reader: Reader) -> None:
    gas = next(each for each in NODES if each.kind == "Retrofit")
    text = page(*SMALL, load(_STYLE), types={gas.iri: [("废气治理", "waste gas")]})
    path = reader.folder / "graph.html"
    path.write_bytes(text.encode())
    reader.visit(path.as_uri())
    _view(reader, "retrofitView")
    assert reader.texts(".stages th") == ["类型", "已完成", "废气治理"]
    assert reader.texts(".stages td") == ["1"]
    assert reader.texts("#sheet tbody th .thing") == ["废气治理改造"]
    reader.click("#language")
    assert reader.texts(".stages th") == ["Type", "completed", "waste gas"]


def test_browser_views_show_words_as_words(reader: Reader) -> None:
    parks = [_park(number, payload) for number, payload in enumerate(PAYLOADS)]
    nodes = [each for park, _, _ in parks for each in park]
    facts = [each for _, some, _ in parks for each in some]
    leader = replace(LEADER, label=PAYLOADS[0])
    trips = [
        fact(leader, "inspects", park, iri=f"x:t{n}", when=payload, quote=payload)
        for n, (payload, ((park, _), _, _)) in enumerate(zip(PAYLOADS, parks, strict=True))
    ]
    reader.open(((leader, *nodes), (*facts, *trips), tuple(text for _, _, (text,) in parks)))
    for name in ("about", "park", "visits", "retrofitView", "compare", "places"):
        _view(reader, name)
        assert reader.text("#sheet h2")
    _view(reader, "visits")
    said = reader.js(
        "return [...document.querySelectorAll('#sheet blockquote')].map((e) => e.textContent)"
    )
    assert (
        len(set(PAYLOADS) & {each.replace("\ufffd", "\u0000") for each in said} | set(said))
        >= len(PAYLOADS) - 1
    )
    strangers = "img, iframe, object, [onload], [onerror], #sheet script, #sheet svg[onload]"
    assert reader.js("return document.querySelectorAll(arguments[0]).length", strangers) == 0
    assert reader.js("return window.ran ?? null") is None


def test_browser_table_is_sorted_by_each_head(reader: Reader) -> None:
    reader.open(SMALL).click("#show-list")
    first = "#table tbody tr:first-child"
    for head in ("subject", "relation", "object", "status", "when", "source"):
        reader.click(f'[data-sort="{head}"]')
        one = "return document.activeElement.closest('th').getAttribute('aria-sort')"
        assert reader.js(one) == "ascending"
        reader.click(f'[data-sort="{head}"]')
        assert reader.js(one) == "descending"
    reader.click('[data-sort="when"]')
    assert "2021年6月" in reader.text(first)
    reader.click('[data-sort="status"]')
    assert "被否认" in reader.text(first)
    reader.press(Keys.ENTER)
    assert "已完成" in reader.text(first)


def test_browser_views_fit_a_phone_with_letters_of_twice_the_size(reader: Reader) -> None:
    reader.resize(390, 844, phone=True)
    reader.open((NODES, (*FACTS, *_OUTPUT), (PAPER,)))
    wide = (
        "return Math.max(...['sheet', 'table', 'pane', 'legend'].map((id) =>"
        "document.getElementById(id)).filter((each) => each.clientWidth)"
        ".map((each) => each.scrollWidth - each.clientWidth),"
        "document.documentElement.scrollWidth - 390)"
    )
    for size in ("100%", "200%"):
        reader.js("document.documentElement.style.fontSize = arguments[0]", size)
        for name in ("about", "park", "visits", "retrofitView", "compare", "places"):
            _view(reader, name)
            assert reader.js(wide) <= 0, (size, name)
        reader.click("#show-list")
        assert reader.js(wide) <= 0, size
        reader.click("#show-picture")
        reader.js("kg.picture.select({ node: arguments[0] })", reader.node(STEEL.label))
        assert reader.js(wide) <= 0, size
        reader.js("kg.picture.select(null)")
    letters = "return parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
    assert reader.js(letters) == 32


def test_browser_view_is_not_covered_on_a_phone_until_something_is_chosen(reader: Reader) -> None:
    reader.resize(390, 844, phone=True)
    reader.open(SMALL)
    reader.js("kg.picture.select({ node: arguments[0] })", reader.node(LEADER.label))
    reader.click('[data-sheet="visits"]')
    assert not reader.one("#pane").is_displayed()
    reader.click("#sheet .day .thing")
    assert reader.one("#pane").is_displayed()


def test_browser_prints_what_is_shown_and_no_buttons(reader: Reader) -> None:
    reader.open(SMALL)
    _view(reader, "visits")
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shown = [reader.one(each).is_displayed() for each in ("#sheet", "#sheet blockquote")]
    hidden = [
        reader.one(each).is_displayed() for each in ("#legend", ".tools", "#picture", "#pane")
    ]
    white = reader.js("return getComputedStyle(document.body).backgroundColor")
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert (shown, hidden) == ([True] * 2, [False] * 4)
    assert white == "rgb(255, 255, 255)"


def test_browser_menu_is_walked_by_keyboard(reader: Reader) -> None:
    reader.open(SMALL)
    reader.js("document.getElementById('views-button').focus()")
    reader.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN)
    assert reader.js("return document.activeElement.dataset.view") == "park"
    reader.press(Keys.ESCAPE)
    assert reader.js("return document.activeElement.id") == "views-button"
    assert not reader.one("#views").is_displayed()


def test_browser_cites_a_fact(reader: Reader) -> None:
    reader.open(SMALL).click_node(STEEL.label)
    reader.js(
        "window.copied = []; navigator.clipboard.writeText = async (text) => { copied.push(text); }"
    )
    reader.click('[data-relation="hosts<"] .cite')
    reader.wait("return copied.length")
    assert reader.js("return copied[0]") == (
        "《滨江园区签约仪式举行》，滨江日报，2021-06-11，https://news.example.cn/2021/0611.html："
        "“6月10日，宏达特钢落户滨江经开区，双方举行了签约仪式。”（texts/滨江.txt:57-83）"
    )
    assert reader.one("#said").get_attribute("textContent") == "引文已复制"


def test_browser_view_of_places_tells_what_lies_there(reader: Reader) -> None:
    reader.open(SMALL)
    _view(reader, "places")
    assert reader.text("#sheet .lead").startswith("1 个地点。1 个园区写明了所在地，另有 1 个")
    assert reader.texts("#sheet tbody th .thing") == ["滨江市"]
    assert reader.texts("#sheet tbody td .thing") == [PARK.label, STEEL.label, "特种钢管项目"]
    assert reader.text("#sheet tbody td.value") == "2"


def test_browser_view_compares_things_of_one_class_in_a_table(reader: Reader) -> None:
    more = [
        fact(park, "reports", value, iri=f"{BASE}statement/t{n}", indicator="产值", unit="元")
        for n, (park, value) in enumerate([(PARK, "900000000"), (OTHER, "30000000")])
    ]
    reader.open((NODES, (*FACTS, *more), (PAPER,)))
    _view(reader, "compare")
    assert reader.js("return document.getElementById('kind').selectedOptions[0].text") == "园区"
    assert reader.texts("#sheet thead th")[1:] == ["产值（元）"]
    assert reader.texts("#sheet tbody td") == ["9亿元", "3000万元"]
    reader.click("#sheet .proof-button")
    assert reader.text(".pointed blockquote") == more[0].quote
    assert reader.one("#sheet").is_displayed()
