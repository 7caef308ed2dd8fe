"""A clock on every door of the road, so that what is measured is the build itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from kg import documents, entities, facts, graph, knowledge, mentions, sentences
from kg.model import Sentence
from kg.sentences import Recogniser

LOADING = ("knowledge", "recogniser, loading")
"""What a build does once, whatever it reads."""

_DOORS: tuple[tuple[str, Any, str], ...] = (
    ("knowledge", knowledge, "load"),
    ("documents", documents, "read"),
    ("sentences", sentences, "split"),
    ("mentions", mentions, "find"),
    ("facts", facts, "find"),
    ("grounds of facts", documents, "ground"),
    ("entities", entities, "resolve"),
    ("graph", graph, "build"),
    ("shapes", graph, "check"),
)


@contextmanager
def clocked() -> Iterator[Mapping[str, float]]:
    """CPU seconds by room of all that is built in this context."""
    spent: dict[str, float] = {}
    with ExitStack() as doors:
        for room, module, name in _DOORS:
            work = _timed(room, getattr(module, name), spent)
            doors.enter_context(mock.patch.object(module, name, work))
        loading = _loading(sentences.recogniser, spent)
        doors.enter_context(mock.patch.object(sentences, "recogniser", loading))
        yield spent


def _timed(room: str, work: Callable[..., Any], spent: dict[str, float]) -> Callable[..., Any]:
    def timed(*given: Any, **options: Any) -> Any:
        began = time.process_time()
        try:
            return work(*given, **options)
        finally:
            spent[room] = spent.get(room, 0.0) + time.process_time() - began

    return timed


def _loading(
    load: Callable[[str, Path], Recogniser | None], spent: dict[str, float]
) -> Callable[[str, Path], Recogniser | None]:
    timed = _timed("recogniser, loading", load, spent)

    def loading(choice: str, home: Path) -> Recogniser | None:
        found: Recogniser | None = timed(choice, home)
        return None if found is None else _Clocked(found, spent)

    return loading


class _Clocked:
    """A recogniser whose work is counted."""

    def __init__(self, recogniser: Recogniser, spent: dict[str, float]) -> None:
        self._names = _timed("recogniser", recogniser.names, spent)

    def names(self, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
        """The names that the recogniser sees."""
        found: tuple[Sentence, ...] = self._names(sentences)
        return found
