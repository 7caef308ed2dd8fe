"""Finding many words in a text at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.knowledge.occurrences import places
from kg.knowledge.words import any_of

_FEW = 180
_DOZENS = 60


class WordFinder:
    """All of some words in one pass over a text: the leftmost, then the longest; none overlap.

    Few words are quicker to find with ``re``, many with an Aho-Corasick automaton, which counts
    the bytes of a text anew each time.
    """

    __slots__ = ("_automaton", "_pattern")

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(dict.fromkeys(words))
        few = len(listed) <= _FEW
        self._pattern = any_of(listed) if few else None
        self._automaton = AhoCorasick(
            [] if few else listed, matchkind=MatchKind.LeftmostLongest, store_patterns=False
        )

    def find(self, text: str) -> list[tuple[int, int]]:
        """Where each word stands, in the order of the text."""
        if self._pattern is not None:
            return [match.span() for match in self._pattern.finditer(text)]
        return [(start, end) for _, start, end in self._automaton.find_matches_as_indexes(text)]


class Longest:
    """Which of some words begins at a place: the longest.

    As an alternation of the words would say it; that takes a tenth of a second to compile.
    """

    __slots__ = ("_lengths", "_words")

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        lengths: dict[str, set[int]] = {}
        for word in self._words:
            lengths.setdefault(word[0], set()).add(len(word))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def fullmatch(self, text: str) -> bool:
        """Whether the text is one of the words."""
        return text in self._words

    def end(self, text: str, start: int = 0) -> int:
        """Where the word ends that begins there; the place itself where none does."""
        for length in self._lengths.get(text[start : start + 1], ()):
            word = text[start : start + length]
            if word in self._words:
                return start + len(word)
        return start


class EveryFinder:
    """All of some words wherever they stand, inside each other too; each word once in the list."""

    __slots__ = ("_automaton",)

    def __init__(self, words: Collection[str]) -> None:
        self._automaton = AhoCorasick(
            words, implementation=Implementation.ContiguousNFA, store_patterns=False
        )

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """The number of a word in the list and where it stands, in the order of their ends."""
        return self._automaton.find_matches_as_indexes(text, overlapping=True)


def occurrences(words: Collection[str], text: str) -> list[tuple[int, int]]:
    """Where the words of one document stand in it: as a WordFinder's, for words used only once.

    A few dozen words are found one by one before an automaton of them is made.
    """
    if len(words) > _DOZENS:
        automaton = AhoCorasick(
            words,
            matchkind=MatchKind.LeftmostLongest,
            implementation=Implementation.NoncontiguousNFA,
        )
        return [(start, end) for _, start, end in automaton.find_matches_as_indexes(text)]
    found: list[tuple[int, int]] = []
    last = 0
    # each with its length as less than nothing: the longest sorts first
    begun = ((start, -len(word)) for word in words for start in places(word, text))
    for start, length in sorted(begun):
        if start >= last:
            last = start - length
            found.append((start, last))
    return found
