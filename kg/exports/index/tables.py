"""Tables of rows, each with the words and the place that it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.exports.index.cells import Cells, date
from kg.exports.index.frame import Facts, Found
from kg.exports.index.markup import both, joined, tag, text
from kg.exports.index.words import plain, say
from kg.model import AnswerRows

MOST = 200
"""So many rows of a table are written; how many there are is told."""

_EVIDENCE = {"quote", "title"}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells that are markup already, their heads in both languages, and how many rows
    there would be in all."""

    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]
    total: int


def table(made: Table, caption: str, *, more: str = "") -> str:
    """A table; ``more`` is markup that says where the rest of a long one is."""
    heads = tag("tr", "".join(tag("th", both(*head), scope="col") for head in made.heads))
    rows = joined(
        tag("tr", "".join(_cell(head, cell) for head, cell in zip(made.heads, row, strict=True)))
        for row in made.rows
    )
    left = made.total - len(made.rows)
    rest = _rest(made.total, len(made.rows), more) if left else ""
    body = tag("caption", caption, class_="unseen") + tag("thead", heads) + tag("tbody", rows)
    return tag("div", tag("table", body), class_="frame") + rest


def _cell(head: tuple[str, str], cell: str) -> str:
    """A cell that knows its head, which stands beside it on a phone."""
    return tag("td", cell, data_zh=head[0], data_en=head[1]) if cell else tag("td", "")


def _rest(total: int, shown: int, more: str) -> str:
    words = both(
        f"共 {total:,} 行，这里列出前 {shown:,} 行。",
        f"{total:,} rows, of which the first {shown:,} are here.",
    )
    return tag("p", f"{words} {more}".rstrip(), class_="rest")


def answer(asked: AnswerRows, facts: Facts, cells: Cells) -> Table:
    """An answer's rows; their words and place take the last column where they have some."""
    columns = [
        (place, name) for place, name in enumerate(asked.columns) if not _is_evidence(asked, name)
    ]
    has_evidence = set(asked.columns) >= _EVIDENCE
    heads = [cells.head(name) for _, name in columns] + [plain("evidence")] * has_evidence
    rows = []
    for row in _dated_first(asked)[:MOST]:
        found = _behind(asked, row, facts) if has_evidence else None
        shown = [
            _linked(cells.shown(name, row[place]), row[place], found, facts)
            for place, name in columns
        ]
        rows.append((*shown, *([_evidence(asked, row, found, facts)] if has_evidence else [])))
    return Table(tuple(heads), tuple(rows), len(asked.rows))


def _dated_first(asked: AnswerRows) -> list[tuple[str, ...]]:
    """The rows in their order, those of unknown years and dates behind the others."""
    if "when" not in asked.columns:
        return list(asked.rows)
    place = asked.columns.index("when")
    return sorted(asked.rows, key=lambda row: (not row[place], row[place].startswith("X")))


def _is_evidence(asked: AnswerRows, column: str) -> bool:
    return column in _EVIDENCE and set(asked.columns) >= _EVIDENCE


def _behind(asked: AnswerRows, row: Sequence[str], facts: Facts) -> Found | None:
    named = dict(zip(asked.columns, row, strict=True))
    return facts.behind(row, named["quote"], named["title"])


def _linked(shown: str, value: str, found: Found | None, facts: Facts) -> str:
    """The name of one of the fact's ends leads to it; two things of one name are kept apart."""
    if found is None or not value:
        return shown
    ends = ((found.subject, found.fact.subject), (found.object, found.fact.object))
    for name, iri in ends:
        if name == value and (address := facts.thing(iri)):
            return tag("a", shown, href=address)
    return shown


def _evidence(asked: AnswerRows, row: Sequence[str], found: Found | None, facts: Facts) -> str:
    named = dict(zip(asked.columns, row, strict=True))
    if found is None:
        return tag("q", text(named["quote"])) + tag("cite", text(named["title"]))
    return evidence(found, facts)


def evidence(found: Found, facts: Facts) -> str:
    """The words of a fact, their document, their place, and the way into the graph."""
    fact, document = found.fact, found.document
    parts = []
    if document is not None:
        parts = [tag("b", text(document.title or document.path)), text(document.publisher)]
        parts.append(date(document.published) if document.published else "")
        place = f"{document.path}:{fact.start}-{fact.end}"
        parts.append(tag("span", text(place), class_="place"))
    parts.append(tag("a", say("open"), href=facts.fact(fact), class_="open"))
    return tag("q", text(fact.quote)) + tag("cite", " · ".join(filter(None, parts)))
