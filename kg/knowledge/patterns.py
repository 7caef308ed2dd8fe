"""How relations are said: ``seeds/patterns/<relation>.yml`` in, compiled forms out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
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
_KEYS = {"relation", "date", "status", "stages", "spoken", "words", "forms", "examples"}
_FORM_KEYS = {"form", "confidence", "status", "role"}
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


def load(
    folder: Path,
    words: Mapping[str, str],
) -> Patterns:
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


def unknown(folder: Path, found: Patterns, known: Collection[str]) -> Iterator[str]:
    """The relations that are none of the ontology's, each with its line."""
    for name in (each.name for each in found.relations if each.name not in known):
        where = yaml.place(folder / f"{name}.yml", "relation")
        yield f"{where}: kg.ttl has no relation {name}; give one the notation {name!r} there"


def _is_not_visit(relation: Relation) -> bool:
    return relation.name != "inspects"


def _relation(path: Path, shared: Mapping[str, str], faults: list[str]) -> Relation:
    found = yaml.read(path)
    if not isinstance(found, dict):
        raise KnowledgeError(f"{path}:1: not a mapping; it begins with `relation: {path.stem}`")
    wrong = [*_wrong(found, path.stem)]
    faults += [f"{yaml.place(path, key)}: {fault}" for key, fault in wrong]
    own = {key for key, _ in wrong}
    found = {key: value for key, value in found.items() if key not in own}
    words = {**shared, **found.get("words", {})}
    return Relation(
        name=path.stem,
        date=found.get("date", "sentence"),
        status=found.get("status"),
        stages=bool(found.get("stages", False)),
        spoken=bool(found.get("spoken", False)),
        forms=_forms(path, found.get("forms", []), words, faults),
        examples=_examples(path, found.get("examples", {}), faults),
    )


def _wrong(found: Mapping[str, Any], name: str) -> Iterator[tuple[str, str]]:
    """The keys of a file that are not as they should be, and what is wrong with each."""
    yield from ((key, f"unknown key {key!r}") for key in found if key not in _KEYS)
    if found.get("relation") != name:
        yield "relation", f"relation must be {name!r}, as the file is named"
    if found.get("date", "sentence") not in _REACHES:
        yield "date", f"date is one of {', '.join(_REACHES)}"
    if found.get("status") not in (None, *STATUSES):
        yield "status", f"no such status: {found['status']}; one of {', '.join(STATUSES)}"
    yield from _wrong_sorts(found)


def _wrong_sorts(found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in ("stages", "spoken"):
        if not isinstance(found.get(key, False), bool):
            yield key, f"{key} is true or false"
    words = found.get("words", {})
    if not isinstance(words, dict) or not all(isinstance(each, str) for each in words.values()):
        yield "words", "words holds names, each with its words and | between them"
    if not isinstance(found.get("forms"), list):
        yield "forms", "no forms; write a list of them"
    if not isinstance(found.get("examples"), dict):
        yield "examples", "no examples; write lists of them under yes and no"


def _forms(
    path: Path, entries: list[Any], words: Mapping[str, str], faults: list[str]
) -> tuple[Form, ...]:
    forms = []
    for number, entry in enumerate(entries):
        rule = f"{path.stem}#{number + 1}"
        given = entry if isinstance(entry, dict) else {"form": entry}
        try:
            forms.append(_form(rule, given, words))
        except (FormError, re.error) as error:
            where = yaml.place(path, "forms", number)
            faults.append(f"{where}: {rule}: {error} in {given.get('form')!r}")
    return tuple(forms)


def _form(rule: str, given: Mapping[str, Any], words: Mapping[str, str]) -> Form:
    _check(given)
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


def _check(given: Mapping[str, Any]) -> None:
    """Refuse a form that is not written with the right keys.

    Raises:
        FormError: it is not; the message says which key.
    """
    unknown = [key for key in given if key not in _FORM_KEYS]
    if unknown:
        raise FormError(f"unknown key {unknown[0]!r}")
    if not isinstance(given.get("form"), str):
        raise FormError("no form that is words")
    if given.get("status") not in (None, *STATUSES):
        raise FormError(f"no such status: {given['status']}")
    sure = given.get("confidence", _CONFIDENCE)
    if not isinstance(sure, int | float) or not 0 <= sure <= 1:
        raise FormError(f"confidence is a number from 0 to 1, and not {sure}")


def _examples(path: Path, given: Mapping[str, Any], faults: list[str]) -> tuple[Example, ...]:
    known = {key: texts for key, texts in given.items() if _are_texts(texts)}
    wrong = [(key, "write a list of texts") for key in given if key not in known]
    wrong += [(key, f"unknown key {key!r}") for key in given if key not in EXPECTATIONS]
    wrong += [(key, f"no `{key}`") for key in ("yes", "no") if not given.get(key)]
    faults += [f"{yaml.place(path, 'examples', key)}: examples: {fault}" for key, fault in wrong]
    return tuple(
        Example(path.stem, expects, text) for expects, texts in known.items() for text in texts
    )


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)
