"""Mentions in, facts out: one document at a time.

What enters: a Document, its Sentences and its Mentions, with the patterns and the words of
discourse. What leaves: Facts about mentions, each with its status, date, confidence and the words
that say it. Promises: context never crosses an article; what a leader wishes for is not a fact;
a date is never more exact than the text; the same input gives the same facts in the same order.
"""

from kg.facts import examples
from kg.facts.find import find

__all__ = ["examples", "find"]
