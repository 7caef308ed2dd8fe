"""What a query gave, and how it is written."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from pyoxigraph import RdfFormat, parse, serialize

from kg.errors import UsageError
from kg.graph.sheets import sheet
from kg.graph.terms import DCT, KG, PROV, RDF, RDFS, SKOS, XSD
from kg.queries import solutions

PREFIXES = {
    "dct": DCT,
    "kg": KG,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "skos": SKOS,
    "xsd": XSD,
}
FORMS = ("table", "csv", "json", "turtle")


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows under ``columns``, or a ``truth``, or ``triples`` (sorted lines of N-Triples).

    ``terms`` are the rows as the engine gave them, None where nothing is bound; a table that is no
    answer of a store has its JSON as ``told``.
    """

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    truth: bool | None = None
    triples: tuple[str, ...] | None = None
    terms: tuple[solutions.Row, ...] = field(default=(), repr=False)
    told: str = field(default="", repr=False)

    @property
    def json(self) -> str:
        """Rows and truths as SPARQL 1.1 JSON, made when it is asked for: few want it."""
        if self.truth is not None:
            return solutions.truth_as_json(self.truth)
        return self.told or solutions.as_json(self.columns, self.terms)


def write(answer: Answer, form: str = "table") -> str:
    """The answer as table, csv, json or turtle.

    Raises:
        UsageError: rows as Turtle, or an unknown form.
    """
    if form not in FORMS:
        raise UsageError(f"{form}: not a form of answers; there is {', '.join(FORMS)}")
    if answer.triples is not None:
        return _triples(answer.triples, form)
    if form == "turtle":
        raise UsageError("only CONSTRUCT and DESCRIBE give Turtle; ask for table, csv or json")
    if form == "json":
        return answer.json + "\n"
    if answer.truth is not None:
        return "true\n" if answer.truth else "false\n"
    if form == "csv":
        return sheet([answer.columns, *answer.rows])
    return _table(answer.columns, answer.rows)


def _triples(lines: Sequence[str], form: str) -> str:
    text = "".join(f"{line}\n" for line in lines).encode()
    triples = [quad.triple for quad in parse(text, format=RdfFormat.N_TRIPLES)]
    if form == "json":
        return (serialize(triples, format=RdfFormat.JSON_LD) or b"").decode() + "\n"
    if form == "turtle":
        return text.decode()
    rows = [(str(t.subject), str(t.predicate), str(t.object)) for t in triples]
    columns = ("subject", "predicate", "object")
    return sheet([columns, *rows]) if form == "csv" else _table(columns, rows)


def short(value: str) -> str:
    """An address as people write it: ``kg:hosts``; anything else as it is, on one line."""
    for prefix, address in PREFIXES.items():
        if value.startswith(address):
            return f"{prefix}:{value.removeprefix(address)}"
    return " ".join(value.split())


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns that line up where Chinese characters are two wide."""
    lines = [tuple(columns), *(tuple(short(cell) for cell in row) for row in rows)]
    widths = [max((_width(line[n]) for line in lines), default=0) for n in range(len(columns))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "".join(_line(line, widths) for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)
    )
    return "  ".join(padded).rstrip() + "\n"


def _width(words: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in words)
