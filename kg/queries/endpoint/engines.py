"""Several engines at one store: each answers one message at a time and has so long for it."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from kg.errors import GraphError
from kg.graph import Graph

_PATIENCE = 30.0
"""Seconds until an engine that does not open its store is given up; it needs a tenth of one."""
_MOST = 4
_PROGRAM = Path(__file__).with_name("engine.py")


def stored(source: Graph | Path, folder: Path) -> Path:
    """Where engines find the store; that of a graph is made in the folder, and closed at once."""
    if isinstance(source, Path):
        return source
    source.store(folder / "store").flush()
    return folder / "store"


@dataclass(frozen=True, slots=True)
class Said:
    """What an engine has replied: a head with a ``status`` as HTTP has it, and bytes."""

    head: Mapping[str, Any]
    body: bytes = b""


class Engines:
    """They start when they are needed, and anew after one had to be ended."""

    def __init__(self, store: Path, *, timeout: float, writes: bool) -> None:
        """``timeout`` is in seconds. Where writing is on there is one: it needs the store alone.

        Raises:
            GraphError: the store cannot be opened.
        """
        self._command = [sys.executable, "-P", str(_PROGRAM), str(store)]
        self._command.append("write" if writes else "read")
        self._timeout = timeout
        self._free: queue.LifoQueue[_Engine | None] = queue.LifoQueue()
        self._running: set[_Engine] = set()
        self._lock = threading.Lock()
        self._is_closed = False
        for _ in range(0 if writes else min(_MOST, os.cpu_count() or 1)):
            self._free.put(None)
        self._free.put(self._started())

    def reply(self, message: Mapping[str, Any]) -> Said:
        """What an engine says; 503 where all are busy, or where it took too long."""
        try:
            engine = self._free.get(timeout=self._timeout)
        except queue.Empty:
            return Said({"status": 503, "error": "too many ask at a time; ask again later"})
        try:
            engine = engine or self._started()
            return engine.reply(message, self._timeout)
        except GraphError as error:
            return Said({"status": 500, "error": str(error)})
        finally:
            if engine and not engine.is_sound:
                self._end(engine)
                engine = None
            self._free.put(engine)

    def close(self) -> None:
        """End them all; what was written stays."""
        with self._lock:
            self._is_closed = True
            running = tuple(self._running)
        for engine in running:
            self._end(engine)

    def _started(self) -> _Engine:
        with self._lock:
            if self._is_closed:
                raise GraphError("the server stops")
            engine = _engine(self._command)
            self._running.add(engine)
        try:
            engine.open()
        except GraphError:
            self._end(engine)
            raise
        return engine

    def _end(self, engine: _Engine) -> None:
        engine.end()
        with self._lock:
            self._running.discard(engine)


@dataclass(eq=False, slots=True)
class _Engine:
    process: subprocess.Popen[bytes]
    hears: IO[bytes]
    says: IO[bytes]
    is_sound: bool = field(default=True, init=False)

    def open(self) -> None:
        said = self._said_within(_PATIENCE)
        if said.head["status"] != 200:
            raise GraphError(
                f"the store cannot be opened: {said.head['error']}; if another command has it "
                "open, stop that; else write it again: kg build --store"
            )

    def reply(self, message: Mapping[str, Any], timeout: float) -> Said:
        try:
            self.hears.write(json.dumps(message).encode() + b"\n")
            self.hears.flush()
        except OSError:
            self.is_sound = False
        return self._said_within(timeout)

    def end(self) -> None:
        self.is_sound = False
        self.process.kill()
        self.process.wait()
        for pipe in (self.hears, self.says):
            with suppress(OSError):  # what could not be sent to one that is gone is lost with it
                pipe.close()

    def _said_within(self, timeout: float) -> Said:
        """What it says next; it is killed where it is silent for longer, in seconds."""
        is_late = threading.Event()

        def give_up() -> None:
            is_late.set()
            self.process.kill()

        clock = threading.Timer(timeout, give_up)
        clock.daemon = True
        clock.start()
        said = self._said()
        clock.cancel()
        clock.join()
        if said and not is_late.is_set():
            return said
        self.is_sound = False
        if is_late.is_set():
            why = f"it took longer than {timeout:g} s and was given up"
            return Said({"status": 503, "error": f"{why}; ask for less; kg serve --timeout"})
        return Said({"status": 400, "error": "it is too deep for the engine; ask in a simpler way"})

    def _said(self) -> Said | None:
        head = self.says.readline()
        if not head.endswith(b"\n"):
            return None
        read = json.loads(head)
        body = self.says.read(read["length"])
        return Said(read, body) if len(body) == read["length"] else None


def _engine(command: list[str]) -> _Engine:
    # in a session of its own, so that Ctrl-C meets kg alone, which then ends it
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    if process.stdin is None or process.stdout is None:
        raise GraphError("the engine cannot be spoken to; start it again")
    return _Engine(process, process.stdin, process.stdout)
