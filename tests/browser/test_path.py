"""The shortest way between two things."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from tests.browser.reader import Reader
from tests.browser.rows import BASE, DYES, LEADER, OTHER, PLANT, SMALL, crowd


def test_browser_path_leads_to_what_is_searched_with_its_evidence(reader: Reader) -> None:
    reader.open(SMALL).click_node("顾明远")
    reader.click("#path")
    reader.press("青山", Keys.ENTER)
    assert reader.text("#pane h2") == "顾明远 → 青山染料有限公司"
    assert reader.texts("#pane .path .step .thing") == [
        "顾明远",
        "滨江经济技术开发区",
        "滨江经济技术开发区",
        "青山染料有限公司",
    ]
    assert reader.texts("#pane .path .status") == ["已陈述", "计划中"]
    assert "青山染料有限公司拟迁入滨江经济技术开发区。" in reader.texts("#pane .path blockquote")
    lit = "return [...kg.picture.network.getSelectedNodes()].map((id) => kg.data.nodes[id].name)"
    assert reader.js(lit) == ["顾明远", "滨江经济技术开发区", "青山染料有限公司"]


def test_browser_path_leads_to_what_is_clicked_and_has_an_address(reader: Reader) -> None:
    reader.open(SMALL).click_node("顾明远")
    reader.click("#path")
    place = reader.js("return kg.picture.state.pick !== null")
    assert place
    reader.js("kg.picture.state.pick(arguments[0])", reader.node("废酸回收项目"))
    ends = [row.iri.removeprefix(BASE) for row in (LEADER, PLANT)]
    assert reader.driver.current_url.endswith("#path=" + "~".join(ends))
    reader.visit(reader.driver.current_url)
    assert len(reader.texts("#pane .path .step")) == 3


def test_browser_path_walks_no_line_that_is_denied_or_hidden(reader: Reader) -> None:
    ends = [row.iri.removeprefix(BASE) for row in (OTHER, DYES)]
    reader.open(SMALL, part="#path=" + "~".join(ends))
    assert "没有路径" in reader.text("#pane .note")
    reader.open(SMALL)
    reader.click('#statuses [data-name="planned"]')
    reader.click_node("顾明远")
    reader.click("#path")
    reader.press("青山", Keys.ENTER)
    assert "没有路径" in reader.text("#pane .note")


def test_browser_path_brings_what_the_picture_lacks(reader: Reader) -> None:
    reader.open(crowd(50), first=5)
    number = reader.node("49号机床")
    reader.js("kg.picture.select({ node: arguments[0] }, 'go')", number)
    reader.click("#path")
    reader.press("第3机械厂", Keys.ENTER)
    assert {"49号机床", "第49机械厂", "滨江经济技术开发区", "第3机械厂"} <= reader.drawn()
    assert len(reader.texts("#pane .path .step")) == 3
