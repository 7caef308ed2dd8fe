"""The words everyone speaks: frozen values made of each other and built-ins."""

from kg.model.document import Article, Document, Source
from kg.model.entity import Entity, Link
from kg.model.fact import Evidence, Fact, Value
from kg.model.issue import Issue
from kg.model.mention import Mention
from kg.model.reading import Reading, Resolution
from kg.model.row import AnswerRows, ChangeRow, DocumentRow, FactRow, NodeRow
from kg.model.sentence import Name, Sentence
from kg.model.span import Span

__all__ = [
    "AnswerRows",
    "Article",
    "ChangeRow",
    "Document",
    "DocumentRow",
    "Entity",
    "Evidence",
    "Fact",
    "FactRow",
    "Issue",
    "Link",
    "Mention",
    "Name",
    "NodeRow",
    "Reading",
    "Resolution",
    "Sentence",
    "Source",
    "Span",
    "Value",
]
