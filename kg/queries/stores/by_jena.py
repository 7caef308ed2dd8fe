"""Apache Jena, by the commands of Debian's libapache-jena-java: a TDB2 store in a folder.

Each question is a Java process. What all of them load is kept in an archive that the first one
makes, which halves their time.
"""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.errors import GraphError
from kg.graph import Graph
from kg.queries.stores.store import Ask, Store, named

_FOLDER = Path("/usr/share/java")
_JARS = (
    "jena-*", "commons-*", "slf4j-api", "slf4j-nop", "dexx.collection", "guava", "failureaccess",
    "gson", "httpc*", "jackson-*", "jsonld-java", "jakarta.json-api", "protobuf", "thrift",
    "titanium-json-ld",
)  # fmt: skip
_MISPLACED = "org/apache/jena/ext/xerces/"
"""Where Debian's jena-core has the texts that its classes under ``xerces/`` look for."""


def _missing() -> str:
    if shutil.which("java") and (_FOLDER / "jena-cmds.jar").is_file():
        return ""
    return "apt-get install libapache-jena-java default-jre-headless"


@contextmanager
def _opened(graph: Graph) -> Iterator[Ask]:
    with TemporaryDirectory(prefix="kg-jena-") as temporary:
        jena = _Jena(Path(temporary))
        jena.load(named(graph))
        yield jena.ask


@dataclass(frozen=True, slots=True)
class _Jena:
    folder: Path

    def load(self, quads: str) -> None:
        """Fill the store; make the archive of classes."""
        (self.folder / "graph.nq").write_text(quads, encoding="utf-8")
        with (
            zipfile.ZipFile(_FOLDER / "jena-core.jar") as core,
            zipfile.ZipFile(self.folder / "texts.jar", "w") as texts,
        ):
            for name in core.namelist():
                if name.startswith(_MISPLACED) and not name.endswith("/"):
                    texts.writestr(f"xerces/{name.removeprefix(_MISPLACED)}", core.read(name))
        self._run("tdb2.tdbloader", str(self.folder / "graph.nq"))
        self._ask("ASK {}", f"-XX:ArchiveClassesAtExit={self.folder / 'classes.jsa'}")

    def ask(self, query: str) -> str:
        """What the union of its graphs answers."""
        return self._ask(query, f"-XX:SharedArchiveFile={self.folder / 'classes.jsa'}")

    def _ask(self, query: str, option: str) -> str:
        (self.folder / "query.rq").write_text(query, encoding="utf-8")
        asked = ("--results", "json", "--query", str(self.folder / "query.rq"))
        union = ("--set", "tdb2:unionDefaultGraph=true")
        return self._run("tdb2.tdbquery", *union, *asked, options=(option,))

    def _run(self, tool: str, *arguments: str, options: tuple[str, ...] = ()) -> str:
        found = sorted(path for jar in _JARS for path in _FOLDER.glob(f"{jar}.jar"))
        path = ":".join(str(jar) for jar in (self.folder / "texts.jar", *found))
        # a short life: no time for the second compiler, no warnings between the answers
        java = ("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable")
        command = (*java, "-Dfile.encoding=UTF-8", *options, "-cp", path, tool)
        done = subprocess.run(
            [*command, "--loc", str(self.folder / "store"), *arguments],
            stdin=subprocess.DEVNULL, capture_output=True, check=False,
        )  # fmt: skip
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            raise GraphError(f"{tool}: {said[0] if said else 'it says nothing'}")
        return done.stdout.decode()


STORE = Store(_missing, _opened)
"""Jena's TDB2."""
