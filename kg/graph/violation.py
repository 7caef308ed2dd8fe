"""What a SHACL engine says against a graph."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """``focus`` breaks ``rule`` (addresses in brackets); the message in both languages."""

    focus: str
    rule: str
    message: str
