"""The SPARQL 1.1 Protocol, and that of graph stores: what a request asks for, as a message to an
engine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs

from kg.errors import UsageError
from kg.graph.terms import RDF
from kg.queries.answers import PREFIXES
from kg.queries.endpoint.kinds import ROWS, TRIPLES, best
from kg.queries.endpoint.messages import RefusedError, Reply, Request
from kg.queries.offline import refuse_loading, refuse_network

_FORM = "application/x-www-form-urlencoded"
_SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = (
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD",
)  # fmt: skip
# a line of N-Triples is one of Turtle too
_DESCRIBED = {kind: kind for kind in ("text/turtle", "application/n-triples")}
_DIRECT = {"query": "application/sparql-query", "update": "application/sparql-update"}


def message(request: Request, work: str, limit: int) -> Mapping[str, Any]:
    """A ``query`` or an ``update`` in any of the ways in which the protocol lets it be sent.

    Raises:
        RefusedError: it is sent in another way, or asks for the network.
    """
    told = _told(request, work)
    texts = told.get(work, [])
    if len(texts) != 1:
        raise RefusedError(400, f"send one {work}, as parameter `{work}` or as {_DIRECT[work]}")
    try:
        refuse_network(texts[0])
        if work == "update":
            refuse_loading(texts[0])
    except UsageError as error:
        raise RefusedError(403, str(error)) from error
    if "using-graph-uri" in told or "using-named-graph-uri" in told:
        raise RefusedError(400, "name the graphs with USING in the update itself")
    return {
        "work": work,
        "text": texts[0],
        "default_graph": told.get("default-graph-uri", []),
        "named_graphs": told.get("named-graph-uri", []),
        "limit": limit,
        "note": f"cut off after {limit} results; there are more: see the option limit of kg serve",
        **_kinds(request),
    }


def whole_graph(request: Request) -> Mapping[str, Any]:
    """A graph by its address, as the Graph Store Protocol reads it.

    Raises:
        RefusedError: none is named.
    """
    return {"work": "graph", "graph": _graph(request), **_kinds(request)}


def sent_graph(request: Request) -> Mapping[str, Any]:
    """What is to be put in the place of a graph, or added to it, or that it is to go.

    Raises:
        RefusedError: none is named, or it is sent in no form that is known.
    """
    told = {"work": "write", "method": request.method, "graph": _graph(request)}
    if request.method == "DELETE":
        return told
    kind = _kind(request)
    if kind not in TRIPLES.values():
        known = ", ".join(dict.fromkeys(TRIPLES.values()))
        raise RefusedError(415, f"send Content-Type: one of {known}")
    return {**told, "kind": kind, "text": _text(request, "graph")}


def _graph(request: Request) -> str:
    """The graph that is named; nothing for the default one."""
    names = [*request.told.get("graph", []), *("" for _ in request.told.get("default", []))]
    if len(names) != 1 or request.told.get("graph") == [""]:
        raise RefusedError(400, "name one graph: ?default or ?graph=ADDRESS")
    return names[0]


def _kinds(request: Request) -> Mapping[str, Any]:
    accept = request.headers.get("accept", "")
    kinds = {"rows": best(accept, ROWS), "triples": best(accept, TRIPLES)}
    if kinds == {"rows": None, "triples": None}:
        offered = ", ".join(dict.fromkeys([*ROWS.values(), *TRIPLES.values()]))
        raise RefusedError(406, f"accept one of {offered}")
    return {**kinds, "prefixes": PREFIXES}


def _told(request: Request, work: str) -> Mapping[str, Sequence[str]]:
    if request.method != "POST":
        return request.told
    kind, text = _kind(request), _text(request, work)
    if kind == _DIRECT[work]:
        return {**request.told, work: [text]}
    if kind == _FORM:
        try:
            sent = parse_qs(text, keep_blank_values=True, errors="strict")
        except ValueError as error:
            raise RefusedError(400, f"not a form that can be read: {error}") from error
        return {**request.told, **sent}
    raise RefusedError(415, f"send Content-Type: {_DIRECT[work]} or {_FORM}")


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _text(request: Request, what: str) -> str:
    try:
        return request.body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(400, f"the {what} is not UTF-8; send it as UTF-8") from error


def description(request: Request, endpoint: str) -> Reply:
    """What the endpoint can do, as SPARQL 1.1 has it told where nothing is asked.

    Raises:
        RefusedError: in no form that is accepted.
    """
    kind = best(request.headers.get("accept", ""), _DESCRIBED)
    if kind is None:
        raise RefusedError(406, f"accept one of {', '.join(_DESCRIBED)}")
    service = f"<{endpoint}>"
    said = [
        f"{service} <{RDF}type> <{_SD}Service> .",
        f"{service} <{_SD}endpoint> {service} .",
        f"{service} <{_SD}supportedLanguage> <{_SD}SPARQL11Query> .",
        *(f"{service} <{_SD}resultFormat> <{_FORMATS}{form}> ." for form in _RESULTS),
    ]
    return Reply(200, "".join(f"{line}\n" for line in said).encode(), kind)
