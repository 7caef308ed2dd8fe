"""How relations are said: ``seeds/patterns/<relation>.yml`` in, compiled forms out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KnowledgeError
from kg.knowledge import yaml
from kg.knowledge.forms import Form, FormError, compile_form
from kg.knowledge.triggers import Triggers

STATUSES = ("planned", "underway", "completed", "denied")
EXPECTATIONS = ("yes", "no", *STATUSES)
_REACHES = ("sentence", "period", "article")
_KEYS = {"relation", "date", "status", "stages", "spoken", "words", "forms", "examples", yaml.LINE}
_FORM_KEYS = {"form", "confidence", "status", "role", yaml.LINE}
_CONFIDENCE = 0.9


@dataclass(frozen=True, slots=True)
class Example:
    """A marked text and what must be found in it: ``yes``, ``no`` or a status."""

    relation: str
    expects: str
    text: str


@dataclass(frozen=True, slots=True)
class Relation:
    """How one relation is said.

    ``date`` says how far a date may be fetched: ``sentence``, ``period`` for what a report's year
    dates as well, or ``article`` for what happens on the day that an article tells of. ``status``
    is what holds where no word tells, ``stages`` whether the relation can be underway or completed,
    ``spoken`` whether it may be believed of what a leader calls for.
    """

    name: str
    date: str
    status: str | None
    stages: bool
    spoken: bool
    forms: tuple[Form, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Patterns:
    """All relations, and all their ``forms`` in order; ``triggers`` are what the forms need."""

    relations: tuple[Relation, ...]
    forms: tuple[tuple[Relation, Form], ...]
    triggers: Triggers

    def worth(self, awake: Iterable[int]) -> Iterator[tuple[Relation, Form]]:
        """The forms that a sentence wakes, whose search is worth while."""
        return (self.forms[number] for number in awake)


def load(folder: Path, words: Mapping[str, str]) -> Patterns:
    """Every relation of the folder, visits first: they tell the leader and the site that other
    forms take from the context. ``words`` may be called in forms by name.

    Raises:
        KnowledgeError: with all the faults of all files.
    """
    faults: list[str] = []
    relations = [_relation(path, words, faults) for path in sorted(folder.glob("*.yml"))]
    if not relations:
        faults.append(f"{folder}: no pattern files (*.yml) in it")
    if faults:
        raise KnowledgeError("\n".join(faults))
    ordered = tuple(sorted(relations, key=_is_not_visit))
    forms = tuple((relation, form) for relation in ordered for form in relation.forms)
    return Patterns(ordered, forms, Triggers([form.needs for _, form in forms]))


def _is_not_visit(relation: Relation) -> bool:
    return relation.name != "inspects"


def _relation(path: Path, shared: Mapping[str, str], faults: list[str]) -> Relation:
    found = yaml.read(path, lines=True)
    if not isinstance(found, dict):
        raise KnowledgeError(f"{path}: not a mapping; it begins with `relation: {path.stem}`")
    faults += [f"{path}: unknown key {key!r}" for key in found if key not in _KEYS]
    if found.get("relation") != path.stem:
        faults.append(f"{path}: relation must be {path.stem!r}, as the file is named")
    if found.get("date", "sentence") not in _REACHES:
        faults.append(f"{path}: date is one of {', '.join(_REACHES)}")
    words = {**shared, **{k: v for k, v in (found.get("words") or {}).items() if k != yaml.LINE}}
    return Relation(
        name=path.stem,
        date=found.get("date", "sentence"),
        status=found.get("status"),
        stages=bool(found.get("stages", False)),
        spoken=bool(found.get("spoken", False)),
        forms=_forms(path, found.get("forms") or [], words, faults),
        examples=_examples(path, found.get("examples") or {}, faults),
    )


def _forms(
    path: Path, entries: list[Any], words: Mapping[str, str], faults: list[str]
) -> tuple[Form, ...]:
    forms = []
    for number, entry in enumerate(entries, 1):
        rule = f"{path.stem}#{number}"
        given = {"form": entry} if isinstance(entry, str) else entry
        faults += [f"{path}: {rule}: unknown key {key!r}" for key in given if key not in _FORM_KEYS]
        if given.get("status") not in (None, *STATUSES):
            faults.append(f"{path}: {rule}: no such status: {given['status']}")
        try:
            forms.append(_form(rule, given, words))
        except (FormError, re.error) as error:
            faults.append(f"{path}: {rule}: {error} in {given.get('form')!r}")
    if not forms:
        faults.append(f"{path}: no forms")
    return tuple(forms)


def _form(rule: str, given: Mapping[str, Any], words: Mapping[str, str]) -> Form:
    parts = compile_form(given["form"], words)
    said = [role for role, _ in (*parts.roles, *parts.opens)]
    if {*said, *(role for role, _ in parts.context if role)} != {"s", "o"}:
        raise FormError("a form has a subject {s:…} and an object {o:…}")
    if len(said) > len(set(said)):
        raise FormError("a form has one subject and one object")
    return Form(
        rule=rule,
        text=given["form"],
        expression=parts.expression,
        needs=parts.needs,
        context=parts.context,
        roles={role: re.compile(f"[{signs}]") for role, signs in parts.roles},
        opens=dict(parts.opens),
        firsts=parts.firsts,
        tests=tuple((role, re.compile(test)) for role, test in parts.tests),
        confidence=float(given.get("confidence", _CONFIDENCE)),
        status=given.get("status"),
        role=given.get("role"),
    )


def _examples(path: Path, given: Mapping[str, Any], faults: list[str]) -> tuple[Example, ...]:
    known = {key: texts for key, texts in given.items() if key != yaml.LINE}
    faults += [f"{path}: examples: unknown key {key!r}" for key in known if key not in EXPECTATIONS]
    faults += [f"{path}: examples: no `{key}`" for key in ("yes", "no") if not known.get(key)]
    return tuple(
        Example(path.stem, expects, text) for expects, texts in known.items() for text in texts
    )
