"""Which address and which names the things have that facts speak of."""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import GraphError
from kg.graph.terms import short_hash
from kg.model import Entity, Fact, Link, Mention, Resolution


@dataclass(frozen=True, slots=True)
class Thing:
    """Something as the graph has it: address, kind and the one name that stands above it."""

    address: str
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Names:
    """Looks up who a mention is."""

    base: str
    entities: dict[str, Entity]
    links: dict[Mention, Link]

    @classmethod
    def of(cls, resolution: Resolution, base: str) -> Names:
        """The look-up over a resolution."""
        return cls(
            base=base,
            entities={entity.id: entity for entity in resolution.entities},
            links={link.mention: link for link in resolution.links},
        )

    def entity(self, mention: Mention) -> Entity:
        """The entity that the mention stands for.

        Raises:
            GraphError: the resolution has no link for the mention, or no such entity.
        """
        link = self.links.get(mention)
        entity = self.entities.get(link.entity) if link else None
        if entity is None:
            raise GraphError(
                f"{mention.document}: nobody said who {mention.text!r} at "
                f"{mention.span.start}-{mention.span.end} is; a fault in kg/entities"
            )
        return entity

    def thing(self, mention: Mention) -> Thing:
        """The thing that the mention stands for."""
        entity = self.entity(mention)
        return Thing(self.base + entity.id, entity.kind, entity.name)

    def part(self, mention: Mention, kind: str, *others: str) -> Thing:
        """A thing that is less than its entity: what tells it apart goes into the address."""
        entity = self.entity(mention)
        key = short_hash(entity.id, *others)
        return Thing(f"{self.base}{kind.lower()}/{slug(entity.id)}-{key}", kind, entity.name)

    def subject(self, fact: Fact) -> Thing:
        """Whom the fact speaks of."""
        return self.thing(fact.subject)

    def object(self, fact: Fact) -> Thing:
        """The other thing of the fact, which must not be a value.

        A retrofit belongs to the one who does it: where two companies both replace their
        materials, one may have completed it while the other only plans it. A post carries the
        name of its body, so that 主任 of two bodies are two posts.
        """
        mention = fact.object
        if not isinstance(mention, Mention):
            raise GraphError(f"{fact.evidence.rule}: a value where a thing must stand")
        if fact.relation == "retrofits":
            return self.part(mention, "Retrofit", self.entity(fact.subject).id)
        body = fact.qualifier("of")
        if fact.relation == "holdsPost" and isinstance(body, Mention):
            return self._post(mention, body)
        return self.thing(mention)

    def _post(self, mention: Mention, body: Mention) -> Thing:
        if body.text in self.entity(mention).name:
            return self.thing(mention)
        label = body.text + self.entity(mention).name
        part = self.part(mention, "Post", label)
        return Thing(part.address, part.kind, label)


def slug(identifier: str) -> str:
    """The readable part of an entity's id: ``company/jielin-1a2b`` gives ``jielin``."""
    return identifier.rpartition("/")[2].rpartition("-")[0] or "x"
