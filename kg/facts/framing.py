"""Who sits in a park that a sentence plays in: 在江州经开区，华星科技…；东渡集团…."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.residents import is_away
from kg.facts.scene import Scene
from kg.facts.status import NOT_YET
from kg.facts.subjects import subjects_of
from kg.knowledge.signs import SIGNS
from kg.model import Fact, Mention

_HOSTS = "hosts"
_CONFIDENCE = 0.7
_LESS_SURE = 0.55
_PARK = SIGNS["Park"]
_LEAD = f"(?:{SIGNS['Date']}|[，：]|如今|现在|目前|眼下|日前|近日|其中|记者|据介绍|今年以来)*"
# Either a preposition or 内 says that the sentence plays there: 江州经开区内，…, 在江州经开区，….
_FRAME = re.compile(
    f"{_LEAD}(?:(?:在|走进|来到|步入|走入)(?:位于)?({_PARK})|({_PARK})(?=[内里]))"
    "(?:[内里]|的厂房[内里])?，"
)
_GUESTS = ("Company", "Project")
_GUEST = "[" + "".join(SIGNS[kind] for kind in _GUESTS) + "]"
# 在江州经开区，华星科技、东渡集团…; 走进江州产业园北片的华星科技; 江州产业园内，…; 江州产业园——…
_PART = "(?:[东西南北中]{1,2}(?:片|部|区|侧)?|核心区|启动区|辖区|园区|园|区)?(?:境内|内|里|中|上)?"
_SETTING = re.compile(
    f"(?:(?:在|走进|走入|步入|踏入|来到|进入|位于|地处){_PARK}{_PART}(?:[，的]|(?={SIGNS['Company']}))"
    f"|{_PARK}(?:境内|园内|区内|内|里)[，的]?|(?:^|(?<=[。；，])){_PARK}(?:——|：))"
    f"[^。；{_PARK}]{{0,24}}?(?P<guests>{_GUEST}"
    f"(?:[^，。；：、]{{0,8}}?(?:、|和|与|及)[^，。；：、]{{0,10}}?{_GUEST})*)"
)
_AT = re.compile(f"[，；](?:在|走进|来到)({SIGNS['Company']})(?!等)")


def framed(scene: Scene) -> Iterator[Fact]:
    """The park of a sentence's first clause hosts whom its other clauses speak of, or are set in.

    Where an article tells of a visit, only 江州经开区内 is a frame: whoever is seen behind
    在江州经开区 may be elsewhere.
    """
    text = scene.sentence.text
    frame = _FRAME.match(text)
    if frame is None or (frame[1] and scene.context.leader is not None):
        return
    park = scene.sentence.mentions[frame.start(1 if frame[1] else 2)]
    if park.by == "anaphor":
        resolved = scene.context.resolve(park)
        if resolved is None:
            return
        park = resolved
    for index, guest in _guests(scene, frame.end()):
        if scene.status(index, index + 1) not in NOT_YET and index < scene.heard:
            said = (_HOSTS, park, guest)
            yield scene.states(said, (index, index + 1), "frame", sure=_CONFIDENCE)


def in_setting(scene: Scene) -> Iterator[Fact]:
    """在江州经开区，华星科技…: what a sentence that plays in a park tells of is there."""
    named = scene.sentence.mentions
    for told in _SETTING.finditer(scene.sentence.text):
        park = next(named[at] for at in range(*told.span()) if at in named)
        if park.by == "anaphor":
            park = scene.context.resolve(park) or park
        for index in range(*told.span("guests")):
            guest = named.get(index)
            if park.by == "anaphor" or guest is None or guest.by == "anaphor":
                continue
            is_told = guest.kind in _GUESTS and scene.status(index, index + 1) not in NOT_YET
            if is_told and not is_away(scene, index, guest):
                said = (_HOSTS, park, guest)
                yield scene.states(said, (index, index + 1), "setting", sure=_LESS_SURE)


def _guests(scene: Scene, start: int) -> Iterator[tuple[int, Mention]]:
    """The companies and projects behind the frame that are subjects or the place of a clause."""
    named = scene.sentence.mentions
    spoken_of = {mention.span for mention in subjects_of(scene.sentence)}
    places = {match.start(1) for match in _AT.finditer(scene.sentence.text, start - 1)}
    for index, mention in sorted(named.items()):
        is_told = index >= start and (mention.span in spoken_of or index in places)
        if mention.kind == "Post":  # 在江州经开区，华星科技董事长李明说…
            mention = scene.bodies.get(mention.span, mention)
        is_told = is_told and not scene.discourse.serving.search(mention.text)
        if is_told and mention.kind in _GUESTS and mention.by != "anaphor":
            yield index, mention
