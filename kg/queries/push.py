"""A graph sent to a store over the SPARQL 1.1 Graph Store HTTP Protocol, and counted there.

Each named graph is PUT whole, so that sending it again changes nothing.
"""

from __future__ import annotations

import http.client
import json
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.graph.cards import terms

Progress = Callable[[str, int, int], None]

KINDS: Mapping[str, tuple[str, str]] = {
    "generic": ("", ""),
    "oxigraph": ("/store", "/query"),
    "fuseki": ("/data", "/sparql"),
    "graphdb": ("/rdf-graphs/service", ""),
    "virtuoso": ("/sparql-graph-crud-auth", "/sparql"),
}
"""What follows a store's address: where graphs are put, where queries are asked."""

_ADDRESS = re.compile(
    r"https?://(?:[\w.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:[/?][!-~]*)?", re.ASCII
)
_PASSING = (408, 425, 429, 500, 502, 503, 504)
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Target:
    """A store: where graphs are put, where it is asked, who asks; times in seconds."""

    graphs: str
    queries: str
    user: str = ""
    password: str = ""
    timeout: float = 60.0
    pauses: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0)


class _NoWay(urllib.request.HTTPRedirectHandler):
    """Follows nobody elsewhere: what is sent is meant for the named store alone."""

    def redirect_request(self, *_: object) -> None:
        return None


class _Drained(urllib.request.BaseHandler):
    """Reads a refused login to its end, for urllib drops it with its connection open."""

    handler_order = 100

    def http_error_401(self, _: object, response: http.client.HTTPResponse, *__: object) -> None:
        """Read it, and leave the rest to those who log in."""
        response.read()


def target(url: str, kind: str = "generic", *, user: str = "", password: str = "") -> Target:
    """The store at this address.

    Raises:
        UsageError: it is no address of the web, it has a password in it, or the kind is unknown.
    """
    if kind not in KINDS:
        raise UsageError(f"{kind}: no such kind of store; there are {', '.join(KINDS)}")
    if "@" in urlsplit(url).netloc:
        raise UsageError("the address has a login in it; set KG_PUSH_USER and KG_PUSH_PASSWORD")
    if not _ADDRESS.fullmatch(url):
        raise UsageError(f"{url}: not the address of a store; give http://... or https://...")
    graphs, queries = KINDS[kind]
    base = url if kind == "generic" else url.rstrip("/")
    return Target(base + graphs, base + queries, user, password)


def push(graph: Graph, store: Target, *, progress: Progress | None = None) -> int:
    """Put every named graph into the store, in order, then count them there; their number.

    What else the store holds stays. What fails for a moment is tried again.

    Raises:
        GraphError: the store refuses, does not answer, or has other counts than were sent.
    """
    parts = _parts(graph)
    opener = _opener(store)
    for done, (name, lines) in enumerate(parts.items(), start=1):
        body = "".join(lines).encode()
        request = urllib.request.Request(_place(store, name), body, method="PUT")
        request.add_header("Content-Type", "application/n-triples")
        _answer(opener, request, store)
        if progress:
            progress("graphs sent", done, len(parts))
    differing = []
    for done, (name, lines) in enumerate(parts.items(), start=1):
        found = _count(opener, store, name)
        if found != len(lines):
            differing.append(f"{name or 'default graph'}: sent {len(lines)}, has {found}")
        if progress:
            progress("graphs counted", done, len(parts))
    if differing:
        shown = "\n".join(differing[:_SHOWN])
        more = f"\nand {len(differing) - _SHOWN} more" if len(differing) > _SHOWN else ""
        raise GraphError(f"the store has other numbers of triples than were sent:\n{shown}{more}")
    return len(parts)


def _parts(graph: Graph) -> dict[str, list[str]]:
    """Per named graph its triples, a line each; "" is the default graph."""
    found: dict[str, list[str]] = {}
    for line in graph.lines:
        subject, predicate, value, name = terms(line)
        name = "" if name == "." else name[1:-1]
        found.setdefault(name, []).append(f"{subject} {predicate} {value} .\n")
    return dict(sorted(found.items()))


def _opener(store: Target) -> urllib.request.OpenerDirector:
    """Speaks HTTP, with both ways of login that HTTP has; the store says which."""
    if not store.user:
        return urllib.request.build_opener(_NoWay)
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    for address in (store.graphs, store.queries):
        passwords.add_password(None, address, store.user, store.password)
    return urllib.request.build_opener(
        _NoWay,
        _Drained,
        urllib.request.HTTPBasicAuthHandler(passwords),
        urllib.request.HTTPDigestAuthHandler(passwords),
    )


def _place(store: Target, name: str) -> str:
    graph = f"graph={quote(name, safe='')}" if name else "default"
    return f"{store.graphs}{'&' if '?' in store.graphs else '?'}{graph}"


def _count(opener: urllib.request.OpenerDirector, store: Target, name: str) -> int:
    pattern = f"GRAPH <{name}> {{ ?s ?p ?o }}" if name else "?s ?p ?o"
    query = f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}"
    request = urllib.request.Request(store.queries, urlencode({"query": query}).encode())
    request.add_header("Content-Type", "application/x-www-form-urlencoded")
    request.add_header("Accept", "application/sparql-results+json")
    text = _answer(opener, request, store)
    try:
        return int(json.loads(text)["results"]["bindings"][0]["n"]["value"])
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise GraphError(f"{store.queries}: not an answer to a query; see --queries") from error


def _answer(
    opener: urllib.request.OpenerDirector, request: urllib.request.Request, store: Target
) -> bytes:
    """What the store says, which is asked again after each pause while it is only out of breath."""
    said = ""
    for pause in _then_none(store.pauses):
        try:
            with opener.open(request, timeout=store.timeout) as answer:
                return bytes(answer.read())
        except urllib.error.HTTPError as error:
            said = _refusal(error)
            if error.code not in _PASSING:
                raise GraphError(f"{request.full_url}: {said}") from error
        except (OSError, http.client.HTTPException) as error:
            said = str(getattr(error, "reason", error)) or type(error).__name__
        except ValueError as error:  # a way of login that is neither basic nor digest
            raise GraphError(f"{request.full_url}: {error}") from error
        if pause is None:
            break
        time.sleep(pause)
    tries = len(store.pauses) + 1
    raise GraphError(
        f"{request.full_url}: {said}, {tries} times; what was sent may be sent again: try later"
    )


def _then_none(pauses: tuple[float, ...]) -> Iterator[float | None]:
    yield from pauses
    yield None


def _refusal(error: urllib.error.HTTPError) -> str:
    """The status, what the store says of it, and the cure where it is known."""
    with error:
        words = " ".join(error.read(300).decode(errors="replace").split())
    cure = {401: "check KG_PUSH_USER and KG_PUSH_PASSWORD", 403: "is it read-only?"}
    said = f"{error.code} {error.reason}"
    return "; ".join(part for part in (said, cure.get(error.code, ""), words[:200]) if part)
