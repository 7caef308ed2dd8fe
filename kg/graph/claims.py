"""A fact with its mentions replaced by the things that they stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kg.errors import GraphError
from kg.graph.terms import short_hash
from kg.model import Fact, Link, Mention, Resolution

_BRACKETS = re.compile("[（）()]")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something as the graph has it: its path below the base, its class and its one name."""

    path: str
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Called:
    """A name that a text gives a thing, and why it is that thing."""

    thing: Thing
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Who does what: ``object`` is None where the fact has a value, ``body`` is a post's body."""

    fact: Fact
    subject: Thing
    object: Thing | None
    body: Thing | None
    names: tuple[Called, ...]


class Names:
    """Looks up who a mention is."""

    def __init__(self, resolution: Resolution) -> None:
        self._things = {
            entity.id: Thing(entity.id, entity.kind, entity.name) for entity in resolution.entities
        }
        self._links = {_place(link.mention): link for link in resolution.links}

    def claim(self, fact: Fact) -> Claim:
        """The fact about things.

        Raises:
            GraphError: nobody said who its subject or object is.
        """
        subject_link = self._link(fact.subject)
        subject = self._things[subject_link.entity]
        names = [_called(subject, subject_link)]
        body_link = self._body_link(fact)
        body = self._things[body_link.entity] if body_link else None
        if body and body_link:
            names.append(_called(body, body_link))
        thing = None
        if isinstance(fact.object, Mention):
            link = self._link(fact.object)
            thing = _apart(self._things[link.entity], fact, link.mention, subject)
            names.append(_called(thing, link))
        return Claim(fact, subject, thing, body, tuple(names))

    def _link(self, mention: Mention) -> Link:
        link = self._links.get(_place(mention))
        if link is None or link.entity not in self._things:
            raise GraphError(
                f"{mention.document}: nobody said who {mention.text!r} at "
                f"{mention.span.start}-{mention.span.end} is; a fault in kg/entities"
            )
        return link

    def _body_link(self, fact: Fact) -> Link | None:
        body = fact.qualifier("of") if fact.qualifiers else None
        return self._links.get(_place(body)) if isinstance(body, Mention) else None


def belonging(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a document, what is said of an upgrading said of whose it is.

    华星水泥完成脱硝改造。脱硝改造投资3亿元: that of 华星水泥 is a thing of its own,
    and cost so much. Where two do a thing so called, or nobody does, nobody knows whose is meant.
    """
    done = [claim for claim in claims if claim.fact.relation == "retrofits"]
    said = {claim.subject for claim in claims if claim.subject.kind == "Retrofit"}
    own = {thing: {_of(thing, claim.subject) for claim in done} for thing in said}
    made = {claim.object for claim in done}
    meant = {thing: next(iter(found)) for thing in said if len(found := own[thing] & made) == 1}
    return [_meant(claim, meant) if claim.subject in meant else claim for claim in claims]


def _meant(claim: Claim, meant: Mapping[Thing, Thing]) -> Claim:
    """The claim about what is meant by its subject."""
    named = (replace(name, thing=meant.get(name.thing, name.thing)) for name in claim.names)
    return replace(claim, subject=meant[claim.subject], names=tuple(named))


def _of(retrofit: Thing, owner: Thing) -> Thing:
    """The upgrading as it belongs to who does it."""
    return Thing(_path(retrofit, "retrofit", owner.path), "Retrofit", retrofit.label)


def _place(mention: Mention) -> tuple[str, int, int, str, str]:
    """What tells a mention from all others; a hash of the whole takes several times as long."""
    span = mention.span
    return mention.document, span.start, span.end, mention.kind, mention.text


def slug(path: str) -> str:
    """The readable part of a path: ``company/jielin-1a2b`` gives ``jielin``."""
    return path.rpartition("/")[2].rpartition("-")[0] or "x"


def _called(thing: Thing, link: Link) -> Called:
    words = thing.label if link.mention.by == "anaphor" else link.mention.text
    return Called(thing, words, link.reason)


def _apart(thing: Thing, fact: Fact, mention: Mention, subject: Thing) -> Thing:
    """The thing itself, or the part of it that belongs to this subject or body alone.

    A retrofit belongs to the one who does it: where two companies both replace their materials,
    one may have completed it while the other only plans it. A post carries the name of its
    body, so that 主任 of two bodies are two posts; a name that is longer than what the text says
    has it already, though perhaps spelt in full.
    """
    if fact.relation == "retrofits":
        return _of(thing, subject)
    body = fact.qualifier("of") if fact.relation == "holdsPost" else None
    if isinstance(body, Mention) and thing.label == mention.text and not _names(mention.text, body):
        label = _joined(body.text, thing.label)
        return Thing(_path(thing, "post", label), thing.kind, label)
    return thing


def _names(post: str, body: Mention) -> bool:
    """Whether a post names its body, which may have lost its brackets: 江州（北区）管委会主任."""
    return body.text in post or body.text in _BRACKETS.sub("", post)


def _joined(body: str, title: str) -> str:
    """A post's name with its body in front: 华星公司 and 公司总经理 make 华星公司总经理."""
    doubled = range(min(len(body), len(title)), 1, -1)
    said = next((length for length in doubled if body.endswith(title[:length])), 0)
    return body + title[said:]


def _path(thing: Thing, folder: str, owner: str) -> str:
    return f"{folder}/{slug(thing.path)}-{short_hash(thing.path, owner)}"
