"""Files that a graph is read from: what their endings mean, and what is said where it fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import RdfFormat

from kg.errors import GraphError

_FORMATS = {
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
}


@contextmanager
def readable(path: Path) -> Iterator[RdfFormat]:
    """The format of the file, which is read while the block runs.

    Raises:
        GraphError: the file is missing, has another ending or is not well formed.
    """
    if path.suffix not in _FORMATS:
        known = ", ".join(_FORMATS)
        raise GraphError(f"{path}: not a graph that kg can read; give one that ends in {known}")
    try:
        yield _FORMATS[path.suffix]
    except FileNotFoundError as error:
        raise GraphError(f"{path}: no such file; kg build writes graph.nq") from error
    except PermissionError as error:
        raise GraphError(f"{path}: cannot be opened; check its rights") from error
    except (SyntaxError, ValueError, OSError) as error:
        raise GraphError(f"{path}: not well formed: {error}; build it again") from error
