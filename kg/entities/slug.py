"""The one door to pypinyin: Chinese names in the letters of addresses."""

from __future__ import annotations

import re
import unicodedata

from pypinyin.pinyin_dict import pinyin_dict

_OTHER = re.compile(r"[^a-z0-9]+")


class Slugs:
    """Pinyin of names, each character looked up once.

    Characters are read alone (重 is zhong in 重庆 too): a slug is for the eye, the hash behind
    it tells things apart, and one reading a character is a hundred times as quick.
    """

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._letters: dict[str, str] = {}

    def slug(self, text: str) -> str:
        """At most so many of ``[a-z0-9-]``; ``x`` for a text without letters."""
        spelt = "".join(map(self._spell, text.lower()))
        return _OTHER.sub("-", spelt)[: self._longest].strip("-") or "x"

    def _spell(self, character: str) -> str:
        found = self._letters.get(character)
        if found is None:
            reading = pinyin_dict.get(ord(character), "-").partition(",")[0]
            bare = unicodedata.normalize("NFD", reading).encode("ascii", "ignore").decode()
            found = self._letters[character] = character if character.isascii() else bare
        return found
