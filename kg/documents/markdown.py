"""Marks of Markdown out of a text; stray ones are found in plain text copies as well."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.documents.draft import Draft, Edit
from kg.documents.tabbed import in_cells

_FRONT = re.compile(r"\ufeff?---[ ]*\n((?:[A-Za-z_]+:.*\n|[ #-].*\n)*)---[ ]*(?:\n|$)")
_FIELD = re.compile(r"^(title|date|source|publisher) *: *[\"']?(.*?)[\"']? *$", re.MULTILINE)
_SAYS = {"title": "title", "date": "published", "source": "publisher", "publisher": "publisher"}
_LINE_MARKS = re.compile(
    r"\n *(?:(#{1,6} +|>[> ]*|[-*+·●■◆] +)|(```.*|-{3,}|={3,}|\*{3,})(?=\n|$))"
)
_ROW = re.compile(r"\n *\|(.*)\| *(?=\n|$)")
_CELL_END = re.compile(r" +\| +(?=[^\s|])|(?<=[^\s|])\| +(?=[^\s|])| *(\|) *(?=\n|$)")
# bars around a paragraph, as a page has them that is laid out by a table: | 本报讯 … 。 |
_LAID_OUT = re.compile(
    r"(?:^|(?<=\n))(?P<first> *\|)?(?P<words>[^|\n]*)(?P<last>\| *)(?=\n|$)"
    r"|(?:^|(?<=\n))(?P<alone> *\|)(?P<rest>[^|\n]*)(?=\n|$)"
)
_STOP = re.compile("[。！？][”）]? *$|[。！？].{40}")
_BAR = re.compile(r" *\| *")
_RULE_ROW = re.compile(r"[ :|-]*")
_LINK = re.compile(
    r"(!)\[[^\[\]\n]*\]\([^()\n]*\)"
    r"|\[([^\[\]\n]*)\]\((?:https?:|/|\.|#|www\.|mailto:)[^()\s]*(?: [^()\n]*)?\)"
)
_EMPHASIS = re.compile(r"\*\*+|~~+|__+|`+|(?<=[\u4e00-\u9fff])\*(?=[\u4e00-\u9fff])")


def strip(draft: Draft) -> tuple[Draft, dict[str, str]]:
    """The draft without the marks, and what its front matter says: title, published, publisher.

    The cells of a table's row are parted by commas and a row ends with a semicolon, so that it
    reads as one clause a cell and is never taken for half a sentence; an empty cell is ``—``.
    """
    draft, said = _without_front(draft)
    return _without_emphasis(_without_links(_without_rows(_without_line_marks(draft)))), said


def _without_front(draft: Draft) -> tuple[Draft, dict[str, str]]:
    found = _FRONT.match(draft.text) if draft.text[:4].lstrip("\ufeff").startswith("---") else None
    if found is None:
        return draft, {}
    said = {_SAYS[name]: value for name, value in _FIELD.findall(found.group(1)) if value}
    return draft.edited([Edit(*found.span())]), said


def _without_line_marks(draft: Draft) -> Draft:
    # A line feed in front lets the search start from a literal; places count without it.
    found = _LINE_MARKS.finditer("\n" + draft.text)
    places = (m.span(1) if m.group(1) else m.span(2) for m in found)
    return draft.edited(Edit(start - 1, end - 1) for start, end in places)


def _without_rows(draft: Draft) -> Draft:
    """Rows of tables as clauses, a row a sentence: |华星科技|江州| is 华星科技，江州；."""
    if "|" not in draft.text:
        return draft
    draft = draft.edited(_bars_of_layout(draft.text))
    edits: list[Edit] = []
    for found in _ROW.finditer("\n" + draft.text):
        start, end = found.start(1) - 1, found.end(1) - 1
        if _RULE_ROW.fullmatch(found.group(1)):
            edits.append(Edit(start - 1, min(end + 2, len(draft.text))))
            continue
        bars = (bar.span() for bar in _BAR.finditer(draft.text, start, end))
        edits += in_cells(draft.text, [(start - 1, start), *bars, (end, end + 1)])
    rows = draft.edited(edits)
    # A piece cut out of a row has no bar at its left edge.
    ends = (
        (*m.span(), "，" if m.group(1) is None else "；") for m in _CELL_END.finditer(rows.text)
    )
    return rows.edited(Edit(*end) for end in ends)


def _bars_of_layout(text: str) -> Iterator[Edit]:
    """The bars of lines that are a paragraph, or nothing: |, 参加了调研。 |."""
    for found in _LAID_OUT.finditer(text):
        said = (found["words"] or found["rest"] or "").strip()
        if not said or _STOP.search(said):
            bars = (found.span(name) for name in ("first", "last", "alone"))
            yield from (Edit(*bar) for bar in bars if bar[1] > bar[0])


def _without_links(draft: Draft) -> Draft:
    """What links show, without their addresses; pictures are gone."""
    if "](" not in draft.text:
        return draft
    edits: list[Edit] = []
    for found in _LINK.finditer(draft.text):
        shown = (found.end(),) * 2 if found.group(1) else found.span(2)
        edits += [Edit(found.start(), shown[0]), Edit(shown[1], found.end())]
    return draft.edited(edit for edit in edits if edit.start < edit.end)


def _without_emphasis(draft: Draft) -> Draft:
    marked = any(mark in draft.text for mark in "*~_`")
    return draft.without(_EMPHASIS) if marked else draft
