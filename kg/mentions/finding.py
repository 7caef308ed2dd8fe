"""The finders in their order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.knowledge.lexicon import Lexicon
from kg.mentions import (
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
    seconding,
)
from kg.mentions.choosing import choose
from kg.mentions.company_words import is_registered
from kg.mentions.ground import Ground, survey
from kg.model import Document, Mention, Sentence, Span

_JOINTS = ("和", "与", "及")
_OWNERS = frozenset({"Park", "Company"})
_VENTURES = frozenset({"Project", "Retrofit"})
_READ = ("grammar", "model")
_CALLED = 0.8
_UNDERTAKING = re.compile(r"(?![年月日]产|[\d一二三四五六七八九十两几]).+(?:项目|工程)$")
_BUILT = ("产业园", "工业园", "科技园", "产业园区", "创新园", "制造园", "物流园", "智造园")
_SHORTEST_WORKS = 4  # 华星科技有限公司|储能项目
_NUMBER = re.compile(r"\d+(?:号|#)|#\d|[一二三四五六]期")
_NUMBERS = re.compile(r"(?<!\d)(?:(?:#?\d+(?:号|#)?|[一二三四五六]期)[、和])+$")
_COUNTER = re.compile(
    r"[\d一二三四五六七八九十](?:台(?![州湾山面])|套(?!管)|座(?!椅)|家(?![具居电纺装用庭])|条)(?=.{4})"
)
_FIRST, _REACH = "第一", 14
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
    known = _joined(ground, by_lexicon.find(ground))
    values = by_shape.find(ground)
    seen = by_model.find(ground, sentences)
    sure = [mention for mention in seen if mention.score >= by_model.SURE]
    ground = _bounded(ground, values)
    persons = [mention.text for mention in seen if mention.kind == "Person"]
    offices = ground.whole(by_model.bodies(sentences))
    people = by_title.find(offices, persons, by_model.people(ground, sentences))
    ground = _bounded(ground, people)
    short = seconding.begun(by_trade.find(ground), sure, lexicon.places)
    ground = _bounded(ground, short).with_edges(_joined_by(ground, short))
    names = seconding.begun(by_grammar.names(ground), seen, lexicon.places)
    names = seconding.backed(seconding.joined(names, sentences), sentences)
    names += [mention for mention in sure if mention.kind in _OWNERS]
    names += _branches(ground, [*names, *known, *short])
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
    told = [*seconding.begun(told, sure, lexicon.places), *by_count.find(ground)]
    found = [*known, *values, *people, *short, *names, *things, *by_quote.find(ground), *told]
    found += [*by_part.find(ground), *by_owner.beside(ground, things)]
    found += [m for m in seen if m.kind != "Person"]
    found += by_headline.find(ground, document, found)
    found += by_echo.find(ground, found)
    found = seconding.ended([*found, *by_venture.find(ground, found)], seen)
    found = by_firm.widened(ground, found)
    found += anaphors.find(ground)
    found = seconding.upgrading(found, seen, ground.lexicon.things.changing)
    inner = {m.span.end: m for m in [*names, *known, *short] if m.kind in _OWNERS}
    found = [_with_numbers(ground, m) for m in seconding.without_firms(found, sure, sentences)]
    found = [m for m in found if not (m.kind == "Project" and nameless.is_sort(ground, m))]
    placed = by_row.as_districts(ground, by_goods.made(ground, _inside(choose(found), sentences)))
    inside = anaphors.of_zones([*by_row.beside_parks(ground, placed)])
    sited = (m for m in inside if not nameless.is_nameless(ground, m))
    chosen = (_named_after(ground, m, inner) for m in sited)
    brands = by_echo.short_names(ground, found)
    parted = [part for mention in chosen for part in _apart(ground, mention, brands)]
    whole = by_firm.with_plants(ground, parted)
    return tuple(by_table.marked(seconding.owned(_called(ground, whole), sentences), cells))


def _with_numbers(ground: Ground, mention: Mention) -> Mention:
    """2号、5号、|7号高炉改造, #1、|#2锅炉改造: an upgrading of several begins with the first."""
    start, end = mention.span.start, mention.span.end
    if mention.kind == "Facility" and ground.text.endswith(_FIRST, 0, start):
        first = max(ground.left(start - len(_FIRST)), start - _REACH)  # 江州第一|污水处理厂
        first = ground.led(first, start)
        return ground.mention("Facility", first, end, by=mention.by, score=mention.score)
    if mention.kind in _VENTURES and start and _COUNTER.match(ground.text, start - 1):
        # 第一|家水泥脱硝工程, 4|台锅炉改造: a word that counts is no part of the name
        text = ground.text[start + 1 : end]
        span = Span(start + 1, end)
        return replace(mention, text=text, span=span, entry=_counted(mention.entry))
    if mention.kind != "Retrofit" or not _NUMBER.match(mention.text):
        return mention
    before = _NUMBERS.search(ground.text, max(0, start - 24), start)
    if before is None:
        return mention
    return replace(
        ground.mention(mention.kind, before.start(), end, by=mention.by, score=mention.score),
        entry=mention.entry,
    )


def _counted(name: str | None) -> str | None:
    """A name that begins with a word that counts, without it."""
    return name[1:] if name and name[0] in "台套座家条" else name


def _bounded(ground: Ground, mentions: Iterable[Mention]) -> Ground:
    """The ground with the ends of names and values as edges."""
    return ground.with_edges(m.span.end for m in mentions if m.kind in _ENDS)


def _joined_by(ground: Ground, short: Iterable[Mention]) -> Iterable[int]:
    """华星农化和|县水务公司: behind a company's 和 the next name begins."""
    return [m.span.end + 1 for m in short if ground.text.startswith(_JOINTS, m.span.end)]


def _joined(ground: Ground, known: Sequence[Mention]) -> list[Mention]:
    """上海|临港集团: a known company with the place in front of it, as well as the two."""
    joined = [
        ground.mention(
            "Company", one.span.start, two.span.end, by="lexicon", score=0.95, entry=two.entry
        )
        for one, two in pairwise(known)
        if one.kind == "Place" and two.kind == "Company" and one.span.end == two.span.start
    ]
    return [*known, *joined]


def _unknown(told: Iterable[Mention], firms: Iterable[Mention]) -> list[Mention]:
    """The members of rows but those with a company's own name at their end: 督促|华星制药."""
    starts = {m.span.end: m.span.start for m in firms if m.kind == "Company"}
    return [m for m in told if starts.get(m.span.end, -1) <= m.span.start]


def _branches(ground: Ground, firms: Sequence[Mention]) -> list[Mention]:
    """华星制药|江州分厂: a company's branch, with the place behind the company's name."""
    branch = ground.lexicon.contexts.branches
    return [
        ground.mention("Company", firm.span.start, found.end(), by="grammar", score=firm.score)
        for firm in firms
        if firm.kind == "Company" and (found := branch.match(ground.text, firm.span.end))
        if not any(place in ground.closings for place in range(*found.span()))
    ]


def _named_after(ground: Ground, mention: Mention, inner: dict[int, Mention]) -> Mention:
    """A body or a project with the park or company in its name as its entry."""
    if mention.entry is not None or mention.kind not in {"Organization", "Project"}:
        return mention
    start, end = mention.span.start, mention.span.end
    ends = [place for place in range(start + 1, end) if place in inner]
    for place in reversed(ends):
        if inner[place].span.start == start:
            own = by_owner.before_goods(ground, mention.text, place - start)
            return replace(mention, entry=mention.text[:own])
    return mention


def _apart(ground: Ground, mention: Mention, brands: Mapping[str, str]) -> Iterable[Mention]:
    """华通橡塑|废气治理项目: a firm and its upgrading are two; a project keeps it as its entry.

    A firm by its registered name and its project are two as well.
    """
    if mention.kind == "Park" and mention.text.endswith("基地"):
        return _based(ground, mention)
    if mention.kind not in _VENTURES or mention.by not in _READ:
        return [mention]
    registered = by_owner.registered(ground, mention.text)
    if registered is not None and len(mention.text) - len(registered) >= _SHORTEST_WORKS:
        return _split(ground, mention, len(registered), mention.kind)
    if mention.entry is not None:
        return [mention]
    firm = by_owner.owner(ground, mention) or by_owner.known(ground, mention, brands)
    if firm is not None and (plant := by_firm.plant(ground, mention.text, len(firm))):
        firm += plant[0]  # 华星|污水处理厂|提标改造: the plant is called after its firm
    works = mention.text[len(firm or "") :]
    if firm is None or (len(works) < _SHORTEST_WORKS and not by_owner.is_brief(works)):
        return [mention]
    is_upgrading = ground.lexicon.things.upgrades.search(mention.text, len(firm))
    if mention.kind == "Project" and (mention.text.endswith("项目") or not is_upgrading):
        return [replace(mention, entry=firm)]
    return _split(ground, mention, len(firm), "Retrofit")


def _called(ground: Ground, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """海岸恒晟|PTA三期项目: a project with its firm's short name in front is called after it."""
    firm: Mention | None = None
    for mention in mentions:
        if firm is not None and _is_park_of(ground, mention, firm):
            start, end = firm.span.start, mention.span.end
            mention, firm = ground.mention("Park", start, end, by="grammar", score=_CALLED), None
        if firm is not None and _is_called_after(ground, mention, firm):
            start, end = firm.span.start, mention.span.end
            whole = ground.mention("Project", start, end, by=mention.by, score=mention.score)
            mention, firm = replace(whole, entry=firm.text), None
        if firm is not None:
            yield firm
        firm = mention if mention.kind == "Company" and mention.by != "anaphor" else None
        if firm is None and not nameless.is_plain_work(ground, mention):
            yield mention
    if firm is not None:
        yield firm


def _is_park_of(ground: Ground, mention: Mention, firm: Mention) -> bool:
    """华星化学|新材料产业园: a park with a firm's short name in front, named so alone nowhere."""
    if mention.kind != "Park" or mention.by == "anaphor" or is_registered(ground, firm.text):
        return False
    between = ground.text[firm.span.end : mention.span.start]  # 华星化学|新|东渡产业园
    is_next = between in ("", "新") and firm.span.end <= mention.span.start
    whole = firm.text + between + mention.text
    is_own = ground.words.count(mention.text) == ground.words.count(whole)
    return is_next and is_own and mention.text.endswith(_BUILT)


def _is_called_after(ground: Ground, mention: Mention, firm: Mention) -> bool:
    if mention.span.start == firm.span.end and nameless.is_plain_work(ground, mention):
        return True  # 华星有限公司|新建项目
    is_next = mention.span.start == firm.span.end and not is_registered(ground, firm.text)
    is_plain = mention.kind == "Project" and mention.entry is None
    return is_next and is_plain and _UNDERTAKING.match(mention.text) is not None


def _based(ground: Ground, mention: Mention) -> Iterable[Mention]:
    """华星科技有限公司|储能产业基地: a base with a registered name in front is no park."""
    firm = by_owner.registered(ground, mention.text)
    if firm is None:
        return [mention]
    return _split(ground, mention, len(firm), "Facility")


def _split(ground: Ground, mention: Mention, length: int, kind: str) -> list[Mention]:
    """A firm and what it has, out of one mention; 华星有限公司新建项目 stays one."""
    start, end = mention.span.start, mention.span.end
    split = start + length
    if nameless.is_plain(ground, ground.text[split:end]):
        return [replace(mention, entry=ground.text[start:split])]
    return [
        ground.mention("Company", start, split, by="grammar", score=_CALLED),
        ground.mention(kind, split, end, by=mention.by, score=mention.score),
    ]


def _inside(mentions: Iterable[Mention], sentences: Sequence[Sentence]) -> Iterable[Mention]:
    """Those that lie in one sentence."""
    starts = [sentence.span.start for sentence in sentences]
    for mention in mentions:
        at = bisect_right(starts, mention.span.start) - 1
        if at >= 0 and sentences[at].span.contains(mention.span):
            yield mention
