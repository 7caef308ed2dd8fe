"""A clean page becomes articles: where each begins and ends, what it is called, when it is of.

Context never crosses an article, so two run together do more harm than one cut in two; but a web
page, and a report with subheads, is one article. What speaks for a new one: words that open
(本报讯, 新华社某地6月10日电, （上接1版）), names that sign the one before, and headlines with a day
behind them. A page that begins without a headline gives the one it meets later to the text above:
in scanned columns it stands anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.documents.clean import Cleaned
from kg.documents.dates import day_of_year
from kg.documents.layout import Line, lines
from kg.knowledge.items import BEGINS_ITEM, ITEM
from kg.knowledge.reading import PageWords
from kg.model import Article, Span

_WIDE_GAP = 3
_ENOUGH = 3
_DAY = r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?! ?[至到—～~-])"
_DAY_FIRST = re.compile(rf"[^，。“]{{0,8}}?{_DAY}")
_DAY_BEHIND = re.compile(rf"[^，。“]{{0,24}}?{_DAY}")
_LATELY = re.compile("近日|日前|昨日|昨天|今天|连日来|当日")
_PICTURE = re.compile(r"[\w-]{1,40}\.(?:png|jpe?g|gif|bmp|webp)", re.IGNORECASE)
_PORTRAIT = re.compile(rf"第?{ITEM} ?[^，。；：、]{{2,20}}(?:[园区]|基地|公司|集团|厂)$")


def articles(cleaned: Cleaned, words: PageWords, published: str | None) -> tuple[Article, ...]:
    """The articles of a page, in order; each line of the text is in one of them.

    ``published`` (EDTF) completes days that are printed without a year.
    """
    found = lines(cleaned, words)
    if not found:
        return ()
    starts = _starts(found)
    groups = [found[a:b] for a, b in zip(starts, [*starts[1:], len(found)], strict=True)]
    said = words.of("openings", "said")
    return tuple(
        Article(
            Span(group[0].span.start, group[-1].span.end),
            _title(group, said),
            _dateline(group, published),
        )
        for group in groups
    )


def _starts(found: Sequence[Line]) -> list[int]:
    """The numbers of the lines that begin an article."""
    starts = [0]
    portraits = _portraits(found)
    texts = [number for number, line in enumerate(found) if not line.is_head]
    for last, number in pairwise(texts):
        portrait = next((n for n in range(last + 1, number) if n in portraits), None)
        if portrait is not None:
            starts.append(portrait)
        elif found[last].signed == "end" or _ends_photo(found, starts[-1], last, number):
            starts.append(last + 1)
        elif _opens(found, starts[-1], last, number) or (
            number > last + 1 and _seems_new(found, starts[-1], last, number)
        ):
            starts.append(_first_of_head(found, last + 1, number))
    return starts


def _portraits(found: Sequence[Line]) -> frozenset[int]:
    """The headlines of a numbered row of portraits: 十七、江州工业园, 十八、白石工业园."""
    heads = [n for n, line in enumerate(found) if line.is_head and _PORTRAIT.match(line.text)]
    return frozenset(heads if len(heads) > 1 else ())


def _ends_photo(found: Sequence[Line], start: int, last: int, number: int) -> bool:
    """Whether the article so far is the caption of a photo, with other headlines below it."""
    first = next(n for n in range(start, last + 1) if not found[n].is_head)
    return found[last].signed == "photo" and first == last and number > last + 1


def _opens(found: Sequence[Line], start: int, last: int, number: int) -> bool:
    """Whether a line has words that open; behind a note by the editors they open nothing new."""
    line = found[number]
    if line.opening is None:
        return False
    noted = found[last].opening == "note" and all(item.is_head for item in found[start:last])
    return not (noted and number == last + 1)


def _seems_new(found: Sequence[Line], start: int, last: int, number: int) -> bool:
    """Whether headlines begin an article though no word says so."""
    if not found[start].is_head:
        return False  # the text above still wants its headline
    head = found[last + 1 : number]
    text = found[number].text
    if any(_PICTURE.fullmatch(line.text) for line in head):
        return False  # what stands below a picture is its caption
    signs = 2 * bool(_DAY_FIRST.match(text)) + bool(_LATELY.match(text))
    signs += 2 * any(line.signed_above for line in found[last + 2 : number + 1])
    signs += 2 * (found[last + 1].signed_above == "rule")
    signs += (len(head) > 1) + any(line.gap >= _WIDE_GAP for line in found[last + 1 : number + 1])
    return signs >= _ENOUGH


def _first_of_head(found: Sequence[Line], first: int, number: int) -> int:
    """Where the headlines begin: captions of the article before stand above a wide gap."""
    wide = [n for n in range(first, number) if found[n].gap >= _WIDE_GAP]
    return wide[-1] if wide else first


def _title(group: Sequence[Line], said: tuple[str, ...]) -> str | None:
    """The longer of its first headlines, or both where the one only leads to the other."""
    first_text = next((n for n, line in enumerate(group) if not line.is_head), len(group))
    head = [line.text for line in group[:first_text]]
    if not head:
        return _late_title(group)
    if len(head) > 1 and head[0].endswith(said):
        return f"{head[0]} {head[1]}"
    if first_text < len(group) and group[first_text].opening:
        return head[-1]
    if len(head) > 1 and head[1].startswith("关于"):
        return head[0] + head[1]
    whole = [text for text in head[:2] if not BEGINS_ITEM.match(text) and text[0] not in "—（"]
    return max(whole or head[:1], key=len)


def _late_title(group: Sequence[Line]) -> str | None:
    """The headline of a text that begins without one: it stands above the writer's name."""
    for above, line in pairwise(group):
        if line.signed_above == "head" and above.is_head:
            return above.text
    return None


def _dateline(group: Sequence[Line], published: str | None) -> str | None:
    """The day that the first words of an article give; spans of several days give none."""
    texts = [line for line in group if not line.is_head and line.opening != "note"]
    if not texts or texts[0].opening == "continued":
        return None
    form = _DAY_BEHIND if texts[0].opening else _DAY_FIRST
    found = form.match(texts[0].text)
    if found is None:
        return None
    year, month, day = found.groups()
    return day_of_year(int(month), int(day), published, year=year)
