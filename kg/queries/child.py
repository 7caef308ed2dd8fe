"""Servers that kg starts: a process that runs while a block does, and answers all through it."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kg.errors import GraphError


@contextmanager
def running(
    command: Sequence[str], *, answers: str, log: Path, patience: float, cure: str
) -> Iterator[subprocess.Popen[bytes]]:
    """A process while the block runs, from when it answers at the address ``answers``.

    What it says goes to ``log``; after ``patience`` seconds without an answer it is given up, and
    people are told the ``cure``.

    Raises:
        GraphError: it does not start, with its last words.
    """
    with log.open("wb") as said:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT
        )
    try:
        if not _answers(process, answers, patience):
            raise GraphError(f"the server does not start: {last_words(log)}; {cure}")
        yield process
    finally:
        _stop(process, patience)


def last_words(log: Path) -> str:
    """The last line of what a server has said."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-1] if lines else "it says nothing"


def free_port(address: str = "127.0.0.1", port: int = 0) -> int:
    """A port of this machine's own address that nobody listens at now, or just this one.

    Raises:
        OSError: the port is taken, or no such address is here.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((address, port))
        return int(probe.getsockname()[1])


def directly() -> urllib.request.OpenerDirector:
    """Speaks HTTP without the environment's proxy, which cannot reach this machine itself."""
    return urllib.request.build_opener(urllib.request.ProxyHandler({}))


def _answers(process: subprocess.Popen[bytes], address: str, patience: float) -> bool:
    """Whether it does before patience ends; as soon as it does."""
    opener = directly()
    until = time.monotonic() + patience
    while time.monotonic() < until and process.poll() is None:
        try:
            with opener.open(address, timeout=1):
                return True
        except OSError:
            time.sleep(0.02)
    return False


def _stop(process: subprocess.Popen[bytes], patience: float) -> None:
    """End the child, kindly first; nothing that lasts is lost."""
    process.terminate()
    try:
        process.wait(timeout=patience / 5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
