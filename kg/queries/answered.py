"""Every question of a home, put to a graph, as plain rows for pages and reports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import Store

from kg.errors import KgError, KnowledgeError
from kg.graph import Graph
from kg.model import AnswerRows
from kg.queries.answers import Answer
from kg.queries.ask import ask
from kg.queries.questions import Question, in_order, questions


def answered(graph: Graph, home: Path) -> tuple[AnswerRows, ...]:
    """The questions in the order of their files, each with its answer.

    What cannot be asked or answered says so in place of its rows: a question that is not sound
    stops neither the others nor whoever wants to read them.
    """
    try:
        return tuple(_answers(questions(home), graph.store()))
    except KnowledgeError as error:
        return (AnswerRows("queries", "问题文件有误", "Faulty files", fault=str(error)),)


def _answers(asked: tuple[Question, ...], store: Store) -> Iterator[AnswerRows]:
    for question in in_order(asked):
        named = question.name, question.zh, question.en
        asks = tuple(each.name for each in question.parameters if each.required)
        if asks:
            yield AnswerRows(*named, asks=asks)
            continue
        try:
            columns, rows = _rows(ask(store, question))
        except KgError as error:
            yield AnswerRows(*named, fault=str(error))
        else:
            yield AnswerRows(*named, columns, rows)


def _rows(answer: Answer) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Truths and triples as rows of one column."""
    if answer.triples is not None:
        return ("triple",), tuple((line,) for line in answer.triples)
    if answer.truth is not None:
        return ("truth",), (("true" if answer.truth else "false",),)
    return answer.columns, answer.rows
