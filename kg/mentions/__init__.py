"""Sentences in, mentions out: every typed name, value and anaphor of a document.

``find`` reads one document with knowledge from seeds/lexicon and, where a recogniser was at work,
with the names it saw. It promises: sorted by place, inside one sentence each, never overlapping,
and the words at a mention's span are its text. ``choose`` is the policy that keeps them apart.
"""

from kg.mentions.choosing import choose
from kg.mentions.finding import find

__all__ = ["choose", "find"]
