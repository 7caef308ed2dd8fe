"""changes.html: what the graph says that its last build did not, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from kg.exports.index.cells import Cells
from kg.exports.index.frame import Facts
from kg.exports.index.markup import tag, text
from kg.exports.index.sheet import sheet
from kg.exports.index.tables import MOST, Table, evidence, table
from kg.exports.index.words import named, say
from kg.knowledge.style import Style
from kg.model import ChangeRow

_LINKS = (("index.html", "home"), ("graph.html", "graph"), ("report.md", "report"))
_KINDS = ("fact", "thing", "document")
_HOWS = ("gained", "changed", "lost", "retold")


def news(facts: Facts, changes: Sequence[ChangeRow] | None, style: Style) -> str:
    """The page as text; ``changes`` is None where there is no build to compare with."""
    if changes is None:
        return sheet("news", _LINKS, (tag("p", say("first"), class_="lead"),), style)
    cells = Cells(style)
    groups = {
        (kind, how): [each for each in changes if (each.kind, each.how) == (kind, how)]
        for kind in _KINDS
        for how in _HOWS
    }
    parts = [_part(key, rows, facts, cells) for key, rows in groups.items() if rows]
    lead = tag("p", say("newsLead"), class_="lead")
    nothing = "" if parts else tag("p", say("nothing"), class_="note")
    return sheet("news", _LINKS, (_counts(groups), lead, *parts, nothing), style)


def _counts(groups: dict[tuple[str, str], list[ChangeRow]]) -> str:
    items = "".join(
        tag("li", tag("a", tag("strong", f"{len(rows):,}") + tag("span", _title(kind, how)),
                      href=f"#{kind}-{how}"))
        for (kind, how), rows in groups.items()
        if rows
    )  # fmt: skip
    return tag("ul", items, class_="counts") if items else ""


def _title(kind: str, how: str) -> str:
    return f"{say(how)} · {say(kind)}"


def _part(key: tuple[str, str], rows: list[ChangeRow], facts: Facts, cells: Cells) -> str:
    kind, how = key
    shown = rows[:MOST]
    if kind == "fact":
        heads: tuple[str, ...] = ("subject", "relation", "object", "status", "evidence")
        cut = [_fact(each, facts, cells) for each in shown]
    elif kind == "thing":
        heads = ("name", "before", "after") if how == "changed" else ("name", "class")
        cut = [_thing(each, facts, cells) for each in shown]
    else:
        heads = ("document", "detail", "file")
        cut = [(text(each.name), text(each.after), text(each.file)) for each in shown]
    made = Table(named(*heads), tuple(cut), len(rows))
    number = tag("span", f"{len(rows):,}", class_="number")
    title = tag("h2", tag("span", _title(kind, how)) + number)
    inside = table(made, _title(kind, how))
    return tag("section", title + inside, id=f"{kind}-{how}")


def _fact(row: ChangeRow, facts: Facts, cells: Cells) -> tuple[str, ...]:
    told = cells.state(row.after)
    if row.how == "changed":
        told = f"{cells.state(row.before) or say('noFact')} → {told or say('noFact')}"
    elif row.how == "lost":
        told = cells.state(row.before)
    found = facts.at((row.file, row.start, row.end), (row.iri, row.object_iri), row.relation)
    proof = evidence(found, facts) if found and row.how != "lost" else _lost(row)
    ends = _named(row.name, row.iri, facts), _named(row.object, row.object_iri, facts)
    return (ends[0], cells.relation(row.relation), ends[1], told, proof)


def _lost(row: ChangeRow) -> str:
    place = tag("span", text(f"{row.file}:{row.start}-{row.end}"), class_="place")
    return tag("q", text(row.quote)) + tag("cite", place)


def _thing(row: ChangeRow, facts: Facts, cells: Cells) -> tuple[str, ...]:
    name = _named(row.name, row.iri, facts)
    if row.how == "changed":
        return (name, text(row.before), text(row.after))
    return (name, cells.kind(row.after))


def _named(name: str, iri: str, facts: Facts) -> str:
    address = facts.thing(iri)
    return tag("a", text(name), href=address) if address else text(name)
