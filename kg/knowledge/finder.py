"""Finding many words in a text at once."""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.knowledge.words import any_of

_FEW = 180


class WordFinder:
    """All of some words in one pass over a text: the leftmost, then the longest; none overlap.

    Few words are quicker to find with ``re``, many with an Aho-Corasick automaton, which counts
    the bytes of a text anew each time. Words of one document (``once``) get the automaton, since
    ``re`` takes long to compile them.
    """

    __slots__ = ("_automaton", "_pattern")

    def __init__(self, words: Iterable[str], *, once: bool = False) -> None:
        listed = list(dict.fromkeys(words))
        kind = Implementation.NoncontiguousNFA if once else None
        few = len(listed) <= _FEW and not once
        self._pattern = any_of(listed) if few else None
        self._automaton = AhoCorasick(
            [] if few else listed, matchkind=MatchKind.LeftmostLongest, implementation=kind
        )

    def find(self, text: str) -> list[tuple[int, int]]:
        """Where each word stands, in the order of the text."""
        if self._pattern is not None:
            return [match.span() for match in self._pattern.finditer(text)]
        return [(start, end) for _, start, end in self._automaton.find_matches_as_indexes(text)]
