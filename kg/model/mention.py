"""A typed name, date, amount or anaphor in a document."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for a thing. Mentions of one sentence never overlap.

    ``span`` counts in the document's text. ``by`` names the finder: ``lexicon``, ``shape``,
    ``grammar``, ``model``, ``title``, ``echo``, ``anaphor``, ``part`` (a name inside another),
    ``table`` (a cell below a heading), ``pattern`` (a phrase of a form), ``phrase`` (a verb and
    its object: 对锅炉进行改造). ``entry`` is what knowledge says of the words: the body of a post,
    the normal form of a date or an amount, the full name of a short one, the name that a phrase
    amounts to (锅炉改造), the rank of a district of a row (县).
    """

    kind: str
    text: str
    span: Span
    score: float
    by: str
    document: str
    entry: str | None = None
