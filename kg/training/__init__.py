"""Annotated text goes in; the recogniser's weights and their card come out.

``train`` reads CLUENER's jsonl and columns of characters in BIO or BMES, learns from each what
its labels say and no more, and measures itself on the files named ``*-dev.jsonl``.
"""

from kg.training.learn import train

__all__ = ["train"]
