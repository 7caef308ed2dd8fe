"""A server that those who know the token may write to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.graph import stores
from kg.queries import Rules, Server, serve
from tests.queries.serving import GRAPH, TOKEN


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A store that may be written."""
    stores.keep(GRAPH, tmp_path / "store")
    with serve(tmp_path / "store", rules=Rules(timeout=5, token=TOKEN)) as found:
        yield found
