"""N-Quads in, an rdflib graph in memory out."""

from __future__ import annotations

import rdflib


def dataset(text: str) -> rdflib.Dataset:
    """A Dataset whose default graph is the union of its graphs."""
    found = rdflib.Dataset(default_union=True)
    found.parse(data=text, format="nquads")
    return found
