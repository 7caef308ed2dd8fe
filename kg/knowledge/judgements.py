"""Reads seeds/judgements: what a person has decided about two names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.errors import KnowledgeError
from kg.knowledge import table

COLUMNS = ("kind", "a", "b", "a_in", "b_in", "reason")
KINDS = (
    "Park", "Company", "Official", "Person", "Organization", "Post", "Project", "Facility", "Place",
    "Retrofit", "Permit", "Honour", "Industry", "Product", "Mechanism", "Event",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """Two names of one kind, decided by a person.

    ``a_in`` and ``b_in`` name the file that the name stands in; "" is every file.
    ``where`` is the line of the decision, such as ``seeds/judgements/same.csv:4``.
    """

    same: bool
    kind: str
    a: str
    b: str
    a_in: str
    b_in: str
    reason: str
    where: str


@dataclass(frozen=True, slots=True)
class Judgements:
    """All decisions: ``same`` are obeyed, ``different`` are never overruled."""

    same: tuple[Judgement, ...] = ()
    different: tuple[Judgement, ...] = ()


def load(folder: Path) -> Judgements:
    """The decisions in a folder such as seeds/judgements.

    Raises:
        KnowledgeError: a line is not sound, or two lines contradict each other.
    """
    same = _read(folder / "same.csv", same=True)
    different = _read(folder / "different.csv", same=False)
    faults = [fault for item in (*same, *different) for fault in _faults(item)]
    faults += _contradictions(same, different)
    if faults:
        raise KnowledgeError("\n".join(faults))
    return Judgements(same, different)


def _read(path: Path, *, same: bool) -> tuple[Judgement, ...]:
    rows = table.rows(path, *COLUMNS)
    shown = "/".join(path.parts[-3:])
    return tuple(
        Judgement(
            same, row["kind"], row["a"], row["b"], row["a_in"], row["b_in"], row["reason"],
            f"{shown}:{row.line}",
        )
        for row in rows
    )  # fmt: skip


def _faults(item: Judgement) -> list[str]:
    faults: list[str] = []
    if item.kind not in KINDS:
        faults.append(
            f"{item.where}: unknown kind {item.kind!r}; it must be one of {', '.join(KINDS)}"
        )
    if not item.a or not item.b:
        faults.append(f"{item.where}: two names are needed, in columns a and b")
    if not item.reason:
        faults.append(f"{item.where}: say why, in column reason")
    if item.a == item.b and item.a_in == item.b_in and (item.same or item.a_in):
        faults.append(
            f"{item.where}: {item.a} is set against itself; name two files in a_in and b_in"
        )
    return faults


def _contradictions(same: tuple[Judgement, ...], different: tuple[Judgement, ...]) -> list[str]:
    decided = {_pair(item): item.where for item in same}
    return [
        f"{item.where}: says the opposite of {decided[_pair(item)]}; remove one of them"
        for item in different
        if _pair(item) in decided
    ]


def _pair(item: Judgement) -> tuple[str, frozenset[tuple[str, str]]]:
    return item.kind, frozenset({(item.a, item.a_in), (item.b, item.b_in)})
