"""Names as they are compared: no white space, quotes or brackets, half-width, capitals."""

from __future__ import annotations

import re
import unicodedata

from kg.knowledge.numerals import count

_IGNORED = {
    ord(mark): None for mark in " \t\r\n\u3000\u200b“”‘’\"'「」『』《》〈〉<>【】〔〕[]()（）{}"
}
COUNT = r"[一二三四五六七八九十\d]+"
# 张家港经开区(杨舍镇): a park and a town with one administration
_TOWN = re.compile(r"(?<=区)\([^()]{1,6}(?:镇|乡|街道)\)$")
_COUNTED = re.compile(rf"第?({COUNT})(期|号|分厂|厂区|标段|批|届|座|区)")
_CODES = re.compile(r"[A-Z]+|\d+(?:\.\d+)?|[Α-Ω]")


def plain(text: str) -> str:
    """The name without what writers set as they like, and without the town it is shared with."""
    half = unicodedata.normalize("NFKC", text)
    if half.endswith(")"):
        half = _TOWN.sub("", half)
    return half.translate(_IGNORED).upper()


def in_figures(written: str) -> str:
    """A count as figures: 十 and 10 are ``10``; what says no one number stays as it is."""
    return str(count(written) or written)


def numbers(text: str) -> frozenset[str]:
    """What numbers a plain name: 一期 and 1期 give ``1期``; letters and figures stay."""
    counted = {in_figures(match[1]) + match[2] for match in _COUNTED.finditer(text)}
    return frozenset(counted) | frozenset(_CODES.findall(_COUNTED.sub("", text)))
