"""ontology/queries/*.rq in; questions that have a name out.

A file begins with ``# title@zh: ...``, ``# title@en: ...``, perhaps ``# order: 1`` for its place
on pages that show them all, and one ``# param NAME: what it is (required)`` or ``(default: ...)``
for each parameter, with ``# example NAME=...`` for a value that it may have; one that is a date
says so: ``(date; required)``. The query has
``VALUES ?NAME { ... }`` for it, with a value of the right kind, so that the file runs as it is in
every store.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import KnowledgeError, UsageError
from kg.knowledge import files
from kg.queries.binding import parameter_place

_TITLE = re.compile(r"# title@(zh|en): (.+)")
_ORDER = re.compile(r"# order: (\d{1,3})")
_LAST = 1000
_PARAMETER = re.compile(r"# param (\w+): (.+)")
_SORT = re.compile(r"\((?P<date>date; )?(?:(?P<required>required)|default: .+)\)$")
_EXAMPLE = re.compile(r"# example (\w+)=(.+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question may be asked about."""

    name: str
    description: str
    required: bool
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A SPARQL query with a name, what people call it, and an example of what it may be told; those
    of low ``order`` come first."""

    name: str
    zh: str
    en: str
    parameters: tuple[Parameter, ...]
    text: str
    order: int = _LAST
    example: Mapping[str, str] = field(default_factory=dict)


def in_order(asked: Iterable[Question]) -> list[Question]:
    """The questions as pages show them: by their place, then by name."""
    return sorted(asked, key=lambda question: (question.order, question.name))


def questions(home: Path) -> tuple[Question, ...]:
    """The questions of a home, by name.

    Raises:
        KnowledgeError: files without a title, or parameters without VALUES; all faults.
    """
    found = []
    faults: list[str] = []
    for path in sorted((home / "ontology" / "queries").glob("*.rq")):
        question = _read(path)
        found.append(question)
        faults += _faults(path, question)
    if faults:
        raise KnowledgeError("\n".join(faults))
    return tuple(found)


def question(home: Path, name: str) -> Question:
    """The question of that name.

    Raises:
        UsageError: there is none; the message has names that are close.
    """
    known = {found.name: found for found in questions(home)}
    if name not in known:
        close = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
        hint = f"close to it: {', '.join(close)}" if close else f"there is {', '.join(known)}"
        raise UsageError(f"no question is called {name!r}; {hint}; kg ask lists them all")
    return known[name]


def _read(path: Path) -> Question:
    text = files.text(path)
    head = [line for line in text.splitlines() if line.startswith("#")]
    titles = {found[1]: found[2] for line in head if (found := _TITLE.match(line))}
    parameters = tuple(
        _parameter(*found.groups()) for line in head if (found := _PARAMETER.match(line))
    )
    order = next((int(found[1]) for line in head if (found := _ORDER.fullmatch(line))), _LAST)
    example = {found[1]: found[2] for line in head if (found := _EXAMPLE.match(line))}
    names = titles.get("zh", ""), titles.get("en", "")
    return Question(path.stem, *names, parameters, text, order, example)


def _parameter(name: str, description: str) -> Parameter:
    sort = _SORT.search(description)
    return Parameter(name, description, *(bool(sort and sort[key]) for key in ("required", "date")))


def _faults(path: Path, found: Question) -> list[str]:
    faults = [
        f"{path}:1: no title; add a line `# title@{language}: ...`"
        for language, title in (("zh", found.zh), ("en", found.en))
        if not title
    ]
    faults += [
        f"{path}:{_line(found, name)}: no place for {name}; add `VALUES ?{name} {{ ... }}`"
        for name in (parameter.name for parameter in found.parameters)
        if parameter_place(found.text, name) is None
    ]
    faults += [
        f"{path}:{_line(found, one.name)}: {one.name}: end it with (required) or (default: ...), "
        "where it is a date with (date; required) or (date; default: ...)"
        for one in found.parameters
        if _SORT.search(one.description) is None
    ]
    names = {parameter.name for parameter in found.parameters}
    faults += [
        f"{path}:{_line(found, name)}: {name}: has either a param or an example; "
        f"add a line `# example {name}=...`"
        for name in sorted(names ^ found.example.keys())
    ]
    return faults


def _line(found: Question, name: str) -> int:
    """The line of the head that tells something of a parameter."""
    lines = enumerate(found.text.splitlines(), 1)
    return next((n for n, line in lines if re.match(rf"# (?:param|example) {name}\b", line)), 1)
