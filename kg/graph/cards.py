"""Lines of a graph, turned into cards: what is said of each subject."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

Card = Mapping[str, Collection[str]]
"""The distinct values of each property of one subject."""

Cards = dict[str, dict[str, list[str]]]

_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
_MARKS = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\b": "\b", "\\f": "\f"}


def terms(line: str) -> tuple[str, str, str, str]:
    """Subject, predicate, object and graph of a line; the graph is empty for the default one.

    The line is canonical N-Quads: one blank between terms, and only a literal has quotes, so
    that the last quotation mark closes it.
    """
    subject, predicate, rest = line.split(" ", 2)
    closed = rest.rfind('"') + 1
    tail, *others = rest[closed:].split(" ")
    return subject, predicate, rest[:closed] + tail, others[0] if len(others) > 1 else ""


def words(term: str) -> tuple[str, str]:
    """What a term says without its marks, an address or a literal, and the language it is in."""
    if not term.startswith('"'):
        return (term[2:] if term.startswith("_:") else term[1:-1]), ""
    end = term.rindex('"')
    said, tail = term[1:end], term[end + 1 :]
    said = _ESCAPE.sub(_unescaped, said) if "\\" in said else said
    return said, tail.removeprefix("@") if tail.startswith("@") else ""


def _unescaped(found: re.Match[str]) -> str:
    mark = found[0]
    return _MARKS.get(mark) or (chr(int(mark[2:], 16)) if len(mark) > 2 else mark[1:])


def one_by_one(lines: Iterable[str]) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Each subject with its card; the lines must be in order."""
    current = ""
    card: dict[str, list[str]] = {}
    for line in lines:
        subject, predicate, rest = line.split(" ", 2)
        value = rest[: rest.index(" ", rest.rfind('"') + 1)]
        if subject != current:
            if card:
                yield current, card
            current, card = subject, {}
        values = card.get(predicate)
        if values is None:
            card[predicate] = [value]
        elif value not in values:
            values.append(value)
    if card:
        yield current, card


def cards(lines: Iterable[str]) -> Cards:
    """Per subject, per property its distinct values, whichever document says so."""
    return dict(one_by_one(sorted(lines)))
