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
    """Each post behind 现任, where the life of one person is told, in this sentence or before."""
    sentence = scene.sentence
    line = _LINE.match(sentence.text)
    for index in range(*line.span(2)) if line is not None else ():
        if sentence.text[index] == SIGNS["Post"]:
            holder = sentence.mentions[line.start(1) if line else index]
            yield _holds(scene, holder, sentence.mentions[index], index)
    for form in (NOW, _DATED):
        for now in form.finditer(sentence.text):
            who = _told_of(scene, sentence.place(now.start()))
            over = OVER.search(sentence.text, now.end())
            stop = over.start() if over else len(sentence.text)
            for index in range(now.end(), stop if who else 0):
                post = sentence.mentions.get(index)
                if who is not None and post is not None and post.kind == "Post":
                    yield _holds(scene, who, post, index)


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
