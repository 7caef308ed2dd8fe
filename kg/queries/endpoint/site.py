"""What stands at which address, as a request in and a reply out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.queries.ask import fault
from kg.queries.endpoint import protocol
from kg.queries.endpoint.access import refuse_strangers, refuse_writing
from kg.queries.endpoint.engines import Engines, Said
from kg.queries.endpoint.messages import HTML, TEXT, Page, RefusedError, Reply, Request, Rules

_READS = ("GET", "HEAD")
_METHODS: Mapping[str, tuple[str, ...]] = {
    "/query": (*_READS, "POST"),
    "/update": ("POST",),
    "/store": (*_READS, "PUT", "POST", "DELETE"),
}
# the query page asks at these places where no link has told it another
_ALSO = {"/sparql": "/query", "/editor/sparql": "/query", "/editor/query": "/query"}
_KINDS = {".html": HTML, ".md": TEXT}
# the query page brings all it needs and makes its scripts as it runs
_OWN = (
    "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; "
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'"
)


@dataclass(frozen=True, slots=True)
class Site:
    """One graph's addresses: ``own`` is host and port, ``pages`` what is shown at each path,
    ``files`` what is read from disk when it is asked for."""

    engines: Engines
    own: str
    pages: Mapping[str, Page]
    files: Mapping[str, Path]
    rules: Rules

    def reply(self, request: Request) -> Reply:
        """What is answered; it raises nothing."""
        try:
            refuse_strangers(request, self.own, self.rules.origins)
            found = self._found(request)
        except RefusedError as error:
            found = error.reply
        return Reply(
            found.status, found.body, found.kind, {**self._sharing(request), **found.headers}
        )

    def _found(self, request: Request) -> Reply:
        path = _ALSO.get(request.path, request.path)
        methods = _METHODS.get(path, _READS)
        if path not in (*_METHODS, *self.pages, *self.files):
            raise RefusedError(404, f"nothing is at {path}; see http://{self.own}/")
        if request.method == "OPTIONS":
            return Reply(204, headers={"Allow": ", ".join((*methods, "OPTIONS"))})
        if request.method not in methods:
            allowed = ", ".join(methods)
            raise RefusedError(405, f"{path} takes {allowed}", Allow=allowed)
        if path in self.pages:
            policy = {"Content-Security-Policy": _OWN, "Referrer-Policy": "no-referrer"}
            return Reply(200, self.pages[path].body, self.pages[path].kind, policy)
        if path in self.files:
            return _file(self.files[path])
        return self._answered(request, path)

    def _answered(self, request: Request, path: str) -> Reply:
        writes = path == "/update" or (path == "/store" and request.method not in _READS)
        if writes:
            refuse_writing(request, self.rules.token)
        if path == "/store":
            message = protocol.sent_graph(request) if writes else protocol.whole_graph(request)
        elif path == "/query" and request.method != "POST" and not request.told:
            return protocol.description(request, f"http://{self.own}/query")
        else:
            message = protocol.message(request, path[1:], self.rules.limit)
        return _told(self.engines.reply(message), str(message.get("text", "")))

    def _sharing(self, request: Request) -> Mapping[str, str]:
        """What lets pages of other sites read the answer, where they are welcome."""
        origin = request.headers.get("origin", "")
        if origin not in self.rules.origins:
            return {"Vary": "Accept, Origin"}
        return {
            "Vary": "Accept, Origin",
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE, OPTIONS",
            "Access-Control-Allow-Headers": "Accept, Authorization, Content-Type",
            "Access-Control-Expose-Headers": "KG-Note",
        }


def _file(path: Path) -> Reply:
    try:
        return Reply(200, path.read_bytes(), _KINDS[path.suffix])
    except OSError as error:
        raise RefusedError(404, f"{path.name}: {error.strerror}; kg build writes it") from error


def _told(said: Said, text: str) -> Reply:
    head = said.head
    status = int(head["status"])
    if "fault" in head:
        raise RefusedError(status, fault(text, str(head["fault"])))
    if status == 406:
        raise RefusedError(status, "the answer has no form that is accepted; accept */*")
    if "error" in head:
        raise RefusedError(status, str(head["error"]))
    notes = {"KG-Note": str(head["note"])} if "note" in head else {}
    kind = str(head.get("kind", ""))
    kind += "; charset=utf-8" if kind.startswith("text/") else ""
    return Reply(status, said.body, kind, notes)
