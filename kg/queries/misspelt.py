"""Questions that have a name and no answer: no SPARQL, or terms that nobody has declared."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from kg.errors import UsageError
from kg.graph import Graph
from kg.queries.ask import ask
from kg.queries.questions import Question, questions

_TERM = re.compile(r"(?<![\w:-])kg:(\w+)")
_LINE = re.compile(r"line (\d+), ")


def faults(home: Path, terms: Collection[str]) -> Iterator[str]:
    """What is wrong with each question, with its line; ``terms`` are those of the ontology.

    Raises:
        KnowledgeError: a file has no title, or a parameter no place.
    """
    for question in questions(home):
        path = home / "ontology" / "queries" / f"{question.name}.rq"
        try:
            ask(Graph(), question, question.example)
        except UsageError as error:
            line = _LINE.search(str(error))
            yield f"{path}:{line[1] if line else 1}: {error}"
        else:
            yield from _unknown(path, question, terms)


def _unknown(path: Path, question: Question, terms: Collection[str]) -> Iterator[str]:
    for number, line in enumerate(question.text.splitlines(), 1):
        for name in _TERM.findall("" if line.startswith("#") else line):
            if name not in terms:
                close = difflib.get_close_matches(name, terms, n=1)
                cure = f"is kg:{close[0]} meant?" if close else "declare it in kg.ttl"
                yield f"{path}:{number}: no term kg:{name}; {cure}"
