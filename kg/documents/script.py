"""Traditional characters to simplified ones, line by line, only where a line is traditional."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import groupby

from opencc import OpenCC

from kg.documents.draft import Draft
from kg.knowledge.reading import PageWords

_HAN = range(0x3400, 0xA000)
# what fonts and machines write for others, in names and out of them: 陜西省, 靑島, 榖物
_MEANT = str.maketrans("陜靑硏愼塡鄕濶凖攷榖", "陕青研慎填乡阔准考谷")
# traditional characters that people and firms of the mainland keep in their names: 旭昇电子
_KEPT = frozenset("昇陞淩崑崙嶽鍾鉅峯祕穀豐龢")


def simplified(draft: Draft) -> tuple[Draft, bool]:
    """The draft in simplified characters, and whether anything of it was traditional.

    A line is traditional when more of its characters are written in no other script than of
    those that are simplified alone; a line that has neither goes with the page. Characters of
    both scripts (乾, 著, 後) do not vote: 乾照光电 keeps its name on a simplified page.
    """
    if _is_of_mainland(draft.text):
        return draft, False
    traditional, simple = _voters()
    if traditional.search(draft.text) is None:
        return draft, False
    lines = draft.text.split("\n")
    votes = [len(traditional.findall(line)) - len(simple.findall(line)) for line in lines]
    page = sum(votes) > 0
    verdicts = [vote > 0 or (vote == 0 and page) for vote in votes]
    blocks = groupby(zip(verdicts, lines, strict=True), key=_verdict)
    text = "\n".join(
        _converted("\n".join(line for _, line in block))
        if verdict
        else _joined(block).translate(_strays())
        for verdict, block in blocks
    )
    return Draft(text, draft.origin), any(verdicts)


def in_plain_characters(draft: Draft, words: PageWords) -> Draft:
    """The draft with the characters that mirrors write for others (咊, 昰) as they are meant."""
    table = _plain(words)
    return Draft(draft.text.translate(table), draft.origin)


def in_mainland_words(draft: Draft, words: PageWords) -> Draft:
    """The draft with Taiwan's words (专案) as the mainland has them (项目), place for place."""
    return draft.same_length(*_usage(words))


def in_simplified(words: str) -> str:
    """Words that somebody asks for, in the characters that a text has once it is read."""
    return simplified(Draft.of(words))[0].text


@lru_cache(maxsize=65536)
def simple(character: str) -> str:
    """The simplified form of one character, whatever stands around it."""
    return _convert(character)


def _verdict(pair: tuple[bool, str]) -> bool:
    return pair[0]


def _joined(block: Iterable[tuple[bool, str]]) -> str:
    return "\n".join(line for _, line in block)


def _converted(text: str) -> str:
    """Every character in its place: where OpenCC changes a length, characters go one by one."""
    found = _convert(text)
    if len(found) == len(text):
        return found
    singles = ((character, _convert(character)) for character in text)
    return "".join(new if len(new) == 1 else old for old, new in singles)


def _convert(text: str) -> str:
    """Taiwan's forms, the standard ones, and what Hong Kong writes otherwise (衞)."""
    return str(_converter("hk2s").convert(_converter("tw2s").convert(text))).translate(_MEANT)


@cache
def _usage(words: PageWords) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    says = dict(words.usage)
    longest_first = sorted(says, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), lambda match: says[match[0]]


@cache
def _plain(words: PageWords) -> dict[int, str]:
    return str.maketrans(dict(words.variants))


@cache
def _strays() -> dict[int, str]:
    """Characters that are traditional alone, and what they are in simplified ones."""
    strays = sorted(_alone("t2s") - _KEPT)
    pairs = zip(strays, _convert("\n".join(strays)).split("\n"), strict=True)
    return str.maketrans({old: new for old, new in pairs if new in _mainland()})


@cache
def _converter(name: str) -> OpenCC:
    return OpenCC(name)


def _is_of_mainland(text: str) -> bool:
    """Whether it has no Chinese character but of GB 2312, where none is traditional alone.

    Most texts are told so; who reads a few of them need not wait for OpenCC's tables.
    """
    return all(ord(character) not in _HAN for character in set(text) - _mainland())


@cache
def _mainland() -> frozenset[str]:
    return _within("".join(map(chr, _HAN)), "gb2312")


@cache
def _voters() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Characters that are traditional alone, and simplified alone.

    GB 2312 holds what mainland texts are written with, Big5 what Taiwan's are; a character that
    OpenCC would change but that stands in both is used in both.
    """
    every = "".join(map(chr, _HAN))
    simple, taiwan = _mainland(), _within(every, "big5")
    only_traditional = sorted(_alone("t2s"))
    only_simple = [c for c in _changed(every, "s2t") if c in simple and c not in taiwan]
    return re.compile(f"[{''.join(only_traditional)}]"), re.compile(f"[{''.join(only_simple)}]")


@cache
def _alone(converter: str) -> frozenset[str]:
    """The characters that the converter changes and that mainland texts have not."""
    every = "".join(map(chr, _HAN))
    return frozenset(c for c in _changed(every, converter) if c not in _mainland())


def _changed(characters: str, converter: str) -> list[str]:
    found = _converter(converter).convert("\n".join(characters)).split("\n")
    return [old for old, new in zip(characters, found, strict=True) if old != new]


def _within(characters: str, encoding: str) -> frozenset[str]:
    """Those that the encoding has."""
    return frozenset(characters.encode(encoding, "ignore").decode(encoding))
