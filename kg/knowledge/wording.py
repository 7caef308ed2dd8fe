"""Expressions that a room looks for, each by its name: files of a folder wording/ in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kg.knowledge import yaml
from kg.knowledge.items import ITEM
from kg.knowledge.signs import SIGNS
from kg.knowledge.wanted import PIECE, Names
from kg.knowledge.wanted import faults as lacking
from kg.knowledge.words import mapping

_KEYS = frozenset({"form", "yes", "no"})
_NEEDED = frozenset({"form", "yes"})
_BAR = "|"
_PARTS = 3

Wording = Mapping[str, re.Pattern[str]]
"""Expressions by their names."""


def load(folder: Path, wanted: Names, faults: list[str]) -> dict[str, re.Pattern[str]]:
    """The expressions of a folder by the names of file and expression: ``status.planned``.

    What is wrong is added to ``faults``: also what is ``wanted`` and not there.
    """
    outside = _pieces(folder, faults)
    written = {path.stem: mapping(path) for path in sorted(folder.glob("*.yml"))}
    faults += lacking(folder, written, wanted)
    return {
        f"{file}.{name}": expression
        for file, entries in written.items()
        for name, expression in _read(folder / f"{file}.yml", entries, outside, faults).items()
    }


def read(path: Path, faults: list[str]) -> dict[str, re.Pattern[str]]:
    """The expressions of a file, tried on their examples; what is wrong is added to ``faults``.

    ``<name>`` in one stands for an earlier one of the file, ``<Company>`` for the sign of a kind,
    ``<visit>`` for a list of the room's words.
    One that is written as several is found where any of them is.
    """
    return _read(path, mapping(path), _pieces(path.parent, faults), faults)


def _read(
    path: Path, entries: Mapping[str, Any], outside: Mapping[str, str], faults: list[str]
) -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    pieces = {**outside}
    for name, values in entries.items():
        is_one = not isinstance(values, list) or not values
        forms = []
        for number, one in enumerate([values] if is_one else values):
            form, wrong = _form(one, pieces)
            forms.append(form)
            if wrong:
                where = yaml.place(path, name) if is_one else yaml.place(path, name, number)
                faults += [f"{where}: {name}: {fault}" for fault in wrong]
        if None not in forms:
            found[name] = re.compile(_BAR.join(form.pattern for form in forms if form))
            pieces[name] = f"(?:{found[name].pattern})"
    return found


def _pieces(folder: Path, faults: list[str]) -> dict[str, str]:
    """What an expression may call from outside of its file: ``<Park>``, ``<item>``, ``<visit>``."""
    words = folder.parent / "words.yml"
    pieces = {**SIGNS, "signs": "".join(SIGNS.values()), "item": ITEM}
    lists = mapping(words) if words.is_file() else {}
    for name, text in lists.items():
        if not name.islower():  # Site: a group of kinds
            continue
        try:
            pieces[name] = f"(?:{filled(str(text), pieces)})"
        except KeyError as error:
            faults.append(f"{yaml.place(words, name)}: {name}: {error} is no list above it")
    return pieces


def filled(text: str, pieces: Mapping[str, str]) -> str:
    """The expression with the pieces in place of their names: ``<Park>``, ``<lead>``.

    Raises:
        KeyError: there is no piece of such a name.
    """
    return PIECE.sub(lambda piece: pieces[piece[1]], text)


def _form(values: Any, pieces: Mapping[str, str]) -> tuple[re.Pattern[str] | None, list[str]]:
    """An expression, and what is wrong with it."""
    if not isinstance(values, dict) or not _KEYS >= values.keys() >= _NEEDED:
        return None, ["has a form, examples of yes, and maybe of no"]
    try:
        form = re.compile(filled(str(values["form"]), pieces))
    except KeyError as error:
        return None, [f"{error} is no earlier expression, and no kind of names"]
    except re.error as error:
        return None, [f"no expression: {error}"]
    return form, [
        *(fault for text in _texts(values["yes"]) if (fault := _not_so(form, text))),
        *(f"found: {text}" for text in _texts(values.get("no", [])) if form.search(_signed(text))),
    ]


def _not_so(form: re.Pattern[str], example: str) -> str:
    """What is wrong with an example of yes; "" where it is found just between its two bars."""
    parts = _signed(example).split(_BAR)
    if len(parts) != _PARTS:
        return f"has two bars, around what is found: {example}"
    match = form.search("".join(parts))
    start, end = len(parts[0]), len(parts[0]) + len(parts[1])
    return "" if match and match.span() == (start, end) else f"not found so: {example}"


def _signed(example: str) -> str:
    """With the sign of a company's name for ``<Company>``, as in a form."""
    return PIECE.sub(lambda kind: SIGNS.get(kind[1], kind[0]), example)


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)
