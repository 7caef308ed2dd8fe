"""The year of an article: its dateline's, its page's, or the one that it prints itself."""

from __future__ import annotations

import re

from kg.facts.dates import UNKNOWN
from kg.model import Article, Document

_LEAD = 160
_THIS_YEAR = "今年"
_ANY_YEAR, _TOLD_AGAIN = re.compile(r"(?<!\d)((?:19|20)\d\d)年"), 2
_TOLD_YEAR = re.compile(r"[^，。；！？、]*(?<!\d)(20\d\d)年[^，。；！？、]*")
_TO_COME = re.compile("到20|至20|[-—至~～]20|计划|预计|力争|将|拟|目标|规划|有望|争取|确保|前|《|“")
_PRINTED_YEAR = re.compile(
    r"(?<![自从于\d])(20\d\d)年(?!以来|起|至|开始|成立|启动|获批|被|底|度|(?:投[用产运]|建成|完[成工]|竣工|开工|实施|启动|上马|通过|引进)了?的)"
)
_YEAR_OF_DAY = re.compile(r"(?<![自从于\d])(20\d\d)年\d{1,2}月\d{1,2}日")
# 2021江州市招商推介会: the year of a meeting's name; not 2000名代表参加大会
_YEAR_OF_EVENT = re.compile(
    r"(?<![\d第.—-])(20\d\d)(?:（第.{1,3}届）)?(?![年个人家名多余亩吨万亿元台套户项次平公])[一-鿿·]{2,20}?"
    "(?:会|仪式|论坛|节)(?![员议合同])"
)
# 截至2019年7月, 2019年1—7月, 2019年度观摩会: what a page of that year says, wherever it stands
_YEAR_AS_OF = re.compile(
    r"截[至止]到?(20\d\d)年\d{1,2}月|(20\d\d)年1[至到—-]\d{1,2}月|(20\d\d)年度?[一-鿿]{0,8}观摩"
)


def published(document: Document, article: Article, year: str | None = None) -> str | None:
    """The day, month or year from which an article's dates count, if it is known."""
    dateline = article.dateline
    if dateline and not dateline.startswith(UNKNOWN):
        return dateline
    return document.source.published or year or _printed_year(article.span.of(document.text))


def _printed_year(text: str) -> str | None:
    """The one year that an article's beginning prints, where it is not the year of a beginning.

    Of several the one of a day (2023年9月4日); of none the one that the article says it stands in.
    A text that says 今年 does not mean it by 2021年，….
    """
    lead = min(_LEAD, len(text))
    for forms, end in (
        ((_PRINTED_YEAR, _YEAR_OF_EVENT), lead),
        ((_YEAR_OF_DAY,), lead),
        ((_YEAR_AS_OF, _YEAR_OF_EVENT), len(text)),
    ):
        years = {
            match[match.lastindex or 0]
            for form in forms
            for match in form.finditer(text, 0, end)
            if not (text.startswith("，", match.end()) and _THIS_YEAR in text)
        }
        if len(years) == 1:
            year = years.pop()
            return None if _is_outlived(year, text) else year
    return _only_year(text)


def _only_year(text: str) -> str | None:
    """The year of which an article tells (2019年，…), and that it prints again, if no other."""
    found = _ANY_YEAR.findall(text)
    is_only = len(found) >= _TOLD_AGAIN and len(set(found)) == 1
    return found[0] if is_only and f"{found[0]}年，" in text else None


def _is_outlived(year: str, text: str) -> bool:
    """Whether a text tells of later years as gone by: 今年 is none of those it prints first."""
    told = (clause[1] for clause in _TOLD_YEAR.finditer(text) if not _TO_COME.search(clause[0]))
    return any(later > year for later in told)
