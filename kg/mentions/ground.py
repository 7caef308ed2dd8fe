"""A document's text with the places where names may begin."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from kg.knowledge.lexicon import Lexicon
from kg.knowledge.occurrences import Occurrences
from kg.knowledge.wording import Wording
from kg.model import Document, Mention, Span

_OPENED = {")": "(", "）": "（", "”": "“", "》": "《"}
_QUOTES = "”》"
_AND = "和"
_DAY = re.compile(r"\d[月日]")
_NAMED_STRONG = "强调研"
_WORD, _PLACE = 2, 6  # characters of a stop that is a brand, and of the place before it at most
_BEGUN = re.compile("[；。：\n是为由]$")
_STOPPED = re.compile("[，。！？；：]")
_TAIL = 12  # characters at the end of a name that say what it is
_BEGINS = (
    "breaks.item",
    "breaks.row",
    "breaks.there_is",
    "breaks.by_way_of",
    "breaks.and_body",
)


@dataclass(frozen=True, slots=True)
class Ground:
    """``edges`` are sorted places behind a break, a stop or a name: a name begins at one of them.

    ``closings`` are the places where breaks and stops begin: names often end at one of them.
    ``words`` tells how often words stand in the text.
    """

    document: str
    text: str
    edges: tuple[int, ...]
    closings: frozenset[int]
    lexicon: Lexicon
    words: Occurrences

    @property
    def says(self) -> Wording:
        """The expressions of the lexicon, each by its file and its name."""
        return self.lexicon.says

    def ends(self, words: str, name: str) -> bool:
        """Whether words end as an expression of the lexicon says."""
        return self.says[name].search(words, max(0, len(words) - _TAIL)) is not None

    def left(self, end: int, reach: int = 30) -> int:
        """Where a name that ends (or whose ending begins) there begins, brackets inside it kept."""
        start = self._edge(end)
        start = self._through(start, end, reach)
        return max(start, end - reach)

    def _edge(self, place: int) -> int:
        at = bisect_right(self.edges, place) - 1
        return self.edges[at] if at >= 0 else 0

    def _through(self, start: int, end: int, reach: int) -> int:
        """Past 中韩（盐城）产业园: a bracket that closes just here is part of the name."""
        opened = _OPENED.get(self.text[start - 1]) if start else None
        if opened is None or (self.text[start - 1] in _QUOTES and start != end):
            return start
        if opened in "“《":
            at = self.text.rfind(opened, max(0, start - reach), start)
            whole = at >= 0 and _STOPPED.search(self.text, at, start) is None
            return min(at, self._edge(at)) if whole else start
        at = self.text.rfind(opened, max(0, start - 12), start)
        inside = self.text[at + 1 : start - 1]
        if at <= 0 or not inside.isalnum() or _DAY.search(inside):
            return start  # 周一（3月6日）|董事长
        before = self._edge(at)
        return before if before < at else start

    def led(self, start: int, end: int) -> int:
        """Where a name begins behind the words that lead it: 投产后|江州经开区, 新引进|华星科技."""
        lead = self.lexicon.edges.leads.match(self.text, start, end)
        return lead.end() if lead else start

    def begins(self, place: int) -> bool:
        """Whether a name may begin there."""
        at = bisect_right(self.edges, place)
        return at > 0 and self.edges[at - 1] == place

    def behind_number(self, place: int) -> int:
        """The place, or where the name in a row of a table begins behind its number."""
        row = self.says["breaks.row"].match(self.text, place)
        return row.end() if row else place

    def beyond(self, place: int) -> int:
        """Where a name begins that holds the stop which ends there: 华泰投资|有限公司."""
        return self._past(place, self.lexicon.edges.inner)

    def linked(self, place: int) -> int:
        """Where a registered name begins that holds trades there: 华星|连接|系统有限公司."""
        while (start := self._past(place, self.lexicon.edges.linked)) < place:
            place = start
        return place

    def worked(self, place: int) -> int:
        """Where a project's name begins that holds kinds of work there: 智能|转向|产业园项目.

        Something of its own stands in front of each: what somebody makes (华星|生产的) is no name.
        """
        while (start := self._past(place, self.lexicon.edges.working)) < place:
            if self.text[start:place] in self.lexicon.edges.working:
                break
            place = start
        return place

    def placed(self, place: int, end: int) -> int:
        """Where a registered name begins whose brand is a stop: 湖北|融合|食品有限公司.

        A place stands in front of the stop, and goods alone behind it.
        """
        goods, contexts, word = self.text[place:end], self.lexicon.contexts, place - _WORD
        if word not in self.closings or not contexts.marks.trade.fullmatch(goods):
            return place
        first = self.left(word, _PLACE)
        is_placed = first < word and self.lexicon.places.end(self.text, first) == word
        return first if is_placed else place

    def _past(self, place: int, stops: frozenset[str]) -> int:
        start = next((at for at in range(place - 1, place - 5, -1) if at in self.closings), place)
        return self._edge(start) if self.text[start:place] in stops else place

    def with_edges(self, places: Iterable[int]) -> Ground:
        """The same ground with more edges."""
        edges = tuple(sorted([*self.edges, *places]))
        return replace(self, edges=edges)

    def whole(self, spans: Iterable[tuple[int, int]]) -> Ground:
        """The same ground without the edges inside of words that are known to be one name."""
        inside = {place for start, end in spans for place in range(start + 1, end)}
        return replace(self, edges=tuple(edge for edge in self.edges if edge not in inside))

    def mention(
        self,
        kind: str,
        start: int,
        end: int,
        *,
        by: str,
        score: float,
        entry: str | None = None,
    ) -> Mention:
        """The mention of that kind at a place."""
        return Mention(
            kind, self.text[start:end], Span(start, end), score, by, self.document, entry
        )


def survey(document: Document, lexicon: Lexicon) -> Ground:
    """The ground of a document before any name is known: edges at breaks and stops."""
    text, known = document.text, lexicon.edges
    breaks = [match.start() for match in known.breaks.finditer(text)]
    found = [
        (start, end) for start, end in known.words.find(text) if text[start:end] in known.stops
    ]
    stops = [*_apart_from_brands(text, found, {-1, *breaks}, lexicon.says["breaks.no_brand"])]
    edges = [0, *(end for _, end in stops)]
    edges.sort()
    edges += [place + 1 for place in breaks]
    edges += [match.end() for name in _BEGINS for match in lexicon.says[name].finditer(text)]
    edges.sort()  # two sorted runs: they merge in one pass
    closings = frozenset([*breaks, *(start for start, _ in stops), len(text)])
    return Ground(document.id, text, tuple(edges), closings, lexicon, Occurrences(text))


def _apart_from_brands(
    text: str,
    stops: Iterable[tuple[int, int]],
    breaks: Collection[int],
    no_brand: re.Pattern[str],
) -> Iterator[tuple[int, int]]:
    """The stops but for 顺和酱菜厂: a 和 with one character in front is part of a brand."""
    last = 0
    for start, end in stops:
        if text.startswith(_NAMED_STRONG, start):
            start, end = start + 1, end + 1  # 李国强|调研, and not 强调|研
        is_second = start - 1 == last or start - 2 in breaks
        if is_second and text[start:end] == _AND and not no_brand.match(text, start - 1):
            continue
        if text[start:end] == _AND and _BEGUN.search(text, max(0, start - 1), start):
            continue  # 单位为|和牧乳业有限公司
        last = end
        yield start, end
