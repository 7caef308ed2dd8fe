"""Gold files: the facts that a careful reader takes from one document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from kg.errors import KnowledgeError
from kg.evaluation.strict import Faults
from kg.knowledge import yaml

CORE = (
    "hosts", "inspects", "accompanies", "retrofits", "holdsPost", "undertakes", "invests",
    "administers", "holdsPermit", "operates", "receives", "locatedIn", "partnersWith",
)  # fmt: skip
EXTENDED = ("attends", "specialisesIn", "produces", "adopts", "reports")
KINDS = (
    "Park", "Company", "Official", "Person", "Organization", "Project", "Facility", "Place",
    "Retrofit", "Permit", "Honour", "Industry", "Product", "Mechanism", "Event", "Post",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """A thing with its canonical name, its type and the other names that the text uses."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A number stated of something: an investment has neither indicator nor unit."""

    number: Decimal
    indicator: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class GoldFact:
    """``optional``: right if found, not missed if absent. Qualifiers are sorted pairs."""

    relation: str
    subject: str
    object: str | Figure
    qualifiers: tuple[tuple[str, str], ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Gold:
    """What one document says; ``document`` is its file's name, ``published`` an EDTF date or ""."""

    path: str
    document: str
    published: str
    entities: tuple[GoldEntity, ...]
    facts: tuple[GoldFact, ...]

    def names(self, name: str) -> tuple[str, ...]:
        """Every name of the thing with that canonical name."""
        found = self._entity(name)
        return (found.name, *found.aliases) if found else (name,)

    def called(self) -> Mapping[str, tuple[str, str]]:
        """What things are called: each name with its canonical name and its type."""
        return {
            name: (entity.name, entity.kind)
            for entity in self.entities
            for name in (entity.name, *entity.aliases)
        }

    def kind(self, name: str) -> str:
        """The type of the thing with that canonical name, or "" where none is given."""
        found = self._entity(name)
        return found.kind if found else ""

    def _entity(self, name: str) -> GoldEntity | None:
        return next((entity for entity in self.entities if entity.name == name), None)


def read_gold(path: Path) -> tuple[Gold, ...]:
    """The gold of a file, or of every ``.yml`` and ``.yaml`` file in a folder, by name.

    Raises:
        KnowledgeError: a file is not sound; all faults of all files are listed.
    """
    files = sorted(_files(path)) if path.is_dir() else [path]
    faults = Faults()
    found = [_read(file, faults) for file in files]
    seen: dict[str, str] = {}
    for gold in found:
        first = seen.setdefault(gold.document, gold.path)
        if first != gold.path:
            faults.add(gold.path, f"annotates {gold.document}, as {first} does")
    if not found:
        faults.add(str(path), "holds no gold file (.yml or .yaml)")
    faults.stop()
    return tuple(found)


def read_held_back(path: Path) -> frozenset[str]:
    """The documents that nobody tunes on: one name a line; none where there is no such file."""
    if not path.is_file():
        return frozenset()
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _files(folder: Path) -> Iterator[Path]:
    yield from folder.glob("*.yml")
    yield from folder.glob("*.yaml")


def _read(path: Path, faults: Faults) -> Gold:
    try:
        page = yaml.read(path)
    except KnowledgeError as error:
        faults.lines.append(str(error))
        page = {"document": path.name}
    at = faults.at(str(path))
    page = at.mapping(page, "the page", {"document", "published", "entities", "facts", "optional"})
    document = at.word(page.get("document"), "document")
    published = at.date(page["published"], "published") if page.get("published") else ""
    entities = tuple(
        _entity(name, told, at)
        for name, told in at.mapping(page.get("entities") or {}, "entities").items()
    )
    facts = [
        _fact(item, at.inside(f"{part}[{place}]"), optional=part == "optional")
        for part in ("facts", "optional")
        for place, item in enumerate(at.sequence(page.get(part) or [], part), 1)
    ]
    _no_doubles(facts, at)
    return Gold(str(path), document, published, entities, tuple(facts))


def _entity(name: object, told: object, faults: Faults) -> GoldEntity:
    at = faults.inside(f"entities {name}")
    fields = at.mapping(told, "the entity", {"type", "aliases"})
    kind = at.one_of(fields.get("type"), "type", KINDS)
    aliases = tuple(
        at.word(alias, "alias") for alias in at.sequence(fields.get("aliases") or [], "aliases")
    )
    return GoldEntity(at.word(name, "name"), kind, aliases)


def _fact(item: object, at: Faults, *, optional: bool) -> GoldFact:
    parts = at.sequence(item, "a fact")
    if len(parts) not in (3, 4):
        at.say("must be [subject, relation, object] with {qualifiers} or without")
        return GoldFact("", "", "")
    relation = at.one_of(parts[1], "relation", (*CORE, *EXTENDED))
    qualifiers = _qualifiers(parts[3], at) if len(parts) > 3 else ()
    subject = at.word(parts[0], "subject")
    return GoldFact(relation, subject, _object(relation, parts[2], at), qualifiers, optional)


def _object(relation: str, value: object, at: Faults) -> str | Figure:
    if relation == "invests":
        return Figure(at.number(value, "investment"))
    if relation != "reports":
        return at.word(value, "object")
    parts = at.sequence(value, "object")
    if len(parts) != 3:
        at.say("reports needs [indicator, number, unit]")
        return Figure(Decimal(0))
    number = at.number(parts[1], "number")
    return Figure(number, at.word(parts[0], "indicator"), at.word(parts[2], "unit"))


def _qualifiers(value: object, at: Faults) -> tuple[tuple[str, str], ...]:
    found = at.mapping(value, "qualifiers", {"status", "date", "role", "of"})
    checked: dict[str, str] = {}
    for name, said in found.items():
        if name == "status":
            checked[name] = at.one_of(said, name, ("completed", "underway", "planned"))
        elif name == "role":
            checked[name] = at.one_of(said, name, ("chairs", "speaks", "attends"))
        else:
            checked[name] = at.date(said, name) if name == "date" else at.word(said, name)
    return tuple(sorted(checked.items()))


def _no_doubles(facts: list[GoldFact], at: Faults) -> None:
    seen: set[tuple[object, ...]] = set()
    for fact in facts:
        key = fact.relation, fact.subject, fact.object, fact.qualifiers
        if fact.relation and key in seen:
            at.say(f"[{fact.subject}, {fact.relation}, {fact.object}] stands twice")
        seen.add(key)
