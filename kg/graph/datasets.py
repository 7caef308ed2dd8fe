"""N-Quads in, an rdflib graph in memory out."""

from __future__ import annotations

import warnings

import rdflib


def dataset(text: str) -> rdflib.Dataset:
    """A Dataset whose default graph is the union of its graphs."""
    found = rdflib.Dataset(default_union=True)
    with warnings.catch_warnings():
        # rdflib 7.6 warns of a function that it still calls itself
        warnings.simplefilter("ignore", DeprecationWarning)
        found.parse(data=text, format="nquads")
    return found
