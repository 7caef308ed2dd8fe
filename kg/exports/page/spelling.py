"""Names as they are typed on a Latin keyboard, and as they fit under a node."""

from __future__ import annotations

import re
import unicodedata

from pypinyin import Style, lazy_pinyin

_CHINESE = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_WORD = re.compile(r"[a-z0-9]+")
_LINE = 9  # characters in a line of a label


def pinyin(name: str) -> str:
    """The syllables with a space between (``su zhou gong ye yuan qu``); "" if there are none."""
    if not _CHINESE.search(name):
        return ""
    parts = lazy_pinyin(name[:60], style=Style.NORMAL, errors="default")
    return " ".join(word for part in parts for word in _WORD.findall(part.lower()))


def seen(name: str) -> str:
    """The name without characters that draw nothing or turn the direction of writing."""
    return _UNSEEN.sub("", name)


def label(name: str, *, lines: int = 2) -> str:
    """The name in short lines of one length, the last with … when it is longer; never empty."""
    text = seen(name).strip() or "?"
    needed = min(lines, -(-columns(text) // (2 * _LINE)))
    width = min(2 * _LINE, -(-columns(text) // needed) + 1)
    cut: list[str] = []
    while text and len(cut) < needed:
        take = _fitting(text, width)
        cut.append(text[:take].strip())
        text = text[take:]
    if text.strip():
        cut[-1] = cut[-1][:-1] + "…"
    return "\n".join(cut)


def _fitting(text: str, width: int) -> int:
    """How many characters fit into a line."""
    used = 0
    for index, character in enumerate(text):
        used += columns(character)
        if used > width:
            return max(1, index)
    return len(text)


def columns(text: str) -> int:
    """The width in half-width columns."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
