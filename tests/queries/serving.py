"""Asking a server over HTTP, as clients do."""

from __future__ import annotations

import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from urllib.parse import quote, urlsplit

from kg.graph import Graph
from kg.queries import Server

PARK = '<http://ex.org/qinghe> <http://www.w3.org/2004/02/skos/core#prefLabel> "青禾园区"@zh'
GRAPH = Graph.of([f"{PARK} <http://ex.org/{document}> ." for document in ("a", "b")])
"""Two documents that say the same."""

MANY = Graph.of(
    f'<http://ex.org/{n}> <http://ex.org/p> "{n},\\n{{}},{{" <http://ex.org/g> .' for n in range(40)
)
"""Forty things, named as rows of answers look."""

NAMES = "SELECT ?name WHERE { ?park ?p ?name }"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
ALL = "SELECT * WHERE { ?s ?p ?o }"
COPY = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
SPARQL, UPDATE = "application/sparql-query", "application/sparql-update"
TOKEN = "geheim"
BEARER = f"Bearer {TOKEN}"
FORM = "application/x-www-form-urlencoded"
JSON = "application/sparql-results+json"
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back."""

    status: int
    headers: Message
    text: str

    @property
    def kind(self) -> str:
        """The kind of content, without its parameters."""
        return self.headers.get("Content-Type", "").partition(";")[0]


def asked(
    address: str, data: bytes | None = None, *, method: str | None = None, **headers: str
) -> Answered:
    """The answer, whatever its status; headers with ``_`` for ``-``."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    request = urllib.request.Request(address, data, named, method=method)
    try:
        with OPENER.open(request, timeout=20) as answer:
            return Answered(answer.status, answer.headers, answer.read().decode())
    except urllib.error.HTTPError as error:
        with error:
            return Answered(error.code, error.headers, error.read().decode())


def get(server: Server, query: str, accept: str = JSON, **headers: str) -> Answered:
    """The query by GET."""
    address = f"{server.endpoint}?query={quote(query)}"
    return asked(address, None, method=None, Accept=accept, **headers)


def update(server: Server, text: str, **headers: str) -> Answered:
    """The update by POST."""
    address = f"{server.address}update"
    return asked(address, text.encode(), method=None, Content_Type=UPDATE, **headers)


def port(server: Server) -> int:
    """Where it listens."""
    return urlsplit(server.address).port or 0
