"""The graph as plain rows, for pages, tables and notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from kg.graph.cards import Card, words
from kg.graph.terms import DCT, KG, PROV, RDF, SKOS
from kg.model import DocumentRow, FactRow, NodeRow

Index = Mapping[str, Mapping[str, tuple[str, ...]]]

_TYPE = f"{RDF}type"
_LABEL = f"{SKOS}prefLabel"
_ALIAS = f"{SKOS}altLabel"
_NOTE = f"{SKOS}changeNote"
_EVIDENCE = {f"{KG}Statement", f"{KG}Document", f"{KG}Observation"}


class HasCards(Protocol):
    """Whatever tells what is said of each subject."""

    def cards(self) -> Iterator[tuple[str, Card]]:
        """Each subject with its card."""
        ...


def index(graph: HasCards) -> Index:
    """What the graph says of each address: property to sorted, distinct values.

    Of words in several languages the Chinese are kept, and all reasons for names.
    """
    keys: dict[str, str] = {}
    found: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for subject, card in graph.cards():
        said = {}
        for predicate, values in card.items():
            key = keys.setdefault(predicate, predicate[1:-1])
            if kept := _kept(values, every=key == _NOTE):
                said[key] = kept
        if said:
            found[words(subject)[0]] = said
    return found


def _kept(values: Iterable[str], *, every: bool) -> tuple[str, ...]:
    told = map(words, values)
    return tuple(sorted({value for value, language in told if every or language in ("", "zh")}))


def nodes(found: Index) -> tuple[NodeRow, ...]:
    """The things of the graph; documents, statements and figures are rows of their own."""
    return tuple(
        sorted(
            NodeRow(
                iri=subject,
                kind=said[_TYPE][0].removeprefix(KG),
                label=_first(said, _LABEL),
                aliases=said.get(_ALIAS, ()),
            )
            for subject, said in found.items()
            if _LABEL in said and _TYPE in said and said[_TYPE][0] not in _EVIDENCE
        )
    )


def facts(found: Index) -> tuple[FactRow, ...]:
    """The Statements of the graph; a figure's object is its number."""
    return tuple(
        sorted(
            _fact(subject, said, found)
            for subject, said in found.items()
            if f"{KG}Statement" in said.get(_TYPE, ())
        )
    )


def documents(found: Index) -> tuple[DocumentRow, ...]:
    """The texts that the graph was read from."""
    return tuple(
        sorted(
            _document(subject, said)
            for subject, said in found.items()
            if f"{KG}Document" in said.get(_TYPE, ())
        )
    )


def notes(found: Index, iri: str) -> tuple[str, ...]:
    """Why each name is the name of this thing."""
    return found.get(iri, {}).get(_NOTE, ())


def _fact(subject: str, said: Mapping[str, tuple[str, ...]], found: Index) -> FactRow:
    target = _first(said, f"{RDF}object")
    relation = _first(said, f"{RDF}predicate").removeprefix(KG)
    figure = found.get(target, {}) if relation == "reports" else {}
    return FactRow(
        iri=subject,
        relation=relation,
        subject=_first(said, f"{RDF}subject"),
        object=_first(figure, f"{KG}value") if figure else target,
        is_value=relation in ("investment", "reports"),
        status=_first(said, f"{KG}status").removeprefix(KG),
        when=_first(said, f"{KG}when"),
        role=_first(said, f"{KG}role"),
        indicator=_first(figure, f"{KG}indicator"),
        unit=_first(figure, f"{KG}unit") or ("元" if relation == "investment" else ""),
        confidence=float(_first(said, f"{KG}confidence") or 0),
        quote=_first(said, f"{KG}quote"),
        start=int(_first(said, f"{KG}start") or 0),
        end=int(_first(said, f"{KG}end") or 0),
        rule=_first(said, f"{KG}rule"),
        document=_first(said, f"{PROV}wasDerivedFrom"),
    )


def _document(subject: str, said: Mapping[str, tuple[str, ...]]) -> DocumentRow:
    path, source = _first(said, f"{KG}path"), _first(said, f"{DCT}source")
    return DocumentRow(
        iri=subject,
        path=path,
        title=_first(said, f"{DCT}title"),
        publisher=_first(said, f"{DCT}publisher"),
        published=_first(said, f"{DCT}issued"),
        url=source if source != path else "",
        sha256=_first(said, f"{KG}sha256"),
    )


def _first(said: Mapping[str, tuple[str, ...]], key: str) -> str:
    return said.get(key, ("",))[0]
