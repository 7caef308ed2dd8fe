"""Names that public knowledge lists: the longest match at each place, through HanLP's trie."""

from __future__ import annotations

from kg.mentions.ground import Ground
from kg.model import Mention


def find(ground: Ground) -> list[Mention]:
    """Divisions, known companies and bodies, industries, permits, retrofits, honours."""
    return [
        ground.mention(kind, start, end, by="lexicon", score=0.95, entry=entry)
        for start, end, (kind, entry) in ground.lexicon.names.tokenize(ground.text)
    ]
