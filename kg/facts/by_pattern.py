"""Facts by the forms of ``seeds/patterns``: the relations as texts put them in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from kg.facts import in_turn, rules
from kg.facts.context import Context
from kg.facts.context.topics import is_one
from kg.facts.encode import Encoded, span_in_document, written
from kg.facts.fillers import Hit, filler
from kg.facts.order import JOINTS
from kg.facts.rules import DEEDS
from kg.knowledge.discourse import Discourse
from kg.knowledge.forms import PHRASE_JOINT, Form
from kg.knowledge.park_kinds import in_short
from kg.knowledge.patterns import Relation
from kg.knowledge.signs import SIGNS
from kg.model import Mention, Span

_CONTEXT_DISCOUNT = 0.15
_ANAPHOR_DISCOUNT = 0.05
_LEAST = 0.05
_IN_TURN = "分别"
_Pair = tuple[tuple[Mention, Mention], tuple[Mention, Mention]]
_JOINED = ("whose.all_did", "whose.summed")
_LEAST_OF = {"Honour": 4}  # 获评先进
_SEVERAL = re.compile(r"(?!1\|)[\d.]+\|[个项家户]")  # 86个


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


def matches(
    encoded: Encoded,
    forms: Iterable[tuple[Relation, Form]],
    context: Context,
    discourse: Discourse,
) -> Iterator[Match]:
    """Every match of the relations' forms in a sentence, in their order."""
    for relation, form in forms:
        for found in form.matches(encoded.text):
            yield from _expanded(relation, Hit(encoded, form, found, context, discourse))


def _expanded(relation: Relation, hit: Hit) -> Iterator[Match]:
    """One match for each pair of a subject and an object that a list or context stands for."""
    form, found = hit.form, hit.found
    unsaid = [(role, source, filler(hit, source)) for role, source in form.context]
    if any(meant is None for _, _, meant in unsaid):
        return
    filled = {role: (source, meant) for role, source, meant in unsaid if role and meant}
    rule = rules.filled(form.rule, (source for source, _ in filled.values()))
    sides = [
        [(filled[role][1], filled[role][1])] if role in filled else list(_said(hit, role))
        for role in ("s", "o")
    ]
    for (subject, said_subject), (thing, said_object) in _paired(hit, sides):
        if (
            subject.span == thing.span
            or _is_itself(subject, thing)
            or _is_of_several(hit, subject, thing)
        ):
            continue
        if relation.name in DEEDS and _is_deed_of_others(hit, said_subject, said_object):
            continue
        anaphors = (subject is not said_subject) + (thing is not said_object)
        sure = form.confidence - len(filled) * _CONTEXT_DISCOUNT - anaphors * _ANAPHOR_DISCOUNT
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


def _paired(hit: Hit, sides: list[list[tuple[Mention, Mention]]]) -> Iterable[_Pair]:
    """Each subject with each object; 甲、乙分别完成丙和丁: the first with the first."""
    pairs: list[_Pair] = list(product(sides[0], sides[1]))
    if _IN_TURN not in hit.found[0]:
        return pairs
    subjects, things = (_row(hit, role) for role in ("s", "o"))
    if len(subjects) == len(things) + 1:
        pairs = list(product(sides[0], halves := list(in_turn.divided(sides[1]))))
        things = {said.span: n for n, (_, said) in enumerate(halves)}
    if not len(subjects) == len(things) > 1:
        return [pair for pair in pairs if pair[1][0].kind != "Money"]  # 甲、乙等投资分别为…
    return [(one, two) for one, two in pairs if subjects[one[1].span] == things[two[1].span]]


def _is_deed_of_others(hit: Hit, doer: Mention, thing: Mention) -> bool:
    """Whether who stands there does not do it: 督查组发现油气治理未做, 依托华星科技|打造的小镇."""
    encoded, says = hit.encoded, hit.discourse.says
    is_works = doer.kind == "Organization" and thing.kind == "Retrofit"
    if is_works and says["whose.inspecting"].search(doer.text):
        return True
    at, end = encoded.index_of(doer), encoded.index_of(thing)
    if at is None:
        return False
    if end is not None and at < end and _is_of_park_itself(hit, thing, end):
        return True
    is_others = end is not None and says["whose.others"].search(encoded.text, at, max(at, end))
    return bool(is_others or says["whose.by_way"].search(encoded.text, 0, at))


def _is_of_park_itself(hit: Hit, thing: Mention, at: int) -> bool:
    """华星科技的预处理设施和|园区监测站: what ends a row and is the park's is not the firm's."""
    is_in_row = hit.encoded.text.endswith(JOINTS, 0, at)
    return is_in_row and hit.discourse.says["whose.of_the_park"].match(thing.text) is not None


def _is_itself(thing: Mention, other: Mention) -> bool:
    """Whether both are one thing by their names: 经开区 is not in 江州经开区.

    A park may be called for short: nor is 江州经济技术开发区 in 江州经开区.
    """
    if thing.kind != other.kind:
        return False
    is_short = thing.kind == "Park" and is_one(in_short(thing.text), in_short(other.text))
    return is_short or is_one(thing.text, other.text)


def _is_of_several(hit: Hit, subject: Mention, thing: Mention) -> bool:
    """储能项目86个，总投资9亿元; 3个储能项目投资9亿元: what several cost is of no one of them.

    Nor is what a row that began together costs: 甲项目、乙项目同时开工，总投资9亿元.
    """
    if thing.kind != "Money":
        return False
    encoded, says = hit.encoded, hit.discourse.says
    at, before = encoded.index_of(subject), written(encoded, 0, encoded.index_of(thing) or 0)
    if says["whose.of_all"].search(before):
        return True
    if at is None:
        return subject.kind == "Project" and _is_of_park(hit, thing)
    is_ahead = subject.span.start < thing.span.start
    if is_ahead and says["whose.and_others"].match(encoded.text, at + 1):
        return True
    behind = (says[name].match(encoded.text, at + 1) for name in _JOINED)
    if any(behind) and says["whose.row_before"].search(encoded.text, 0, at):
        return True
    sides = (subject.span.start, subject.span.end)
    counts = (m for m in encoded.mentions.values() if m.kind == "Quantity")
    beside = (m for m in counts if m.span.end == sides[0] or m.span.start == sides[1])
    return any(_SEVERAL.fullmatch(m.entry or "") for m in beside)


def _is_of_park(hit: Hit, cost: Mention) -> bool:
    """Whether a park begins the sentence whose cost is told, and no project is meant.

    江州产业园占地90亩，总投资|9亿元|; but 江州产业园迎来客人，|项目|总投资9亿元.
    """
    encoded, says = hit.encoded, hit.discourse.says
    before = written(encoded, 0, encoded.index_of(cost) or 0)
    is_park = says["whose.of_park"].match(encoded.text) is not None
    return is_park and says["whose.its_own"].search(before) is None


def _row(hit: Hit, role: str) -> Mapping[Span, int]:
    """The number of each name in what fills a role; none where nothing said does."""
    if role not in hit.form.roles:
        return {}
    signs = hit.form.roles[role].finditer(hit.encoded.text, *hit.found.span(role))
    return {hit.encoded.mentions[sign.start()].span: n for n, sign in enumerate(signs)}


def _said(hit: Hit, role: str) -> Iterator[tuple[Mention, Mention]]:
    """What stands in a role: pairs of the thing meant and the mention as written."""
    start, end = hit.found.span(role)
    kind = hit.form.opens.get(role)
    if kind:
        yield from ((phrase, phrase) for phrase in _phrases(hit, kind, start, end))
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
        context.note_unresolved(mention)
    return meant


def _phrases(hit: Hit, kind: str, start: int, end: int) -> Iterator[Mention]:
    """Words as mentions of a kind; they may end in a name of that kind: 食品级[硫酸亚铁]."""
    encoded, says = hit.encoded, hit.discourse.says
    at = start
    for words in re.split(PHRASE_JOINT, encoded.text[start:end]):
        piece = says["whose.grown"].sub("", words) if kind == "Industry" else words
        begin = encoded.text.index(piece, encoded.text.index(words, at))
        stop = at = begin + len(piece)
        if (
            len(piece) < _LEAST_OF.get(kind, 1)
            or says["whose.counted"].match(piece)
            or SIGNS[kind] in piece[:-1]
        ):
            continue
        yield Mention(
            kind=kind,
            text=written(encoded, begin, stop),
            span=span_in_document(encoded, begin, stop),
            score=1.0,
            by="pattern",
            document=encoded.sentence.document,
        )
