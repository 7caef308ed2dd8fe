"""Rows of figures: what each number is of that shares its words with others of the sentence.

税收8亿元、产值9亿元，分别增长4%、2%; 企业45家，其中甲园19家、乙园14家; 任务31项，已完成28项.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.facts.encode import Encoded, behind_comma, written
from kg.facts.figures.bounds import OWNERS
from kg.facts.figures.numbers import unit_of
from kg.facts.figures.phrases import LONGEST, Phrase
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.knowledge.wording import Wording
from kg.model import Mention

_VALUES = f"{SIGNS['Quantity']}{SIGNS['Money']}"
_SINCE = f"，{SIGNS['Date']}{SIGNS['Quantity']}"  # 前4个月|产值
_PERCENT = "%"
_ROW_ENDS = re.compile("[，。；、和与及）]|$")
_BETWEEN = re.compile("[、和与及]")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it says of whom; ``start`` and ``end`` count in the encoded text.

    ``unsaid``: the sentence does not name the owner; ``described``: the owner stands behind it.
    """

    owner: Mention
    figure: Mention
    indicator: str
    target: bool
    unsaid: bool
    described: bool
    start: int
    end: int


def changed(
    mention: Mention, at: int, change: tuple[int, str], bases: Sequence[Figure]
) -> Iterator[Figure]:
    """The change of the figure that stands so many before it in the sentence."""
    before, word = change
    if len(bases) >= before:
        base = bases[-before]
        said = f"{base.indicator}{word}"[-LONGEST:]
        yield replace(base, figure=mention, indicator=said, start=at, end=at + 1)


def done(
    encoded: Encoded,
    at: int,
    mention: Mention,
    last: Figure | None,
    *,
    discourse: Discourse,
) -> Iterator[Figure]:
    """How many of what was counted before are done: 任务31项，|已完成|28项."""
    words = encoded.text[last.end : at] if last is not None else ""
    begun = behind_comma(words)
    if last is not None and (grown := _grown(last, mention, words, discourse.says)):
        yield replace(last, figure=mention, indicator=grown, start=at, end=at + 1)
        return
    if last is None or begun == words or not discourse.says["figures.done"].search(begun):
        return
    if unit_of(last.figure) == unit_of(mention) and _ROW_ENDS.match(encoded.text, at + 1):
        said = f"{last.indicator}{begun}"[-LONGEST:]
        yield replace(last, figure=mention, indicator=said, target=False, start=at, end=at + 1)


def _grown(last: Figure, mention: Mention, words: str, says: Wording) -> str | None:
    """What has grown up to a number, as it is said in front: 产值增长26%，|达到|417亿元."""
    said = says["figure_rows.grown"].fullmatch(last.indicator)
    turned = unit_of(last.figure) == _PERCENT != unit_of(mention)
    return (
        said[1]
        if said is not None and turned and says["figure_rows.up_to"].fullmatch(words)
        else None
    )


def of_each(
    encoded: Encoded,
    at: int,
    mention: Mention,
    bases: Sequence[Phrase],
    *,
    discourse: Discourse,
) -> Sequence[Figure] | None:
    """The figures of a row of names: 共有企业45家，其中江州经开区19家、东渡园14家."""
    row = discourse.says["figure_rows.names_of_row"].search(encoded.text, 0, at)
    alike = [base for base in bases if unit_of(base.figure) == unit_of(mention)]
    if row is None or not alike or not _ROW_ENDS.match(encoded.text, at + 1):
        return None
    owners = [encoded.mentions[i] for i in range(*row.span(1)) if i in encoded.mentions]
    return [
        Figure(
            owner,
            mention,
            alike[0].indicator,
            target=False,
            unsaid=False,
            described=False,
            start=row.start(1),
            end=at + 1,
        )
        for owner in owners
    ]


def owned_in_turn(encoded: Encoded, discourse: Discourse) -> Iterator[tuple[int, Figure]]:
    """The figure of each number of a row behind a row of as many names, which has one indicator.

    华星电子、东渡纸业，去年产值分别为8亿元、3亿元.
    """
    says = discourse.says
    if says["figure_rows.each_one"].search(encoded.text) is None:
        return
    for match in says["figure_rows.each_own"].finditer(encoded.text):
        start, end = match.span("said")
        since = max(encoded.text.rfind(stop, start, end) for stop in _SINCE) + 1
        said = says["figures.verb"].sub("", written(encoded, max(start, since), end))
        is_telling = says["figure_rows.telling"].search(match["verb"]) is not None
        said = says["figure_rows.prefix"].sub("", said) + match["verb"] * is_telling
        places = [at for at in range(*match.span("values")) if encoded.text[at] in _VALUES]
        owners = [m for i, m in encoded.mentions.items() if i in range(*match.span("names"))]
        is_plain = says["figures.vague"].search(said) is None and len(said) > 1
        if len(owners) != len(places) or not is_plain or _BETWEEN.search(said):
            continue
        aimed = says["figures.target"].search(match["said"]) is not None
        for at, owner in zip(places, owners, strict=True):
            figure = encoded.mentions[at]
            row = {"target": aimed, "unsaid": False, "described": False}
            yield at, Figure(owner, figure, said, **row, start=start, end=at + 1)


def in_turn(text: str, discourse: Discourse) -> Iterator[tuple[int, tuple[int, str]]]:
    """Where each change of a row stands, how many figures before it its own is, and its word."""
    for match in discourse.says["figure_rows.in_turn"].finditer(text):
        places = [at for at in range(*match.span(2)) if text[at] == SIGNS["Quantity"]]
        for number, at in enumerate(places):
            yield at, (len(places) - number, match[1])


def in_order(encoded: Encoded, discourse: Discourse) -> Iterator[tuple[int, Phrase]]:
    """The phrase of each number of a row whose things stand in front of 分别, in the same order."""
    says = discourse.says
    if (
        says["figure_rows.each_one"].search(encoded.text) is None
    ):  # spares a search that would begin at every character
        return
    for match in says["figure_rows.each"].finditer(encoded.text):
        start, end = match.span("things")
        places = [at for at in range(*match.span("values")) if encoded.text[at] in _VALUES]
        owners = (at for at in range(start, end) if at in encoded.mentions)
        owned = max((at for at in owners if encoded.mentions[at].kind in OWNERS), default=start - 1)
        words = says["figures.verb"].sub("", written(encoded, owned + 1, end))
        things = _BETWEEN.split(words)
        if len(things) != len(places) or not all(map(says["figures.thing"].search, things)):
            continue
        ending = says["figures.shared"].search(things[-1])
        shared = ending[0] if ending else ""
        for at, thing in zip(places, things, strict=True):
            said = thing if says["figures.shared"].search(thing) else thing + shared
            said += match["verb"] if says["figures.growth"].search(match["verb"]) else ""
            yield at, Phrase(encoded, encoded.mentions[at], start, at, said, "")
