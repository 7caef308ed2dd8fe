"""What was seen and not used."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Issue:
    """``where`` is a path, also with a place (``a.txt:120-133``); ``detail`` tells the cure too."""

    room: str
    code: str
    where: str
    detail: str
