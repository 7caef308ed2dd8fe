"""A sentence with all that its facts are made from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.facts.context import Context
from kg.facts.dates import When
from kg.facts.encode import Encoded, clause_around, span_in_document
from kg.facts.status import intention_in, is_ahead, is_over, status_after, status_in
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.model import Document, Evidence, Fact, Mention, Span

_OTHERS = re.compile(
    "[" + "".join(SIGNS[kind] for kind in ("Company", "Project", "Retrofit")) + "]"
)
_DATE = SIGNS["Date"]
_BEFORE, _NEXT = ("前", "内"), ("明年", "后年", "下")


@dataclass(frozen=True, slots=True)
class Scene:
    """``following`` is the next sentence, encoded; ``heard`` is where in the sentence a leader's
    wishes begin. ``awake`` are the numbers of the forms that it wakes. ``bodies`` has the body of
    each post by the post's place, ``known`` the kind of each name in the document.
    """

    document: Document
    sentence: Encoded
    following: str
    context: Context
    when: When
    heard: int
    awake: Sequence[int]
    bodies: Mapping[Span, Mention]
    known: Mapping[str, str]
    discourse: Discourse

    def status(self, start: int, end: int) -> str | None:
        """The status that the clause around a range of the encoded text gives."""
        return status_in(self.sentence.text, start, end, self.discourse)

    def intention(self, start: int, end: int) -> str | None:
        """Whether what a range says is denied or still to come."""
        return intention_in(self.sentence.text, start, end, self.discourse)

    def status_later(self, end: int) -> str | None:
        """The status that the words behind a range give, up to the next thing spoken of."""
        rest = _OTHERS.split(self.sentence.text[end:], maxsplit=1)
        said = rest[0]
        if len(rest) == 1 and self.discourse.goes_on.match(self.following):
            said += _OTHERS.split(self.following, maxsplit=1)[0]
        begun = SIGNS["Money"] in self.sentence.text[:end]
        return status_after(said, self.discourse, begun=begun)

    def is_ahead(self, start: int, end: int) -> bool:
        """Whether what a range says is of what somebody will do: 将加大投入，实施改造."""
        return is_ahead(self.sentence.text, start, end, self.discourse)

    def is_over(self, end: int) -> bool:
        """Whether the clauses behind a range, up to the next thing spoken of, say it is done."""
        rest = _OTHERS.split(self.sentence.text[end:], maxsplit=1)[0]
        dates = (self._day(end + at) if sign == _DATE else sign for at, sign in enumerate(rest))
        return is_over("".join(dates), self.discourse)

    def _day(self, index: int) -> str:
        """A word for a date by which a clause tells what was done then (10月|投产), if it may."""
        date = self.sentence.mentions[index].text
        return _DATE if date.endswith(_BEFORE) or date.startswith(_NEXT) else "日"

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
            evidence=self.evidence(*place, f"{relation}#{rule}"),
        )

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """The clauses that say it, in the clean text and in the original file."""
        span = span_in_document(self.sentence, *clause_around(self.sentence.text, start, end))
        return Evidence(self.document.id, span, self.document.raw_span(span), rule)
