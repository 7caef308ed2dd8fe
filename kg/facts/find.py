"""A document's facts: patterns, names and figures, sentence by sentence, article by article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from operator import attrgetter

from kg.facts import (
    ceremonies,
    listed_works,
    lives,
    naming,
    outlook,
    progress,
    speakers,
    stating,
    table_rows,
)
from kg.facts.claims import surest
from kg.facts.confidence import calibrated
from kg.facts.context import Context, leading
from kg.facts.encode import Encoded, encode
from kg.facts.figures import reporting
from kg.facts.parks import framing, residents
from kg.facts.posts import bodies_in
from kg.facts.scene import Scene
from kg.facts.settled import Told, settled
from kg.facts.status import speech_start
from kg.facts.visits import escorts, tours
from kg.facts.when import years
from kg.facts.when.article import whens
from kg.facts.when.dates import When
from kg.knowledge.discourse import Discourse
from kg.knowledge.patterns import Patterns
from kg.model import Article, Document, Fact, Issue, Mention, Sentence, Span

_LINE = "\n"


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
) -> tuple[tuple[Fact, ...], tuple[Issue, ...]]:
    """The facts of a document, in the order of its words, and what was said of nobody known.

    ``year`` completes dates without one.
    """
    known = {m.text: m.kind for m in mentions if m.by not in ("anaphor", "part")}
    reader = _Reader(document, patterns, discourse, known, year)
    starts, says = [mention.span.start for mention in mentions], discourse.says
    facts: list[Fact] = []
    unresolved: list[Mention] = []
    by_article = {n: tuple(own) for n, own in groupby(sentences, key=attrgetter("article"))}
    for number, article in enumerate(document.articles):
        own = by_article.get(number, ())
        encoded = [
            encode(sentence, naming.meant(sentence, _within(mentions, starts, sentence.span), says))
            for sentence in own
        ]
        named = [m for item in encoded for m in naming.standing(item, says)]
        context = Context(article, named, called=naming.called(document, named, says))
        facts += _in_article(reader, encoded, context)
        unresolved += context.unresolved
    issues = {_unresolved(document, mention) for mention in unresolved}
    sure = (_as_sure_as(fact, discourse) for fact in sorted(facts, key=_place))
    return tuple(sure), tuple(sorted(issues))


def _as_sure_as(fact: Fact, discourse: Discourse) -> Fact:
    return replace(fact, confidence=calibrated(fact.confidence, discourse.sureness))


def _unresolved(document: Document, anaphor: Mention) -> Issue:
    raw = document.raw_span(anaphor.span)
    return Issue(
        room="facts",
        code="unresolved",
        where=f"{document.source.path}:{raw.start}-{raw.end}",
        detail=f"{anaphor.text}: something is said of it, and nothing was named that it stands for",
    )


def _within(mentions: Sequence[Mention], starts: Sequence[int], span: Span) -> Sequence[Mention]:
    return mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _in_article(reader: _Reader, sentences: Sequence[Encoded], context: Context) -> Iterator[Fact]:
    """The facts of an article: what its sentences tell, settled by what the whole of it tells."""
    context.find_leader(sentences, reader.discourse)
    told = _told(reader, sentences, context)
    return settled(told, sentences, context, document=reader.document, discourse=reader.discourse)


def _told(reader: _Reader, sentences: Sequence[Encoded], context: Context) -> Told:
    """What is told sentence by sentence, each by what those before it have spoken of."""
    guide, discourse = context.leader, reader.discourse
    bodies = partial(_bodies, reader, context)
    quoted = dict(speakers.behind_quotations(sentences, bodies, discourse.says))
    outlooks = outlook.outlooks(sentences, discourse)
    sections = {s.sentence.span: p for s, p in zip(sentences, outlooks, strict=True)}
    facts: list[Fact] = []
    news: list[progress.Progress] = []
    day, today, row = None, None, table_rows.NO_ROW
    about = residents.park_told_of(context, discourse.hosting)
    for scene in _scenes(reader, sentences, context, about):
        day, today = day or scene.when.day, scene.when.base
        _go_on(scene, quoted)
        row = table_rows.columns(scene, row)
        stated, sentence = surest(_stated(scene, reader.patterns, row)), scene.sentence.sentence
        facts += outlook.to_come(stated, sentence.text, sections[sentence.span], discourse)
        news += () if row else progress.told(scene)
    return Told(facts, news, sections, guide, day, today, about)


def _go_on(scene: Scene, quoted: Mapping[int, Mention]) -> None:
    """Note of whom the article speaks from here on: a paragraph, a quotation, its clauses.

    ``quoted``: whose the quotations are, by the places where their sentences begin.
    """
    context, sentence = scene.context, scene.sentence.sentence
    start = sentence.span.start
    if _LINE in scene.before:
        is_headed = outlook.is_headed(scene.before, sentence.text)
        context.resume(start, "Park" if is_headed else "Company")
        context.follow(leading.next_body(scene.sentence, context.leader, scene.discourse))
    if (speaker := quoted.get(start) or _committee(scene, context)) is not None:
        context.quote(start, speaker)
    context.hear(scene.sentence, scene.bodies, scene.discourse)


def _stated(scene: Scene, patterns: Patterns, row: table_rows.Columns) -> Iterator[Fact]:
    """All that a scene states; a row of a table states by its cells alone."""
    if row:
        yield from table_rows.told(scene, row)
        yield from residents.settled(scene)
        return
    yield from stating.by_patterns(scene, patterns)
    yield from tours.told(scene)
    yield from escorts.escorted(scene)
    yield from lives.lived(scene)
    yield from listed_works.told(scene)
    yield from stating.by_names(scene)
    yield from reporting.reported(scene)
    yield from framing.framed(scene)
    yield from framing.in_setting(scene)
    yield from framing.in_count(scene)
    yield from framing.on_tour(scene)
    yield from framing.in_park_meant(scene)
    yield from residents.settled(scene)
    yield from residents.parts(scene)
    yield from residents.invited(scene)
    yield from ceremonies.by_ceremonies(scene)


def _committee(scene: Scene, context: Context) -> Mention | None:
    """The park whose committee's official tells of it: 园区管委会主任王明介绍，…"""
    office = speakers.committee_ahead(scene.sentence, scene.bodies, scene.says)
    if office is None:
        return None
    named = speakers.park_of_committee(office, scene.says)
    spoken_of = named or context.park(scene.sentence.sentence.span.start)
    return spoken_of if spoken_of is not None and spoken_of.by != "model" else None


def _scenes(
    reader: _Reader, sentences: Sequence[Encoded], context: Context, about: Mention | None
) -> Iterator[Scene]:
    """The sentences that name anything, each with its dates, posts and the reach of speeches."""
    before = [*_stretches(reader.document, context.article, sentences)]
    texts = [sentence.text for sentence in sentences]
    rows = zip(
        sentences,
        _whens(reader, sentences, context, [_LINE in stretch for stretch in before]),
        reader.patterns.triggers.awake(texts),
        zip(before, ["", *texts[:-1]], [*texts[1:], ""], strict=True),
        strict=True,
    )
    since, speaking = "", False
    for sentence, when, awake, (stretch, preceding, following) in rows:
        since += stretch
        heard = speech_start(sentence.text, reader.discourse, speaking)
        speaking = heard < len(sentence.text)
        if sentence.mentions:
            yield Scene(
                document=reader.document,
                sentence=sentence,
                following=following,
                preceding=preceding,
                before=since,
                context=context,
                when=when,
                heard=heard,
                awake=awake,
                bodies=_bodies(reader, context, sentence),
                known=reader.known,
                about=about,
                discourse=reader.discourse,
            )
            since = ""


def _stretches(document: Document, article: Article, sentences: Sequence[Encoded]) -> Iterator[str]:
    """The text up to each sentence from the beginning of the one before it, or of the article.

    A paragraph begins with a sentence where that text has an end of line.
    """
    last = article.span.start
    for sentence in sentences:
        start = sentence.sentence.span.start
        yield document.text[last:start]
        last = start


def _whens(
    reader: _Reader, sentences: Sequence[Encoded], context: Context, begins: Sequence[bool]
) -> Sequence[When]:
    base = years.published(reader.document, context.article, reader.discourse, reader.year)
    return whens(sentences, context.article, begins, base=base, discourse=reader.discourse)


def _bodies(reader: _Reader, context: Context, sentence: Encoded) -> Mapping[Span, Mention]:
    return bodies_in(sentence, context, reader.known, reader.discourse)


def _place(fact: Fact) -> tuple[int, int, str, str, int]:
    thing = fact.object.span.start if isinstance(fact.object, Mention) else -1
    evidence = fact.evidence
    return evidence.span.start, evidence.span.end, fact.relation, evidence.rule, thing
