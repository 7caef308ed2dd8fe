"""A process of its own that answers from a store: ended at once where a query takes too long.

It is run as a file, with nothing of kg imported, so that another stands ready in a tenth of a
second. A message is a line of JSON; so is a reply, with ``length`` bytes behind it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, BinaryIO

from pyoxigraph import (
    DefaultGraph,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    parse,
    parse_query_results,
    serialize,
)

_FORMS = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
_ROW = {"application/sparql-results+json": b"},{", "application/sparql-results+xml": b"<result"}
"""What stands before each row in a form, and perhaps elsewhere; else a row has a line."""

Reply = tuple[dict[str, Any], bytes]


class _TooManyError(Exception):
    """There may be more rows than wanted."""


class _Sheet:
    """Takes what is written until it may be more than so many rows."""

    def __init__(self, row: bytes, limit: int) -> None:
        self.parts: list[bytes] = []
        self._row, self._left, self._end = row, limit, b""

    def write(self, part: bytes) -> int:
        # the end of the last part is kept, for a mark may lie across two
        seen = self._end + part
        self.parts.append(bytes(part))
        self._left -= seen.count(self._row)
        self._end = seen[-len(self._row) + 1 :] if len(self._row) > 1 else b""
        if self._left < 0:
            raise _TooManyError
        return len(part)

    def flush(self) -> None:
        """Nothing is held back."""


def main() -> None:
    """Open the store of the command line and answer until there is nobody to answer."""
    folder, writes = sys.argv[1], sys.argv[2] == "write"
    wanted, out = sys.stdin.buffer, sys.stdout.buffer
    try:
        store = Store(folder) if writes else Store.read_only(folder)
    except (OSError, ValueError, RuntimeError) as error:
        _send(out, ({"status": 500, "error": str(error)}, b""))
        return
    _send(out, ({"status": 200}, b""))
    for line in wanted:
        _send(out, _reply(store, json.loads(line)))


def _send(out: BinaryIO, reply: Reply) -> None:
    head, body = reply
    out.write(json.dumps({**head, "length": len(body)}).encode() + b"\n" + body)
    out.flush()


def _reply(store: Store, message: Mapping[str, Any]) -> Reply:
    try:
        return _WORK[message["work"]](store, message)
    except SyntaxError as error:
        return {"status": 400, "fault": str(error)}, b""
    except (ValueError, RuntimeError) as error:
        return {"status": 400, "error": f"it cannot be evaluated: {error}"}, b""
    except OSError as error:
        return {"status": 500, "error": f"the store cannot be read or written: {error}"}, b""


def _query(store: Store, message: Mapping[str, Any]) -> Reply:
    found = _found(store, message)
    if isinstance(found, QueryTriples):
        return _triples(found, message)
    kind = message["rows"]
    if kind is None:
        return {"status": 406}, b""
    form = _FORMS[kind]
    if isinstance(found, QueryBoolean):
        return {"status": 200, "kind": kind}, found.serialize(format=form) or b""
    # counted generously: what may be too much is counted again with care
    sheet = _Sheet(_ROW.get(kind, b"\n"), message["limit"])
    try:
        found.serialize(sheet, format=form)
    except _TooManyError:
        return _cut(_found(store, message), message, form)
    return {"status": 200, "kind": kind}, b"".join(sheet.parts)


def _found(store: Store, message: Mapping[str, Any]) -> Any:
    text, prefixes = message["text"], message["prefixes"]
    first, named = message["default_graph"], message["named_graphs"]
    if first or named:
        return store.query(
            text,
            prefixes=prefixes,
            default_graph=[NamedNode(name) for name in first],
            named_graphs=[NamedNode(name) for name in named],
        )
    # a store that has its triples in named graphs alone is asked for their union
    union = next(store.quads_for_pattern(None, None, None, DefaultGraph()), None) is None
    return store.query(text, prefixes=prefixes, use_default_graph_as_union=union)


def _cut(found: Any, message: Mapping[str, Any], form: QueryResultsFormat) -> Reply:
    """Exactly the rows that are wanted, and a word where there are more.

    They are counted as TSV, where a row is a line and nothing of a term is lost.
    """
    lines = message["limit"] + 1
    sheet, note = _Sheet(b"\n", lines), ""
    try:
        found.serialize(sheet, format=QueryResultsFormat.TSV)
        text = b"".join(sheet.parts)
    except _TooManyError:
        note = message["note"]
        text = b"\n".join([*b"".join(sheet.parts).split(b"\n", lines)[:lines], b""])
    again = parse_query_results(text, format=QueryResultsFormat.TSV)
    body = again.serialize(format=form) or b""
    if note and form == QueryResultsFormat.JSON:
        body = body[: body.rindex(b"}")] + b',"note":' + json.dumps(note).encode() + b"}"
    if note and form == QueryResultsFormat.XML:
        body += f"\n<!-- {note} -->\n".encode()
    return _told(message["rows"], body, note)


def _told(kind: str, body: bytes, note: str) -> Reply:
    return {"status": 200, "kind": kind, **({"note": note} if note else {})}, body


def _triples(found: Iterator[Triple], message: Mapping[str, Any]) -> Reply:
    kind = message["triples"]
    if kind is None:
        return {"status": 406}, b""
    form = RdfFormat.from_media_type(kind)
    triples = dict.fromkeys(islice(found, message["limit"]))
    note = message["note"] if next(found, None) is not None else ""
    body = serialize(triples, format=form, prefixes=message["prefixes"]) or b""
    if note and form in (RdfFormat.TURTLE, RdfFormat.N_TRIPLES):
        body = f"# {note}\n".encode() + body
    return _told(kind, body, note)


def _update(store: Store, message: Mapping[str, Any]) -> Reply:
    store.update(message["text"], prefixes=message["prefixes"])
    store.flush()
    return {"status": 204}, b""


def _graph(store: Store, message: Mapping[str, Any]) -> Reply:
    """A graph whole, however large; an empty name is the default graph."""
    kind, name = message["triples"], message["graph"]
    if kind is None:
        return {"status": 406}, b""
    graph = _named(name)
    if not _has(store, graph):
        return _unknown(name)
    form = RdfFormat.from_media_type(kind)
    body = store.dump(format=form, from_graph=graph, prefixes=message["prefixes"])
    return {"status": 200, "kind": kind}, body or b""


def _write(store: Store, message: Mapping[str, Any]) -> Reply:
    """A graph put in the place of another, added to it, or taken away: all of it or nothing."""
    name = message["graph"]
    graph = _named(name)
    is_new = not _has(store, graph)
    if message["method"] != "DELETE":
        try:
            store.update(_put(message, graph))
        except SyntaxError as error:
            return {"status": 400, "error": f"not {message['kind']}: {error}"}, b""
    elif is_new:
        return _unknown(name)
    else:
        store.remove_graph(graph)
    store.flush()
    return {"status": 201 if is_new else 204}, b""


def _put(message: Mapping[str, Any], graph: NamedNode | DefaultGraph) -> str:
    """What is sent, as one update: the engine makes all steps of an update at one time."""
    text, form = message["text"].encode(), RdfFormat.from_media_type(message["kind"])
    base = message["graph"] or None
    read = parse(text, form, base_iri=base, without_named_graphs=True)
    triples = "".join(f"{quad.triple} .\n" for quad in read)
    steps = []
    if isinstance(graph, NamedNode):
        steps.append(f"CREATE SILENT GRAPH {graph}")
        triples = f"GRAPH {graph} {{ {triples} }}"
    if message["method"] == "PUT":
        steps.append(f"CLEAR GRAPH {graph}" if base else "CLEAR DEFAULT")
    return ";\n".join([*steps, f"INSERT DATA {{ {triples} }}"])


def _named(name: str) -> NamedNode | DefaultGraph:
    return NamedNode(name) if name else DefaultGraph()


def _has(store: Store, graph: NamedNode | DefaultGraph) -> bool:
    return isinstance(graph, DefaultGraph) or store.contains_named_graph(graph)


def _unknown(name: str) -> Reply:
    return {"status": 404, "error": f"no graph has the address {name}"}, b""


_WORK = {"query": _query, "update": _update, "graph": _graph, "write": _write}


if __name__ == "__main__":
    main()
