"""The pane: each fact with its status, date, words and source."""

from __future__ import annotations

from tests.browser.reader import Reader
from tests.browser.rows import PAPER, PARK, SMALL, STEEL, crowd, fact


def test_browser_pane_groups_facts_by_relation_and_side(reader: Reader) -> None:
    reader.open(SMALL).click_node("宏达特钢有限公司")
    assert reader.texts("#pane h3") == [
        "落户于",
        "接受调研检查",
        "实施改造",
        "完成改造",
        "承建投资",
        "持有许可",
    ]


def test_browser_pane_shows_words_and_source_of_a_fact(reader: Reader) -> None:
    reader.open(SMALL).click_node("宏达特钢有限公司")
    item = '[data-relation="hosts<"] .fact '
    assert (
        reader.text(item + "blockquote") == "6月10日，宏达特钢落户滨江经开区，双方举行了签约仪式。"
    )
    assert reader.texts(item + "mark.subject") == ["滨江经开区"]
    assert reader.texts(item + "mark.object") == ["宏达特钢"]
    assert reader.text(item + "time") == "2021年6月10日"
    assert reader.text(item + ".status") == "已陈述"
    assert reader.text(item + ".confidence") == "可信度 90%"
    source, place = reader.texts(item + ".source")
    assert source.startswith(
        "滨江园区签约仪式举行 · 滨江日报 · 2021年6月11日 · 打开原网页 (news.example.cn)"
    )
    assert place == "文件 texts/滨江.txt · 第 57–83 字符 · 规则 hosts#1"


def test_browser_pane_links_to_the_web_page_without_telling_who_asks(reader: Reader) -> None:
    reader.open(SMALL).click_node("宏达特钢有限公司")
    link = reader.one("#pane a")
    assert link.get_attribute("href") == PAPER.url
    assert link.get_attribute("target") == "_blank"
    assert set(str(link.get_attribute("rel")).split()) >= {"noopener", "noreferrer"}


def test_browser_pane_says_plainly_what_is_not_a_fact(reader: Reader) -> None:
    reader.open(SMALL).click_node("青山染料有限公司")
    found = reader.js("""
      const facts = [...document.querySelectorAll('[data-relation="hosts<"] .fact')];
      const read = (each, part) => each.querySelector(part).innerText;
      return facts.map((each) => [each.dataset.status, read(each, '.status'), read(each, '.note')])
    """)
    assert sorted(found) == [
        ["denied", "被否认", "原文否认或说明没有发生，不作为事实。"],
        ["planned", "计划中", "原文只说计划或拟议，尚未实现。"],
    ]


def test_browser_pane_says_that_the_year_is_not_known(reader: Reader) -> None:
    reader.open(SMALL).click_node("顾明远")
    assert "6月10日（年份未写明）" in reader.texts("#pane time")


def test_browser_pane_says_which_facts_lean_on_the_context(reader: Reader) -> None:
    reader.open(SMALL).click_node("宏达特钢有限公司")
    assert reader.texts('[data-relation="inspects<"] .context') == ["角色由上下文补出"]
    assert reader.texts('[data-relation="hosts<"] .context') == []


def test_browser_pane_shows_figures_as_a_table_that_opens_on_its_words(reader: Reader) -> None:
    reader.open(SMALL).click_node("特种钢管项目")
    assert reader.texts(".figures tbody tr:first-child > *")[:2] == ["总投资", "12.5亿元"]
    assert not reader.one(".figures .proof").is_displayed()
    reader.click(".figures button")
    assert reader.text(".figures blockquote") == "特种钢管项目总投资12.5亿元。"
    reader.click_node("滨江经济技术开发区")
    assert reader.texts(".figures tbody tr:first-child > *")[:2] == ["规上企业", "110家"]


def test_browser_pane_leads_from_thing_to_thing(reader: Reader) -> None:
    reader.open(SMALL).click_node("宏达特钢有限公司")
    reader.click('#pane [data-relation="undertakes>"] .thing')
    assert reader.text("#pane h2") == "特种钢管项目"
    assert reader.js("return document.activeElement.tagName") == "H2"


def test_browser_pane_names_other_names(reader: Reader) -> None:
    reader.open(SMALL).click_node("滨江经济技术开发区")
    assert reader.text("#pane .aliases") == "又名：滨江经开区、重庆滨江园"


def test_browser_pane_of_a_hub_grows_by_a_button(reader: Reader) -> None:
    reader.open(crowd(50)).click_node("滨江经济技术开发区")
    items = "#pane .said > li"
    assert len(reader.texts(items)) == 10
    reader.click("#pane .more")
    reader.click("#pane .more")
    assert len(reader.texts(items)) == 50
    assert not reader.one("#pane .more").is_displayed()


def test_browser_pane_keeps_several_texts_of_one_line_together(reader: Reader) -> None:
    first = fact(PARK, "hosts", STEEL, iri="x:1", quote="宏达特钢拟落户。", status="planned")
    second = fact(PARK, "hosts", STEEL, iri="x:2", quote="宏达特钢已投产。", status="completed")
    reader.open(((PARK, STEEL), (first, second), (PAPER,))).click_node("滨江经济技术开发区")
    assert reader.texts("#pane .said > li .status") == ["计划中", "已完成"]
    assert len(reader.texts("#pane .said > li")) == 1


def test_browser_overview_leads_to_the_best_connected(reader: Reader) -> None:
    reader.open(SMALL)
    assert reader.texts(".hubs .thing")[0] == "宏达特钢有限公司"
    reader.click(".hubs .thing")
    assert reader.text("#pane h2") == "宏达特钢有限公司"
