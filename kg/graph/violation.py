"""What a SHACL engine says against a graph."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """``focus`` breaks the ``constraint`` of a ``rule`` (addresses in brackets); the message in
    both languages, one without a language as the English one."""

    focus: str
    rule: str
    zh: str
    en: str
    constraint: str
