"""The questions as SHACL has them: SPARQL that lies beside the ontology as data.

The way of sparql-examples: each is an ``sh:SPARQLSelectExecutable`` with its labels and its
``sh:select``, and the prefixes are declared once, at the ontology.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.graph.terms import KG, RDF, RDFS, XSD, iri, name, plain
from kg.queries.answers import PREFIXES
from kg.queries.questions import Question

_SH = "http://www.w3.org/ns/shacl#"
_ONTOLOGY = KG.removesuffix("#")
_HEAD = re.compile(r"^(?:#|PREFIX ).*\n", re.MULTILINE)


def examples(questions: Sequence[Question]) -> str:
    """The prefixes and the questions, as Turtle of one statement a line."""
    return "".join(f"{line} .\n" for line in (*_prefixes(), *_executables(questions)))


def _prefixes() -> Iterator[str]:
    for prefix, address in PREFIXES.items():
        node = iri(f"{_ONTOLOGY}/prefix/{prefix}")
        yield f"{iri(_ONTOLOGY)} {iri(f'{_SH}declare')} {node}"
        yield f"{node} {iri(f'{RDF}type')} {iri(f'{_SH}PrefixDeclaration')}"
        yield f"{node} {iri(f'{_SH}prefix')} {plain(prefix)}"
        yield f'{node} {iri(f"{_SH}namespace")} "{address}"^^{iri(f"{XSD}anyURI")}'


def _executables(questions: Sequence[Question]) -> Iterator[str]:
    for question in questions:
        node = iri(f"{_ONTOLOGY}/question/{question.name}")
        for kind in ("SPARQLExecutable", "SPARQLSelectExecutable"):
            yield f"{node} {iri(f'{RDF}type')} {iri(_SH + kind)}"
        for words, language in ((question.zh, "zh"), (question.en, "en")):
            yield f"{node} {iri(f'{RDFS}label')} {name(words, language)}"
        for parameter in question.parameters:
            said = f"?{parameter.name}: {parameter.description}"
            yield f"{node} {iri(f'{RDFS}comment')} {name(said, 'en')}"
        yield f"{node} {iri(f'{_SH}prefixes')} {iri(_ONTOLOGY)}"
        yield f"{node} {iri(f'{_SH}select')} {plain(_HEAD.sub('', question.text))}"
