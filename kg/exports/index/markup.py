"""Markup in which words of texts stay words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def text(words: object) -> str:
    """Words as markup that shows them; what draws nothing or turns lines round is made visible."""
    return html.escape(_UNSEEN.sub("\N{REPLACEMENT CHARACTER}", str(words)))


def both(zh: str, en: str) -> str:
    """The same in both languages, of which the page shows one."""
    if zh == en:
        return text(zh)
    return (
        f'<span class="zh" lang="zh-CN">{text(zh)}</span><span class="en" lang="en">{text(en)}'
        "</span>"
    )


def tag(name: str, inside: str, **attributes: str) -> str:
    """An element; ``class_`` and ``aria_label`` lose their underscores to what HTML calls them."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"'
        for key, value in attributes.items()
        if value
    )
    return f"<{name}{said}>{inside}</{name}>"


def joined(parts: Iterable[str]) -> str:
    """Parts one after the other, a line each."""
    return "\n".join(part for part in parts if part)
