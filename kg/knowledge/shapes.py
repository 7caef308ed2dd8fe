"""How values are written: seeds/lexicon/shapes.yml in, compiled patterns out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KnowledgeError
from kg.knowledge import yaml
from kg.knowledge.words import alternation, sections, words_of


@dataclass(frozen=True, slots=True)
class Shapes:
    """How values are written."""

    amount: re.Pattern[str]
    counted: re.Pattern[str]
    yuan: frozenset[str]
    currencies: frozenset[str]
    relative: Mapping[str, str]
    dates: re.Pattern[str]


_KEYS = ("yuan", "currencies", "units", "per", "classifiers", "counted", "after")
# what relative words mean, as kg/mentions/by_shape.py tells it
_MEANT = (
    *("today", "thatday", "nextday", "yesterday", "daybefore", "tomorrow"),
    *("recently", "recentyears", "thisyear", "lastyear", "nextyear", "yearbeforelast"),
    *("yearafternext", "sameyear", "followingyear", "thismonth", "lastmonth", "nextmonth"),
    *("thisweek", "lastweek", "nextweek"),
)
_CLOCK = (
    r"(?:当?日?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|夜晚|晚上|晚|夜间|夜里|深夜))?"
    r"(?:\d{1,2}(?:[时点](?:\d{1,2}分|半|许|整)?|:\d\d))?"
)
_DATES = (
    rf"(?:(?P<year>(?:19|20)\d\d)年|(?P<word>WORD)的?)?"
    r"(?:(?P<months>(?:1[0-2]|0?[1-9])月?[至到\-—~～]{1,2}(?:1[0-2]|0?[1-9])月份?)"
    rf"|(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>3[01]|[12]\d|0?[1-9])(?:[日号]|(?=[至到\-—~]\d{{1,2}}[日号]))"
    rf"(?:[至到\-—~和与及、](?:(?P<month2>1[0-2]|0?[1-9])月)?(?P<day2>3[01]|[12]\d|0?[1-9])[日号])?{_CLOCK}"
    r"|份|底前?|初|末|[上中下]旬)?"
    r"|(?P<season>(?<!前)第?[一二三四1-4]季度|[上下]半年)"
    r"|年?(?:底前?|初|末)|度)?"
)


def read(path: Path) -> Shapes:
    """The patterns of one file of shapes.

    Raises:
        KnowledgeError: the file is missing or lacks a key, or a relative word means nothing known.
    """
    data = sections(path, *_KEYS, lists=("relative",))
    unknown = [
        word for word, meant in data["relative"].items() if str(meant).rstrip("?") not in _MEANT
    ]
    if unknown:
        known = ", ".join(_MEANT)
        faults = (
            f"{yaml.place(path, 'relative', word)}: {word}: one of {known}" for word in unknown
        )
        raise KnowledgeError("\n".join(faults))
    yuan, currencies = words_of(data["yuan"]), words_of(data["currencies"])
    units, classifiers = words_of(data["units"]), words_of(data["classifiers"])
    measures = alternation([*yuan, *currencies, *units, *classifiers])
    after = alternation(words_of(data["after"]))
    number = r"\d(?:(?<![A-Za-z\d.]\d)|(?<=GDP\d))\d*(?:,\d{3})*(?:\.\d+)?"
    scale = "(?:万亿|千万|百万|十万|[万亿百]|千(?![瓦克米伏卡帕]))"  # 320|千瓦时
    per = alternation([*units, *words_of(data["per"])])
    return Shapes(
        amount=re.compile(
            rf"({number}) ?[余多]?({scale}?)[余多]? ?({measures}(?:/{per})?)(?:{after})?"
        ),
        counted=re.compile(
            rf"(?<![第一二三四五六七八九十百千万])([一二三四五六七八九十百千两]+(?:万[一二三四五六七八九十百千两]*)?)[余多]?({alternation(words_of(data['counted']))})"
        ),
        yuan=frozenset(yuan),
        currencies=frozenset(currencies),
        relative=data["relative"],
        dates=_dates(data["relative"]),
    )


def _dates(relative: Iterable[str]) -> re.Pattern[str]:
    return re.compile(_DATES.replace("WORD", alternation(relative)))
