"""Work shared out among processes, its results in the order of what was given."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection, resource_tracker
from typing import TypeVar

from kg.errors import KgError

_Item = TypeVar("_Item")
_Found = TypeVar("_Found")

_PORTIONS = 4
_LARGEST_PORTION = 16
_HAS_MASK = hasattr(signal, "pthread_sigmask")


def cores() -> int:
    """How many processes this machine lets this one run at a time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(
    work: Callable[[_Item], _Found], items: Sequence[_Item], *, processes: int
) -> Iterator[_Found]:
    """What the work makes of each item, in order, while other processes go on with the next.

    Work and items must be picklable. An error of the work is raised here, in its turn; it and
    Ctrl-C end all processes, and so does the end of this one, however it came.

    Raises:
        KgError: a process was ended from outside.
    """
    portion = max(1, min(_LARGEST_PORTION, len(items) // (processes * _PORTIONS)))
    # new processes, not copies of this one: a copy of one with threads may hang
    pool = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _settle)
    try:
        with _deaf():
            found = pool.map(work, items, chunksize=portion)
        yield from found
    except BrokenProcessPool as error:
        raise KgError(
            "a process was ended from outside, perhaps for want of memory; "
            "go on with fewer of them: --jobs 1"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _deaf() -> Iterator[None]:
    """Ctrl-C is heard a moment later, and processes that begin do not hear it before _settle."""
    if not _HAS_MASK:
        yield
        return
    resource_tracker.ensure_running()  # begun by the first process else, and it opens the ears
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])


def _settle() -> None:
    """End at Ctrl-C, without a word, and when the process ends that gave the work."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if _HAS_MASK:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
