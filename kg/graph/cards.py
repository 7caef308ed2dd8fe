"""Lines of a graph, turned into cards: what is said of each subject."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

Card = Mapping[str, Collection[str]]
"""The distinct values of each property of one subject."""

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
