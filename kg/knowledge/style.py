"""How the graph looks, read from ontology/style.yml."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from kg.errors import KnowledgeError
from kg.knowledge import yaml
from kg.knowledge.ontology import Ontology

SHAPES = ("dot", "square", "diamond", "triangle", "triangleDown", "star", "hexagon")
_COLOR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class ClassStyle:
    """A class in the picture. ``weight`` is 1 to 3: how much of the picture it deserves.

    Things of a ``staged`` class are planned before they are there.
    """

    name: str
    zh: str
    en: str
    color: str
    dark: str
    shape: str
    weight: int
    staged: bool = False


@dataclass(frozen=True, slots=True)
class RelationStyle:
    """A relation, in words from the subject's side and (``_back``) from the object's."""

    name: str
    zh: str
    en: str
    zh_back: str
    en_back: str
    color: str
    dark: str


@dataclass(frozen=True, slots=True)
class StatusStyle:
    """A status. ``stated`` is the name of having none; ``dashes`` counts pixels."""

    name: str
    zh: str
    en: str
    color: str
    dark: str
    dashes: tuple[int, ...]
    rank: int
    note_zh: str = ""
    note_en: str = ""


@dataclass(frozen=True, slots=True)
class WordStyle:
    """A word of the graph as readers know it; a figure's has the unit that it counts in."""

    name: str
    zh: str
    en: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Style:
    """Everything that the page has to know of looks; ``other`` stands in for what is not named."""

    classes: tuple[ClassStyle, ...]
    relations: tuple[RelationStyle, ...]
    statuses: tuple[StatusStyle, ...]
    indicators: tuple[WordStyle, ...]
    roles: tuple[WordStyle, ...]
    other: ClassStyle
    first_view: int
    ask_above: int
    columns: tuple[WordStyle, ...] = ()

    def of_class(self, kind: str) -> ClassStyle:
        """The look of a class, named or not."""
        for style in self.classes:
            if style.name == kind:
                return style
        other = self.other
        return ClassStyle(kind, kind, kind, other.color, other.dark, other.shape, other.weight)

    def of_relation(self, relation: str) -> RelationStyle:
        """The look of a relation, named or not."""
        for style in self.relations:
            if style.name == relation:
                return style
        color, dark = self.other.color, self.other.dark
        return RelationStyle(relation, relation, relation, relation, relation, color, dark)


_STATUSES = ("completed", "underway", "stated", "planned", "denied")
_KEYS = {
    "classes": ("zh", "en", "color", "dark", "shape", "weight"),
    "relations": ("zh", "en", "zh_back", "en_back", "color", "dark"),
    "statuses": ("zh", "en", "color", "dark", "dashes", "rank"),
    "indicators": ("zh", "en", "unit"),
    "roles": ("zh", "en"),
    "columns": ("zh", "en"),
}
_MAY_BE_ABSENT = {"columns"}
_OPTIONAL = {"classes": ("staged",), "statuses": ("note_zh", "note_en")}
_SETTINGS = ("first_view", "ask_above")


def load(path: Path) -> Style:
    """The looks that style.yml describes.

    Raises:
        KnowledgeError: it is missing or not sound; every fault is named with its line.
    """
    found = yaml.read(path)
    if not isinstance(found, dict):
        raise KnowledgeError(f"{path}:1: no classes and relations in it")
    faults = [f"{yaml.place(path, *keys)}: {what}" for keys, what in _faults(found)]
    if faults:
        raise KnowledgeError("\n".join(faults))
    return Style(
        classes=_made(ClassStyle, found["classes"]),
        relations=_made(RelationStyle, found["relations"]),
        statuses=_made(_status, found["statuses"]),
        indicators=_made(WordStyle, found["indicators"]),
        roles=_made(WordStyle, found["roles"]),
        other=ClassStyle(name="other", **found["other"]),
        first_view=found["first_view"],
        ask_above=found["ask_above"],
        columns=_made(WordStyle, found.get("columns", {})),
    )


def undeclared(path: Path, known: Ontology) -> Iterator[str]:
    """The classes and relations that it gives looks to and no ontology has, with their lines."""
    found = load(path)
    named = [("classes", each.name, known.classes) for each in found.classes]
    named += [("relations", each.name, tuple(known.terms)) for each in found.relations]
    for section, name, terms in named:
        if name not in terms:
            yield f"{yaml.place(path, section, name)}: kg.ttl has no {name} among its {section}"


_Made = TypeVar("_Made")


def _made(maker: Callable[..., _Made], entries: Mapping[str, Any]) -> tuple[_Made, ...]:
    return tuple(maker(name=name, **item) for name, item in entries.items())


def _status(**fields: Any) -> StatusStyle:
    return StatusStyle(**{**fields, "dashes": tuple(fields["dashes"])})


_Fault = tuple[tuple[str, ...], str]
"""The keys under which something is wrong, and what."""


def _faults(found: Mapping[str, Any]) -> list[_Fault]:
    known = {*_KEYS, *_SETTINGS, "other"}
    faults: list[_Fault] = [((key,), f"unknown key {key!r}") for key in found if key not in known]
    faults += [
        ((name,), f"{name} must be a whole number above 0")
        for name in _SETTINGS
        if not _is_count(found.get(name))
    ]
    for section in (each for each in _KEYS if each in found or each not in _MAY_BE_ABSENT):
        faults += _section_faults(section, found.get(section))
    faults += [
        (("other",), fault) for fault in _entry_faults("classes", "other", found.get("other"))
    ]
    named = found.get("statuses")
    absent = [name for name in _STATUSES if not isinstance(named, dict) or name not in named]
    return faults + [(("statuses",), f"no status {name}") for name in absent]


def _section_faults(section: str, entries: object) -> list[_Fault]:
    if not isinstance(entries, dict) or not entries:
        return [((section,), f"no {section}")]
    faults: list[_Fault] = [
        ((section, name), fault)
        for name, entry in entries.items()
        for fault in _entry_faults(section, name, entry)
    ]
    if section == "statuses":
        faults += [
            ((section, name), f"unknown status {name}; known are {', '.join(_STATUSES)}")
            for name in entries
            if name not in _STATUSES
        ]
    return faults


def _entry_faults(section: str, name: str, fields: object) -> list[str]:
    if not isinstance(fields, dict):
        return [f"{name}: no {', '.join(_KEYS[section])}"]
    allowed = (*_KEYS[section], *_OPTIONAL.get(section, ()))
    faults = [f"{name}: no {key}" for key in _KEYS[section] if key not in fields]
    faults += [f"{name}: unknown key {key!r}" for key in fields if key not in allowed]
    return faults + [
        f"{name}: {key} {_CHECKS.get(key, _TEXT)[1]}"
        for key, value in fields.items()
        if key in allowed and not _CHECKS.get(key, _TEXT)[0](value)
    ]


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_color(value: object) -> bool:
    return isinstance(value, str) and _COLOR.fullmatch(value) is not None


def _is_shape(value: object) -> bool:
    return value in SHAPES


def _is_weight(value: object) -> bool:
    return type(value) is int and 1 <= value <= 3


def _is_count(value: object) -> bool:
    return type(value) is int and value > 0


def _is_bool(value: object) -> bool:
    return isinstance(value, bool)


def _is_dashes(value: object) -> bool:
    return isinstance(value, list) and len(value) in {0, 2} and all(map(_is_count, value))


_TEXT = (_is_text, "must be words")
_COLORS = (_is_color, 'must be a colour such as "#1f7a5a", in quotation marks')
_CHECKS: dict[str, tuple[Callable[[object], bool], str]] = {
    "color": _COLORS,
    "dark": _COLORS,
    "shape": (_is_shape, f"must be one of {', '.join(SHAPES)}"),
    "weight": (_is_weight, "must be 1, 2 or 3"),
    "staged": (_is_bool, "must be true or false"),
    "rank": (_is_count, "must be a whole number above 0"),
    "dashes": (_is_dashes, "must be [] or two whole numbers, line and gap"),
}
