"""A request and a reply of HTTP as values, what is refused, and what is allowed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

TEXT = "text/plain; charset=utf-8"
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: ``headers`` by their names in small letters, ``told`` behind the ``?``."""

    method: str
    path: str
    told: Mapping[str, Sequence[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered."""

    status: int
    body: bytes = b""
    kind: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a server lets others do: seconds a query has, results an answer has at most, sites whose
    pages may ask, and the token of those who may write; without one, nobody may."""

    timeout: float = 30.0
    limit: int = 100_000
    origins: tuple[str, ...] = ()
    token: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown as it is."""

    body: bytes
    kind: str = HTML


class RefusedError(Exception):
    """A request that is not answered: a status of HTTP and the reason for people."""

    def __init__(self, status: int, reason: str, **headers: str) -> None:
        """Headers are named with ``_`` for ``-``."""
        super().__init__(reason)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.reply = Reply(status, f"{reason}\n".encode(), TEXT, named)
