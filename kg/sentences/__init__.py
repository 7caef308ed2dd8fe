"""Documents become sentences, and a recogniser sees names in them.

What enters: a Document. What leaves: its Sentences in order; offsets count in the document's
clean text, and ``document.text[span] == text``. The recogniser fills ``names``, in batches; it
needs HanLP, which is loaded when a recogniser is asked for and not before.
"""

from __future__ import annotations

from kg.sentences.by_hanlp import Recogniser
from kg.sentences.by_hanlp import load as recogniser
from kg.sentences.split import split

__all__ = ["Recogniser", "recogniser", "split"]
