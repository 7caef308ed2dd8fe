"""A graph behind a SPARQL address on this machine."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.queries.endpoint.access import place
from kg.queries.endpoint.editor import editor
from kg.queries.endpoint.engines import Engines, stored
from kg.queries.endpoint.front import front
from kg.queries.endpoint.listener import listening
from kg.queries.endpoint.messages import Page, Rules
from kg.queries.endpoint.site import Site
from kg.queries.questions import Question

_FILES = ("index.html", "graph.html", "changes.html", "report.md")


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers: ``address`` is its first page, and ends in ``/``."""

    address: str
    has_editor: bool
    thread: threading.Thread

    @property
    def endpoint(self) -> str:
        """What SPARQL clients are told."""
        return f"{self.address}query"

    def wait(self) -> None:
        """Return never, unless something stops the server.

        Raises:
            GraphError: it stopped by itself.
        """
        while self.thread.is_alive():
            self.thread.join(0.5)  # Ctrl-C is not heard on Windows within one long wait
        raise GraphError("the server stopped; start it again")


@contextmanager
def serve(
    source: Graph | Path,
    questions: tuple[Question, ...] = (),
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    pages: Path | None = None,
    rules: Rules | None = None,
) -> Iterator[Server]:
    """Serve a graph, or a store on disk, while the block runs; where no port is given one that is
    free is chosen.

    ``pages`` is the folder that kg build has written, whose pages are shown too. Only a store on
    disk can be written; its default graph and its named graphs are then written one by one.

    Raises:
        UsageError: the host is not this machine alone, the port is taken, or a graph in memory is
            to be written.
        GraphError: the store cannot be opened.
    """
    rules = rules or Rules()
    if rules.token and not isinstance(source, Path):
        raise UsageError("only a store keeps what is written; make one: kg build --store DIR")
    host, port = place(host, port)
    own = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    with tempfile.TemporaryDirectory(prefix="kg-serve-") as temporary:
        folder = Path(temporary)
        store = stored(source, folder)
        lent = editor(folder)
        engines = Engines(store, timeout=rules.timeout, writes=bool(rules.token))
        with closing(engines):
            files = {f"/{name}": pages / name for name in _FILES if pages and _has(pages, name)}
            first = front(questions, f"http://{own}/", (*files, *lent), rules)
            shown = {**lent, "/": Page(first.encode())}
            site = Site(engines, own, shown, files, rules)
            with listening(host, port, site.reply) as thread:
                yield Server(f"http://{own}/", bool(lent), thread)


def _has(folder: Path, name: str) -> bool:
    return (folder / name).is_file()
