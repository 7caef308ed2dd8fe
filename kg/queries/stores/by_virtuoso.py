"""Virtuoso, by Debian's virtuoso-opensource-7-bin: a server of its own on this machine alone.

Its data, its log and its settings lie in a temporary folder, and go with it.
"""

from __future__ import annotations

import shutil
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

from kg.errors import GraphError
from kg.graph import Graph
from kg.queries.child import directly, free_port, running
from kg.queries.stores.store import Ask, Store, named

_PATIENCE = 120.0
_MINUTES = 3600.0
_SETTINGS = """[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
DirsAllowed = {folder}
NumberOfBuffers = 40000
MaxDirtyBuffers = 30000
MaxQueryMem = 1G
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
[SPARQL]
ResultSetMaxRows = 10000000
"""
USER, PASSWORD = "dba", "dba"
"""The login that a new Virtuoso has."""


@dataclass(frozen=True, slots=True)
class Server:
    """A Virtuoso that answers: its address, the port of its SQL, the folder it may read."""

    address: str
    sql: int
    folder: Path

    def run(self, commands: str) -> None:
        """Do what is told in SQL.

        Raises:
            GraphError: it cannot be done.
        """
        login = ("isql-vt", f"127.0.0.1:{self.sql}", USER, PASSWORD)
        done = subprocess.run(
            [*login, "ERRORS=STDOUT", f"exec={commands}"],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=_MINUTES, check=False,
        )  # fmt: skip
        said = done.stdout.decode(errors="replace")
        if done.returncode or "*** Error" in said:
            raise GraphError(f"virtuoso: {' '.join(said.split())[-300:]}")

    def ask(self, query: str) -> str:
        """Its answer as JSON.

        Raises:
            GraphError: it refuses the query.
        """
        body = urlencode({"query": query}).encode()
        request = urllib.request.Request(f"{self.address}/sparql", body)
        request.add_header("Accept", "application/sparql-results+json")
        try:
            with directly().open(request, timeout=_MINUTES) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            with error:
                said = error.read(300).decode(errors="replace").splitlines()
            raise GraphError(f"virtuoso: {said[0] if said else error}") from error
        except OSError as error:
            raise GraphError(f"virtuoso: {error}") from error


def missing() -> str:
    """How to install Virtuoso where it is not here."""
    if shutil.which("virtuoso-t") and shutil.which("isql-vt"):
        return ""
    return "apt-get install virtuoso-opensource-7-bin"


@contextmanager
def server() -> Iterator[Server]:
    """A new and empty Virtuoso while the block runs; it takes some seconds to start.

    Raises:
        GraphError: it does not start.
    """
    with TemporaryDirectory(prefix="kg-virtuoso-") as temporary:
        folder = Path(temporary)
        sql, http = free_port(), free_port()
        settings = folder / "virtuoso.ini"
        settings.write_text(_SETTINGS.format(folder=folder, sql=sql, http=http), encoding="utf-8")
        command = ["virtuoso-t", "+foreground", "+configfile", str(settings)]
        address = f"http://127.0.0.1:{http}"
        first = f"{address}/sparql?query=ASK%7B%7D"
        log, cure = folder / "said", "it needs some 500 MB of memory and of disk"
        with running(command, answers=first, log=log, patience=_PATIENCE, cure=cure):
            yield Server(address, sql, folder)


@contextmanager
def _opened(graph: Graph) -> Iterator[Ask]:
    with server() as found:
        (found.folder / "graph.nq").write_text(named(graph), encoding="utf-8")
        found.run(f"ld_dir('{found.folder}', 'graph.nq', ''); rdf_loader_run();")
        yield found.ask


STORE = Store(missing, _opened)
"""Virtuoso 7."""
