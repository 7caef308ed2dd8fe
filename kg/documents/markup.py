"""HTML and character references out of a text, the places of what remains kept."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from html.parser import HTMLParser

from kg.documents.cells import Line, Piece, Table
from kg.documents.draft import Draft, Edit
from kg.knowledge.reading import PageWords

_TAG = re.compile(
    r"<(?:!doctype|/?(?:html|head|body|meta|title|div|p|br|hr|span|a|b|i|u|em|strong|font|center"
    r"|section|article|header|main|footer|nav|ul|ol|li|dl|dt|dd|table|tbody|thead|tr|td|th|h[1-6]"
    r"|img|script|style|blockquote|pre|sup|sub|small|figure|figcaption))(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# Elements that begin and end a line, table cells, and elements that have no end, in HTML.
_BLOCKS = re.compile(
    "html|head|body|title|address|article|aside|blockquote|br|center|dd|div|dl|dt|fieldset"
    "|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody"
    "|thead|tfoot|tr|ul|caption"
)
_CELLS = frozenset({"td", "th"})
_COUNT = re.compile("[1-9][0-9]{0,2}")
_EMPTY = re.compile("area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr")
_CLOSERS = frozenset("”’）》】」』)")
_WORDS = re.compile(r"[^\s_-]+")
_BREAKS = re.compile(r"[ \t\r\n\f]+")
_PAGE_TAG = re.compile(
    r"<(?:!doctype|html|body|div|p|h[1-6]|hr|li|section|article|table|tr|td|blockquote)(?=[\s/>])",
    re.IGNORECASE,
)
# a tag that a machine has written apart, < br/>, and the marks of forums: [url=]大[/url]
_LOOSE = re.compile(r"< +/?(?:br|p|div)(?: [^<>\n]{0,40})?/? ?>", re.IGNORECASE)
_FORUM = re.compile(
    r"\[/?(?:url|img|size|color|font|align|quote|b|i|u|p)(?:=[^\[\]\n]{0,80})?\]", re.IGNORECASE
)


def has_markup(text: str) -> bool:
    """Whether the text holds tags of HTML."""
    return "<" in text and _TAG.search(text) is not None


def strip(draft: Draft, words: PageWords) -> tuple[Draft, dict[str, str]]:
    """The text that a browser would show of the article, and what the head says of the page.

    Lines that are links alone, and the parts named in seeds/reading/containers.csv, are left
    out. The dictionary may hold ``title``, ``published`` and ``publisher``, as written.
    """
    if "[" in draft.text:
        draft = draft.without(_FORUM)
    if "< " in draft.text:
        draft = draft.edited(Edit(*m.span(), "\n") for m in _LOOSE.finditer(draft.text))
    if has_markup(draft.text):
        found = _Reader(draft, words, with_names=True).result()
        # An element that is never closed, or named like furniture, may hold the whole page.
        return found if found[0].text else _Reader(draft, words, with_names=False).result()
    if "&" in draft.text:
        references = _REFERENCE.finditer(draft.text)
        edits = ((m.start(), m.end(), html.unescape(m.group())) for m in references)
        return draft.edited(Edit(*edit) for edit in edits), {}
    return draft, {}


class _Reader(HTMLParser):
    """Collects characters with their places; a line is kept when it ends."""

    def __init__(self, draft: Draft, words: PageWords, *, with_names: bool) -> None:
        super().__init__(convert_charrefs=False)
        self._draft = draft
        self._skipped_tags = frozenset(words.of("containers", "tag"))
        self._skipped_names = frozenset(words.of("containers", "name") if with_names else ())
        self._heads = {
            name: kind
            for kind in ("published", "publisher")
            for name in words.of("containers", kind)
        }
        self._starts = [0, *(found.end() for found in re.finditer("\n", draft.text))]
        self._text: list[str] = []
        self._origin: list[int] = []
        self._line: list[Piece] = []
        self._line_is_links = True
        # What is cut out of a row begins inside a cell.
        self._tables = [Table(in_cell=True)]
        self._skipping: list[str] = []
        self._links = 0
        self._title: list[str] | None = None
        # Text with a <b> or <br> here and there is no page: its line ends are its own.
        self._is_plain = _PAGE_TAG.search(draft.text) is None
        self._pre = self._is_plain
        self._last = {end: draft.text.rfind(end) for end in (">", "-->")}
        self._said: dict[str, str] = {}

    def result(self) -> tuple[Draft, dict[str, str]]:
        """Reads all and hands the result out."""
        self.feed(self._draft.text)
        self.close()
        self._end_line()
        while self._tables:
            self._end_row(closed=False)
            self._tables.pop()
        return Draft("".join(self._text), self._origin), self._said

    def parse_starttag(self, i: int) -> int:
        """Where the tag at ``i`` ends; without an end it is words."""
        if i > self._last[">"]:
            self.handle_data("<")
            return i + 1
        return super().parse_starttag(i)

    def parse_comment(self, i: int, report: bool = True) -> int:  # noqa: ARG002
        """Where the comment at ``i`` ends; of one that is never closed only the mark goes.

        Pythons differ in this and in the two below, and take hours over marks without end.
        """
        return self._behind("-->", i + 4)

    def parse_html_declaration(self, i: int) -> int:
        """Where the ``<!...>`` at ``i`` ends."""
        return self._behind(">", i + 2)

    def parse_pi(self, i: int) -> int:
        """Where the ``<?...>`` at ``i`` ends."""
        return self._behind(">", i + 2)

    def _behind(self, end: str, start: int) -> int:
        if start > self._last[end]:
            return min(start, len(self.rawdata))
        return self.rawdata.index(end, start) + len(end)

    def _place(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if self._skipping:
            self._skipping += [tag] * (tag == self._skipping[0])
            return
        if tag == "meta":
            self._note(values)
        elif not _EMPTY.fullmatch(tag) and self._is_furniture(tag, values):
            self._skipping = [tag]
        elif tag == "title":
            self._title = []
        elif tag == "a":
            self._links += 1
        if _BLOCKS.fullmatch(tag) or tag in _CELLS:
            self._end_line()
            self._pre = self._is_plain or tag == "pre"
        self._open_table(tag, values)

    def _open_table(self, tag: str, values: Mapping[str, str]) -> None:
        """A table, a row or a cell begins, whether the one before was closed or not."""
        if tag == "table":
            for line in self._tables[-1].abandon_row():
                self._write(line)
            self._tables.append(Table())
        elif tag == "tr":
            self._end_row()
        elif tag in _CELLS:
            self._tables[-1].begin_cell(
                self._tag_end(), *(_count(values.get(name, "")) for name in ("rowspan", "colspan"))
            )

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[-1]:
                self._skipping.pop()
            return
        if tag == "title" and self._title is not None:
            self._said.setdefault("title", "".join(self._title).strip())
            self._title = None
        if tag == "a":
            self._links = max(0, self._links - 1)
        if _BLOCKS.fullmatch(tag) or tag in _CELLS:
            self._end_line()
            self._pre = self._is_plain
        if tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_row()
            self._tables = self._tables[:-1] or [Table()]

    def handle_data(self, data: str) -> None:
        if self._title is not None:
            self._title.append(data)
        elif not self._skipping:
            start = self._place()
            self._take(data, start, start + len(data))

    def handle_entityref(self, name: str) -> None:
        self._refer(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._refer(f"&#{name}")

    def _refer(self, written: str) -> None:
        start = self._place()
        if self._draft.text.startswith(";", start + len(written)):
            written += ";"
        shown = html.unescape(written)
        if self._title is not None:
            self._title.append(shown)
        elif not self._skipping:
            # A slice of the file that ends with a quotation must hold the whole reference.
            place = start + len(written) - 1 if shown in _CLOSERS else start
            self._take(shown, place, place + 1)

    def _tag_end(self) -> int:
        """The place where the tag being read ends: what a table shows by its lines stands there."""
        place = self._place()
        return min(max(self._draft.text.find(">", place), place), len(self._draft.text) - 1)

    def _end_row(self, *, closed: bool = True) -> None:
        for line in self._tables[-1].end_row(self._tag_end(), closed=closed):
            self._write(line)

    def _take(self, text: str, start: int, end: int) -> None:
        self._line.append(Piece(text, start, end))
        if not self._links and not text.isspace():
            self._line_is_links = False

    def _end_line(self) -> None:
        line = Line(self._line, self._line_is_links)
        self._line, self._line_is_links = [], True
        if not (line.pieces and self._tables[-1].add(line)):
            self._write(line)

    def _write(self, line: Line) -> None:
        if not line.is_links:
            for piece in line.pieces:
                self._add(*piece)
        if line.pieces and self._text and self._text[-1] != "\n":
            self._text.append("\n")
            self._origin.append(self._origin[-1])

    def _add(self, text: str, start: int, end: int) -> None:
        places = self._draft.origin[start:end]
        if len(text) != len(places):
            places = [places[0]] * len(text)
        done = 0
        for found in () if self._pre else _BREAKS.finditer(text):
            shown = _shown_break(text, found)
            self._text.append(text[done : found.start()] + shown)
            self._origin += places[done : found.start() + len(shown)]
            done = found.end()
        self._text.append(text[done:])
        self._origin += places[done:]

    def _is_furniture(self, tag: str, values: dict[str, str]) -> bool:
        if tag in self._skipped_tags:
            return True
        if tag in ("body", "html", "main", "article") or tag[1:].isdigit():
            return False
        named = _WORDS.findall(f"{values.get('class', '')} {values.get('id', '')}".lower())
        return not self._skipped_names.isdisjoint(named)

    def _note(self, values: dict[str, str]) -> None:
        name = (values.get("name") or values.get("property", "")).lower()
        content = values.get("content", "").strip()
        if content and name in self._heads:
            self._said.setdefault(self._heads[name], content)


def _count(written: str) -> int:
    """Over how many rows or columns a cell reaches."""
    return int(written) if _COUNT.fullmatch(written := written.strip()) else 1


def _shown_break(text: str, found: re.Match[str]) -> str:
    """Old pages break their lines in the source, in the middle of Chinese words."""
    before, behind = text[: found.start()][-1:], text[found.end() :][:1]
    broken = "\n" in found.group() and before > "\u2e7f" and behind > "\u2e7f"
    return "" if broken else " "
