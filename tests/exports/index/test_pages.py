"""The pages to read: answers with their evidence, and what is new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.exports.index import Facts, front, news
from kg.exports.index.cells import amount, date
from kg.exports.index.tables import MOST
from kg.graph import Graph
from kg.knowledge.style import Style, load
from kg.model import AnswerRows, ChangeRow, Issue
from tests.browser.rows import BASE, FACTS, LEADER, NODES, PAPER, STEEL
from tests.exports.parts import Parts

INSPECTS = FACTS[3]
ASKED = AnswerRows(
    name="inspections",
    zh="谁检查了哪里",
    en="Who inspected what",
    columns=("leaderName", "siteName", "when", "quote", "title"),
    rows=((LEADER.label, STEEL.label, "XXXX-06-10", INSPECTS.quote, PAPER.title),),
)
HOSTILE = ["</script><b>", "<img src=x onerror=alert(1)>", "{{ 1 }}", "\ud800", "\"'><i>", "\u202e"]


@pytest.fixture(scope="module")
def style(checkout: Path) -> Style:
    return load(checkout / "ontology" / "style.yml")


@pytest.fixture(scope="module")
def facts() -> Facts:
    return Facts(NODES, FACTS, (PAPER,))


def test_index_links_each_row_to_its_fact(facts: Facts, style: Style) -> None:
    text = front(facts, [ASKED], (), style)
    links = [str(each.get("href")) for tag, each in Parts(text).elements if tag == "a"]
    assert f"graph.html#fact={INSPECTS.iri.removeprefix(BASE)}" in links
    assert f"graph.html#node={LEADER.iri.removeprefix(BASE)}" in links
    assert INSPECTS.quote in text
    assert f"texts/滨江.txt:{INSPECTS.start}-{INSPECTS.end}" in text
    assert "6月10日（年份未写明）" in text


def test_index_is_the_same_for_the_same_rows(style: Style) -> None:
    issues = [
        Issue("facts", "unresolved", "a:1-2", "odd"),
        Issue("entities", "ambiguous", "", "two"),
    ]
    one = front(Facts(NODES, FACTS, (PAPER,)), [ASKED], issues, style)
    mixed = Facts(NODES[::-1], FACTS[::-1], (PAPER, PAPER))
    assert front(mixed, [ASKED], issues[::-1], style) == one


def test_index_loads_and_runs_nothing_of_others(facts: Facts, style: Style) -> None:
    parts = Parts(front(facts, [ASKED], (), style))
    assert [tag for tag, _, _ in parts.inside] == ["style", "script"]
    assert "default-src 'none'" in parts.policy()
    for tag, attributes in parts.elements:
        assert tag not in {"link", "iframe", "img", "object", "embed", "base", "form"}
        assert not [
            name for name in attributes if name.startswith("on") or name in {"src", "style"}
        ]


@pytest.mark.parametrize("word", HOSTILE, ids=ascii)
def test_index_keeps_words_of_texts_words(style: Style, word: str) -> None:
    def built(said: str) -> list[str]:
        node = replace(STEEL, label=said)
        fact = replace(INSPECTS, quote=said, iri=f"{BASE}statement/{said}")
        paper = replace(PAPER, title=said, publisher=said, path=said)
        row = (LEADER.label, said, said, said, said)
        asked = replace(ASKED, zh=said, en=said, rows=(row,))
        rows = Facts((LEADER, node), (fact,), (paper,))
        issue = Issue(said, said, said, said)
        change = ChangeRow("fact", "gained", said, STEEL.iri, "hosts", said, quote=said, file=said)
        text = front(rows, [asked], [issue], style) + news(rows, [change], style)
        text.encode()
        return [tag for tag, _ in Parts(text).elements]

    assert built(word) == built("词")


def test_index_says_how_many_rows_there_are(facts: Facts, style: Style) -> None:
    rows = tuple((f"人{n}", "", "", "", "") for n in range(MOST + 5))
    text = front(facts, [replace(ASKED, rows=rows)], (), style)
    assert f"人{MOST - 1}<" in text
    assert f"人{MOST}<" not in text
    assert f"共 {MOST + 5} 行，这里列出前 {MOST} 行" in text
    assert "kg ask inspections" in text


def test_index_tells_what_could_not_be_answered(facts: Facts, style: Style) -> None:
    asks = AnswerRows("overdue", "逾期", "Overdue", asks=("today",))
    fault = AnswerRows("odd", "怪", "Odd", fault="not SPARQL")
    text = front(facts, [asks, fault, replace(ASKED, rows=())], (), style)
    assert "kg ask overdue today=…" in text
    assert "not SPARQL" in text
    assert "图谱中没有这个问题的答案。" in text


def test_index_lists_issues_by_room(facts: Facts, style: Style) -> None:
    issues = [Issue("facts", "unresolved", f"a.txt:{n}-9", "odd") for n in range(3)]
    text = front(facts, [], issues, style)
    assert "facts: unresolved (3)" in text
    assert "a.txt:2-9" in text


def test_index_of_nothing_is_a_page(style: Style) -> None:
    assert "没有。" in front(Facts((), (), ()), [], [], style)


def test_index_changes_link_what_is_new_and_quote_what_is_gone(facts: Facts, style: Style) -> None:
    place = {"file": PAPER.path, "start": INSPECTS.start, "end": INSPECTS.end}
    ends = LEADER.label, LEADER.iri, "inspects", STEEL.label, STEEL.iri
    gained = ChangeRow("fact", "gained", *ends, after="planned 2021-06", quote="新", **place)  # type: ignore[arg-type]
    lost = ChangeRow(
        "fact", "lost", "旧园", "x:1", "hosts", "旧厂", "x:2", quote="旧话", file="b.txt"
    )
    changed = ChangeRow("thing", "changed", STEEL.label, STEEL.iri, before="甲", after="甲、乙")
    text = news(facts, [gained, lost, changed], style)
    links = [str(each.get("href")) for tag, each in Parts(text).elements if tag == "a"]
    assert f"graph.html#fact={INSPECTS.iri.removeprefix(BASE)}" in links
    assert "#node=x:1" not in "".join(links)
    assert "旧话" in text
    assert "计划中" in text
    assert "2021年6月" in text
    assert "甲、乙" in text


def test_index_changes_without_an_earlier_build_say_so(facts: Facts, style: Style) -> None:
    assert "没有可比的上一次构建" in news(facts, None, style)
    assert "没有差别。" in news(facts, (), style)


@pytest.mark.parametrize(
    ("edtf", "zh", "en"),
    [
        ("2021-06-10", "2021年6月10日", "2021-06-10"),
        ("2021-06", "2021年6月", "2021-06"),
        ("XXXX-06-10", "6月10日（年份未写明）", "06-10 (year not given)"),
    ],
)
def test_index_says_dates_as_far_as_they_are_known(edtf: str, zh: str, en: str) -> None:
    assert f">{zh}<" in date(edtf)
    assert f">{en}<" in date(edtf)


def test_index_says_amounts_in_both_languages() -> None:
    assert ">12.5亿<" in amount("1250000000")
    assert ">1,250,000,000<" in amount("1250000000")
    assert amount("1e999999") == "1e999999"
    assert amount("many") == "many"
    assert date("上旬") == "上旬"


def test_index_finds_the_facts_of_a_graph(graph: Graph) -> None:
    rows = Facts(*graph.rows())
    for fact in rows.facts:
        document = next(each for each in rows.documents if each.iri == fact.document)
        labels = {each.iri: each.label for each in rows.nodes}
        cells = (labels[fact.subject], labels.get(fact.object, fact.object))
        found = rows.behind(cells, fact.quote, document.title)
        assert found is not None
        assert (found.fact.subject, found.fact.quote) == (fact.subject, fact.quote)
