"""The door to pySHACL: lines of a graph and shapes in, what is violated out."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pyshacl
import rdflib
from rdflib.namespace import SH

from kg.errors import GraphError
from kg.graph.violation import Violation


def violations(lines: Iterable[str], shapes: Path) -> tuple[Violation, ...]:
    """All violations, in order.

    A plain rdflib graph is used because pySHACL is linear on it and quadratic on a store.

    Raises:
        GraphError: pySHACL cannot work with the shapes.
    """
    text = "".join(f"{line}\n" for line in lines)
    data = rdflib.Graph()
    try:
        with _unheard():
            data.parse(io.BytesIO(text.encode()), format="nt")
            _, report, said = pyshacl.validate(
                data, shacl_graph=str(shapes), shacl_graph_format="turtle", inplace=True
            )
    except Exception as error:  # pySHACL's own errors share no other base
        raise GraphError(f"{shapes}: pySHACL cannot use these shapes: {error}") from error
    if not isinstance(report, rdflib.Graph):
        raise GraphError(f"{shapes}: pySHACL gave no report: {said}")
    return tuple(sorted(_violation(report, node) for node in report.objects(None, SH.result)))


@contextmanager
def _unheard() -> Iterator[None]:
    """Without what rdflib says of itself: a traceback for each ill-formed number, which the shapes
    say in one line, and warnings about its own older functions."""
    logger = logging.getLogger("rdflib.term")
    before = logger.disabled
    logger.disabled = True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        logger.disabled = before


def _violation(report: rdflib.Graph, node: rdflib.term.Node) -> Violation:
    messages: dict[str, str] = {}
    for said in sorted(report.objects(node, SH.resultMessage), key=str):
        language = said.language if isinstance(said, rdflib.Literal) else None
        messages.setdefault("zh" if language == "zh" else "en", str(said))
    return Violation(
        focus=f"<{report.value(node, SH.focusNode)}>",
        rule=f"<{report.value(node, SH.sourceShape)}>",
        zh=messages.get("zh", ""),
        en=messages.get("en", ""),
        constraint=f"<{report.value(node, SH.sourceConstraintComponent)}>",
    )
