"""Lines that a column or a page broke in the middle of a sentence, put together again.

The order of a file is never changed: a caption between the halves of a sentence stays a line of
its own, and the halves stay apart.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from kg.documents.draft import Draft, Edit
from kg.knowledge.items import ITEM, NTH
from kg.knowledge.reading import PageWords
from kg.knowledge.words import either

# A search is quick where the pattern begins with a character of its own: not \n+ but \n\n*.
_BREAK = re.compile("\n\n*")
_INDENT = re.compile(r"^ {2,}(?=\S)", re.MULTILINE)
_MANY = re.compile("\n\n\n\n\n*")
_FINAL = "。！？!?；;：:…"
_CLOSERS = "”’）》】)"
# no line begins with one of these but by a break in the middle of a sentence
_INNER = "，、。）》”"
# a headline calls out too (江州再提速！产值过百亿), but tells nothing behind a comma
_ENDS = re.compile("[。；]|[！？][^。；]*，|，[^。；]*[！？]|[！？][”’）》】)]*$")
_STOPS = re.compile("[。！？]")
_POINTS = re.compile("[，。！？；]")
_DAY = re.compile(r"\d{1,2}月\d{1,2}日|近日|日前|昨日|今年以来|去年以来|连日来")
_LEADS_TO_DAY = re.compile("[于在至到从为是的自截和与、，（]$")
_ITEM = re.compile(rf"{ITEM}|[①-⑳●■◆★▲【#|>]|{NTH}[章节条、，]")
_SAYS = re.compile("(?:说|指出|强调|表示|认为|要求|介绍|提出)[，：]")
_PAIRS = (("“", "”"), ("（", "）"), ("《", "》"))
_OF_NUMBERS = frozenset("0123456789.,%")
_LONG = 60
_LONG_SUBHEAD = 25
_INSIDE = re.compile("[，、；]")
_WITHIN = re.compile("[，。；、](?=.)")
_WIDE = re.compile("[^\\x00-\\x7f]")
_NARROW, _RAGGED, _BLANKS = 16, 3, 4  # of a column: half a Chinese character each
_NEAR, _ALIKE = 8, 5  # lines on each side, and how many of them are as long
_EVEN, _WIDE_ENOUGH = 2, 24  # where more are so even, and the column so wide, they are of prose
_TO_ONE_WIDER = 4  # so many lines of a column allow for one that is wider, of a headline
# the end of a name or a clause: 1.|华星科技公司
_NAMED = re.compile("(?:公司|集团|厂|[园区局委部]|项目|工程|[，。；：！？、）”》])$")


def trimmed(draft: Draft) -> Draft:
    """The draft without empty lines around it, and with no more than two of them in a row."""
    text = draft.text
    start, end = len(text) - len(text.lstrip("\n")), len(text.rstrip("\n"))
    edits = [Edit(0, start)] if start else []
    edits += [Edit(m.start() + 3, m.end()) for m in _MANY.finditer(text, start, max(start, end))]
    if start < end < len(text):
        edits.append(Edit(end, len(text)))
    return draft.edited(edits)


def indents(draft: Draft) -> frozenset[int]:
    """The raw places at which lines begin behind blanks."""
    return frozenset(draft.origin[found.end()] for found in _INDENT.finditer(draft.text))


def joined(draft: Draft, words: PageWords, begun: Collection[int] = ()) -> Draft:
    """The draft, trimmed, with broken sentences on one line.

    ``begun`` are the raw places at which lines began behind blanks, as paragraphs do.
    """
    draft = trimmed(draft)
    return draft.edited(_edit(draft.text, place) for place in _broken_places(draft, words, begun))


def _edit(text: str, place: tuple[int, int]) -> Edit:
    """Nothing between Chinese characters, digits of a number or capitals, a space between words."""
    start, end = place
    before, behind = text[start - 1], text[end]
    words = before.isascii() and behind.isascii()
    number = before in _OF_NUMBERS and behind in _OF_NUMBERS
    shortened = before.isupper() and behind.isupper()  # V|OCs
    return Edit(start, end, " " if words and not number and not shortened else "")


def _broken_places(draft: Draft, words: PageWords, begun: Collection[int]) -> list[tuple[int, int]]:
    """The line ends, by where they start and end, at which a sentence goes on."""
    text, opens = draft.text, _openings(words)
    alone = _is_slice(text)
    places: list[tuple[int, int]] = []
    line_start, running, in_text = 0, False, False
    breaks = [found.span() for found in _BREAK.finditer(text)]
    filled = _filled(draft, breaks, begun)
    for number, (start, end) in enumerate(breaks):
        behind_end = breaks[number + 1][0] if number + 1 < len(breaks) else len(text)
        before, behind = text[line_start:start], text[end:behind_end]
        line_start = end
        is_whole = before[-1] in _FINAL or _ends_in_bracket(before)
        is_prose = running or (in_text and _is_long(before)) or _is_begun(before, opens)
        goes_on = behind[0] in _INNER or (
            not is_whole
            and opens.match(behind) is None
            and (number in filled or _goes_on(before, behind, alone=alone, running=is_prose))
        )
        running = goes_on
        in_text = goes_on or _ENDS.search(before) is not None
        if goes_on:
            places.append((start, end))
    return places


def _filled(draft: Draft, breaks: list[tuple[int, int]], begun: Collection[int]) -> frozenset[int]:
    """The numbers of the breaks behind lines that fill a narrow column, as those around them do.

    区政协副主席王明|带领部分委员到水务公司: no line of prose ends there, whatever is in the next.
    """
    text = draft.text
    starts, ends = [0, *(end for _, end in breaks)], [*(start for start, _ in breaks), len(text)]
    lines = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    firsts = [False, *(line[-1] in _FINAL for line in lines[:-1])]
    if begun:
        firsts = [draft.origin[start] in begun for start in starts]
    # a page counts how wide its characters are, a program only how many they are
    wide = _Column(lines, [len(line) + len(_WIDE.findall(line)) for line in lines], firsts)
    many = _Column(lines, [2 * len(line) for line in lines], firsts)
    return frozenset(at for at in range(len(breaks)) if wide.fills(at) or many.fills(at))


class _Column:
    """The lines of a text, how wide they are, in halves of a Chinese character, and which are
    the first of a paragraph: these lack the blanks that stood in front.
    """

    def __init__(self, lines: list[str], widths: list[int], firsts: list[bool]) -> None:
        self._widths, self._firsts = widths, firsts
        self._inner = [_WITHIN.search(line) is not None for line in lines]
        self._whole = [_NAMED.search(line) is not None for line in lines]

    def fills(self, at: int) -> bool:
        """Whether a line is as long as most around it, which are of prose or all as long."""
        around = range(max(0, at - _NEAR), min(at + _NEAR + 1, len(self._widths)))
        return any(
            self._is_column(column, around)
            for column in {self._widths[other] for other in around}
            if column >= _NARROW and self._fits(at, column, _RAGGED)
        )

    def _is_column(self, column: int, lines: range) -> bool:
        """Whether so many of the lines are so wide, and so few are wider, that it is a column."""
        alike = [line for line in lines if self._fits(line, column, _RAGGED)]
        wider = sum(self._widths[line] > column for line in lines)
        if len(alike) < _ALIKE or _TO_ONE_WIDER * wider > len(alike):
            return False
        if 2 * sum(self._inner[line] for line in alike) >= len(alike):
            return True
        even = [line for line in lines if self._fits(line, column, _EVEN)]
        whole = sum(self._whole[line] for line in even)
        return column >= _WIDE_ENOUGH and len(even) > _ALIKE and 2 * whole < len(even)

    def _fits(self, at: int, column: int, ragged: int) -> bool:
        """Whether a line is so wide."""
        short = column - self._widths[at]
        return 0 <= short <= ragged or (self._firsts[at] and 0 <= short - _BLANKS <= ragged)


def _is_long(before: str) -> bool:
    """Whether a line with a comma is too long for a subhead between paragraphs."""
    return len(before) >= _LONG_SUBHEAD and "，" in before


def _is_begun(before: str, opens: re.Pattern[str]) -> bool:
    """Whether a line begins as an article does, and says something: it is no headline."""
    opening = opens.match(before)
    return opening is not None and "，" in before[opening.end() :]


def _ends_in_bracket(before: str) -> bool:
    """Whether a sentence ends before the closing marks: …。”"""
    return before[-1] in _CLOSERS and before.rstrip(_CLOSERS)[-1:] in _FINAL


def _goes_on(before: str, behind: str, *, running: bool, alone: bool) -> bool:
    """Whether the words themselves say that a sentence goes on in the next line."""
    if any(_is_split(before, behind, *pair) for pair in _PAIRS):
        return True
    if not _POINTS.search(behind) and not (alone and _POINTS.search(before)):
        return False  # a caption or a headline
    if before[-1] in "，、":
        return True
    if _DAY.match(behind) and not _LEADS_TO_DAY.search(before):
        return False
    if running or alone or _ENDS.search(before):
        return True
    return _reads_as_prose(before) and behind.rstrip(_CLOSERS)[-1:] in "。！？；，"


def _is_split(before: str, behind: str, opener: str, closer: str) -> bool:
    """Whether a bracket or quotation opens in the one line and closes in the other."""
    if before.rfind(opener) <= before.rfind(closer):
        return False
    closes, opens = behind.find(closer), behind.find(opener)
    return closes >= 0 and (opens < 0 or closes < opens)


def _reads_as_prose(before: str) -> bool:
    """Whether a line without a sentence's end is of a text, and no headline."""
    if "，" not in before:
        return False
    tail = len(before) - 1 - before.rfind("，")
    return (
        len(before) >= _LONG
        or before.count("，") > 1
        or tail <= 3
        or _SAYS.search(before) is not None
    )


def _is_slice(text: str) -> bool:
    """Whether the whole text is one sentence that was broken, as a piece cut out of a page is.

    Whoever opens a fact on its words cleans the piece alone. Without a comma or 、 in its first
    line it could as well be a headline with a sentence below, and is left as it stands.
    """
    if not _POINTS.search(text) or _STOPS.search(text.rstrip(_CLOSERS)[:-1]):
        return False
    return _INSIDE.search(text.partition("\n")[0]) is not None


@cache
def _openings(words: PageWords) -> re.Pattern[str]:
    kinds = ("opening", "agency", "note", "continued")
    return re.compile(rf"[（【]?(?:{either(words.of('openings', *kinds))})|{_ITEM.pattern}")
