"""Facts by the forms of ``seeds/patterns``: the relations as texts put them in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from kg.facts.context import Context
from kg.facts.encode import Encoded, clause_around, span_in_document, written
from kg.knowledge.forms import PHRASE_JOINT, Form
from kg.knowledge.patterns import Relation
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_CONTEXT_DISCOUNT = 0.15
_ANAPHOR_DISCOUNT = 0.05
_LEAST = 0.05
_PARK_REACH = 160


@dataclass(frozen=True, slots=True)
class Match:
    """A form met in a sentence; ``start`` and ``end`` count in the encoded text."""

    relation: Relation
    form: Form
    rule: str
    subject: Mention
    object: Mention
    start: int
    end: int
    confidence: float


@dataclass(frozen=True, slots=True)
class _Hit:
    """A form's expression met in a sentence, before its roles are filled."""

    encoded: Encoded
    form: Form
    found: re.Match[str]
    context: Context


def matches(
    encoded: Encoded, forms: Iterable[tuple[Relation, Form]], context: Context
) -> Iterator[Match]:
    """Every match of the relations' forms in a sentence, in their order."""
    for relation, form in forms:
        for found in form.matches(encoded.text):
            yield from _expanded(relation, _Hit(encoded, form, found, context))


def _expanded(relation: Relation, hit: _Hit) -> Iterator[Match]:
    """One match for each pair of a subject and an object that a list or context stands for."""
    form, found = hit.form, hit.found
    fillers = [(role, source, _filler(hit, source)) for role, source in form.context]
    if any(filler is None for _, _, filler in fillers):
        return
    filled = {role: (source, filler) for role, source, filler in fillers if role and filler}
    rule = "+".join((form.rule, *sorted(source for source, _ in filled.values())))
    sides = [
        [(filled[role][1], filled[role][1])] if role in filled else list(_said(hit, role))
        for role in ("s", "o")
    ]
    for (subject, said_subject), (thing, said_object) in product(*sides):
        if subject.span == thing.span:
            continue
        unsaid = (subject is not said_subject) + (thing is not said_object)
        sure = form.confidence - len(filled) * _CONTEXT_DISCOUNT - unsaid * _ANAPHOR_DISCOUNT
        sure *= min(subject.score, thing.score)
        yield Match(
            relation=relation,
            form=form,
            rule=rule,
            subject=subject,
            object=thing,
            start=found.start(),
            end=found.end(),
            confidence=round(max(sure, _LEAST), 3),
        )


def _filler(hit: _Hit, source: str) -> Mention | None:
    """What the context gives; a park that is meant was named before the clause, not in its rows.

    A park that was spoken of last, not far away, comes before the one of the article.
    """
    start = hit.found.start()
    if source != "park":
        return hit.context.fill(source, hit.encoded.place(start))
    at = hit.encoded.place(start)
    spoken_of = hit.context.subject(at, ("Park",), reach=_PARK_REACH)
    start, _ = clause_around(hit.encoded.text, start, hit.found.end())
    return spoken_of or hit.context.fill(source, hit.encoded.place(start))


def _said(hit: _Hit, role: str) -> Iterator[tuple[Mention, Mention]]:
    """What stands in a role: pairs of the thing meant and the mention as written."""
    start, end = hit.found.span(role)
    kind = hit.form.opens.get(role)
    if kind:
        yield from ((phrase, phrase) for phrase in _phrases(hit.encoded, kind, start, end))
        return
    tests = [test for tested, test in hit.form.tests if tested == role]
    for sign in hit.form.roles[role].finditer(hit.encoded.text, start, end):
        mention = hit.encoded.mentions[sign.start()]
        thing = _meant(mention, hit.context)
        if thing is not None and all(test.search(mention.text) for test in tests):
            yield thing, mention
            if role in hit.form.firsts:
                return


def _meant(mention: Mention, context: Context) -> Mention | None:
    if mention.by != "anaphor":
        return mention
    meant = context.resolve(mention)
    if meant is None:
        context.unresolved.append(mention)
    return meant


def _phrases(encoded: Encoded, kind: str, start: int, end: int) -> Iterator[Mention]:
    """Words as mentions of a kind; they may end in a name of that kind: 食品级[硫酸亚铁]."""
    at = start
    for piece in re.split(PHRASE_JOINT, encoded.text[start:end]):
        begin = encoded.text.index(piece, at)
        stop = at = begin + len(piece)
        if not piece or SIGNS[kind] in piece[:-1]:
            continue
        yield Mention(
            kind=kind,
            text=written(encoded, begin, stop),
            span=span_in_document(encoded, begin, stop),
            score=1.0,
            by="pattern",
            document=encoded.sentence.document,
        )
