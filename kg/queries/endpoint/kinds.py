"""Which form of answer a client would rather have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

ROWS: Mapping[str, str] = {
    "application/sparql-results+json": "application/sparql-results+json",
    "application/json": "application/sparql-results+json",
    "application/sparql-results+xml": "application/sparql-results+xml",
    "application/xml": "application/sparql-results+xml",
    "text/csv": "text/csv",
    "text/tab-separated-values": "text/tab-separated-values",
}
"""What may be asked for where the answer is rows or a truth, and what is given then."""

TRIPLES: Mapping[str, str] = {
    "text/turtle": "text/turtle",
    "application/n-triples": "application/n-triples",
    "text/plain": "application/n-triples",
    "application/rdf+xml": "application/rdf+xml",
    "application/xml": "application/rdf+xml",
    "application/ld+json": "application/ld+json",
    "application/json": "application/ld+json",
}
"""The same where it is triples."""


def best(accept: str, kinds: Mapping[str, str]) -> str | None:
    """The kind that the header Accept likes best; the first where it is empty; None if none."""
    liked = _liked(accept or "*/*")
    found = max(kinds, key=lambda kind: (_weight(kind, liked), -list(kinds).index(kind)))
    return kinds[found] if _weight(found, liked) > 0 else None


def _liked(accept: str) -> Sequence[tuple[str, float]]:
    found = []
    for part in accept.split(","):
        name, *parameters = (word.strip().lower() for word in part.split(";"))
        weight = next((word[2:] for word in parameters if word.startswith("q=")), "1")
        try:
            found.append((name, float(weight)))
        except ValueError:
            continue  # what is no number is not understood, and so not wanted
    return found


def _weight(kind: str, liked: Sequence[tuple[str, float]]) -> float:
    """How much a kind is liked; what names it is heard before what names many."""
    for pattern in (kind, f"{kind.partition('/')[0]}/*", "*/*"):
        for name, weight in liked:
            if name == pattern:
                return weight
    return 0.0
