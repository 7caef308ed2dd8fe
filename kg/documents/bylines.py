"""Who wrote and filmed: taken out of the text, and where an article was signed.

Journalists are no part of the graph, so that no name of theirs can be found must not depend on
the rooms behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.documents.draft import Draft, Edit
from kg.knowledge.reading import PageWords
from kg.knowledge.words import either

_NAME = r"[\u4e00-\u9fff·]{2,4}"
_SEP = r"[ 、，,/＆&]+"
_NAMES = rf"{_NAME}(?:{_SEP}{_NAME}){{0,3}}"
_MARKS = r"[□■◇◆●○★☆▲△※ ]*"
_AGENCY = "(?:新华社|中新社)发"  # behind a caption: 工人在赶制订单。新华社发
_LONGEST_LINE = 60
_SENTENCE_ENDS = frozenset("。！？”…")


@dataclass(frozen=True, slots=True)
class Signature:
    """A byline that was taken out. ``place`` is where its first character stood.

    ``kind`` is ``end`` (in brackets behind an article), ``head`` (a line of its own), ``photo``, or
    ``rule``: no names, but a line of dashes that parts articles.
    """

    place: int
    kind: str


@dataclass(frozen=True, slots=True)
class _Forms:
    """The patterns that the words of bylines.csv make."""

    own_line: re.Pattern[str]
    bracket: re.Pattern[str]
    end: re.Pattern[str]
    credit: re.Pattern[str]
    opening: re.Pattern[str]
    leads: re.Pattern[str]
    line_hints: re.Pattern[str]
    photo_hints: re.Pattern[str]
    taken: re.Pattern[str]
    wired: re.Pattern[str]


def without_bylines(draft: Draft, words: PageWords) -> tuple[Draft, tuple[Signature, ...]]:
    """The draft without the names of those who made it, and where they stood."""
    forms = _forms(words)
    found = [*_of_lines(draft.text, forms), *_of_brackets(draft.text, forms)]
    found += [(*m.span(1), "", "") for m in forms.opening.finditer(draft.text)]
    edits: list[Edit] = []
    signed: list[Signature] = []
    for start, end, new, kind in sorted(found):
        if edits and start < edits[-1].end:
            continue
        edits.append(Edit(start, end, new))
        if kind:
            signed.append(Signature(draft.origin[start], kind))
    return draft.edited(edits), tuple(signed)


def _of_lines(text: str, forms: _Forms) -> list[tuple[int, int, str, str]]:
    """Lines that are names alone, and the photographers behind captions."""
    found = []
    for place in _hints(text, forms):
        start = text.rfind("\n", 0, place) + 1
        end = text.find("\n", place)
        end = len(text) if end < 0 else end
        if end - start <= _LONGEST_LINE and forms.own_line.fullmatch(text, start, end):
            kind = "photo" if forms.taken.search(text, start, end) else "head"
            found.append((start, end, "", kind))
        elif credit := forms.credit.search(text, max(start, end - 40), end):
            found.append((*credit.span(), "", "photo"))
    return found


def _hints(text: str, forms: _Forms) -> list[int]:
    """Places in the lines that may be names alone, or end with a photographer's."""
    # A line feed in front lets the search start from a literal; places count without it.
    places = {found.end() - 1 for found in forms.line_hints.finditer("\n" + text)}
    return sorted(places | {found.end() for found in forms.photo_hints.finditer(text)})


def _of_brackets(text: str, forms: _Forms) -> list[tuple[int, int, str, str]]:
    if "（" not in text:
        return []
    found = [(*m.span(), "", "") for m in forms.leads.finditer(text)]
    found += [(*m.span(), "", "") for m in forms.wired.finditer(text)]
    found += [_bracket(m) for m in forms.bracket.finditer(text)]
    found += [sign for m in forms.end.finditer(text) if (sign := _end(m)) is not None]
    return found


def _end(found: re.Match[str]) -> tuple[int, int, str, str] | None:
    """Names in brackets sign an article only right behind a sentence of it."""
    start = found.start()
    blanks = " \n" if found.lastgroup == "last" else " "
    while start and found.string[start - 1] in blanks:
        start -= 1
    if found.string[start - 1 : start] not in _SENTENCE_ENDS:
        return None
    first = found.start() if found.lastgroup == "last" else start
    # Text that goes on behind the names of an article is another article.
    return first, found.end(), "" if _ends_line(found) else "\n", "end"


def _bracket(found: re.Match[str]) -> tuple[int, int, str, str]:
    """（记者王明）: gone, and the end of an article where it closes a line behind a sentence."""
    behind_text = found.string[found.start() - 1 : found.start()] in "。！？”…"
    return (*found.span(), "", "end" if behind_text and _ends_line(found) else "")


def _ends_line(found: re.Match[str]) -> bool:
    return found.string[found.end() : found.end() + 1] in ("", "\n")


@cache
def _forms(words: PageWords) -> _Forms:
    before = words.of("bylines", "before")
    long = either(tuple(word for word in before if len(word) > 1))
    short = either(tuple(word for word in before if len(word) == 1))
    rank = f"(?:{either(words.of('bylines', 'rank'))})*"
    # 江州日报全媒体记者
    paper = r"(?:[\u4e00-\u9fff]{2,6}(?=[全融]媒体?))?"
    role = rf"{paper}{rank} ?(?:(?:{long})[ ：:/]*|(?:{short})[：:] ?)"
    after = words.of("bylines", "after")
    taken = either(tuple(word for word in after if "摄" in word or "/" in word or "图" in word))
    behind = either(after)
    remark = either(words.of("bylines", "remark"))
    anyone = rf"{rank}(?:{either(before)})?[ ：:]*"
    opening = either(words.of("openings", "opening"))
    inner = rf"（[^（）\n]{{0,20}}(?:{either(before)})[^（）\n]{{0,30}}(?:{behind})）"
    own = rf"(?:{role}{_NAMES} ?)+(?:{behind})?|{_NAMES} (?:{taken})|{_NAMES} ?/[文图摄]+"
    last = rf"(?:{_NAMES}(?: ?(?:{behind}))?|{remark})"
    credit = rf"(?:{anyone}{_NAME}{_SEP}){{0,3}}{anyone}{_NAME}[ /]*(?:{taken})"
    told = rf"(?:{role}{_NAMES}(?:[ ：]+|报道[ ：，]*))+"
    return _Forms(
        own_line=re.compile(rf"{_MARKS}[（【]?(?:{own})[）】]?{_MARKS}"),
        bracket=re.compile(rf"（ ?(?:{role}|[文图]/)[^（）\n]{{0,40}}）|{inner}"),
        end=re.compile(
            rf"（ ?(?:(?P<last>{last} ?）)(?= *(?:\n|$))|(?P<inner>{_NAME}{_SEP}{_NAMES} ?）))"
        ),
        credit=re.compile(rf"(?<=[。！？”）\s]) *(?:{credit}|{_AGENCY}) *$"),
        opening=re.compile(rf"(?:{opening}) *({told})"),
        leads=re.compile(rf"（ ?(?:{either(words.of('openings', 'leads'))})[^（）\n]{{0,10}}）"),
        line_hints=re.compile(rf"\n{_MARKS}[（【]?(?={role})"),
        photo_hints=re.compile(rf"(?:(?:{taken})[）】]?|{_AGENCY}) *(?=\n|$)"),
        taken=re.compile(rf"(?:{taken})[）】]? *$"),
        # 江州网6月10日电|（王明 李华）: whoever sent the news, without a word that says so
        wired=re.compile(
            rf"(?<=[日网报社台刊站心][电讯]) ?（ ?{_NAME}(?:(?:{_SEP})?{_NAME}){{0,3}} ?）"
        ),
    )
