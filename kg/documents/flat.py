"""Pages that were copied onto one line, broken again where their parts begin.

A crawl that keeps a page in one cell leaves blanks for the ends of its lines: the headline, what
the page says of itself and the paragraphs follow one another, and nothing else tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from kg.documents import furniture
from kg.documents.draft import Draft, Edit
from kg.knowledge.reading import PageWords
from kg.knowledge.words import either

_LONG = 160  # characters: shorter lines are a headline, a label or a short paragraph
_HEAD = 200  # how far the headline and what the page says of itself reach
_WHOLE_LINE = re.compile(rf"[^\n]{{{_LONG},}}")
# a blank in brackets parts nothing: 【字体：大 中 小】
_PIECE = re.compile(r"(?:【[^】\n]{0,20}】|\[[^\]\n]{0,20}\]|（[^）\n]{0,60}）|[^ \n])+")
_CLOSED = "。！？”）】"
_SENTENCE = re.compile("[。！？]")
_ITEM = "(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)"
# the blanks with which a paragraph is set in, or one in front of its number
_PARAGRAPH = re.compile(f"(?<=[。！？”）])(?:   *| (?={_ITEM}))")
_SUBHEAD = re.compile(f"{_ITEM}[^，。；：]{{2,24}}")
_DAY = re.compile(r"(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚|清晨)?，|近日，|日前，|连日来，")


def unrolled(draft: Draft, words: PageWords) -> Draft:
    """The draft with line ends for the blanks between the parts of a page on one line.

    They stand around what the page says of itself, in front of how an article opens (本报讯,
    5月18日，) and of a paragraph that is set in by blanks, and behind a subhead (一、总体情况).
    """
    text = draft.text
    lines = _WHOLE_LINE.finditer(text) if " " in text else ()
    places = (place for line in lines if " " in line[0] for place in _places(line, words))
    return draft.edited(Edit(start, end, "\n") for start, end in places)


def _places(line: re.Match[str], words: PageWords) -> Iterator[tuple[int, int]]:
    """The runs of blanks of a long line where another part begins."""
    text, end = line.string, line.end()
    pieces = list(_PIECE.finditer(text, line.start(), end))
    of_page = [furniture.is_of_page(piece[0], words) for piece in pieces]
    openings = _openings(words)
    in_page, head_end = of_page[0], _head_end(line, line.start())
    for number, (before, behind) in enumerate(pairwise(pieces)):
        in_head = before.end() < head_end
        is_whole = in_head or text[before.end() - 1] in _CLOSED
        if of_page[number + 1] and not of_page[number] and is_whole:
            in_page = True
        elif in_page and of_page[number] and not of_page[number + 1]:
            in_page, head_end = False, _head_end(line, behind.start())
        elif in_head and openings.match(text, behind.start()):
            head_end = behind.start()
        elif not (_PARAGRAPH.match(text, before.end()) or _SUBHEAD.fullmatch(before[0])):
            continue
        yield before.end(), behind.start()


def _head_end(line: re.Match[str], start: int) -> int:
    """How far a headline may reach that begins there: to the end of a sentence."""
    stop = _SENTENCE.search(line.string, start, line.end())
    return min(start + _HEAD, stop.start() if stop else line.end())


@cache
def _openings(words: PageWords) -> re.Pattern[str]:
    opening = either(words.of("openings", "opening", "agency", "note", "continued"))
    return re.compile(f"[（【]?(?:{opening})|{_DAY.pattern}")
