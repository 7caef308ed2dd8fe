"""Who goes along with a visitor in so many words: 王明一行7人，在李强、张林的陪同下来江州考察."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.facts.ceremonies import last_held, whole_event
from kg.facts.context.references import once_named
from kg.facts.context.visitors import ALONG, BRINGS, visitor_in
from kg.facts.encode import Encoded
from kg.facts.scene import Scene
from kg.knowledge.signs import PEOPLE, SIGNS
from kg.model import Fact, Mention

RELATION = "accompanies"
_ATTENDANCE = "attends"
_CONFIDENCE = 0.85
_ALONG = re.compile(
    f"{ALONG.pattern}|由((?:[^，。；]|，(?=[{SIGNS['Post']}{SIGNS['Official']}])){{1,60}}?)(?:全程)?陪[同着]"
)
_HELD = re.compile(
    f"(?P<event>{SIGNS['Event']})[^。；]{{0,30}}?(?:举行|召开|举办|启幕|开幕|启动)"
    f"|(?:迎来|举行|举办|召开)了?[^，。；]{{0,12}}?(?P<behind>{SIGNS['Event']})"
)
_OPENED = re.compile("[^，。；]{0,24}(?:举行|召开|举办|启幕|开幕)")
_VISIT = re.compile("调研|考察|视察|检查|督查|督察|督导|走访|观摩|暗访|巡查|慰问")
_EVENT = SIGNS["Event"]
# 李强、张林等陪同|考察团参观
_ESCORTING = re.compile(
    f"([{PEOPLE}][{PEOPLE}{SIGNS['Post']}、，和与及]*)等?(?:人|领导|同志)?(?:分别|全程|一同)?"
    f"(?:陪同(?!会见|接见|会谈)|跟随(?=[{SIGNS['Organization']}{PEOPLE}]|[一-鿿]{{2,4}}[组团队]))"
)
_WITH_WHOM = re.compile(
    f"(?:[{PEOPLE}{SIGNS['Post']}、，和与及]*)等?(?:分别|全程|一同)?(?:陪同|陪着)"
    f"(?:{SIGNS['Post']}(?:[、，兼]{SIGNS['Post']})*)?([{PEOPLE}])"
)
# 王明率|李强、市环境监测站张林站长，|实地督查
_BROUGHT = re.compile(
    f"{BRINGS}((?:[{PEOPLE}{SIGNS['Post']}{SIGNS['Organization']}、和与及]"
    f"|，(?=[{SIGNS['Post']}{SIGNS['Organization']}]))+)"
)


def escorts_in(sentence: Encoded) -> tuple[tuple[int, Mention], ...]:
    """The people of a sentence who go along, each with the index of the sign."""
    forms = (_ALONG, _ESCORTING, _BROUGHT)
    told = (match for form in forms for match in form.finditer(sentence.text))
    spans = [match.span(match.lastindex or 0) for match in told]
    return tuple(guest for span in spans for guest in _people_in(sentence, *span))


def _people_in(sentence: Encoded, start: int, end: int) -> Iterator[tuple[int, Mention]]:
    """The people named between two places, each with the index of the sign; no 他."""
    for index in range(start, end):
        if sentence.text[index] in PEOPLE and sentence.mentions[index].by != "anaphor":
            yield index, sentence.mentions[index]


def joined_in(
    sentence: Encoded, verbs: re.Pattern[str], apart: re.Pattern[str]
) -> Iterator[tuple[int, Mention, re.Match[str]]]:
    """张林，县领导李强、王平及各部门负责人一同参加: those in front of the verb, and the verb."""
    first = 0
    for verb in verbs.finditer(sentence.text):
        for divide in apart.finditer(sentence.text, first, verb.start()):
            first = divide.end()
        yield from ((*guest, verb) for guest in _people_in(sentence, first, verb.start()))
        first = verb.end()


def behind_in(
    sentence: Encoded, heads: re.Pattern[str], apart: re.Pattern[str]
) -> Iterator[tuple[int, Mention, re.Match[str]]]:
    """陪同的有|副市长李强、张林: those behind the words that begin their row, and the words."""
    for head in heads.finditer(sentence.text):
        divide = apart.search(sentence.text, head.end())
        end = divide.start() if divide else len(sentence.text)
        yield from ((*guest, head) for guest in _people_in(sentence, head.end(), end))


def _held_in(sentence: Encoded) -> Mention | None:
    """The meeting or ceremony that a sentence says was held."""
    held = _HELD.search(sentence.text)
    if held is None or held.lastgroup is None:
        return None
    return sentence.mentions[held.start(held.lastgroup)]


def _attended(scene: Scene, verb: re.Match[str]) -> Mention | None:
    """What is attended: what the verb names, what the sentence says was held, or what was before.

    Where an article tells of a visit, only the first two are sure, but for what it opened with.
    """
    sentence, context = scene.sentence, scene.context
    named = verb[0].find(_EVENT)
    if named >= 0:
        return whole_event(sentence.mentions[verb.start() + named], context.named("Event"))
    if (held := _held_in(sentence)) is not None:
        return held
    last = context.latest("Event", sentence.place(verb.start()))
    last = last_held(last, scene) if last is not None else None
    if last is None:
        return None  # 会议刚一结束，…李强参加
    if context.leader is not None and not _is_opened(last, scene):
        return None
    return whole_event(last, context.named("Event"))


def _is_opened(event: Mention, scene: Scene) -> bool:
    """江州签约活动在东渡举行。李强参加: an article of what is held, and of a visit later on."""
    text, start = scene.document.text, event.span.start
    opened = text.rfind("\n", 0, start) + 1
    is_held = _OPENED.match(text, event.span.end) is not None
    return is_held and scene.context.site is None and _VISIT.search(text, opened, start) is None


def _attending(scene: Scene) -> Iterator[Fact]:
    """Who is named in front of a verb of attendance: 王明，县领导李强及各镇负责人参加签约仪式."""
    says, sentence = scene.says, scene.sentence
    ahead = joined_in(sentence, says["visits.present"], says["visits.divided"])
    behind = behind_in(sentence, says["visits.attending"], says["visits.divided"])
    for index, guest, verb in (*ahead, *behind):
        event = _attended(scene, verb)
        if event is not None and scene.intention(*verb.span()) is None:
            when = scene.when.of_visit(index, index + 1)
            said = (_ATTENDANCE, guest, event)
            fact = scene.states(said, (index, index + 1), "present", sure=_CONFIDENCE, when=when)
            yield replace(fact, qualifiers=(("role", _ATTENDANCE),))


def visited_with(sentence: Encoded, index: int, leader: Mention) -> Mention:
    """◆副厅长|王明|来我县调研，县长李强陪同: who is visited with, where it is told of another.

    So is who stands behind the verb: 李强陪同|钱水|参观.
    """
    with_whom = _WITH_WHOM.match(sentence.text, index + 1)
    if with_whom is not None:
        return sentence.mentions[with_whom.start(1)]
    is_there = any(mention.text == leader.text for mention in sentence.mentions.values())
    return leader if is_there else visitor_in(sentence, index) or leader


def escorted(scene: Scene) -> Iterator[Fact]:
    """Each of them goes along with who leads the visit, or attends what is held."""
    sentence, says, leader = scene.sentence, scene.says, scene.context.leader
    attending = tuple(_attending(scene))
    leader = once_named(leader, scene.context.mentions, sentence.sentence.span.start)
    if attending or leader is None or leader.kind == "Organization":
        yield from attending
        return
    ahead = joined_in(sentence, says["visits.joined"], says["visits.apart"])
    behind = behind_in(sentence, says["visits.joining"], says["visits.apart"])
    joined = ((index, guest) for index, guest, _ in (*ahead, *behind))
    for index, escort in (*escorts_in(sentence), *joined):
        visitor = visited_with(sentence, index, leader)
        if escort.text != visitor.text and index < scene.heard:
            when = scene.when.of_visit(index, index + 1)
            said = (RELATION, escort, visitor)
            yield scene.states(said, (index, index + 1), "escort", sure=_CONFIDENCE, when=when)
