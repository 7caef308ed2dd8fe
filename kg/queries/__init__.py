"""A graph and a question in, an answer out.

Enters: a Graph or a store; SPARQL, or the name of a question under ontology/queries/. Leaves: rows,
a truth or triples; or all that is said of one thing; or how two graphs differ; or a server on
this machine, or a store elsewhere, that is asked by others; or what several stores answer.
Promises: parameters are terms and never text; the same graph gives the same answer in the same
order.
"""

from kg.queries import stores
from kg.queries.answered import answered
from kg.queries.answers import Answer, write
from kg.queries.ask import ask
from kg.queries.changes import changes
from kg.queries.diff import Difference, diff
from kg.queries.diff_text import diff_lines
from kg.queries.endpoint.messages import Rules
from kg.queries.examples import examples
from kg.queries.explain import Explained, Explanation, Told, explain, lines
from kg.queries.misspelt import faults
from kg.queries.push import Target, push, target
from kg.queries.questions import Parameter, Question, question, questions
from kg.queries.serve import Server, serve
from kg.queries.within import ask_within

__all__ = [
    "Answer",
    "Difference",
    "Explained",
    "Explanation",
    "Parameter",
    "Question",
    "Rules",
    "Server",
    "Target",
    "Told",
    "answered",
    "ask",
    "ask_within",
    "changes",
    "diff",
    "diff_lines",
    "examples",
    "explain",
    "faults",
    "lines",
    "push",
    "question",
    "questions",
    "serve",
    "stores",
    "target",
    "write",
]
