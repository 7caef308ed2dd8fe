"""A query that has so long and no longer: an engine of its own answers it, as those of serve do."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from pyoxigraph import QueryResultsFormat, RdfFormat, parse, parse_query_results

from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.queries.answers import PREFIXES, Answer
from kg.queries.ask import answer, fault, sparql
from kg.queries.endpoint.engines import Engines, Said, stored
from kg.queries.questions import Question

_ROWS, _TRIPLES = QueryResultsFormat.JSON, RdfFormat.N_TRIPLES
_LATE = 503


def ask_within(
    seconds: float,
    source: Graph | Path,
    query: str | Question,
    parameters: Mapping[str, str] | None = None,
) -> Answer:
    """The same answer as ``ask`` gives, of a graph or of a store on disk, or none in time.

    Raises:
        UsageError: as ``ask``.
        GraphError: it takes longer, cannot be evaluated, or the store cannot be opened.
    """
    text = sparql(query, parameters or {})
    message = {
        "work": "query",
        "text": text,
        "prefixes": PREFIXES,
        "default_graph": [],
        "named_graphs": [],
        "rows": _ROWS.media_type,
        "triples": _TRIPLES.media_type,
        "limit": sys.maxsize - 1,
        "note": "",
    }
    with tempfile.TemporaryDirectory(prefix="kg-ask-") as folder:
        store = stored(source, Path(folder))
        with closing(Engines(store, timeout=seconds, writes=False)) as engines:
            return _answer(engines.reply(message), text, seconds)


def _answer(said: Said, text: str, seconds: float) -> Answer:
    head = said.head
    if head["status"] == _LATE:
        raise GraphError(
            f"the query took longer than {seconds:g} s and was given up; ask for less, or give it "
            "longer: --timeout"
        )
    if "fault" in head:
        raise UsageError(fault(text, head["fault"]))
    if head["status"] != 200:
        raise GraphError(f"the query cannot be evaluated: {head['error']}")
    if head["kind"] == _ROWS.media_type:
        return answer(parse_query_results(said.body, format=_ROWS))
    triples = (f"{quad.triple} ." for quad in parse(said.body, format=_TRIPLES))
    return Answer(triples=tuple(sorted(set(triples))))
