"""Expressions that a room looks for, each by its name: files of a folder wording/ in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kg.knowledge import yaml
from kg.knowledge.items import ITEM
from kg.knowledge.signs import SIGNS
from kg.knowledge.words import mapping

_PIECE = re.compile(r"(?<!\?P)<(\w+)>")
_KEYS = frozenset({"form", "yes", "no", yaml.LINE})
_NEEDED = frozenset({"form", "yes"})
_BAR = "|"

Wording = Mapping[str, re.Pattern[str]]
"""Expressions by their names."""


def load(folder: Path, faults: list[str]) -> dict[str, re.Pattern[str]]:
    """The expressions of a folder by the names of file and expression: ``status.planned``.

    What is wrong is added to ``faults``.
    """
    outside = _pieces(folder)
    return {
        f"{path.stem}.{name}": expression
        for path in sorted(folder.glob("*.yml"))
        for name, expression in _read(path, outside, faults).items()
    }


def read(path: Path, faults: list[str]) -> dict[str, re.Pattern[str]]:
    """The expressions of a file, tried on their examples; what is wrong is added to ``faults``.

    ``<name>`` in one stands for an earlier one of the file, ``<Company>`` for the sign of a kind,
    ``<visit>`` for a list of the room's words.
    One that is written as several is found where any of them is.
    """
    return _read(path, _pieces(path.parent), faults)


def _read(path: Path, outside: Mapping[str, str], faults: list[str]) -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    pieces = {**outside}
    for name, values in mapping(path).items():
        if name == yaml.LINE:
            continue
        sorts = values if isinstance(values, list) else [values]
        forms = [_form(one, pieces, f"{path}: {name}", faults) for one in sorts]
        if None not in forms:
            found[name] = re.compile(_BAR.join(form.pattern for form in forms if form))
            pieces[name] = f"(?:{found[name].pattern})"
    return found


def _pieces(folder: Path) -> dict[str, str]:
    """What an expression may call from outside of its file: ``<Park>``, ``<item>``, ``<visit>``."""
    words = folder.parent / "words.yml"
    pieces = {**SIGNS, "signs": "".join(SIGNS.values()), "item": ITEM}
    lists = yaml.read(words) if words.is_file() else {}
    for name, text in lists.items():
        if name.islower():  # Site: a group of kinds
            pieces[name] = f"(?:{filled(text, pieces)})"
    return pieces


def filled(text: str, pieces: Mapping[str, str]) -> str:
    """The expression with the pieces in place of their names: ``<Park>``, ``<lead>``.

    Raises:
        KeyError: there is no piece of such a name.
    """
    return _PIECE.sub(lambda piece: pieces[piece[1]], text)


def _form(
    values: Any, pieces: Mapping[str, str], where: str, faults: list[str]
) -> re.Pattern[str] | None:
    if not isinstance(values, dict) or not _KEYS >= values.keys() >= _NEEDED:
        faults.append(f"{where}: has a form, examples of yes, and maybe of no")
        return None
    try:
        form = re.compile(filled(values["form"], pieces))
    except KeyError as error:
        faults.append(f"{where}: {error} is no earlier expression, and no kind of names")
        return None
    except re.error as error:
        faults.append(f"{where}: no expression: {error}")
        return None
    for key, fault in (("yes", "not found so"), ("no", "found")):
        examples = (example for example in _texts(values.get(key, ())) if not _keeps(form, example))
        faults += [f"{where}: {fault}: {example}" for example in examples]
    return form


def _keeps(form: re.Pattern[str], example: str) -> bool:
    """Whether it is found just between the bars of an example; nowhere where it has none.

    ``<Company>`` in an example stands for the sign of a company's name, as in a form.
    """
    before, *found = _PIECE.sub(_sign, example).split(_BAR)
    match = form.search("".join((before, *found)))
    if not found:
        return match is None
    start, end = len(before), len(before) + len(found[0])
    return match is not None and match.span() == (start, end)


def _sign(kind: re.Match[str]) -> str:
    return SIGNS.get(kind[1], kind[0])


def _texts(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value))
