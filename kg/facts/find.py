"""A document's facts: patterns, names and figures, sentence by sentence, article by article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.facts import by_figure, by_name, by_pattern, dates
from kg.facts.context import Context
from kg.facts.encode import Encoded, clause_around, encode, span_in_document
from kg.facts.status import WISHED, status_in
from kg.knowledge.discourse import Discourse
from kg.knowledge.patterns import Patterns, Relation
from kg.model import Article, Document, Evidence, Fact, Mention, Sentence, Span, Value

_FIGURE_CONFIDENCE = 0.7
_TARGET_CONFIDENCE = 0.5
_UNSAID_DISCOUNT = 0.15
_WITH_STATUS = frozenset({"undertakes", "operates", "retrofits"})
_FIRMS = "企业"
_ONE_FIRM = re.compile("(?:^|[，。；：“]|得知|获悉|听说|目前|今年|近年来|现在)$")
_JOINS = frozenset("、，兼")


@dataclass(frozen=True, slots=True)
class _Reader:
    """All that finding needs in one document."""

    document: Document
    patterns: Patterns
    discourse: Discourse
    known: Mapping[str, str]
    year: str | None


def find(
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    *,
    patterns: Patterns,
    discourse: Discourse,
    year: str | None = None,
) -> tuple[Fact, ...]:
    """The facts of a document, in the order of its words; ``year`` completes dates without one."""
    known = {mention.text: mention.kind for mention in mentions if mention.by != "anaphor"}
    reader = _Reader(document, patterns, discourse, known, year)
    starts = [mention.span.start for mention in mentions]
    facts: list[Fact] = []
    for number, article in enumerate(document.articles):
        own = [sentence for sentence in sentences if sentence.article == number]
        encoded = [
            encode(sentence, _meant(sentence, _within(mentions, starts, sentence.span)))
            for sentence in own
        ]
        facts += _in_article(reader, article, encoded)
    return tuple(sorted(facts, key=_place))


def _within(mentions: Sequence[Mention], starts: Sequence[int], span: Span) -> Sequence[Mention]:
    return mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _meant(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a sentence less a bare 企业 that stands for firms at large.

    It stands for one firm where a clause begins with it, or where somebody hears of it.
    """
    base = sentence.span.start
    return [
        mention
        for mention in mentions
        if mention.text != _FIRMS
        or mention.by != "anaphor"
        or _ONE_FIRM.search(sentence.text[: mention.span.start - base])
    ]


def _in_article(reader: _Reader, article: Article, sentences: Sequence[Encoded]) -> list[Fact]:
    mentions = [mention for sentence in sentences for mention in sentence.mentions.values()]
    context = Context(article, mentions)
    context.find_leader(sentences, reader.discourse.leads)
    base = dates.published(reader.document, article, reader.year)
    said = [dates.said_in(sentence) for sentence in sentences]
    day = dates.lead(said, base) or dates.normal(article.dateline, base)
    facts: list[Fact] = []
    speaking = False
    for sentence, own in zip(sentences, said, strict=True):
        if not sentence.mentions:
            continue
        context.hear(sentence)
        heard = _speech_start(sentence.text, reader.discourse, speaking)
        speaking = heard < len(sentence.text)
        when = dates.When(sentence, own, day, base)
        found = [
            *_by_patterns(reader, sentence, context, when, heard),
            *_by_names(reader, sentence),
            *_by_figures(reader, sentence, context, when, heard),
        ]
        facts += _best(found)
    return list(_without_districts(facts))


def _without_districts(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Visits to a province, city or county only where the article names no site in it."""
    visits = [fact for fact in facts if fact.relation == "inspects"]
    has_site = any((thing := _thing(fact)) and thing.kind != "Place" for fact in visits)
    for fact in facts:
        thing = _thing(fact)
        is_district = thing is not None and thing.kind == "Place" and thing.by == "lexicon"
        if not (fact.relation == "inspects" and is_district and has_site):
            yield fact


def _thing(fact: Fact) -> Mention | None:
    return fact.object if isinstance(fact.object, Mention) else None


def _speech_start(text: str, discourse: Discourse, speaking: bool) -> int:
    """Where in a sentence a leader's wishes begin; its length where they do not."""
    if speaking and discourse.appeal.search(text):
        return 0
    match = discourse.speech.search(text)
    return match.end() if match else len(text)


def _by_patterns(
    reader: _Reader, sentence: Encoded, context: Context, when: dates.When, heard: int
) -> Iterator[Fact]:
    for match in by_pattern.matches(sentence, reader.patterns, context):
        relation = match.relation
        if match.start >= heard and not relation.spoken:
            continue
        status = match.form.status or status_in(
            sentence.text, match.start, match.end, reader.discourse
        )
        if (status == WISHED and not relation.spoken) or match.subject.text == match.object.text:
            continue
        if relation.name == "inspects":
            match = _led(match, context, reader.discourse)
            if status not in ("denied", "planned"):
                context.leader, context.site = match.subject, match.object
        yield _fact(reader, sentence, match, when, status)


def _led(match: by_pattern.Match, context: Context, discourse: Discourse) -> by_pattern.Match:
    """The visit of a team is its leader's, where the article names one."""
    leader = context.leader
    is_team = match.subject.kind == "Organization" and match.subject.text.endswith(discourse.teams)
    if leader is None or leader.kind == "Organization" or not is_team:
        return match
    return replace(match, subject=leader)


def _fact(
    reader: _Reader,
    sentence: Encoded,
    match: by_pattern.Match,
    when: dates.When,
    status: str | None,
) -> Fact:
    relation = match.relation
    qualifiers: list[tuple[str, Mention | str]] = []
    if match.form.role:
        qualifiers.append(("role", match.form.role))
    if relation.name == "holdsPost":
        body = _bodies(reader, sentence).get(match.object.span)
        qualifiers += [("of", body)] if body else []
    return Fact(
        relation=relation.name,
        subject=match.subject,
        object=_value(match.object),
        status=_told(status, relation),
        when=when.of(relation, match.start, match.end),
        qualifiers=tuple(qualifiers),
        confidence=match.confidence,
        evidence=_evidence(reader, sentence, (match.start, match.end), match.rule),
    )


def _told(status: str | None, relation: Relation) -> str | None:
    """The status as far as it has a sense: a place or a post is not underway."""
    if status == WISHED or (not relation.stages and status in ("completed", "underway")):
        return relation.status
    return status or relation.status


def _value(mention: Mention) -> Mention | Value:
    if mention.kind == "Money":
        return Value("money", mention.text, mention.entry or "")
    return mention


def _bodies(reader: _Reader, sentence: Encoded) -> dict[Span, Mention]:
    """The body of each post in a sentence, chain by chain."""
    found: dict[Span, Mention] = {}
    for chain in _chains(sentence):
        found |= by_name.bodies_of_posts(chain, reader.known, reader.discourse)
    return found


def _chains(sentence: Encoded) -> list[list[Mention]]:
    """Posts that follow each other with nothing but 、 between."""
    chains: list[list[Mention]] = []
    last = -2
    for index, mention in sorted(sentence.mentions.items()):
        if mention.kind != "Post":
            continue
        between = sentence.text[last + 1 : index]
        if chains and len(between) <= 1 and set(between) <= _JOINS:
            chains[-1].append(mention)
        else:
            chains.append([mention])
        last = index
    return chains


def _evidence(
    reader: _Reader, sentence: Encoded, matched: tuple[int, int], rule: str
) -> Evidence:
    """The clauses that say it, in the clean text and in the original file."""
    left, right = clause_around(sentence.text, *matched)
    span = span_in_document(sentence, left, right)
    return Evidence(reader.document.id, span, reader.document.raw_span(span), rule)


def _by_names(reader: _Reader, sentence: Encoded) -> Iterator[Fact]:
    """What names say by themselves: the park of an office, the place of a full name."""
    here = sorted(sentence.mentions.items())
    parks = {m.text: m for _, m in here if m.kind == "Park" and m.by != "anaphor"}
    offices = [(i, m) for i, m in here if m.kind == "Organization" and m.by != "anaphor"]
    posts = [(i, b) for i, m in here if m.kind == "Post" for b in [_bodies(reader, sentence).get(m.span)] if b]
    for index, body in (*offices, *posts):
        for office, park in by_name.administered([body], reader.discourse, parks):
            yield _named(reader, sentence, index, ("administers", office, park))
    for index, mention in here:
        if mention.by == "anaphor":
            continue
        if mention.kind in ("Park", "Organization"):
            place = by_name.place_of(mention, reader.discourse)
            if place is not None:
                yield _named(reader, sentence, index, ("locatedIn", mention, place))
        owner = by_name.owned(mention, reader.known)
        if owner is not None:
            yield _named(reader, sentence, index, (owner[0], owner[1], mention))


def _named(
    reader: _Reader, sentence: Encoded, index: int, said: tuple[str, Mention, Mention]
) -> Fact:
    relation, subject, thing = said
    status = status_in(sentence.text, index, index + 1, reader.discourse)
    return Fact(
        relation=relation,
        subject=subject,
        object=thing,
        status=status if relation in _WITH_STATUS and status != WISHED else None,
        when=None,
        qualifiers=(),
        confidence=round(0.85 * subject.score, 3),
        evidence=_evidence(reader, sentence, (index, index + 1), f"{relation}#name"),
    )


def _by_figures(
    reader: _Reader, sentence: Encoded, context: Context, when: dates.When, heard: int
) -> Iterator[Fact]:
    for figure in by_figure.figures(sentence, context, reader.discourse.measures):
        if figure.start >= heard:
            continue
        number, _, unit = (figure.figure.entry or "").partition("|")
        sure = _TARGET_CONFIDENCE if figure.target else _FIGURE_CONFIDENCE
        yield Fact(
            relation="reports",
            subject=figure.owner,
            object=Value("quantity", figure.figure.text, number),
            status="planned" if figure.target else None,
            when=when.near(figure.start, figure.end),
            qualifiers=(("indicator", figure.indicator), ("unit", unit or "元")),
            confidence=round(sure - figure.unsaid * _UNSAID_DISCOUNT, 3),
            evidence=_evidence(reader, sentence, (figure.start, figure.end), "reports#figure"),
        )


def _best(facts: Iterable[Fact]) -> Iterator[Fact]:
    """One fact for each claim of a sentence: the surest, the earlier form where they are alike."""
    chosen: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        key = (fact.relation, fact.subject.text, fact.object.text, fact.qualifier("indicator"))
        if key not in chosen or fact.confidence > chosen[key].confidence:
            chosen[key] = fact
    yield from chosen.values()


def _place(fact: Fact) -> tuple[int, int, str, str, int]:
    thing = fact.object.span.start if isinstance(fact.object, Mention) else -1
    evidence = fact.evidence
    return evidence.span.start, evidence.span.end, fact.relation, evidence.rule, thing
