"""``python -m tests.speed.stores``: kg beside plain pyoxigraph and plain rdflib on one large graph.

All in one run on the same synthetic graph (``--triples``, a million by default, the same for the
same ``--seed``): loading it, each shipped question, writing it. CPU seconds are counted, of all
threads, so that other work on the machine does not matter much. ``--write FILE`` leaves the graph
there, as for kg stores check; ``--without rdflib`` saves minutes, and what takes rdflib longer than
``--patience`` is given up.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import signal
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rdflib
from pyoxigraph import QuerySolutions, RdfFormat, Store, serialize

from kg import exports, graph
from kg.graph import Graph, stores
from kg.queries import Question, ask, questions
from kg.queries.answers import PREFIXES
from kg.queries.binding import bind
from tests.speed.synthetic import synthetic

CHECKOUT = Path(__file__).resolve().parents[2]
KG, PLAIN, RDFLIB = "kg", "pyoxigraph", "rdflib"
_TURNS = 3
_ENOUGH = 3.0
"""Seconds after which there have been turns enough, if there were so many."""


class _GivenUpError(Exception):
    """It takes longer than anybody waits."""


@dataclass(frozen=True, slots=True)
class _Table:
    """``has_rdflib``, and for how many seconds it is waited for."""

    has_rdflib: bool
    patience: float

    def row(
        self,
        what: str,
        ours: Callable[[], object],
        plain: Callable[[], object],
        third: Callable[[], object] | None = None,
    ) -> None:
        """One line: the quickest of some turns of each, in turn; rdflib has one."""
        seconds = _quickest(ours, plain)
        shown = [f"{one:12.4f}" for one in seconds]
        if self.has_rdflib:
            shown.append(f"{self._slow(third) if third else '':>12}")
        print(f"{what:24}{''.join(shown)}{seconds[0] / seconds[1]:14.2f}x", flush=True)

    def _slow(self, work: Callable[[], object]) -> str:
        try:
            with _impatient(self.patience):
                return f"{_once(work):.3f}"
        except _GivenUpError:
            return f"> {self.patience:g}"


def main() -> None:
    """Measure and print the table."""
    given = _arguments()
    made = synthetic(given.triples, seed=given.seed)
    if given.write:
        given.write.write_text(made.text(), encoding="utf-8")
        return
    print(f"{len(made.lines):,} statements; CPU seconds\n")
    columns = [name for name in (KG, PLAIN, RDFLIB) if name != given.without]
    print(f"{'':24}" + "".join(f"{name:>12}" for name in columns) + f"{'kg/pyoxigraph':>15}")
    table = _Table(RDFLIB in columns, given.patience)
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "graph.nq")
        file.write_text(made.text(), encoding="utf-8")
        _measure(file, Path(name), table)


def _arguments() -> argparse.Namespace:
    wanted = argparse.ArgumentParser(prog="python -m tests.speed.stores", description=__doc__)
    wanted.add_argument("--triples", type=int, default=1_000_000)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--write", type=Path, help="write the graph here and measure nothing")
    wanted.add_argument("--without", choices=[RDFLIB])
    wanted.add_argument("--patience", type=float, default=600, help="seconds for rdflib, each time")
    return wanted.parse_args()


def _measure(file: Path, folder: Path, table: _Table) -> None:
    _load(file, folder, table)
    store = stores.read(file)
    whole, plain = graph.load(file), _loaded(file)
    dataset = whole.to_rdflib() if table.has_rdflib else None
    # what rdflib holds, millions of objects, is not to be looked through while others are measured
    gc.collect()
    gc.freeze()
    for question in questions(CHECKOUT):
        _ask(question, store, dataset, table)
    out = folder / "out"
    for form, to in (("nquads", RdfFormat.N_QUADS), ("turtle", RdfFormat.TURTLE)):
        writer = exports.catalogue(CHECKOUT)[form]
        third = dataset and _dump(dataset, form)
        table.row(f"write {form}", *_writing(writer, whole, out, plain, to), third)


def _load(file: Path, folder: Path, table: _Table) -> None:
    """A graph from its file as lines, as a store in memory, and as a store on disk."""
    disk = folder / "store"

    def lies() -> None:
        shutil.rmtree(disk, ignore_errors=True)
        _loaded(file, disk).flush()

    table.row("read into a Graph", lambda: graph.load(file), lambda: _loaded(file))
    third = _parse(file)
    table.row("read into a store", lambda: stores.read(file), lambda: _loaded(file), third)
    lines = graph.load(file)
    table.row("a Graph into a store", lines.store, lambda: _loaded(file))
    table.row("write it on disk", lambda: stores.keep(lines, disk), lies)
    table.row("open that", lambda: stores.opened(disk), lambda: Store.read_only(str(disk)))


def _ask(question: Question, store: Store, dataset: Any, table: _Table) -> None:
    """The question with its example where it cannot do without one."""
    needs = any(parameter.required for parameter in question.parameters)
    told = dict(question.example) if needs else {}
    text = bind(question.text, told)

    def plainly() -> None:
        found = store.query(text, prefixes=PREFIXES)
        if isinstance(found, QuerySolutions):
            [[term.value if term else "" for term in row] for row in found]

    def by_rdflib() -> None:
        list(dataset.query(text))

    table.row(question.name, lambda: ask(store, question, told), plainly, dataset and by_rdflib)


def _writing(
    writer: Callable[[Graph, Path], None], whole: Graph, out: Path, plain: Store, form: RdfFormat
) -> tuple[Callable[[], object], Callable[[], object]]:
    def dump() -> None:
        if form == RdfFormat.N_QUADS:
            plain.dump(str(out), format=form)
        else:
            serialize((quad.triple for quad in plain), str(out), format=form)

    return lambda: writer(whole, out), dump


def _dump(dataset: Any, form: str) -> Callable[[], object]:
    if form == "nquads":
        return lambda: dataset.serialize(format="nquads")
    flat = rdflib.Graph()
    for triple in dataset.triples((None, None, None)):
        flat.add(triple)
    return lambda: flat.serialize(format="turtle")


def _loaded(file: Path, folder: Path | None = None) -> Store:
    store = Store(folder)
    store.bulk_load(path=str(file), format=RdfFormat.N_QUADS)
    return store


def _parse(file: Path) -> Callable[[], object]:
    return lambda: rdflib.Dataset(default_union=True).parse(file, format="nquads")


def _quickest(*works: Callable[[], object]) -> list[float]:
    """CPU seconds of each; they take turns, so that a busy hour of the machine is shared."""
    found: list[list[float]] = []
    while len(found) < _TURNS or sum(map(sum, found)) < _ENOUGH:
        found.append([_once(work) for work in works])
    return [min(seconds) for seconds in zip(*found, strict=True)]


def _once(work: Callable[[], object]) -> float:
    with warnings.catch_warnings():
        # rdflib 7.6 warns of functions that it still calls itself
        warnings.simplefilter("ignore", DeprecationWarning)
        began = time.process_time()
        work()
        return time.process_time() - began


@contextmanager
def _impatient(seconds: float) -> Iterator[None]:
    """Interrupt what takes longer; for Python alone, and where there are alarms, on Unix."""

    def stop(*_: object) -> None:
        raise _GivenUpError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


if __name__ == "__main__":
    main()
