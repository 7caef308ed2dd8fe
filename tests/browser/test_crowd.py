"""So many nodes that they are drawn as a crowd: what the pointer does there, and what is drawn."""

from __future__ import annotations

from selenium.webdriver.common.action_chains import ActionChains

from tests.browser.reader import Reader
from tests.browser.rows import PARK, crowd, fact

_HELD = "return kg.picture.network.body.data.nodes.getIds().length"
_FIRM = "第7机械厂"


def _near(reader: Reader, name: str = _FIRM) -> Reader:
    """All is shown, and looked at from so near that its names can be read."""
    reader.open(crowd(400)).click("#show-all")
    reader.js("kg.picture.goTo(arguments[0], 1)", reader.node(name))
    return reader


def test_browser_crowd_is_not_given_to_vis_network(reader: Reader) -> None:
    reader.open(crowd(400)).click("#show-all")
    assert len(reader.drawn()) == 801
    assert reader.js(_HELD) == 0


def test_browser_crowd_under_the_pointer_is_named_and_left_again(reader: Reader) -> None:
    _near(reader).point_at(_FIRM)
    reader.wait("return !document.getElementById('tip').hidden")
    assert reader.text("#tip bdi") == _FIRM
    assert reader.js(_HELD) == 1
    reader.point_at("7号机床")
    reader.wait("return document.querySelector('#tip bdi').innerText === '7号机床'")
    assert reader.js(_HELD) == 1


def test_browser_crowd_node_is_selected_by_a_click(reader: Reader) -> None:
    _near(reader).click_node(_FIRM)
    assert reader.text("#pane h2") == _FIRM
    lines = "return kg.picture.edgeSet.get().map((edge) => edge.label)"
    assert sorted(reader.js(lines)) == ["引进", "生产"]


def test_browser_crowd_line_is_selected_by_a_click(reader: Reader) -> None:
    _near(reader).click_line(_FIRM, "7号机床")
    assert reader.text("#pane h2") in ("生产", "引进")  # a line of the park may lie as near
    assert reader.js("return kg.picture.edgeSet.getIds()") == [
        reader.js("return kg.picture.state.selected.edge")
    ]


def test_browser_crowd_node_stays_where_it_is_dragged(reader: Reader) -> None:
    _near(reader).point_at(_FIRM)
    place = f"return kg.picture.state.points.get({reader.node(_FIRM)})"
    before = reader.js(place)
    chain = ActionChains(reader.driver, duration=50)
    chain.click_and_hold().move_by_offset(30, 20).move_by_offset(30, 20).release().perform()
    reader.wait(f"{place}.x !== arguments[0]", before["x"])
    after = reader.js(place)
    assert (after["x"] > before["x"] + 20) and (after["y"] > before["y"] + 10)
    reader.click_corner()
    reader.click_node(_FIRM)


def test_browser_crowd_stands_back_behind_what_is_selected(reader: Reader) -> None:
    reader.open(crowd(400)).click("#show-all")
    reader.js("""
      window.strengths = [];
      const lay = CanvasRenderingContext2D.prototype.drawImage;
      CanvasRenderingContext2D.prototype.drawImage = function (...rest) {
        window.strengths.push(this.globalAlpha);
        return lay.apply(this, rest);
      };""")
    reader.js("kg.picture.select({ node: arguments[0] })", reader.node("7号机床"))
    reader.wait("return window.strengths.length > 0 && window.strengths.pop() < 0.5")
    reader.js("window.strengths.length = 0; kg.picture.select(null)")
    reader.wait("return window.strengths.pop() === 1")


def test_browser_crowd_that_is_filtered_is_drawn_anew(reader: Reader) -> None:
    reader.open(crowd(400)).click("#show-all")
    reader.js("kg.picture.toggle('classes', 'Product')")
    assert len(reader.drawn()) == 401
    reader.js("kg.picture.select({ node: arguments[0] })", reader.node(PARK.label))
    reader.js("kg.picture.toggle('classes', 'Product')")
    assert len(reader.drawn()) == 801


def test_browser_crowd_that_is_few_is_drawn_with_its_heads_and_names(reader: Reader) -> None:
    reader.open(crowd(200)).js("""
      window.words = new Map();
      window.wings = 0;
      const { fillText, lineTo } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, left, top) {
        const { width } = this.measureText(text);
        const [right, bottom] = [left + width, top + parseInt(this.font)];
        window.words.set(text, { left, top, right, bottom });
        return fillText.call(this, text, left, top);
      };
      CanvasRenderingContext2D.prototype.lineTo = function (...to) {
        window.wings += 1;
        return lineTo.apply(this, to);
      };""")
    reader.click("#theme")
    reader.wait("return window.words.size >= 80")
    assert reader.js("return window.wings") > 4 * len(reader.lines())
    overlaps = """
      const boxes = [...window.words.values()];
      return boxes.filter((a, i) => boxes.slice(i + 1).some((b) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length"""
    assert reader.js(overlaps) == 0


def test_browser_crowd_line_that_bends_beside_another_can_be_pointed_at(reader: Reader) -> None:
    things, facts, texts = crowd(100)
    firm = next(each for each in things if each.label == _FIRM)
    second = fact(PARK, "administers", firm, iri="x:second")
    reader.open((things, (*facts, second), texts)).click("#show-all")
    reader.js("kg.picture.goTo(arguments[0], 1)", reader.node(_FIRM))
    chosen = """
      const { points } = kg.picture.state;
      const [one, other] = [arguments[0], arguments[1]].map((id) => points.get(id));
      const box = document.getElementById('picture').getBoundingClientRect();
      const found = new Set();
      for (let side = -30; side <= 30; side += 2) {
        const far = Math.hypot(other.x - one.x, other.y - one.y);
        const at = kg.picture.network.canvasToDOM({
          x: (one.x + other.x) / 2 + (side * (other.y - one.y)) / far,
          y: (one.y + other.y) / 2 - (side * (other.x - one.x)) / far,
        });
        const place = { clientX: at.x + box.left, clientY: at.y + box.top };
        document.getElementById('picture').dispatchEvent(new PointerEvent('pointermove', place));
        const { edge } = kg.picture.state.held;
        if (edge !== undefined) found.add(kg.data.edges[edge].relation);
      }
      return [...found]"""
    ends = (reader.node(PARK.label), reader.node(_FIRM))
    assert {"hosts", "administers"} <= set(reader.js(chosen, *ends))


def test_browser_crowd_line_from_a_thing_to_itself_can_be_pointed_at(reader: Reader) -> None:
    things, facts, texts = crowd(100)
    own = fact(PARK, "administers", PARK, iri="x:own")
    reader.open((things, (*facts, own), texts)).click("#show-all")
    reader.js("kg.picture.goTo(arguments[0], 1)", reader.node(PARK.label))
    held = """
      const box = document.getElementById('picture').getBoundingClientRect();
      const { x, y } = kg.picture.state.points.get(arguments[0]);
      const away = kg.data.nodes[arguments[0]].drawn.size * Math.SQRT1_2 + 20 * Math.SQRT1_2;
      const at = kg.picture.network.canvasToDOM({ x: x + away, y: y - away });
      const place = { clientX: at.x + box.left, clientY: at.y + box.top };
      document.getElementById('picture').dispatchEvent(new PointerEvent('pointermove', place));
      const { edge } = kg.picture.state.held;
      return edge === undefined ? null : kg.data.edges[edge].relation"""
    assert reader.js(held, reader.node(PARK.label)) == "administers"


def test_browser_crowd_that_is_few_keeps_its_name_while_it_is_dragged(reader: Reader) -> None:
    reader.open(crowd(100)).click("#show-all")
    reader.js("kg.picture.goTo(arguments[0], 1)", reader.node(_FIRM))
    reader.point_at(_FIRM)
    label = f"return kg.picture.network.body.data.nodes.get({reader.node(_FIRM)}).label"
    assert reader.js(label).strip() == ""  # it is written with those of all others
    chain = ActionChains(reader.driver, duration=50)
    chain.click_and_hold().move_by_offset(30, 20).move_by_offset(30, 20).perform()
    assert reader.js(label) == _FIRM
    ActionChains(reader.driver).release().perform()
