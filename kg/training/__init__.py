"""Annotated text goes in; the recogniser's weights and their card come out.

``train`` reads CLUENER's jsonl and columns of characters in BIO or BMES, learns from each what
its labels say and no more, and measures itself on the files named ``*-dev.jsonl``. ``marked``
makes such sentences of pages with gold facts.
"""

from kg.training.learn import train
from kg.training.pages import Page, marked

__all__ = ["Page", "marked", "train"]
