"""The legend explains and filters; what is not done looks and reads different."""

from __future__ import annotations

from typing import Any

from tests.browser.reader import Reader
from tests.browser.rows import SMALL, crowd


def _drawn_node(reader: Reader, name: str) -> Any:
    return reader.js(
        "return kg.picture.network.body.data.nodes.get(arguments[0])", reader.node(name)
    )


def _drawn_line(reader: Reader, subject: str, object_: str) -> Any:
    return reader.js(
        "return kg.picture.network.body.data.edges.get().filter((edge) =>"
        "edge.from === arguments[0] && edge.to === arguments[1])[0]",
        reader.node(subject),
        reader.node(object_),
    )


def test_browser_legend_counts_classes_relations_and_statuses(reader: Reader) -> None:
    reader.open(SMALL)
    assert [text.split("\n") for text in reader.texts("#classes button")][:3] == [
        ["园区", "2"],
        ["企业", "2"],
        ["官员", "2"],
    ]
    assert reader.texts("#relations button")[0].split("\n") == ["引进", "3"]
    assert [text.split("\n") for text in reader.texts("#statuses button")] == [
        ["已完成", "2"],
        ["进行中", "1"],
        ["已陈述", "7"],
        ["计划中", "2"],
        ["被否认", "1"],
    ]


def test_browser_legend_says_how_much_of_a_class_is_in_the_picture(reader: Reader) -> None:
    reader.open(crowd(50), first=20)
    shown = {text.split("\n")[0]: text.split("\n")[1] for text in reader.texts("#classes button")}
    assert shown["园区"] == "1"
    assert shown["企业"].endswith(" / 50")


def test_browser_legend_hides_and_shows_a_class(reader: Reader) -> None:
    reader.open(SMALL)
    reader.click('#classes [data-name="Company"]')
    assert not {"宏达特钢有限公司", "青山染料有限公司"} & reader.drawn()
    assert not [line for line in reader.lines() if "有限公司" in line]
    assert reader.one('#classes [data-name="Company"]').get_attribute("aria-pressed") == "false"
    reader.click("#all-classes")
    assert "宏达特钢有限公司" in reader.drawn()
    assert not reader.one("#all-classes").is_displayed()


def test_browser_legend_hides_a_relation(reader: Reader) -> None:
    reader.open(SMALL).click('#relations [data-name="hosts"]')
    assert not [line for line in reader.lines() if " hosts " in line]
    assert len(reader.drawn()) == 12


def test_browser_legend_hides_what_is_only_planned(reader: Reader) -> None:
    reader.open(SMALL).click('#statuses [data-name="planned"]')
    assert "滨江经济技术开发区 hosts 青山染料有限公司" not in reader.lines()
    assert "滨江经济技术开发区 hosts 宏达特钢有限公司" in reader.lines()


def test_browser_planned_things_are_hollow_and_their_lines_dashed(reader: Reader) -> None:
    reader.open(SMALL)
    planned, done = _drawn_node(reader, "废酸回收项目"), _drawn_node(reader, "特种钢管项目")
    assert planned["shapeProperties"]["borderDashes"]
    assert planned["color"]["background"] != done["color"]["background"]
    assert "shapeProperties" not in done
    assert _drawn_line(reader, "青山染料有限公司", "废酸回收项目")["dashes"] == [5, 6]
    assert "dashes" not in _drawn_line(reader, "宏达特钢有限公司", "特种钢管项目")


def test_browser_lines_carry_words_only_when_asked(reader: Reader) -> None:
    reader.open(SMALL)
    line = ("青山染料有限公司", "废酸回收项目")
    assert not _drawn_line(reader, *line)["label"].strip()
    reader.click_node("废酸回收项目")
    assert _drawn_line(reader, *line)["label"] == "承建投资 · 计划中"
    reader.click_node("顾明远")
    assert not _drawn_line(reader, *line)["label"].strip()


def test_browser_two_lines_between_the_same_two_lie_apart(reader: Reader) -> None:
    reader.open(SMALL)
    bends = reader.js(
        "return kg.picture.network.body.data.edges.get().filter((edge) => edge.smooth).length"
    )
    assert bends == 1
