"""The sections of a report that tell of what is to come: 四、2023年工作计划."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.facts.encode import Encoded
from kg.facts.rules import DEEDS, PART, is_by
from kg.knowledge.discourse import Discourse
from kg.knowledge.items import ITEM, NTH
from kg.knowledge.wording import Wording
from kg.model import Fact, Span

# （二）…, 2.…, 第二章…: of which sort a number is
_NUMBERED = re.compile(rf"\s*(?P<number>{ITEM}|{NTH}(?:部分|[章节])?)")
_MARKED = re.compile(rf"{_NUMBERED.pattern}|[◆●■▲★◇◎【]\s*")
_DATED = re.compile(r"\s*\d{1,2}月(?:\d{1,2}日)?")
_BOXED = re.compile("【[^【】，。]{2,10}】")
_DIGIT = re.compile(r"[一二三四五六七八九十]+|\d+")
_HEADING = re.compile(r"[^，。；！？：]{2,26}")
_DONE = "completed"
_YEAR = re.compile(r"20\d\d")
_LASTING = frozenset(
    {"hosts", "holdsPost", "locatedIn", "administers", "specialisesIn", "produces"}
)


@dataclass(frozen=True, slots=True)
class Outlook:
    """A section of plans: the sort of number that its heading has, the year planned for.

    ``stage`` is how far all has come that stands in it, where it is of no plans: 一、续建项目.
    Where it only asks others for something (几点建议), nothing is done or planned yet.
    """

    sort: str
    year: str | None
    stage: str | None = None
    is_asked: bool = False


def is_headed(before: str, text: str) -> bool:
    """Whether a section begins, which tells of the whole again: …\\n三、安全环保\\n, 【公用工程】….

    So it is where one of the lines since the sentence before is the head of a section.
    """
    lines = [line.strip() for line in before.split("\n")[1:]]
    heads = ((line, _MARKED.match(line)) for line in lines)
    if _DATED.match(before) and _DATED.match(text.strip()):  # 大事记: each line begins with its day
        return True
    is_new = any(mark and _HEADING.fullmatch(line, mark.end()) for line, mark in heads)
    return is_new or _BOXED.match(text.strip()) is not None


def outlooks(sentences: Sequence[Encoded], discourse: Discourse) -> Iterator[Outlook | None]:
    """The section of plans that each sentence stands in: all up to the next heading alike.

    So is a section whose heading tells how far all has come: 三、谋划项目（4个）.
    """
    says = discourse.says
    current: Outlook | None = None
    back: str | None = None
    for sentence in sentences:
        text = sentence.sentence.text.strip()
        numbered = _NUMBERED.match(text)
        sort = _DIGIT.sub("", numbered["number"]) if numbered else ""
        heading = (text[numbered.end() :] if numbered else text).rstrip("。：")
        is_heading = _HEADING.fullmatch(heading) is not None
        if is_heading and numbered and says["plans.back"].search(heading):
            back = sort
        is_next = back == sort and says["plans.tasks"].fullmatch(heading) is not None
        if is_heading and (is_next or _is_of_plans(heading, says)):
            year = _YEAR.search(text)
            current = Outlook(sort, year[0] if year else None)
        elif is_heading and numbered and (stage := _stage_of(heading, discourse)):
            current = Outlook(sort, None, stage)
        elif is_heading and says["plans.asked"].fullmatch(heading.strip()):
            current = Outlook(sort, None, is_asked=True)
        elif current is not None and numbered and is_heading and sort == current.sort:
            current = None
        yield current


def _stage_of(heading: str, discourse: Discourse) -> str | None:
    """How far all of a section has come by its heading: 续建项目（4个）."""
    is_of_works = discourse.says["plans.works"].search(heading) is not None
    found = discourse.says["status.head"].fullmatch(heading) if is_of_works else None
    return found.lastgroup if found else None


def staged(facts: Iterable[Fact], sections: Mapping[Span, Outlook | None]) -> Iterator[Fact]:
    """The facts, those of projects and upgrading as far along as their section if unsaid."""
    stages = [(span, one.stage) for span, one in sections.items() if one and one.stage]
    for fact in facts:
        at = fact.evidence.span.start
        is_mute = fact.relation in DEEDS and fact.status is None
        stage = next((s for span, s in stages if is_mute and span.start <= at < span.end), None)
        yield replace(fact, status=stage) if stage else fact


def _is_of_plans(heading: str, says: Wording) -> bool:
    """下一步工作打算, 2023年工作计划; not 年度工作计划完成情况, nor 发展目标."""
    if not says["plans.plans"].fullmatch(heading.strip()) or says["plans.told"].search(heading):
        return False
    return says["plans.ahead"].search(heading) is not None


def to_come(
    facts: Iterator[Fact], text: str, section: Outlook | None, discourse: Discourse
) -> Iterator[Fact]:
    """The facts of a sentence, planned where it stands in a section of plans, and of its year."""
    for fact in facts:
        is_told = fact.relation in _LASTING or fact.status == "denied"
        if section is not None and _is_wished(fact, section):
            continue
        if section is None or section.stage or discourse.says["plans.so_far"].search(text):
            yield fact
        elif is_told:
            yield replace(fact, status=None if fact.status == _DONE else fact.status, when=None)
        else:
            yield replace(fact, status="planned", when=_when(fact.when, text, section.year))


def _is_wished(fact: Fact, section: Outlook) -> bool:
    """A smaller park that is to be built, or whatever a report only asks for.

    2.建设东渡产业园: what is to be built is no part of the park yet.
    """
    return is_by(fact, PART) or (section.is_asked and fact.relation not in _LASTING)


def _when(when: str | None, text: str, year: str | None) -> str | None:
    """The day of the year that is planned for, where the text has no year of its own."""
    if when is None or not _YEAR.match(when) or when[:4] in text:
        return when or year
    return year and f"{year}{when[4:]}"
