"""Collects every fault of hand-written pages before it stops."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from kg.errors import KnowledgeError

_DATE = re.compile(r"(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?")


@dataclass(frozen=True, slots=True)
class Faults:
    """Faults with the place they were found in; values that are not sound become empty."""

    place: str = ""
    lines: list[str] = field(default_factory=list)

    def at(self, place: str) -> Faults:
        """The same list, speaking of another place."""
        return Faults(place, self.lines)

    def inside(self, place: str) -> Faults:
        """The same list, speaking of a place inside this one."""
        return Faults(f"{self.place}: {place}", self.lines)

    def say(self, fault: str) -> None:
        """Note a fault here."""
        self.add(self.place, fault)

    def add(self, place: str, fault: str) -> None:
        """Note a fault elsewhere."""
        self.lines.append(f"{place}: {fault}")

    def stop(self) -> None:
        """Raise what was found.

        Raises:
            KnowledgeError: something was.
        """
        if self.lines:
            raise KnowledgeError("\n".join(self.lines))

    def mapping(
        self, value: object, what: str, allowed: Collection[str] | None = None
    ) -> dict[Any, Any]:
        """A mapping with no other keys than those allowed."""
        if not isinstance(value, dict):
            self.say(f"{what} must be a mapping")
            return {}
        for key in value:
            if allowed is not None and key not in allowed:
                self.say(f"unknown key {key}; allowed are {', '.join(sorted(allowed))}")
        return value

    def sequence(self, value: object, what: str) -> list[Any]:
        """A list."""
        if isinstance(value, list):
            return value
        self.say(f"{what} must be a list")
        return []

    def word(self, value: object, what: str) -> str:
        """A text that is not empty."""
        if isinstance(value, str) and value.strip():
            return value
        self.say(f"{what} must be a text, not {value!r}; quote it if it looks like a number")
        return ""

    def one_of(self, value: object, what: str, allowed: Collection[str]) -> str:
        """One of the allowed words."""
        if isinstance(value, str) and value in allowed:
            return value
        self.say(f"{what} {value!r} is none of {', '.join(allowed)}")
        return ""

    def number(self, value: object, what: str) -> Decimal:
        """A number, written as one or in quotes."""
        if isinstance(value, int | float | str) and not isinstance(value, bool):
            try:
                found = Decimal(str(value))
            except InvalidOperation:
                found = Decimal("NaN")
            if found.is_finite():
                return found
        self.say(f"{what} must be a number, not {value!r}")
        return Decimal(0)

    def date(self, value: object, what: str) -> str:
        """A date as EDTF: 2022-04-14, 2020-02, XXXX-06-10."""
        if isinstance(value, datetime.date):
            return value.isoformat()
        said = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if isinstance(said, str) and _DATE.fullmatch(said):
            return said
        self.say(f"{what} must be a date such as 2022-04-14, 2020-02 or XXXX-06-10, not {value!r}")
        return ""
