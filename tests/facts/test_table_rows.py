"""What the rows of a table state, each cell marked as what the heading above it says."""

from __future__ import annotations

from dataclasses import replace

from kg.facts import examples, find
from kg.knowledge.patterns import Example
from kg.model import Fact, Value
from kg.sentences import split
from tests.facts.reading import DISCOURSE, PATTERNS


def _told(text: str) -> list[Fact]:
    """The facts of rows in which all is marked that a table names."""
    marked = examples.read(Example("", "yes", text))
    named = [m if m.kind == "Date" else replace(m, by="table") for m in marked.mentions]
    document = marked.document
    facts, _ = find(document, split(document), named, patterns=PATTERNS, discourse=DISCOURSE)
    return list(facts)


def _said(facts: list[Fact]) -> set[tuple[str, str, str, str | None, str | None]]:
    return {(f.subject.text, f.relation, f.object.text, f.status, f.when) for f in facts}


def test_row_tells_who_does_what_where_and_how_far_it_is() -> None:
    facts = _told(
        "1，[Park 江州港区]，[Company 华星水泥]，[Retrofit 窑尾脱硝]，[Money 850=8500000]，"
        "[Date 2023年6月=2023-06]，已完成；\n"
    )
    assert _said(facts) == {
        ("江州港区", "hosts", "华星水泥", None, None),
        ("华星水泥", "retrofits", "窑尾脱硝", "completed", "2023-06"),
        ("窑尾脱硝", "invests", "850", None, None),
    }


def test_row_tells_the_status_of_a_project_by_a_word() -> None:
    for word, status in (("在建", "underway"), ("前期", "planned"), ("未完成", "underway")):
        facts = _told(f"1，[Project 储能项目]，[Company 华星科技]，{word}；\n")
        assert _said(facts) == {("华星科技", "undertakes", "储能项目", status, None)}


def test_row_of_what_is_not_begun_is_planned() -> None:
    facts = _told("1，[Company 华星水泥]，[Project 铜箔项目]，未开工；\n")
    assert [(fact.relation, fact.status) for fact in facts] == [("undertakes", "planned")]


def test_row_takes_from_above_what_reaches_into_it() -> None:
    facts = _told(
        "1，[Park 江州港区]，[Company 华星水泥]，[Product 熟料]；\n2，〃，〃，[Product 水泥]；\n"
        "3，〃，[Company 东渡化工]，[Product 烧碱]；\n"
    )
    assert _said(facts) == {
        ("江州港区", "hosts", "华星水泥", None, None),
        ("华星水泥", "produces", "熟料", None, None),
        ("华星水泥", "produces", "水泥", None, None),
        ("江州港区", "hosts", "东渡化工", None, None),
        ("东渡化工", "produces", "烧碱", None, None),
    }


def test_row_proves_what_it_tells_by_its_own_cells() -> None:
    facts = _told("1，[Company 华星水泥]，[Product 熟料]；\n2，〃，[Product 水泥]；\n")
    quotes = [fact.evidence.raw_span for fact in facts]
    assert [span.end - span.start for span in quotes] == [len("华星水泥，熟料"), len("水泥")]


def test_row_tells_the_figures_of_its_firm_or_park() -> None:
    figures = "[Quantity 8=80000000|元|产值|2023]，[Quantity 31=31|家|企业数|]"
    facts = _told(f"1，[Park 江州港区]，{figures}；\n")
    assert [(f.subject.text, f.relation, f.object, f.when, f.qualifiers) for f in facts] == [
        (
            "江州港区",
            "reports",
            Value("quantity", "8", "80000000"),
            "2023",
            (("indicator", "产值"), ("unit", "元")),
        ),
        (
            "江州港区",
            "reports",
            Value("quantity", "31", "31"),
            None,
            (("indicator", "企业数"), ("unit", "家")),
        ),
    ]
    assert not [
        f for f in _told(f"1，[Project 储能项目]，{figures}；\n") if f.relation == "reports"
    ]


def test_row_has_its_own_status() -> None:
    facts = _told(
        "1，[Company 华星水泥]，[Retrofit 煤改气]，[Date 2023年6月=2023-06]；\n"
        "[Company 东渡化工]完成[Retrofit 煤改气]。\n"
    )
    assert [f.status for f in facts if f.subject.text == "华星水泥"] == [None]


def test_row_of_two_lists_side_by_side_keeps_them_apart() -> None:
    facts = _told(
        "1，[Company 华星水泥]，[Product 熟料]，2，[Company 东渡化工]，[Product 烧碱]；\n"
        "3，[Company 宏达农化]，[Honour 绿色工厂]，4，[Company 江州铝业]，—；\n"
    )
    assert _said(facts) == {
        ("华星水泥", "produces", "熟料", None, None),
        ("东渡化工", "produces", "烧碱", None, None),
        ("宏达农化", "receives", "绿色工厂", None, None),
    }


def test_row_proves_a_status_by_its_cell_too() -> None:
    facts = _told(
        "1，[Company 华星水泥]，[Retrofit 窑尾脱硝]，省里，已完成；\n"
        "2，〃，[Retrofit 脱硫改造]，市里，在建；\n"
    )
    quotes = [fact.evidence.raw_span for fact in facts]
    told = ["华星水泥，窑尾脱硝，省里，已完成", "脱硫改造，市里，在建"]
    assert [span.end - span.start for span in quotes] == [len(words) for words in told]
