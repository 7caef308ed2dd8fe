"""One thing in the world, and why a mention is that thing."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.mention import Mention


@dataclass(frozen=True, slots=True)
class Entity:
    """``id`` is the path of its address: ``company/jielinhuanbao-1a2b3c4d``."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """``entity`` is an Entity's id; ``reason`` says in words why, ``score`` is 0..1."""

    mention: Mention
    entity: str
    reason: str
    score: float
