"""A document's facts: patterns, names and figures, sentence by sentence, article by article."""

from __future__ import annotations

import re
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
    makers,
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
from kg.facts.parks import framing, hosting, residents
from kg.facts.posts import bodies_in, once_each
from kg.facts.scene import Scene
from kg.facts.status import speech_start
from kg.facts.visits import escorts, tours, turns, unvisited, visits
from kg.facts.when import dated, dates, years
from kg.facts.when.days import days
from kg.facts.when.periods import periods
from kg.knowledge.discourse import Discourse
from kg.knowledge.patterns import Patterns
from kg.knowledge.signs import SIGNS
from kg.model import Document, Fact, Issue, Mention, Sentence, Span

_CALLED = re.compile('[（(](?:以下|下)?简?称(?:为|：)?[“"]?([一-龥]{2,4})[”"]?[）)]')
_FORMER = re.compile("前身[是为系][^，。；]{0,12}$|[（(]原[名称]?$|原名$")
_ONCE = re.compile("[（(](?:原名?|原称|曾用名|前身|更名前)[为是]?[:：]?“?$")
_ITS_OWN = re.compile(f"(?<={SIGNS['Company']}[（(]){SIGNS['Park']}[）)]")  # 华星科技（江州园）
_FIRMS, _NAMED_ANEW = "企业", ("Park", "Company")
_HOLDING = re.compile("(?:绝对|相对)?(?:控股|全资|参股)")  # 由东渡集团|控股
_ONE_FIRM = re.compile(
    "(?:^|这家[^，。；]{0,24}的|[，。；：“]|得知|获悉|听说|目前|今年|近年来|现在)$"
)


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
    starts = [mention.span.start for mention in mentions]
    facts: list[Fact] = []
    unresolved: list[Mention] = []
    by_article = {n: tuple(own) for n, own in groupby(sentences, key=attrgetter("article"))}
    for number, article in enumerate(document.articles):
        own = by_article.get(number, ())
        encoded = [
            encode(sentence, _meant(sentence, _within(mentions, starts, sentence.span)))
            for sentence in own
        ]
        named = [m for item in encoded for m in _standing(item)]
        context = Context(article, named, called=_called(document, named))
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


def _meant(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a sentence less a bare 企业 that stands for firms at large.

    It stands for one firm where a clause begins with it, or where somebody hears of it.
    """
    return [
        mention
        for mention in mentions
        if mention.text != _FIRMS or mention.by != "anaphor" or _is_one_firm(sentence, mention)
    ]


def _is_one_firm(sentence: Sentence, mention: Mention) -> bool:
    """Whether 企业 stands where one firm is meant: ，企业去年投产."""
    before = sentence.text[: mention.span.start - sentence.span.start]
    return _ONE_FIRM.search(before) is not None


def _standing(sentence: Encoded) -> Iterator[Mention]:
    """The mentions of a sentence less the former name of a park: 前身是江州加工园区, （原…）.

    And less a firm's former name, and who holds it: 华星热电（原东渡电厂）由蓝天集团控股.
    And less a park in brackets, where that firm alone is: 华星科技（江州工业园）、东渡公司等.
    """
    for index, mention in sentence.mentions.items():
        if _ITS_OWN.match(sentence.text, index):
            continue
        former = _FORMER if mention.kind == "Park" else _ONCE
        if mention.kind in _NAMED_ANEW and former.search(sentence.text, 0, index):
            continue
        is_led = sentence.text.startswith("由", index - 1) and mention.kind == "Company"
        if not (is_led and _HOLDING.match(sentence.text, index + 1)):
            yield mention


def _called(document: Document, named: Sequence[Mention]) -> Mapping[str, Mention]:
    """What a text calls by a common word in so many words: 江州化工园（以下简称园区）."""
    found = ((_CALLED.match(document.text, m.span.end), m) for m in named)
    return {match[1]: mention for match, mention in found if match is not None}


def _in_article(reader: _Reader, sentences: Sequence[Encoded], context: Context) -> Iterator[Fact]:
    context.find_leader(sentences, reader.discourse)
    guide = context.leader
    facts: list[Fact] = []
    news: list[progress.Progress] = []
    quoted = dict(speakers.behind_quotations(sentences, partial(_bodies, reader, context)))
    last, row = context.article.span.start, table_rows.NO_ROW
    sections = outlook.outlooks(sentences, reader.discourse)
    plans = {s.sentence.span: p for s, p in zip(sentences, sections, strict=True)}
    day: str | None = None
    for scene in _scenes(reader, sentences, context):
        day = day or scene.when.day
        start = scene.sentence.sentence.span.start
        if reader.document.text.find("\n", last, start) >= 0:
            before, text = reader.document.text[last:start], scene.sentence.sentence.text
            context.resume(start, "Park" if outlook.is_headed(before, text) else "Company")
            own = leading.next_body(scene.sentence, context.leader, reader.discourse)
            context.leader = own or context.leader
        if (speaker := quoted.get(start) or _committee(scene, context)) is not None:
            context.quote(start, speaker)
        last = start
        context.hear(scene.sentence, scene.bodies, reader.discourse)
        row = table_rows.columns(scene, row)
        stated = surest(_stated(scene, reader.patterns, row))
        section, text = plans[scene.sentence.sentence.span], scene.sentence.sentence.text
        facts += outlook.to_come(stated, text, section, reader.discourse)
        news += () if row else progress.told(scene)
    facts = [*progress.dated_alike([progress.brought_up(fact, news) for fact in facts])]
    facts = [*outlook.staged(facts, plans)]
    facts = [*makers.without_sums(makers.without_brands(facts, reader.document))]
    facts = [*once_each([*hosting.without_strangers(facts)])]
    facts = [*turns.in_turn(facts, sentences)]
    facts = [*unvisited.without_owners(facts)]
    told = tuple(visits.jointly(facts, guide, sentences, reader.discourse.joint))
    on_visits = tuple(unvisited.without_guests(told))
    led = unvisited.without_districts(on_visits, reader.document.text, reader.discourse)
    hosted = hosting.at_home(facts, context, reader.document, reader.discourse)
    yield from ceremonies.on_their_day([*led, *hosted], sentences, day, reader.discourse)


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
    yield from framing.on_tour(scene)
    yield from framing.in_park_meant(scene)
    yield from residents.settled(scene)
    yield from residents.parts(scene)
    yield from residents.invited(scene)
    yield from ceremonies.by_ceremonies(scene)


def _committee(scene: Scene, context: Context) -> Mention | None:
    """The park whose committee's official tells of it: 园区管委会主任王明介绍，…"""
    office = speakers.committee_ahead(scene.sentence, scene.bodies)
    if office is None:
        return None
    named = speakers.park_of_committee(office)
    spoken_of = named or context.park(scene.sentence.sentence.span.start)
    return spoken_of if spoken_of is not None and spoken_of.by != "model" else None


def _scenes(reader: _Reader, sentences: Sequence[Encoded], context: Context) -> Iterator[Scene]:
    """The sentences that name anything, each with its dates, posts and the reach of speeches."""
    article = context.article
    base = years.published(reader.document, article, reader.discourse, reader.year)
    said = dated.in_turn(sentences)
    told = [dated.told(*each) for each in zip(sentences, said, strict=True)]
    line, speaking = article.dateline, False
    day = dates.lead(told, base, line)
    if day is None and not dates.is_of_days(told):
        day = dates.lead(said, base, line) or dates.normal(line, base)
    texts = [sentence.text for sentence in sentences]
    awake = reader.patterns.triggers.awake(texts)
    own = [telling or all_said for telling, all_said in zip(told, said, strict=True)]
    plain = [dates.When(*each, day, base) for each in zip(sentences, own, strict=True)]
    begins = tuple(_beginnings(reader, sentences))
    reported = periods(plain, begins, reader.discourse, article.title or "")
    told_of = zip(plain, reported, days(plain, begins, day), strict=True)
    whens = [replace(when, period=period, day=own) for when, period, own in told_of]
    around = zip(["", *texts[:-1]], [*texts[1:], ""], strict=True)
    rows = zip(sentences, whens, awake, around, strict=True)
    for sentence, when, triggers, (previous, after) in rows:
        heard = speech_start(sentence.text, reader.discourse, speaking)
        speaking = heard < len(sentence.text)
        if sentence.mentions:
            yield Scene(
                document=reader.document,
                sentence=sentence,
                following=after,
                preceding=previous,
                context=context,
                when=when,
                heard=heard,
                awake=triggers,
                bodies=_bodies(reader, context, sentence),
                known=reader.known,
                discourse=reader.discourse,
            )


def _beginnings(reader: _Reader, sentences: Sequence[Encoded]) -> Iterator[bool]:
    """Whether a paragraph begins with each sentence."""
    last = 0
    for sentence in sentences:
        start = sentence.sentence.span.start
        yield reader.document.text.find("\n", last, start) >= 0
        last = start


def _bodies(reader: _Reader, context: Context, sentence: Encoded) -> Mapping[Span, Mention]:
    return bodies_in(sentence, context, reader.known, reader.discourse)


def _place(fact: Fact) -> tuple[int, int, str, str, int]:
    thing = fact.object.span.start if isinstance(fact.object, Mention) else -1
    evidence = fact.evidence
    return evidence.span.start, evidence.span.end, fact.relation, evidence.rule, thing
