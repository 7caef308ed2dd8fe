"""Numbers written in Chinese: 三百二十 is 320, 二〇二二 is 2022."""

from __future__ import annotations

import re

_DIGITS = {character: number for number, character in enumerate("一二三四五六七八九", 1)}
_DIGITS["两"] = 2
_DIGIT = f"[{''.join(_DIGITS)}]"
_ZEROS = "〇零○О"
_FIGURES = _DIGITS | dict.fromkeys(_ZEROS, 0)
_LONGEST = 20  # digits; Python itself reads no number of 5000
_ROW = re.compile(f"[{''.join(_FIGURES)}]{{1,{_LONGEST}}}")
_LAST = re.compile(f"{_DIGIT}+")
_FORM = re.compile(f"(?:({_DIGIT})千)?(?:({_DIGIT})百)?(?:({_DIGIT}?)十)?({_DIGIT}?)")
_MYRIAD = "万"
_BELOW = {"千": 100, "百": 10}


def count(written: str) -> int | None:
    """The number that figures or a numeral say; None where they say no exact one."""
    if written.isdecimal():
        return int(written) if len(written) <= _LONGEST else None
    return number(written)


def number(numeral: str) -> int | None:
    """The number that a numeral says; None where it says no exact one (五六千).

    A last digit counts what is next below: 三百五 is 350. Digits alone stand for themselves.
    """
    if _MYRIAD in numeral:
        return _myriads(*numeral.split(_MYRIAD, 1))
    if _ROW.fullmatch(numeral):
        return int("".join(str(_FIGURES[digit]) for digit in numeral))
    form = _FORM.fullmatch(numeral)
    if form is None:
        return None
    thousands, hundreds, tens, last = form.groups()
    found = _DIGITS.get(thousands, 0) * 1000 + _DIGITS.get(hundreds, 0) * 100
    if tens is not None:
        found += _DIGITS.get(tens, 1) * 10
    return found + _DIGITS.get(last, 0) * _BELOW.get(numeral[-2:-1], 1)


def _myriads(before: str, behind: str) -> int | None:
    """一|三千二百 of 一万三千二百, 三|五 of 三万五."""
    myriads, rest = number(before) if before else None, number(behind) if behind else 0
    if myriads is None or rest is None:
        return None
    return myriads * 10_000 + rest * (1000 if _LAST.fullmatch(behind) else 1)
