"""What copying and scraping put between the characters, taken out again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from pypinyin.constants import PINYIN_DICT

from kg.documents.draft import Draft, Edit
from kg.documents.script import simple

# Zero-width and direction marks, byte order marks, soft hyphens, variation selectors, private
# use, halves of surrogate pairs, what a decoder put for bytes it could not read, and control
# characters.
_INVISIBLE = re.compile(
    "[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\ufe00-\ufe0f\ud800-\udfff\ue000-\uf8ff\ufffd"
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
)
_RETURN = re.compile("\r(?=\n)")
_LINE_END = re.compile("[\r\f\v\x1c-\x1e\x85\u2028\u2029]")
_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ"
_READING = f"[a-zü{_TONED}'’]{{1,60}}[1-5]?"
_GROUPS = re.compile(rf"[（(] ?{_READING} ?[)）](?:[（(] ?{_READING} ?[)）])*")
_ONE_GROUP = re.compile(rf"[（(] ?({_READING}) ?[)）]")
_LONGEST_WORD = 10
_FEWEST_BLANKS = 3
_BLANK_SHARE = 0.5
_BLANK = re.compile(rf" (?=[{_HAN}])")
_TONED_GROUP = re.compile(rf"[（(?？] ?([a-zü]{{0,5}}[{_TONED}][a-z]{{0,4}}) ?[)）]")
_LETTERS = re.compile(r"[^\W\d]+")
_SCORE = 20
_SHARE = 0.9
_BEHIND_HAN = re.compile(rf"[{_HAN})）、，。；“]$|[{_HAN}][a-z]$")
# characters that machines lose with their readings, which then stand for the one in front
_LOST = re.compile(
    r"[?？]qǐng[)）][?？](bào)[)）]|[?？]jī[)）][?？](nèi)[)）]|[?？](chuàng)[)）](?=[新业業造])"
)
_LOST_AS = {"bào": "报", "nèi": "内", "chuàng": "创"}
# 環(huán)境 comes out as 環(huán)?！?境 when half a character was lost on the way.
# ????2008年5月: blanks in front of a paragraph that no decoder could read.
_BROKEN = re.compile(r"(?:^|(?<=\n))[?？]{2,}(?=[^\n?？])|[?？][！!][?？][？！?!]*")
_CLUSTER = re.compile(
    "[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[^\u0300-\u036f\u20d0-\u20ff\u302a-\u302f"
    "\u3099\u309a\u0591-\u05c7\u064b-\u065f\u0653-\u0655\u093c]"
    "[\u0300-\u036f\u20d0-\u20ff\u302a-\u302f\u3099\u309a\u0591-\u05c7\u064b-\u065f\u093c]*",
    re.DOTALL,
)
# wide blanks, read as ASCII
_LOST_BLANKS = re.compile(r"\?{4,}|(?:\? *){3,}$|^[? ]*\?[? ]*$", re.MULTILINE)


def composed(draft: Draft) -> Draft:
    """The draft in NFC, as the graph writes its text."""
    if unicodedata.is_normalized("NFC", draft.text):
        return draft
    found = ((m, unicodedata.normalize("NFC", m.group())) for m in _CLUSTER.finditer(draft.text))
    return draft.edited(Edit(*m.span(), new) for m, new in found if new != m.group())


def visible(draft: Draft) -> Draft:
    """The draft without what nobody sees, each of its lines ending with one line feed.

    Nor what nobody saw before an encoding turned it into marks: ``????????2025年6月30日``.
    """
    if "\r" in draft.text:
        draft = draft.without(_RETURN)
    draft = draft.without(_INVISIBLE).same_length(_LINE_END, _line_feed)
    return draft.without(_LOST_BLANKS) if "??" in draft.text or "\n?" in draft.text else draft


def without_pinyin(draft: Draft) -> Draft:
    """The draft without readings put behind characters: ``發(fa)(fa)布(bu)``, ``來(lái)``.

    A bracket goes only when it holds a reading of the character before it, or of the word
    (``公司(gōngsī)``), tone or no tone; so (PHA), (an) and （叶东升） stay. On a page with a score
    of them, nine in ten of them readings, the tenth is one as well, of a character that was
    converted since (``瞭(le)解``). A syllable with a tone mark is never anything else, and goes
    behind any character: broken pages have lost the one it belongs to, or half the bracket
    (``勇?tīng)先``).
    """
    if ")" not in draft.text and "）" not in draft.text:
        return draft
    groups = [*_groups(draft.text)]
    edits = [Edit(m.start(), m.start() + length) for m, length in groups if length]
    if len(edits) >= max(_SCORE, _SHARE * len(groups)):
        edits = [Edit(*m.span()) for m, length in groups if length or _is_stray(m)]
    edits = _with_blanks(draft.text, edits)
    kept = draft.edited(edits)
    lost = _LOST.finditer(kept.text)
    kept = kept.edited(Edit(*m.span(), _LOST_AS[m[m.lastindex or 0]]) for m in lost)
    toned = _TONED_GROUP.finditer(kept.text)
    return kept.edited(Edit(*m.span()) for m in toned if _is_stray(m))


def _with_blanks(text: str, edits: list[Edit]) -> list[Edit]:
    """The readings with the blank behind each, on pages that put one there: 專(zhuan) 項."""
    blanks = {edit.end for edit in edits if _BLANK.match(text, edit.end)}
    if len(blanks) < max(_FEWEST_BLANKS, _BLANK_SHARE * len(edits)):
        return edits
    return [Edit(edit.start, edit.end + (edit.end in blanks)) for edit in edits]


def without_broken(draft: Draft) -> Draft:
    """The draft without the marks that stand for half a character: ``?！?``."""
    return draft.without(_BROKEN) if "?" in draft.text or "？" in draft.text else draft


def _is_stray(found: re.Match[str]) -> bool:
    """Whether what looks like a reading stands behind Chinese: 勇?tīng), 夹g(shù)."""
    before = found.string[max(0, found.start() - 2) : found.start()]
    syllables = _LETTERS.findall(found.group())
    return _BEHIND_HAN.search(before) is not None and all(
        _bare(syllable) in _syllables() for syllable in syllables
    )


def _groups(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """The brackets that may hold readings, and how many characters of each row of them do."""
    before, end = "", 0
    for found in _GROUPS.finditer(text):
        before = (before + text[end : found.start()])[-_LONGEST_WORD:]
        length = _noise_length(before, found.group())
        before += found.group()[length:]
        end = found.end()
        yield found, length


def _noise_length(before: str, groups: str) -> int:
    """How many characters of the groups are readings of what stands before them."""
    done = 0
    for found in _ONE_GROUP.finditer(groups):
        if not _is_read(before, _bare(found.group(1))):
            break
        done = found.end()
    return done


def _is_read(before: str, letters: str) -> bool:
    """Whether letters are the readings of the last characters: 公司, gongsi."""
    known = _readings(before[-1]) if before else frozenset[str]()
    return letters in known or any(
        letters.endswith(reading) and _is_read(before[:-1], letters.removesuffix(reading))
        for reading in known
    )


@cache
def _syllables() -> frozenset[str]:
    every = {r for readings in PINYIN_DICT.values() for r in readings.split(",")}
    return frozenset(_bare(reading) for reading in every)


@lru_cache(maxsize=65536)
def _readings(character: str) -> frozenset[str]:
    """Of the character and of its simplified form: pages are poisoned before they are converted."""
    forms = {character, simple(character)}
    readings = (PINYIN_DICT.get(ord(form), "").split(",") for form in forms)
    return frozenset(_bare(reading) for some in readings for reading in some)


@lru_cache(maxsize=65536)
def _bare(syllable: str) -> str:
    """A syllable, or several (xī'ān), without tone, with v for ü."""
    letters = re.sub("['’]", "", syllable.rstrip("12345")).replace("ü", "v")
    letters = unicodedata.normalize("NFD", letters)
    letters = letters.replace("u\u0308", "v")
    return "".join(c for c in letters if not unicodedata.combining(c))


def _line_feed(_: re.Match[str]) -> str:
    return "\n"
