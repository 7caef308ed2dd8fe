"""The year or month that a paragraph reports of: 2013年新签约项目9个。实现产值41亿元.

A report names its year once. What its paragraph says next is of the same year, and so is what is
told of 全年 or 年内 in a later one, or what the items of a list say under a head with the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.facts.when.dates import When
from kg.knowledge.discourse import Discourse
from kg.knowledge.items import ITEM
from kg.knowledge.signs import SIGNS

_PERIOD = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_WRITTEN = re.compile(r"\d{4}年|去年|上年")
# 一、园区2013年新签约…: the date stands near the beginning of the first clause.
_OPENING = re.compile(
    f"[^，。；：]{{0,12}}?({SIGNS['Date']})(?!以来|起|开始|至|到|—|-|的|被|经(?!济|营|过)|成立|设立|始建|获批|批准)"
)
# 1月24日，记者从江州高新区获悉，2018年，…
_HEARD = re.compile(f"(?:了解到|获悉|介绍|得知|据悉|透露)，({SIGNS['Date']})，")
# 2013年主要指标：|●产值9亿元
_HEAD = re.compile("[^，。；：]*|.*：")
_ITEM = re.compile(rf"\s*(?:[●◆■▲★◇◎○]|{ITEM})")
_VALUE = re.compile(f"[{SIGNS['Quantity']}{SIGNS['Money']}]")


def periods(
    whens: Iterable[When],
    begins: Iterable[bool],
    discourse: Discourse,
    title: str = "",
) -> Iterator[str | None]:
    """What each sentence of an article reports of; ``begins``: whether a paragraph does there.

    All of a year's report is of that year, where it names no other: 江州经开区2021年十件大事.
    """
    says = discourse.says
    report = says["figures.report"].search(title)
    whole = report[1] if report else None
    year: str | None = None  # of the last report
    told: str | None = None  # what this paragraph reports of
    headed: str | None = None  # what the items of a list report of
    for when, is_first in zip(whens, begins, strict=True):
        text = when.sentence.text
        opened = _opened(when)
        if opened is not None:
            year = opened[:4]
            told = opened if _VALUE.search(text) else None
            headed = opened if told is None and _HEAD.fullmatch(text.strip()) else None
        elif when.own:
            told = None
        elif headed and _ITEM.match(text):
            told = headed
        elif says["figures.that_year"].search(text):
            told = year
        elif is_first or says["figures.afresh"].search(text):
            told = headed = None
        yield told or (None if when.own else whole)


def _opened(when: When) -> str | None:
    """The year or month that a sentence begins with, where it says what was done in it."""
    text = when.sentence.text
    match = _HEARD.search(text) or _OPENING.match(text)
    if match is None:
        return None
    date = when.sentence.mentions[match.start(1)]
    found = when.meant(date)
    if found is None or when.is_of_past(date) or not _WRITTEN.match(date.text):
        return None
    return found if _PERIOD.fullmatch(found) else None
