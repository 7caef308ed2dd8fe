"""Posts held now by whose life is told: 王明，男，1975年3月生。现任市工信局副局长。拟任…"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.facts.scene import Scene
from kg.knowledge.lives import NOW, OVER, TOLD
from kg.knowledge.signs import PEOPLE, SIGNS
from kg.model import Fact, Mention

_RELATION, _CONFIDENCE, _REACH = "holdsPost", 0.85, 300
_DATED = re.compile(f"(?<={SIGNS['Date']})(?:[起至]今?|以来)?任")
_LIFE = re.compile(TOLD)
# 组长：王明 党工委副书记、管委会主任
_LINE = re.compile(
    f"(?:[^，。；]{{1,4}}：)?([{PEOPLE}])({SIGNS['Post']}(?:、{SIGNS['Post']})*)。?$"
)
_HOLDERS = ("Official", "Person")


def lived(scene: Scene) -> Iterator[Fact]:
    """Each post behind a name in its own line, or behind 现任 where the life of one is told."""
    sentence = scene.sentence
    if (line := _LINE.match(sentence.text)) is not None:
        yield from _held(scene, sentence.mentions[line.start(1)], *line.span(2))
    for now in (*NOW.finditer(sentence.text), *_DATED.finditer(sentence.text)):
        who = _told_of(scene, sentence.place(now.start()))
        over = OVER.search(sentence.text, now.end())
        if who is not None:
            yield from _held(scene, who, now.end(), over.start() if over else len(sentence.text))


def _held(scene: Scene, who: Mention, start: int, end: int) -> Iterator[Fact]:
    """现任|市政协副主席，江州港区党工委副书记|，拟…: the posts that stand between two places."""
    for index in range(start, end):
        if scene.sentence.text[index] == SIGNS["Post"]:
            yield _holds(scene, who, scene.sentence.mentions[index], index)


def _holds(scene: Scene, who: Mention, post: Mention, index: int) -> Fact:
    """The fact, with the body that the post is at."""
    place = (index, index + 1)
    fact = scene.states((_RELATION, who, post), place, "life", sure=_CONFIDENCE)
    body = scene.bodies.get(post.span)
    return replace(fact, qualifiers=(("of", body),) if body else ())


def _told_of(scene: Scene, at: int) -> Mention | None:
    """王明，男，…: whose life was told last before a place, not too far from it."""
    people = (m for kind in _HOLDERS for m in scene.context.named(kind))
    told = [
        who
        for who in people
        if at - _REACH < who.span.start < at and _LIFE.match(scene.document.text, who.span.end)
    ]
    return max(told, key=lambda who: who.span.start, default=None)
