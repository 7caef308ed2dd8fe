"""Search by name, alias, pinyin and initials, by mouse and by keyboard."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from tests.browser.reader import Reader
from tests.browser.rows import SMALL, crowd

FINDS = {
    "滨江经济": "滨江经济技术开发区",
    "特钢有限": "宏达特钢有限公司",
    "滨江经开区": "滨江经济技术开发区",
    "bjjjjskfq": "滨江经济技术开发区",
    "hdtg": "宏达特钢有限公司",
    "cqbjy": "滨江经济技术开发区",  # 重庆 is chong qing here, not zhong qing
    "GuMingYuan": "顾明远",
    "paiwu": "排污许可证",
    "ＨＤＴＧ": "宏达特钢有限公司",
    "“宏达特钢”": "宏达特钢有限公司",
}


def test_browser_search_finds_by_name_alias_pinyin_and_initials(reader: Reader) -> None:
    reader.open(SMALL)
    found = {}
    for typed in FINDS:
        reader.js("document.getElementById('search').value = ''")
        reader.type("#search", typed)
        found[typed] = reader.texts("#suggestions bdi")[0]
    assert found == FINDS


def test_browser_search_says_which_alias_answered(reader: Reader) -> None:
    reader.open(SMALL).type("#search", "宏达特钢")
    assert reader.texts("#suggestions small")[0] in {"企业", "又名 宏达特钢"}
    reader.type("#search", Keys.CONTROL + "a")
    reader.type("#search", "重庆滨江园")
    assert reader.texts("#suggestions small") == ["又名 重庆滨江园"]


def test_browser_search_is_worked_by_keyboard(reader: Reader) -> None:
    reader.open(SMALL)
    reader.press("/")
    reader.press("滨江")
    names = reader.texts("#suggestions bdi")
    assert len(names) > 1
    assert reader.one("#search").get_attribute("aria-expanded") == "true"
    reader.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN)
    active = reader.one("#search").get_attribute("aria-activedescendant")
    assert reader.text(f"#{active} bdi") == names[1]
    reader.press(Keys.ARROW_UP, Keys.ARROW_UP)
    assert reader.text('#suggestions [aria-selected="true"] bdi') == names[-1]
    reader.press(Keys.ENTER)
    assert reader.text("#pane h2") == names[-1]
    assert not reader.one("#suggestions").is_displayed()


def test_browser_search_is_closed_by_escape(reader: Reader) -> None:
    reader.open(SMALL).type("#search", "滨江", Keys.ESCAPE)
    assert not reader.one("#suggestions").is_displayed()


def test_browser_search_chooses_by_mouse(reader: Reader) -> None:
    reader.open(SMALL).type("#search", "陆")
    reader.click('#suggestions [role="option"]')
    assert reader.text("#pane h2") == "陆晓梅"


def test_browser_search_brings_what_was_not_drawn(reader: Reader) -> None:
    reader.open(crowd(50), first=5)
    assert "37号机床" not in reader.drawn()
    reader.type("#search", "37号机床", Keys.ENTER)
    assert "37号机床" in reader.drawn()
    assert reader.text("#pane h2") == "37号机床"


def test_browser_search_says_when_there_is_nothing(reader: Reader) -> None:
    reader.open(SMALL).type("#search", "没有这个")
    assert reader.texts("#suggestions li") == ["没有找到“没有这个”"]
    reader.type("#search", Keys.ENTER)
    assert reader.text("#pane h2") == "概览"
