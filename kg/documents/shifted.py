"""Characters that were read a byte too late, read again: ？偼顿Y26億元 is 總投資26億元.

Pages that are converted by machine, in the encoding of the mainland, lose half a character where
a mark of two bytes and the character behind it hold a third one between them. What follows is
then read from the middle of one character to the middle of the next, until a letter or a lost
half sets it right. Read again with the byte that is left over in front, it makes common words;
as it stands it has characters that no text has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.documents.draft import Draft, Edit
from kg.documents.script import simple

_GBK = "gbk"
_COMMON = range(0xB0, 0xD8)  # the first bytes of what GB 2312 counts as common
_AGAIN = 0xB0  # the second byte of “, which is read twice: “敖衲?
_ODD = "[\u4e00-\u9fff\u3105-\u3129\u0391-\u03c9]"
# what stands in front: half a mark, a quotation mark, or a reading that has lost its bracket
_RUN = re.compile(
    rf"(?:[?？](?P<half>[?？])|(?:^|(?<=\n))(?P<first>？)|(?P<quote>“)|(?P<note>。)"
    rf"|[?？] ?[a-zü]{{0,5}}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{{0,4}} ?[)）])"
    rf"(?P<run>{_ODD}{{0,12}}(?:[@-Z\\^_a-z]|(?=[?？])|(?= )))(?P<lost>[?？]?)"
)
# a stop that lost its first half, the second of which makes a mark with what follows:
# 信心?！比ツ旰灱s is 信心。”去年簽約, 措施;鹁鎱^ is 措施。火炬區
_STOP = re.compile(
    rf"(?:[?？](?P<mark>[!-~！；：？，（）])|(?P<bare>[!！;；]))"
    rf"(?P<run>(?:{_ODD}|[\u3041-\u3093\u30a1-\u30f6]){{1,14}}?(?:[@-Z\\^_a-z]|(?=[?？])))"
)
_NARROW = str.maketrans("！；：？，（）", "!;:?,()")
_QUOTES = "”“（《"
# 规模化, of which two halves are lost and the rest is read with what follows
_SCALED = re.compile(r"(?<=[规規])(?:\(guī\)|（guī）)?[?？][；;](s?)")
_ACTED = re.compile(r"[；;][顒颙](?:\(dòng\)|（dòng）)?")  # 。活动
# the character in front, its reading behind it: 當(dāng)
_LAST = re.compile(r"([\u4e00-\u9fff])(?:[(（][^()（）]{1,8}[)）])?$")
_HALVES = {("当", 0xD8): "地", ("展", 0x93): "潜", ("变", 0xE9): "为"}
_BEFORE = {"上": "海"}  # a half that was lost was of a name: 上?？傤I事館
_BEHIND = {"今": "年", "記": "者"}


def read_again(draft: Draft) -> Draft:
    """The draft with what was read a byte too late as it was meant.

    The mark in front stays, as it is where a sentence ends: 活动?？h领导 is 活动?县领导.
    """
    scaled = _SCALED.finditer(draft.text)
    draft = draft.edited(Edit(*m.span(), "模化集约" if m[1] else "模化") for m in scaled)
    draft = draft.edited(Edit(*m.span(), "。活动") for m in _ACTED.finditer(draft.text))
    draft = draft.edited(_edits(draft.text))
    stopped = ((m, _stopped(m)) for m in _STOP.finditer(draft.text))
    return draft.edited(Edit(*m.span(), meant) for m, meant in stopped if meant)


def _stopped(found: re.Match[str]) -> str:
    """The stop and what stands behind it as they were meant; none where they stand as they were."""
    mark, run = (found["mark"] or found["bare"]).translate(_NARROW), found["run"]
    if not any(map(_is_rare, filter(str.isalpha, run))):
        return ""
    try:
        data = "。".encode(_GBK) + bytes([0x80 + ord(mark)]) + run.encode(_GBK)
        meant = data[: len(data) - len(data) % 2].decode(_GBK)
    except UnicodeError:
        return ""
    words = meant[1:].lstrip(_QUOTES)
    if not words or any(map(_is_rare, words)):
        return ""
    return meant + _BEHIND.get(meant[-1:], "")


def _edits(text: str) -> Iterator[Edit]:
    for found in _RUN.finditer(text):
        if not (meant := _meant(found)):
            continue
        start, end = found.span("run")
        start -= any(found[kind] for kind in ("half", "first", "note"))
        name = _BEFORE.get(text[found.start() - 1 : found.start()]) if found["half"] else None
        is_number = text[found.end() : found.end() + 1].isdigit()
        name = name or _half(text[max(0, found.start() - 12) : found.start()], found)
        start -= bool(found["half"] and name)
        yield Edit(start, end if is_number else found.end(), (name or "") + meant)


def _half(before: str, found: re.Match[str]) -> str:
    """The character of which the first byte was lost, where the one in front tells: 当?地."""
    last = _LAST.search(before)
    if last is None or any(found[kind] for kind in ("half", "first", "note", "quote")):
        return ""
    return _HALVES.get((simple(last[1]), found["run"][:1].encode(_GBK)[0]), "")


def _meant(found: re.Match[str]) -> str:
    """The characters as they were meant, none where they stand as they were."""
    run = ("？" if found["half"] or found["first"] else found["note"] or "") + found["run"]
    if len(run) == 1 or not any(map(_is_rare, run)):
        return ""
    try:
        data = run.encode(_GBK)
        meant = data[1 : len(data) - 1 + len(data) % 2].decode(_GBK)
    except UnicodeError:
        return ""
    if any(map(_is_rare, meant.removeprefix("（"))) or (found["quote"] and data[0] != _AGAIN):
        return ""
    return meant + _BEHIND.get(meant[-1:], "")


@lru_cache(maxsize=4096)
def _is_rare(character: str) -> bool:
    """Whether a character, simplified, is none of the common ones of the mainland."""
    return simple(character).encode("gb2312", "replace")[0] not in _COMMON
