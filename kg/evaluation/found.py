"""Found facts as they are compared: every name of their things, figures in plain units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import PurePath

from kg.knowledge import amounts
from kg.model import Entity, Fact, Mention, Reading, Resolution

_QUOTES = re.compile(r"[\s\u200b“”‘’\"'「」『』]+")


@dataclass(frozen=True, slots=True)
class Thing:
    """A mention with all its normal names; ``entity`` is "" where nothing links it."""

    entity: str
    kind: str
    names: frozenset[str]
    body: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A found fact; ``number`` and ``unit`` are of figures, ``body`` names the ``of``."""

    fact: Fact
    subject: Thing
    object: Thing | None
    number: Decimal = Decimal(0)
    unit: str = ""
    indicator: str = ""
    body: frozenset[str] = frozenset()

    def key(self) -> tuple[Hashable, ...]:
        """Equal for a fact that is found twice; ``partnersWith`` has no direction."""
        ends = [_end(self.subject), _end(self.object) if self.object else ("", frozenset())]
        if self.fact.relation == "partnersWith":
            ends.sort(key=str)
        return self.fact.relation, *ends, self.number, self.unit, self.indicator


def _end(thing: Thing) -> tuple[str, frozenset[str]]:
    return (thing.entity, frozenset()) if thing.entity else ("", thing.names)


def normal(text: str) -> str:
    """Half-width, without white space and quotation marks: how both sides are compared."""
    return _QUOTES.sub("", unicodedata.normalize("NFKC", text))


def figure(number: Decimal, unit: str) -> tuple[Decimal, str]:
    """The number with 万 and 亿 of its unit multiplied out, and the rest of the unit."""
    return amounts.multiplied(number, normal(unit))


def name_of(reading: Reading) -> str:
    """The file name that gold files know a document by."""
    return PurePath(reading.document.source.path.replace("\\", "/")).name


class Finder:
    """Joins mentions with the names of their entities."""

    def __init__(self, resolution: Resolution) -> None:
        entities = {entity.id: entity for entity in resolution.entities}
        self._linked: dict[tuple[str, int, int, str], Entity] = {
            _place(link.mention): entities[link.entity] for link in resolution.links
        }

    def facts(self, reading: Reading) -> Iterator[Found]:
        """The facts of a document with all names, whether asserted or not."""
        for fact in reading.facts:
            yield self._found(fact)

    def thing(self, mention: Mention) -> Thing:
        """A mention as a thing."""
        entity = self._linked.get(_place(mention))
        said = {mention.text, *((entity.name, *entity.aliases) if entity else ())}
        return Thing(
            entity.id if entity else "", mention.kind, frozenset(map(normal, said)),
            normal(mention.entry or "") if mention.kind == "Post" else "",
        )  # fmt: skip

    def _found(self, fact: Fact) -> Found:
        subject = self.thing(fact.subject)
        of = fact.qualifier("of")
        body = self.thing(of).names if isinstance(of, Mention) else frozenset[str]()
        if isinstance(fact.object, Mention):
            return Found(fact, subject, self.thing(fact.object), body=body)
        unit = str(fact.qualifier("unit") or ("元" if fact.object.datatype == "money" else ""))
        number, unit = figure(Decimal(fact.object.normal), unit)
        indicator = normal(str(fact.qualifier("indicator") or ""))
        return Found(fact, subject, None, number, unit, indicator)


def _place(mention: Mention) -> tuple[str, int, int, str]:
    return mention.document, mention.span.start, mention.span.end, mention.kind
