"""The picture: what is drawn, what clicks and keys do to it."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.reader import Reader
from tests.browser.rows import NODES, PAPER, PARK, SMALL, crowd, fact, node

ALL = {row.label for row in NODES}


def _colored_pixels(reader: Reader) -> int:
    """How much of the canvas is neither empty nor grey."""
    script = """
      const canvas = document.querySelector('#picture canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        const most = Math.max(data[i], data[i + 1], data[i + 2]);
        const least = Math.min(data[i], data[i + 1], data[i + 2]);
        if (data[i + 3] > 200 && most - least > 60) count += 1;
      }
      return count"""
    return int(reader.js(script))


def test_browser_first_view_draws_a_small_graph_whole(reader: Reader) -> None:
    reader.open(SMALL)
    assert reader.drawn() == ALL
    assert len(reader.lines()) == 13
    reader.wait("return kg.picture.network.getScale() > 0")
    assert _colored_pixels(reader) > 1000


def test_browser_first_view_of_a_large_graph_is_small_and_all_is_one_click_away(
    reader: Reader,
) -> None:
    reader.open(crowd(300))
    assert len(reader.drawn()) == 80
    reader.click("#show-all")
    assert len(reader.drawn()) == 601
    assert not reader.one("#ask").is_displayed()
    reader.click("#first-view")
    assert len(reader.drawn()) == 80


def test_browser_asks_before_it_draws_very_many(reader: Reader) -> None:
    reader.open(crowd(100), ask=200)
    reader.click("#show-all")
    assert "201" in reader.text("#ask-text")
    reader.click('#ask button[value="no"]')
    assert len(reader.drawn()) == 80
    reader.click("#show-all")
    reader.click('#ask button[value="yes"]')
    reader.wait("return kg.picture.drawnNodes().length === 201")


def test_browser_nodes_of_the_first_view_do_not_cover_each_others_names(reader: Reader) -> None:
    reader.open(crowd(200), first=50)
    overlaps = reader.js("""
      const boxes = kg.picture.drawnNodes().map((id) => kg.picture.network.getBoundingBox(id));
      let count = 0;
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
        const wide = a.left < b.right && b.left < a.right;
        if (wide && a.top < b.bottom && b.top < a.bottom) count += 1;
      }));
      return count""")
    assert overlaps == 0


def test_browser_click_on_a_node_shows_its_facts(reader: Reader) -> None:
    reader.open(SMALL).click_node("宏达特钢有限公司")
    assert reader.text("#pane h2") == "宏达特钢有限公司"
    assert (
        reader.one("#said").get_attribute("textContent")
        == "已选择 企业 宏达特钢有限公司，5 个相邻节点"
    )


def test_browser_click_on_a_line_shows_its_facts_and_where_it_leads(reader: Reader) -> None:
    reader.open(SMALL).click_line("宏达特钢有限公司", "排污许可证")
    assert reader.text("#pane h2") == "持有许可"
    assert reader.texts("#pane .thing") == ["宏达特钢有限公司", "排污许可证"]
    reader.click("#pane .thing:last-of-type")
    assert reader.text("#pane h2") == "排污许可证"


def test_browser_click_beside_everything_ends_the_selection(reader: Reader) -> None:
    reader.open(SMALL).click_node("顾明远")
    reader.click_corner()
    reader.wait("return kg.picture.state.selected === null")
    assert reader.text("#pane h2") == "概览"


@pytest.mark.parametrize("way", ["double click", "enter", "button"])
def test_browser_a_node_expands(reader: Reader, way: str) -> None:
    reader.open(crowd(12), first=5)
    assert len(reader.drawn()) == 5
    reader.click_node("滨江经济技术开发区", twice=way == "double click")
    if way == "enter":
        reader.js("document.getElementById('picture').focus()")
        reader.press(Keys.ENTER)
    if way == "button":
        reader.click("#expand")
    reader.wait("return kg.picture.drawnNodes().length >= 13")
    assert {f"第{number}机械厂" for number in range(12)} <= reader.drawn()
    assert "已展开" in str(reader.one("#said").get_attribute("textContent"))


def test_browser_a_hub_expands_in_steps(reader: Reader) -> None:
    reader.open(crowd(100), first=5).click_node("滨江经济技术开发区")
    reader.click("#expand")
    first = len(reader.drawn())
    assert 40 <= first <= 46
    reader.click("#expand")
    assert len(reader.drawn()) == first + 40


def test_browser_expanded_nodes_do_not_cover_each_other(reader: Reader) -> None:
    reader.open(crowd(40), first=3).click_node("滨江经济技术开发区")
    reader.click("#expand")
    places = reader.js(
        "return [...kg.picture.state.points.values()].map((at) => at.x + ',' + at.y)"
    )
    assert len(set(places)) == len(places) > 40


def test_browser_arrow_keys_walk_from_node_to_node(reader: Reader) -> None:
    reader.open(SMALL)
    reader.js("document.getElementById('picture').focus()")
    reader.press(Keys.ARROW_RIGHT)
    first = reader.text("#pane h2")
    reader.press(Keys.ARROW_LEFT)
    second = reader.text("#pane h2")
    assert {first, second} <= ALL
    assert first != second
    reader.press(Keys.ESCAPE)
    assert reader.text("#pane h2") == "概览"


def test_browser_zooms_and_fits(reader: Reader) -> None:
    reader.open(SMALL)
    scale = "return kg.picture.network.getScale()"
    fitted = reader.js(scale)
    reader.click("#closer")
    assert reader.js(scale) > fitted
    reader.click("#further")
    reader.click("#further")
    assert reader.js(scale) < fitted
    reader.click("#fit")
    assert reader.js(scale) == pytest.approx(fitted)


def test_browser_fit_shows_every_name(reader: Reader) -> None:
    reader.open(crowd(60), first=50)
    outside = reader.js("""
      const box = document.getElementById('picture');
      return kg.picture.drawnNodes().filter((id) => {
        const { left, top, right, bottom } = kg.picture.network.getBoundingBox(id);
        const a = kg.picture.network.canvasToDOM({ x: left, y: top });
        const b = kg.picture.network.canvasToDOM({ x: right, y: bottom });
        return a.x < 0 || a.y < 0 || b.x > box.clientWidth || b.y > box.clientHeight;
      }).length""")
    assert outside == 0


def test_browser_saves_a_picture(reader: Reader) -> None:
    reader.open(SMALL).click("#save-button")
    reader.click("#png")
    reader.wait("return document.getElementById('said').textContent !== ''")
    path = reader.downloads / "graph.png"
    for _ in range(100):
        if path.exists() and path.stat().st_size > 10_000:
            break
        reader.js("return 0")
    assert path.read_bytes().startswith(b"\x89PNG")


def test_browser_nothing_moves_by_itself(reader: Reader) -> None:
    reader.open(SMALL)
    assert reader.js("return kg.picture.network.physics.physicsEnabled") is False
    wanted = reader.js("return Object.fromEntries(kg.picture.state.points)")
    drawn = reader.js("return kg.picture.network.getPositions()")
    assert drawn == wanted


def test_browser_pointer_shows_a_name_whole(reader: Reader) -> None:
    long = "滨江经济技术开发区循环化改造与废水集中处理示范工程有限责任公司"
    firm = node("Company", long)
    reader.open(((PARK, firm), (fact(PARK, "hosts", firm),), (PAPER,)))
    assert "…" in reader.js("return kg.data.nodes[arguments[0]].drawn.label", reader.node(long))
    reader.point_at(long)
    reader.wait("return !document.getElementById('tip').hidden")
    assert reader.text("#tip bdi") == long


def test_browser_pointer_on_a_line_names_its_relation(reader: Reader) -> None:
    reader.open(SMALL).point_between("宏达特钢有限公司", "排污许可证")
    script = "return kg.picture.network.body.data.edges.get().map((edge) => edge.label.trim())"
    reader.wait(f"{script}.includes('持有许可')")
    reader.point_at("顾明远")
    reader.wait(f"{script}.every((label) => label === '')")


def test_browser_a_crowd_keeps_the_names_of_its_hubs(reader: Reader) -> None:
    reader.open(crowd(300))
    reader.js("""
      window.written = new Set();
      const write = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        window.written.add(text);
        return write.call(this, text, ...rest);
      };""")
    reader.click("#show-all")
    reader.wait("return window.written.has('滨江经济') || window.written.has('滨江经济技术开发区')")


def test_browser_picture_of_a_crowd_draws_lines_as_hairs(reader: Reader) -> None:
    held = "return kg.picture.edgeSet.getIds().length"
    reader.open(crowd(800)).click("#show-all")
    assert len(reader.lines()) == 1600
    assert reader.js(held) == 0
    reader.js("kg.picture.select({ node: arguments[0] })", reader.node("第7机械厂"))
    assert reader.js(held) == 2
    reader.click("#first-view")
    assert reader.js(held) == 0 < len(reader.lines())
