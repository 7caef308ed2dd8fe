"""``python -m tests.speed.stores``: kg beside plain pyoxigraph and plain rdflib on one large graph.

All in one run on the same synthetic graph (``--triples``, a million by default, the same for the
same ``--seed``): loading it, each shipped question, writing it. CPU seconds are counted, of all
threads, so that other work on the machine does not matter much. ``--write FILE`` leaves the graph
there, as for kg stores check; ``--without rdflib`` saves minutes.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import warnings
from collections.abc import Callable
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
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "graph.nq")
        file.write_text(made.text(), encoding="utf-8")
        _measure(file, Path(name), has_rdflib=RDFLIB in columns)


def _arguments() -> argparse.Namespace:
    wanted = argparse.ArgumentParser(prog="python -m tests.speed.stores", description=__doc__)
    wanted.add_argument("--triples", type=int, default=1_000_000)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--write", type=Path, help="write the graph here and measure nothing")
    wanted.add_argument("--without", choices=[RDFLIB])
    return wanted.parse_args()


def _measure(file: Path, folder: Path, *, has_rdflib: bool) -> None:
    whole, plain = graph.load(file), _loaded(file)
    dataset = whole.to_rdflib() if has_rdflib else None
    stores.keep(whole, folder / "store")
    store = whole.store()
    _row("read N-Quads", lambda: graph.load(file), lambda: _loaded(file), dataset and _parse(file))
    _row("and fill a store", lambda: graph.load(file).store(), lambda: _loaded(file), None)
    _row("open it on disk", lambda: stores.opened(folder / "store"), lambda: _loaded(file), None)
    for question in questions(CHECKOUT):
        _ask(question, store, dataset)
    out = folder / "out"
    for form, to in (("nquads", RdfFormat.N_QUADS), ("turtle", RdfFormat.TURTLE)):
        writer = exports.catalogue(CHECKOUT)[form]
        _row(
            f"write {form}",
            *_writing(writer, whole, out, plain, to),
            dataset and _dump(dataset, form),
        )


def _ask(question: Question, store: Store, dataset: Any) -> None:
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

    _row(question.name, lambda: ask(store, question, told), plainly, dataset and by_rdflib)


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


def _loaded(file: Path) -> Store:
    store = Store()
    store.bulk_load(path=str(file), format=RdfFormat.N_QUADS)
    return store


def _parse(file: Path) -> Callable[[], object]:
    return lambda: rdflib.Dataset(default_union=True).parse(file, format="nquads")


def _row(
    what: str,
    ours: Callable[[], object],
    plain: Callable[[], object],
    third: Callable[[], object] | None,
) -> None:
    """One line: the quickest of some turns of each; rdflib has one turn."""
    seconds = [min(_clocked(work) for _ in range(_TURNS)) for work in (ours, plain)]
    shown = [*seconds, *([_clocked(third)] if third else [])]
    cells = "".join(f"{one:12.3f}" for one in shown)
    print(f"{what:24}{cells}", f"{seconds[0] / max(seconds[1], 1e-4):14.2f}x", flush=True)


def _clocked(work: Callable[[], object]) -> float:
    began = time.process_time()
    with warnings.catch_warnings():
        # rdflib 7.6 warns of functions that it still calls itself
        warnings.simplefilter("ignore", DeprecationWarning)
        work()
    return time.process_time() - began


if __name__ == "__main__":
    main()
