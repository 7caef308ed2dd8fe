"""Facts by the forms of ``seeds/patterns``: the relations as texts put them in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.facts.context import Context
from kg.facts.encode import Encoded, span_in_document, written
from kg.knowledge.forms import PHRASE_JOINT, Form
from kg.knowledge.patterns import Patterns, Relation
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_CONTEXT_DISCOUNT = 0.15
_ANAPHOR_DISCOUNT = 0.05


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


def matches(encoded: Encoded, patterns: Patterns, context: Context) -> Iterator[Match]:
    """Every match of every relation's forms in a sentence, forms in their order."""
    text = encoded.text
    for relation, forms in patterns.able(encoded.kinds):
        for form in forms:
            if form.words.search(text) is not None:
                for found in form.search.finditer(text):
                    yield from _expanded(encoded, relation, form, found, context)


def _expanded(
    encoded: Encoded, relation: Relation, form: Form, found: re.Match[str], context: Context
) -> Iterator[Match]:
    """One match for each pair of a subject and an object that a list or context stands for."""
    at = encoded.place(found.start())
    if any(context.fill(source, at) is None for _, source in form.context):
        return
    filled = {role: source for role, source in form.context if role}
    subjects = _role("s", encoded, form, found, context)
    objects = _role("o", encoded, form, found, context)
    for subject, said_subject in subjects:
        for thing, said_object in objects:
            if subject.span == thing.span:
                continue
            unsaid = (subject is not said_subject) + (thing is not said_object)
            confidence = form.confidence - len(filled) * _CONTEXT_DISCOUNT
            confidence -= unsaid * _ANAPHOR_DISCOUNT
            confidence *= min(subject.score, thing.score)
            yield Match(
                relation=relation,
                form=form,
                rule="+".join((form.rule, *sorted(filled.values()))),
                subject=subject,
                object=thing,
                start=found.start(),
                end=found.end(),
                confidence=round(max(confidence, 0.05), 3),
            )


def _role(
    role: str, encoded: Encoded, form: Form, found: re.Match[str], context: Context
) -> Sequence[tuple[Mention, Mention]]:
    """What stands in a role: pairs of the thing meant and the mention as written."""
    source = dict(form.context).get(role)
    if source:
        filler = context.fill(source, encoded.place(found.start()))
        return [(filler, filler)] if filler else []
    kind = dict(form.opens).get(role)
    if kind:
        return [(phrase, phrase) for phrase in _phrases(encoded, kind, *found.span(role))]
    tests = [test for tested, test in form.tests if tested == role]
    signs = dict(form.roles)[role]
    said = [
        encoded.mentions[index]
        for index in range(*found.span(role))
        if encoded.text[index] in signs
    ]
    passed = [mention for mention in said if all(test.search(mention.text) for test in tests)]
    meant = [(_meant(mention, context), mention) for mention in passed]
    return [(thing, mention) for thing, mention in meant if thing is not None]


def _meant(mention: Mention, context: Context) -> Mention | None:
    return context.resolve(mention) if mention.by == "anaphor" else mention


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
