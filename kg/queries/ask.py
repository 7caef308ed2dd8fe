"""A query put to a graph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pyoxigraph import DefaultGraph, QueryBoolean, QuerySolutions, QueryTriples, Store

from kg.documents.dates import written
from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.queries.answers import PREFIXES, Answer
from kg.queries.binding import bind
from kg.queries.offline import refuse_network
from kg.queries.questions import Question
from kg.queries.solutions import words

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def ask(
    source: Graph | Store, query: str | Question, parameters: Mapping[str, str] | None = None
) -> Answer:
    """Answer SPARQL or a question that has a name; documents are asked together.

    The usual prefixes (kg, skos, prov, dct, rdf, rdfs, xsd) need not be declared.

    Raises:
        UsageError: it is not SPARQL, asks the network, or a parameter is missing or unknown.
        GraphError: it cannot be evaluated.
    """
    text = sparql(query, parameters or {})
    store = source.store() if isinstance(source, Graph) else source
    try:
        found = store.query(text, prefixes=PREFIXES, use_default_graph_as_union=_is_split(store))
        return answer(found)
    except SyntaxError as error:
        raise UsageError(fault(text, str(error))) from error
    except (ValueError, RuntimeError, OSError) as error:
        raise GraphError(f"the query cannot be evaluated: {error}") from error


def sparql(query: str | Question, parameters: Mapping[str, str]) -> str:
    """The query with its values, as an engine is asked it.

    Raises:
        UsageError: it asks the network, or a parameter is missing, unknown or not of its kind.
    """
    given = dict(parameters)
    if isinstance(query, Question):
        _check(query, given)
        given = dict(_with_dates(query, given))
    text = query.text if isinstance(query, Question) else query
    refuse_network(text)  # before values are in it, which are terms and may say anything
    return bind(text, given)


def _is_split(store: Store) -> bool:
    """Whether the store has its triples in named graphs alone, so that their union is asked."""
    return next(store.quads_for_pattern(None, None, None, DefaultGraph()), None) is None


def _check(question: Question, given: Mapping[str, str]) -> None:
    known = {parameter.name: parameter for parameter in question.parameters}
    unknown = [name for name in given if name not in known]
    missing = [p for p in question.parameters if p.required and not given.get(p.name, "").strip()]
    if unknown:
        has = f"it has {', '.join(known)}" if known else "it has none"
        raise UsageError(f"{question.name} has no parameter {unknown[0]}; {has}")
    if missing:
        says = "; ".join(f"{one.name}={one.description}" for one in missing)
        raise UsageError(f"{question.name} must be told {says}")


def _with_dates(question: Question, given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is given, its dates as the graph has them: 2022-06-01 of 2022年6月1日.

    Raises:
        UsageError: what must be a date is none.
    """
    dates = {parameter.name for parameter in question.parameters if parameter.is_date}
    for name, value in given.items():
        day = written(value) if name in dates and value.strip() else value
        if day is None:
            raise UsageError(
                f"{name}={value}: no date; write {name}=2022-06-01, {name}=2022-06 or {name}=2022"
            )
        yield name, day


def answer(found: QuerySolutions | QueryBoolean | QueryTriples) -> Answer:
    """What an engine has found, as rows, a truth or triples."""
    if isinstance(found, QueryTriples):
        return Answer(triples=tuple(sorted({f"{triple} ." for triple in found})))
    if isinstance(found, QueryBoolean):
        return Answer(truth=bool(found))
    terms = tuple(map(tuple, found))
    rows = tuple(map(words, terms))
    return Answer(tuple(each.value for each in found.variables), rows, terms=terms)


def fault(text: str, said: str) -> str:
    """For people, what the engine ``said`` of a query that it could not read."""
    place = _PLACE.match(said)
    if place is None:
        return f"not SPARQL: {said}"
    line, column = int(place[1]), int(place[2])
    lines = text.splitlines() or [""]
    words = lines[min(line, len(lines)) - 1].strip()
    return (
        f"not SPARQL: line {line}, column {column}, in {words!r}; "
        f"check brackets, dots and prefixes (known: {', '.join(PREFIXES)})"
    )
