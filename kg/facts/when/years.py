"""The year of an article: its dateline's, its page's, or the one that it prints itself."""

from __future__ import annotations

import re

from kg.facts.when.edtf import UNKNOWN, with_year
from kg.knowledge.discourse import Discourse
from kg.knowledge.wording import Wording
from kg.model import Article, Document

_LEAD = 160
_THIS_YEAR, _IN = "今年", "in"
_ANY_YEAR, _TOLD_AGAIN = re.compile(r"(?<!\d)((?:19|20)\d\d)年"), 2
_TOLD_YEAR = re.compile(r"[^，。；！？、]*(?<!\d)(20\d\d)年[^，。；！？、]*")


def published(
    document: Document, article: Article, discourse: Discourse, year: str | None = None
) -> str | None:
    """The day, month or year from which an article's dates count, if it is known.

    ``year`` is what whoever reads it says.
    """
    dateline = article.dateline
    if dateline and not dateline.startswith(UNKNOWN):
        return dateline
    if document.source.published or year:
        return document.source.published or year
    text, says = article.span.of(document.text), discourse.says
    told = _printed_year(text, says) or _year_called(text, says)
    return with_year(dateline, told) if dateline else told


def _printed_year(text: str, says: Wording) -> str | None:
    """The one year that an article's beginning prints, where it is not the year of a beginning.

    Of several the one of a day (2023年9月4日); of none the one that the article says it stands in.
    A text that says 今年 does not mean it by 2021年，….
    """
    lead = min(_LEAD, len(text))
    for forms, end in (
        ((says["years.printed"], says["years.of_event"]), lead),
        ((says["years.of_day"],), lead),
        ((says["years.as_of"], says["years.of_event"]), len(text)),
    ):
        years = {
            match[match.lastindex or 0]
            for form in forms
            for match in form.finditer(text, 0, end)
            if not (text.startswith("年，", match.end(match.lastindex or 0)) and _THIS_YEAR in text)
        }
        if len(years) == 1:
            year = years.pop()
            return None if _is_outlived(year, text, says) else year
    return _only_year(text)


def _only_year(text: str) -> str | None:
    """The year of which an article tells (2019年，…), and that it prints again, if no other."""
    found = _ANY_YEAR.findall(text)
    is_only = len(found) >= _TOLD_AGAIN and len(set(found)) == 1
    return found[0] if is_only and f"{found[0]}年，" in text else None


def _year_called(text: str, says: Wording) -> str | None:
    """The year that the article calls by what it is: 今年是“十四五”开局之年."""
    called = says["years.this_year"].search(text)
    return called.lastgroup.removeprefix(_IN) if called and called.lastgroup else None


def _is_outlived(year: str, text: str, says: Wording) -> bool:
    """Whether a text tells of later years as gone by: 今年 is none of those it prints first."""
    told = (
        clause[1]
        for clause in _TOLD_YEAR.finditer(text)
        if not says["years.to_come"].search(clause[0])
    )
    return any(later > year for later in told)
