"""Lines of a graph, turned into cards: what is said of each subject."""

from __future__ import annotations

from collections.abc import Iterable

Cards = dict[str, dict[str, list[str]]]


def terms(line: str) -> tuple[str, str, str, str]:
    """Subject, predicate, object and graph of a line; the graph is empty for the default one.

    The line is canonical N-Quads: one blank between terms, and only a literal has quotes, so
    that the last quotation mark closes it.
    """
    subject, predicate, rest = line.split(" ", 2)
    closed = rest.rfind('"') + 1
    tail, *others = rest[closed:].split(" ")
    return subject, predicate, rest[:closed] + tail, others[0] if len(others) > 1 else ""


def cards(lines: Iterable[str]) -> Cards:
    """Per subject, per property its distinct values, whichever document says so."""
    found: Cards = {}
    for line in lines:
        subject, predicate, rest = line.split(" ", 2)
        closed = rest.rfind('"') + 1
        value = rest[: rest.index(" ", closed)]
        values = found.setdefault(subject, {}).setdefault(predicate, [])
        if value not in values:
            values.append(value)
    return found
