"""index.html: how much there is, what the questions answer, and what was not used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from kg.exports.index.cells import Cells, date
from kg.exports.index.frame import Facts
from kg.exports.index.markup import both, joined, tag, text
from kg.exports.index.sheet import sheet
from kg.exports.index.tables import MOST, Table, answer, table
from kg.exports.index.words import counted, named, plain, say
from kg.knowledge.style import Style
from kg.model import AnswerRows, DocumentRow, Issue

_VIEWS = ("visits", "park", "retrofitView", "compare", "places")
_LINKS = (("graph.html", "graph"), ("changes.html", "news"), ("report.md", "report"))


def front(
    facts: Facts, answers: Sequence[AnswerRows], issues: Sequence[Issue], style: Style
) -> str:
    """The page as text; ``answers`` stand in their order."""
    cells = Cells(style)
    parts = (
        _counts(facts, issues),
        _ways(facts, style),
        _questions(answers),
        *(_question(each, facts, cells) for each in answers),
        _amounts(facts, cells, style),
        _documents(facts),
        _issues(issues),
    )
    return sheet("title", _LINKS, parts, style)


def _counts(facts: Facts, issues: Sequence[Issue]) -> str:
    numbers = (
        ("documents", len(facts.documents), "#documents"),
        ("things", len(facts.nodes), "#amounts"),
        ("facts", len(facts.facts), "#amounts"),
        ("issues", len(set(issues)), "#issues"),
    )
    items = "".join(
        tag("li", tag("a", tag("strong", f"{number:,}") + tag("span", say(word)), href=where))
        for word, number, where in numbers
    )
    return tag("ul", items, class_="counts") + tag("p", say("lead"), class_="lead")


def _ways(facts: Facts, style: Style) -> str:
    items = tag("li", tag("a", say("picture"), href="graph.html"))
    items += "".join(
        tag("li", tag("a", say(name), href=f"graph.html#view={name}")) for name in _VIEWS
    )
    if len(facts.nodes) <= style.ask_above:
        items += tag("li", tag("a", say("list"), href="graph.html#show=all&view=list"))
    return tag("nav", tag("h2", say("ways")) + tag("ul", items, class_="chips"), class_="ways")


def _questions(answers: Sequence[AnswerRows]) -> str:
    items = "".join(
        tag(
            "li",
            tag("a", both(each.zh, each.en) + _number(each), href=f"#{text(each.name)}"),
        )
        for each in answers
    )
    zh, en = plain("find")
    find = tag(
        "p", f'<input id="find" type="search" data-zh="{text(zh)}" data-en="{text(en)}" hidden>'
    )
    return tag(
        "nav", tag("h2", say("questions")) + find + tag("ul", items, class_="chips"), class_="asked"
    )


def _number(asked: AnswerRows) -> str:
    return "" if asked.asks or asked.fault else " " + tag("b", f"{len(asked.rows):,}")


def _question(asked: AnswerRows, facts: Facts, cells: Cells) -> str:
    title = both(asked.zh, asked.en)
    if asked.fault:
        inside = tag("p", say("fault") + text(asked.fault), class_="note")
    elif asked.asks:
        command = " ".join((f"kg ask {asked.name}", *(f"{name}=…" for name in asked.asks)))
        inside = tag("p", say("asks") + tag("code", text(command)), class_="note")
    elif not asked.rows:
        inside = tag("p", say("noRows"), class_="note")
    else:
        more = say("all") + tag("code", text(f"kg ask {asked.name}"))
        inside = table(answer(asked, facts, cells), title, more=more)
    number = tag("span", counted(len(asked.rows), "行", "rows"), class_="number")
    heading = tag("h2", title + (number if asked.rows else ""))
    return tag("section", heading + inside, id=asked.name)


def _amounts(facts: Facts, cells: Cells, style: Style) -> str:
    """How much there is of each class, relation and status."""
    kinds = Counter(node.kind for node in facts.nodes)
    relations = Counter(fact.relation for fact in facts.facts)
    statuses = Counter(fact.status or "stated" for fact in facts.facts)
    only = "graph.html#view=list&show=all&only=" if len(facts.nodes) <= style.ask_above else ""
    parts = (
        _bars("classes", kinds, cells.kind, ""),
        _bars("relations", relations, cells.relation, only and f"{only}relation:"),
        _bars("statuses", statuses, cells.status, only and f"{only}status:"),
    )
    return tag("section", joined(parts), id="amounts", class_="amounts")


def _bars(title: str, counts: Counter[str], shown: Callable[[str], str], link: str) -> str:
    """Counts with bars; these are drawings, as the policy allows no style to a single element."""
    most = max(counts.values(), default=1)
    rows = "".join(
        tag(
            "li",
            (tag("a", shown(name), href=link + name) if link else tag("span", shown(name)))
            + _bar(number / most)
            + tag("span", f"{number:,}", class_="number"),
        )
        for name, number in sorted(counts.items(), key=_most_first)
    )
    return tag("div", tag("h2", say(title)) + tag("ul", rows or tag("li", "0")))


def _bar(part: float) -> str:
    bar = tag("rect", "", width=f"{max(1.0, 100 * part):.1f}", height="8", rx="2")
    return tag("svg", bar, class_="bar", viewBox="0 0 100 8", preserveAspectRatio="none",
               aria_hidden="true")  # fmt: skip


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return (-counted[1], counted[0])


def _documents(facts: Facts) -> str:
    counts = Counter(fact.document for fact in facts.facts)
    rows = tuple(
        (text(each.title), text(each.publisher), date(each.published), text(each.path),
         f"{counts[each.iri]:,}")
        for each in sorted(facts.documents, key=_path)
    )  # fmt: skip
    heads = named("documents", "publisher", "date", "file", "facts")
    made = Table(heads, rows[:MOST], len(rows))
    title = tag("h2", say("documents") + tag("span", f"{len(rows):,}", class_="number"))
    return tag("section", title + (table(made, say("documents")) if rows else ""), id="documents")


def _path(document: DocumentRow) -> tuple[str, str]:
    return (document.path, document.iri)


def _issues(issues: Sequence[Issue]) -> str:
    groups = joined(_group(key, list(found)) for key, found in _grouped(issues))
    title = tag("h2", say("issuesLong") + tag("span", f"{len(set(issues)):,}", class_="number"))
    return tag("section", title + (groups or tag("p", say("noIssues"), class_="note")), id="issues")


def _grouped(issues: Sequence[Issue]) -> Iterator[tuple[tuple[str, str], Iterator[Issue]]]:
    return groupby(sorted(set(issues)), key=_room)


def _room(issue: Issue) -> tuple[str, str]:
    return (issue.room, issue.code)


def _group(key: tuple[str, str], found: list[Issue]) -> str:
    rows = tuple((text(each.where), text(each.detail)) for each in found[:MOST])
    title = f"{key[0]}: {key[1]} ({len(found):,})"
    more = say("all") + tag("a", "report.md", href="report.md")
    inside = table(Table(named("where", "detail"), rows, len(found)), text(title), more=more)
    return tag("details", tag("summary", text(title)) + inside)
