"""A typed name, date, amount or anaphor in a document."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for a thing. Mentions of one sentence never overlap.

    ``span`` counts in the document's text. ``by`` says how it was found:

    - ``lexicon``: a list has the name;
    - ``shape``: how dates, sums, counts and names in marks are written;
    - ``grammar``: how names are built, or what stands around them;
    - ``model``: the recogniser saw it;
    - ``title``: a post, and the people beside it;
    - ``echo``: the name, or a short form of it, stands elsewhere in the document;
    - ``anaphor``: words that point to a name, such as 该公司;
    - ``part``: a name inside another;
    - ``table``: a cell below a heading;
    - ``venture``: a member of a row of projects, which is told from its firm;
    - ``phrase``: a verb and its object, 对锅炉进行改造;
    - ``pattern``: a phrase of a form.

    The rooms ask for some of them: facts resolves an ``anaphor``, an echo of two characters yields
    to other names, a guess of the ``model`` to what is known.

    ``entry`` is what knowledge says of the words: the body of a post, the normal form of a date or
    an amount, the full name of a short one, the name that a phrase amounts to (锅炉改造), the rank
    of a district of a row (县).
    """

    kind: str
    text: str
    span: Span
    score: float
    by: str
    document: str
    entry: str | None = None
