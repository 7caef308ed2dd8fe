"""Bytes become characters: UTF-8, UTF-16, GB 18030 or Big5, found out and never guessed wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kg.documents.script import simple
from kg.errors import TextError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# The characters that each national standard ranks as frequent stand in these rows of it.
_FREQUENT = {"gb18030": ("gb2312", 0xB0A1, 0xD7F9), "big5hkscs": ("big5", 0xA440, 0xC67E)}
_SAMPLE = 20_000
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HAN = re.compile("[\u3400-\u9fff]")
_FEW = 0.6
# What Chinese pages are made of; of UTF-16 read in the wrong order, half is something else.
_PLAIN = re.compile("[\t\n\r -~\u00b7\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]")
_MOST = 0.9
_BROKEN = "\N{REPLACEMENT CHARACTER}"
_BINARY = "holds no text but binary data; save its words as UTF-8 text"


def decode(data: bytes, path: str) -> str:
    """The characters of a text file; a byte order mark stays, as one character.

    Line ends are left as they are, so that places count in the file as it lies.

    Raises:
        TextError: the file is empty, holds no text, or is in none of the encodings.
    """
    if not data.strip():
        raise TextError(f"{path}: the file is empty; take it out or fill it")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data, encoding, path), path)
    is_binary = False
    for encoding in _without_mark(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _is_binary(text):
            return text
        is_binary = True
    raise TextError(f"{path}: {_BINARY if is_binary else _fault(data)}")


def _without_mark(data: bytes) -> Iterator[str]:
    """The encodings that the bytes may be in, the likelier first."""
    yield "utf-8"
    yield from _wide(data)
    yield from _national(data)


def _wide(data: bytes) -> list[str]:
    """UTF-16 without a mark: read in the wrong order, most of it is in no Chinese text."""
    if len(data) % 2 or b"\x00" not in data:
        return []
    sample = data[: 2 * _SAMPLE]
    found = ((order, sample.decode(order, "replace")) for order in ("utf-16-le", "utf-16-be"))
    return [order for order, text in found if len(_PLAIN.findall(text)) >= _MOST * len(text)]


def _national(data: bytes) -> list[str]:
    """GB 18030 and Big5 read each other's bytes as rare characters: the frequent ones tell."""
    shares = {encoding: _frequent_share(data, encoding) for encoding in _FREQUENT}
    likely = [encoding for encoding, share in shares.items() if share >= _FEW]
    return sorted(likely, key=lambda encoding: -shares[encoding])


def _frequent_share(data: bytes, encoding: str) -> float:
    """How many of the Chinese characters are frequent ones, were the bytes in that encoding."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    counts = Counter(_HAN.findall(text[:_SAMPLE]))
    # GB 18030 holds traditional texts too; its frequent characters are the simplified ones.
    frequent = sum(
        count
        for han, count in counts.items()
        if _is_frequent(simple(han) if encoding == "gb18030" else han, encoding)
    )
    strange = sum(1 for char in text[:_SAMPLE] if "\ue000" <= char <= "\uf8ff")
    total = counts.total() + strange
    return frequent / total if total else 0.0


def _is_frequent(character: str, encoding: str) -> bool:
    standard, first, last = _FREQUENT[encoding]
    try:
        code = character.encode(standard)
    except UnicodeEncodeError:
        return False
    return first <= int.from_bytes(code, "big") <= last


def _strict(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise TextError(
            f"{path}: begins as {encoding.upper()} and is broken at byte {error.start};"
            " save it again as UTF-8 text"
        ) from error


def _checked(text: str, path: str) -> str:
    if _is_binary(text):
        raise TextError(f"{path}: {_BINARY}")
    return text


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) > 4 + len(sample) // 100


def _fault(data: bytes) -> str:
    """What is wrong with bytes in no encoding: one broken character in a page is worth naming."""
    text = data.decode("utf-8", "replace")
    broken = text.count(_BROKEN)
    if broken * 10 > len(_HAN.findall(text)):
        return "neither UTF-8 nor UTF-16, GB 18030 or Big5; save it again as UTF-8 text"
    line = text.count("\n", 0, text.index(_BROKEN)) + 1
    return (
        f"UTF-8 with broken characters ({broken}, the first in line {line}); "
        "mend or delete them and save it again as UTF-8"
    )
