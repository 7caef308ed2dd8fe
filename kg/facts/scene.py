"""A sentence with all that its facts are made from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.facts import rules
from kg.facts.context import Context
from kg.facts.encode import CLAUSE, Encoded, clause_around, span_in_document
from kg.facts.lists import is_intended, status_of_list, status_of_row
from kg.facts.status import (
    NOT_YET,
    goes_on,
    intention_in,
    is_ahead,
    is_expected,
    is_mere_deed,
    is_over,
    is_to_begin,
    is_unbegun,
    status_after,
    status_in,
)
from kg.facts.when.dates import When
from kg.facts.when.edtf import is_gone
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.knowledge.wording import Wording
from kg.model import Document, Evidence, Fact, Mention, Span

# …脱硝改造，概算8600万元；尾气回收装置已投用: what is said behind a stop of equipment is its own.
_OTHERS = re.compile(
    "[" + "".join(SIGNS[kind] for kind in ("Company", "Project", "Retrofit")) + "]"
    f"|；(?=[^，；。]{{0,12}}{SIGNS['Facility']})"
)
# 余热回收改造|、华星的煤改气|，均已完工: what comes behind a row is said of all of it.
_ROW = re.compile("(?:、|[和及与])[^，。；：！？]*(?=，)")
_DATE, _EQUIPMENT = SIGNS["Date"], SIGNS["Facility"]
_SO_FAR = re.compile("已|目前|截至|累计|现有")
_PAID = re.compile(
    f"(?<![总计划拟将])(?:投资|投入|斥资|耗资|花费|拿出|出资)[近约超了逾]?{SIGNS['Money']}"
    f"[^。；{SIGNS['Company']}]*$"
)
_IS_PAST = re.compile("已|(?<![须应需])于$")  # 已于9月底前|完成, and not 须于9月底前
_SAID_DONE, _ENDED = re.compile("[已了均]|全部|目前|如今"), re.compile("[^，]，$")
_NEXT = ("明年", "后年", "下")


@dataclass(frozen=True, slots=True)
class Scene:
    """``following`` is the next sentence, encoded, ``preceding`` the one before; ``before`` is
    the text up to it from the beginning of the scene before; ``heard`` is where in the sentence a
    leader's wishes begin. ``awake`` are the numbers of the forms that it wakes. ``bodies`` has the
    body of each post by the post's place, ``known`` the kind of each name in the document;
    ``about`` is the park that the article is about.
    """

    document: Document
    sentence: Encoded
    following: str
    preceding: str
    before: str
    context: Context
    when: When
    heard: int
    awake: Sequence[int]
    bodies: Mapping[Span, Mention]
    known: Mapping[str, str]
    about: Mention | None
    discourse: Discourse

    @property
    def says(self) -> Wording:
        """The expressions of what is said, each by its file and its name."""
        return self.discourse.says

    def status(self, start: int, end: int) -> str | None:
        """The status that the clause around a range of the encoded text gives."""
        status = status_in(self.sentence.text, start, end, self.discourse)
        is_begun = status in ("completed", "underway")
        return "planned" if is_begun and self._is_due(start, end) else status

    def _is_due(self, start: int, end: int) -> bool:
        """Whether its clause tells by when it has to be done: 2023年6月底前|完成."""
        left, right = clause_around(self.sentence.text, start, end)
        due = self.says["status.due"]
        return any(
            mention.kind == "Date"
            and self._graces(mention)
            and (
                (left <= index < right and due.match(self.sentence.text, index + 1))
                or self._is_framed(index, mention, left, end)
            )
            and not _IS_PAST.search(self.sentence.text, 0, index)
            for index, mention in self.sentence.mentions.items()
        )

    def _is_framed(self, index: int, date: Mention, left: int, end: int) -> bool:
        """6月底前，|华星水泥完成脱硝改造: a day in a clause of its own, by which all is to be done.

        Not one that is gone by the day of the article.
        """
        text = self.sentence.text
        if is_gone(self.when.meant(date), self.when.base):
            return False
        if index >= left or not text.startswith("，", index + 1) or _ENDED.search(text, 0, index):
            return False
        return _SAID_DONE.search(text, index, end) is None

    def _graces(self, date: Mention) -> bool:
        """Whether a date is one by which something has to be done: 6月底前, and not 日前."""
        return self.says["status.grace"].search(date.text) is not None

    def is_wished(self, start: int, end: int) -> bool:
        """Whether a leader calls for it, here or in a clause before: 要狠抓项目，新开工60个."""
        if start < self.heard:
            return False
        if self.status(start, end) in NOT_YET:
            return True
        text = self.sentence.text
        begun = max(self.heard, *(text.rfind(stop, 0, start) for stop in "；。！？”"))
        wished = self.says["status.wished"].search(text, begun, start)
        return wished is not None and _SO_FAR.search(text, wished.end(), end) is None

    def intention(self, start: int, end: int) -> str | None:
        """Whether what a range says is denied or still to come."""
        return intention_in(self.sentence.text, start, end, self.discourse)

    def status_of_list(self, start: int, end: int) -> str | None:
        """The status that the head of a list, or the end of a row, gives to what stands in it."""
        told = status_of_list(self.sentence.text[:start], self.preceding, self.discourse)
        return told or status_of_row(self.sentence.text[end:], self.discourse)

    def is_intended(self, start: int) -> bool:
        """Whether what stands in a list there is only talked about: 在谈项目8个，分别为…."""
        return is_intended(self.sentence.text[:start], self.preceding, self.discourse)

    def is_unbegun(self, start: int, end: int) -> bool:
        """Whether its clause or the words behind say that nothing is done of it yet."""
        left, _ = clause_around(self.sentence.text, start, end)
        if self.says["status.signed"].search(self.sentence.text, 0, left):
            return True
        return is_unbegun(self.sentence.text[left:end] + self._behind(end), self.discourse)

    def is_expected(self, end: int) -> bool:
        """Whether the words behind say that its end is to come: 换成新炉，|有望年底完工."""
        return is_expected(self._behind(end), self.discourse)

    def how_far(self, end: int) -> str:
        """How far what is under way has come by the words behind: 完成招标，|计划3月开工."""
        told = self.end_of(end)
        is_plan = told == "underway" and is_to_begin(self._behind(end), self.discourse)
        return "planned" if is_plan else told

    def end_of(self, end: int) -> str:
        """Whether what is under way is done by the words behind: 启动改造，|次年3月投运."""
        return "completed" if self.is_over(end) else "underway"

    def goes_on(self, start: int, end: int) -> bool:
        """Whether a deed that a range tells is not over by the words behind: …，|目前正在调试."""
        is_mere = is_mere_deed(self.sentence.text, start, end, self.discourse)
        return is_mere and goes_on(self._behind(end), self.discourse)

    def is_paid(self, end: int) -> bool:
        """Whether the words before tell that money was spent on it: 投资1亿元引进新炉，|对…改造."""
        return _PAID.search(self.sentence.text, 0, end) is not None

    def is_looked_at(self, start: int, end: int) -> bool:
        """Whether its clause tells that somebody looked at it: 王明|察看|华星的脱硝改造."""
        left, _ = clause_around(self.sentence.text, start, end)
        return self.says["status.looked"].search(self.sentence.text, left, end) is not None

    def status_later(self, end: int) -> str | None:
        """The status that the words behind a range give, up to the next thing spoken of."""
        said = self._behind(end)
        begun = self.says["status.spent"].search(self.sentence.text, 0, end) is not None
        return status_after(said, self.discourse, begun=begun)

    def _behind(self, end: int) -> str:
        """What is said behind a range of what it names, or of the row, in the next sentence too."""
        row = _ROW.match(self.sentence.text, end)
        said = self.said(row.end() if row else end, len(self.sentence.text))
        rest = _OTHERS.split(said, maxsplit=1)
        if len(rest) == 1 and self.says["status.goes_on"].match(self.following):
            return rest[0] + _OTHERS.split(self.following, maxsplit=1)[0]
        return rest[0]

    def said(self, start: int, end: int) -> str:
        """A range of the sentence, its days of grace written out: 9月底前|完成 has a 前."""
        text, named = self.sentence.text, self.sentence.mentions
        graces = {at for at, one in named.items() if one.kind == "Date" and self._graces(one)}
        return "".join(text[at] + "前" * (at in graces) for at in range(start, end))

    def is_ahead(self, start: int, end: int) -> bool:
        """Whether what a range says is of what somebody will do: 将加大投入，实施改造."""
        return is_ahead(self.sentence.text, start, end, self.discourse)

    def is_over(self, end: int) -> bool:
        """Whether the clauses behind a range, up to the next thing spoken of, say it is done."""
        return is_over(self._with_days(end, self._next_thing(end)), self.discourse)

    def _next_thing(self, start: int) -> int:
        """Where the next thing is begun to be spoken of, or the sentence ends."""
        return start + len(_OTHERS.split(self.sentence.text[start:], maxsplit=1)[0])

    def _with_days(self, start: int, end: int) -> str:
        """A range of the sentence with a word for each date by which a thing was done."""
        signs = enumerate(self.sentence.text[start:end], start)
        return "".join(self._day(at) if sign == _DATE else sign for at, sign in signs)

    def is_begun_then(self, start: int, end: int) -> bool:
        """Whether the date of a clause is that of its beginning: |于8月27日开工|，10月16日完工."""
        left, right = clause_around(self.sentence.text, start, end)
        return self.says["status.begun"].search(self.sentence.text, left, right) is not None

    def when_over(self, end: int) -> str | None:
        """The date of the clause behind that says it is done: 实施改造，|5月20日通过验收."""
        for clause in CLAUSE.finditer(self.sentence.text, end, self._next_thing(end)):
            if _EQUIPMENT in clause[0]:
                return None
            told = self.when.here(*clause.span()) if _DATE in clause[0] else None
            if told is not None and is_over(self._with_days(*clause.span()), self.discourse):
                return told
        return None

    def _day(self, index: int) -> str:
        """A word for a date by which a clause tells what was done then (10月|投产), if it may."""
        date = self.sentence.mentions[index]
        return _DATE if self._graces(date) or date.text.startswith(_NEXT) else "日"

    def states(
        self,
        said: tuple[str, Mention, Mention],
        place: tuple[int, int],
        rule: str,
        *,
        sure: float,
        when: str | None = None,
    ) -> Fact:
        """A fact, a relation of two names, that the words at a place of the encoded text state.

        ``rule`` names the line of reasoning, ``sure`` how good it is where both names are certain.
        """
        relation, subject, thing = said
        return Fact(
            relation=relation,
            subject=subject,
            object=thing,
            status=None,
            when=when,
            qualifiers=(),
            confidence=round(sure * min(subject.score, thing.score), 3),
            evidence=self.evidence(*place, rules.rule(relation, rule)),
        )

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """The clauses that say it, in the clean text and in the original file."""
        span = span_in_document(self.sentence, *clause_around(self.sentence.text, start, end))
        return Evidence(self.document.id, span, self.document.raw_span(span), rule)
