"""A graph and questions in, what several stores answer out, side by side.

Enters: a Graph, questions, the names of stores. Leaves: for each question and each store how many
rows it gives and a hash of them. Promises: a store is started for this alone, on this machine's own
addresses and in a folder of its own, and is gone afterwards; a question that a store cannot
answer is a disagreement and no end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.errors import UsageError
from kg.queries.stores import by_jena, by_oxigraph, by_rdflib, by_virtuoso
from kg.queries.stores.agreement import Asked, Outcome, answer, check
from kg.queries.stores.store import Store

__all__ = ["STORES", "Asked", "Outcome", "answer", "check", "chosen"]

STORES: Mapping[str, Store] = {
    "oxigraph": by_oxigraph.STORE,
    "rdflib": by_rdflib.STORE,
    "virtuoso": by_virtuoso.STORE,
    "jena": by_jena.STORE,
}
"""The stores that questions are put to; kg's own engine is the first."""


def chosen(names: Sequence[str] = ()) -> tuple[Mapping[str, Store], tuple[str, ...]]:
    """The stores of these names, or all that are here, with a line for each that is not.

    Raises:
        UsageError: a store that was named is unknown, or not here.
    """
    if unknown := [name for name in names if name not in STORES]:
        raise UsageError(f"{unknown[0]}: no such store; there are {', '.join(STORES)}")
    absent = tuple(
        f"{name} is not here: {cure}"
        for name, store in STORES.items()
        if (not names or name in names) and (cure := store.missing())
    )
    if names and absent:
        raise UsageError("; ".join(absent))
    here = {name: store for name, store in STORES.items() if not store.missing()}
    return {name: store for name, store in here.items() if not names or name in names}, absent
