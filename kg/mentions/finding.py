"""The finders in their order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kg.knowledge.lexicon import Lexicon
from kg.mentions import (
    addressed,
    anaphors,
    by_award,
    by_count,
    by_echo,
    by_equipment,
    by_field,
    by_firm,
    by_goods,
    by_grammar,
    by_headline,
    by_lexicon,
    by_list,
    by_meeting,
    by_model,
    by_owner,
    by_part,
    by_quote,
    by_row,
    by_shape,
    by_table,
    by_thing,
    by_title,
    by_trade,
    by_venture,
    by_work,
    by_yield,
    nameless,
    numbering,
    parting,
    seconding,
    toured,
)
from kg.mentions.choosing import choose
from kg.mentions.ground import Ground, survey
from kg.model import Document, Mention, Sentence

_JOINTS = ("和", "与", "及")
_OWNERS = frozenset({"Park", "Company"})
_ENDS = frozenset({"Park", "Company", "Post", "Official", "Person", "Quantity", "Date", "Money"})


def find(
    document: Document, sentences: Sequence[Sentence], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """All typed names, values and anaphors of a document, sorted, none overlapping another.

    Each finder reads the whole text once; what one finds tells the next where names end. A
    Project that is called after a company (宁德时代项目), and a body after its park
    (华星工业园管委会), has that name as its entry.
    """
    ground = survey(document, lexicon)
    known = by_lexicon.with_places(ground, by_lexicon.find(ground))
    values = by_shape.find(ground)
    seen = by_model.find(ground, sentences)
    sure = [mention for mention in seen if mention.score >= by_model.SURE]
    ground = _bounded(ground, values)
    persons = [mention.text for mention in seen if mention.kind == "Person"]
    offices = ground.whole(by_model.bodies(sentences))
    people = by_title.find(offices, persons, by_model.people(ground, sentences))
    ground = _bounded(ground, people)
    short = seconding.begun(ground, by_trade.find(ground), sure)
    ground = _bounded(ground, short).with_edges(_joined_by(ground, short))
    names = seconding.begun(ground, by_grammar.names(ground), seen)
    names = seconding.backed(ground, seconding.joined(ground, names, sentences), sentences)
    names += [mention for mention in sure if mention.kind in _OWNERS]
    names += by_firm.branches(ground, [*names, *known, *short])
    firm = choose([*names, *known])
    told = _unknown(by_list.find(ground), [*firm, *short])
    ground = _bounded(ground, firm)
    things = [*by_thing.find(ground, firm, short, values), *by_goods.find(ground, values)]
    things += [*by_field.find(ground), *by_goods.widened(ground, known)]
    things += by_thing.phases(ground, [*firm, *short])
    things += [
        *by_work.find(ground, [*firm, *short]),
        *by_award.find(ground),
        *by_equipment.find(ground),
        *by_yield.find(ground),
    ]
    cells = by_table.find(ground, things)
    things += cells
    things += by_meeting.find(ground, [*firm, *short, *people], things)
    told += by_row.find(ground, [*firm, *short, *told, *things])
    told = [*seconding.begun(ground, told, sure), *by_count.find(ground)]
    found = [*known, *values, *people, *short, *names, *things, *by_quote.find(ground), *told]
    found += [*by_part.find(ground), *by_owner.beside(ground, things)]
    found += [m for m in seen if m.kind != "Person"]
    found += by_headline.find(ground, document, found)
    found += by_echo.find(ground, found)
    found = seconding.ended([*found, *by_venture.find(ground, found)], seen)
    found = by_firm.widened(ground, found)
    found += [*anaphors.find(ground), *addressed.find(ground, people)]
    found = seconding.upgrading(ground, found, seen)
    found = seconding.without_firms(ground, found, sure, sentences)
    found = numbering.renumbered(ground, found)
    found = [m for m in found if not nameless.is_sort(ground, m)]
    owners = [m for m in (*names, *known, *short) if m.kind in _OWNERS]
    brands = by_echo.short_names(ground, found)
    named = parting.apart(ground, _named(ground, found, sentences), owners, brands)
    return tuple(by_table.marked(seconding.owned(named, sentences), cells))


def _named(
    ground: Ground, found: Sequence[Mention], sentences: Sequence[Sentence]
) -> Iterator[Mention]:
    """Of what was found what is taken at each place, where it names something."""
    placed = by_goods.made(ground, _inside(choose(found), sentences))
    beside = by_row.beside_parks(ground, by_row.as_districts(ground, placed))
    sited = anaphors.of_zones([*toured.as_sites(ground, [*beside])])
    return (m for m in sited if not nameless.is_nameless(ground, m))


def _bounded(ground: Ground, mentions: Iterable[Mention]) -> Ground:
    """The ground with the ends of names and values as edges."""
    return ground.with_edges(m.span.end for m in mentions if m.kind in _ENDS)


def _joined_by(ground: Ground, short: Iterable[Mention]) -> Iterable[int]:
    """华星农化和|县水务公司: behind a company's 和 the next name begins."""
    return [m.span.end + 1 for m in short if ground.text.startswith(_JOINTS, m.span.end)]


def _unknown(told: Iterable[Mention], firms: Iterable[Mention]) -> list[Mention]:
    """The members of rows but those with a company's own name at their end: 督促|华星制药."""
    starts = {m.span.end: m.span.start for m in firms if m.kind == "Company"}
    return [m for m in told if starts.get(m.span.end, -1) <= m.span.start]


def _inside(mentions: Iterable[Mention], sentences: Sequence[Sentence]) -> Iterable[Mention]:
    """Those that lie in one sentence."""
    starts = [sentence.span.start for sentence in sentences]
    for mention in mentions:
        at = bisect_right(starts, mention.span.start) - 1
        if at >= 0 and sentences[at].span.contains(mention.span):
            yield mention
