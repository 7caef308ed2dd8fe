"""Short names and long names of one document: joined only where one long name fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.entities.clusters import Clusters
from kg.entities.form import Near
from kg.entities.grammar import Grammar
from kg.entities.nodes import Node
from kg.knowledge.occurrences import Occurrences

# More candidates than this under one key are a list of alike names: none is the one meant.
MOST = 40
# What stands between the members of a list.
BETWEEN = "、和与及"
Numbered = tuple[int, Node]


def link(
    nodes: Sequence[Numbered], text: Occurrences, clusters: Clusters, grammar: Grammar
) -> list[tuple[Node, tuple[Node, ...]]]:
    """Join the names of one document and one group; gives back what stayed ambiguous.

    ``text`` tells which words the document holds.
    """
    if len(nodes) == 1:
        return []
    index: dict[str, list[Numbered]] = defaultdict(list)
    for item in nodes:
        for key in grammar.offers(item[1].form):
            index[key].append(item)
    ambiguous = []
    for item in nodes:
        keys = grammar.asks(item[1].form)
        seen = _longer(item, (index.get(key, ()) for key in keys))
        found = [pair for pair in seen if _is_one(item[1], pair[1], grammar)]
        _hold_apart(item, found, clusters, text)
        found = [pair for pair in found if not clusters.apart(item[0], pair[0])]
        chosen = _only(item, found, clusters, grammar) if found else ()
        for number, node in chosen:
            _join(item, (number, node), clusters, grammar)
        if found and not chosen:
            ambiguous.append((item[1], tuple(node for _, node in found)))
    return ambiguous


def _join(short: Numbered, long: Numbered, clusters: Clusters, grammar: Grammar) -> None:
    verdict = grammar.compare(short[1].form, long[1].form, "document")
    reason = f"{verdict.reason}: {long[1].plain} in the same document"
    clusters.join(short[0], long[0], reason, verdict.score)


def _longer(item: Numbered, buckets: Iterable[Sequence[Numbered]]) -> list[Numbered]:
    found = {
        number: node
        for bucket in buckets
        if len(bucket) <= MOST
        for number, node in bucket
        if number != item[0] and is_longer(node, item[1])
    }
    return sorted(found.items())


def _is_one(a: Node, b: Node, grammar: Grammar) -> bool:
    return grammar.compare(a.form, b.form, "document").same


def _hold_apart(
    item: Numbered, found: Sequence[Numbered], clusters: Clusters, text: Occurrences
) -> None:
    """Two names that the text lists side by side (A、B) are two, whatever other texts do."""
    for number, node in found:
        if _are_listed(item[1], node, text):
            name = f"{node.document}:{item[1].plain}:{node.plain}"
            clusters.mark(item[0], name, "short")
            clusters.mark(number, name, "long")


def _are_listed(a: Node, b: Node, text: Occurrences) -> bool:
    return any(
        f"{one}{between}{other}" in text
        for first in a.texts
        for second in b.texts
        for one, other in ((first, second), (second, first))
        for between in BETWEEN
    )


def is_longer(long: Node, short: Node) -> bool:
    """Whether a name says more than another: it is longer, or comes later by itself."""
    return (len(long.plain), long.plain) > (len(short.plain), short.plain)


def _only(
    item: Numbered, found: list[Numbered], clusters: Clusters, grammar: Grammar
) -> list[Numbered]:
    """The candidates in the articles of the short name, else all, when they are one thing."""
    beside = [(n, node) for n, node in found if node.articles & item[1].articles]
    chosen = beside or found
    return chosen if are_one(chosen, "document", clusters, grammar) else []


def are_one(nodes: Sequence[Numbered], near: Near, clusters: Clusters, grammar: Grammar) -> bool:
    """Whether any two of the names are one thing, by grammar and by the marks they bear."""
    return all(
        grammar.compare(a.form, b.form, near).same and not clusters.apart(number, other)
        for place, (number, a) in enumerate(nodes)
        for other, b in nodes[place + 1 :]
    )
