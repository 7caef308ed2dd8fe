"""A graph behind a SPARQL address on this machine: Oxigraph's own server, as a child process."""

from __future__ import annotations

import ipaddress
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kg.errors import GraphError, UsageError
from kg.graph import Graph
from kg.queries.child import free_port, last_words, running
from kg.queries.links import page
from kg.queries.questions import Question

_PATIENCE = 15.0
"""Seconds until a server that does not answer is given up; it needs a tenth of one."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers: where to ask, a page to ask on, a page with the questions."""

    address: str
    questions: Path
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def endpoint(self) -> str:
        """What SPARQL clients are told."""
        return f"{self.address}query"

    def wait(self) -> None:
        """Return never, unless something stops the server.

        Raises:
            GraphError: it stopped by itself.
        """
        self.process.wait()
        raise GraphError(f"the server stopped: {last_words(self.log)}; start it again")


@contextmanager
def serve(
    source: Graph | Path,
    questions: tuple[Question, ...] = (),
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    timeout: int = 30,
) -> Iterator[Server]:
    """Serve a graph, or a store on disk, read only, while the block runs; where no port is given
    one that is free is chosen.

    ``timeout`` is in seconds. Oxigraph looks at it when it reads triples: a query that multiplies
    what it has read goes on, and an answer that is cut off has begun with status 200.

    Raises:
        UsageError: the host is not this machine alone, the port is taken, or there is no Oxigraph.
        GraphError: the server does not start.
    """
    oxigraph = _program()
    place = _place(host, port)
    with tempfile.TemporaryDirectory(prefix="kg-serve-") as temporary:
        folder = Path(temporary)
        log = folder / "log"
        command = [oxigraph, "serve-read-only", "--location", _stored(source, folder)]
        command += ["--bind", place, "--timeout-s", str(timeout)]
        address = f"http://{place}/"
        listed = folder / "questions.html"
        listed.write_text(page(questions, address), encoding="utf-8")
        first = f"{address}query?query=ASK%7B%7D"
        cure = "try another --port"
        with running(command, answers=first, log=log, patience=_PATIENCE, cure=cure) as process:
            yield Server(address, listed, process, log)


def _program() -> str:
    """Where pip has put the server: beside this Python, or where the system looks."""
    beside = (sysconfig.get_path("scripts"), str(Path(sys.executable).parent))
    for folder in (*beside, None):
        if found := shutil.which("oxigraph", path=folder):
            return found
    raise UsageError("there is no Oxigraph server; install it: pip install 'park-kg[serve]'")


def _stored(source: Graph | Path, folder: Path) -> str:
    """Where the store lies; that of a graph is made in the folder, and closed here at once."""
    if isinstance(source, Path):
        return str(source)
    source.store(folder / "store").flush()
    return str(folder / "store")


def _place(host: str, port: int | None) -> str:
    """Host and port as an address has them; the port is free now."""
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError as error:
        raise UsageError(f"{host}: not an address of this machine; give 127.0.0.1") from error
    if not address.is_loopback:
        raise UsageError(
            f"{host}: others could reach it, and the server has no login; "
            "give 127.0.0.1, and put a web server with a login before it for others"
        )
    try:
        free = free_port(str(address), port or 0)
    except OSError as error:
        raise UsageError(
            f"{host}:{port}: {error.strerror}; choose another --port, or leave it out"
        ) from error
    return f"[{address}]:{free}" if address.version == 6 else f"{address}:{free}"
