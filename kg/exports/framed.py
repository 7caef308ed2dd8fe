"""The graph as JSON that people and programs read with no RDF at hand, and that is JSON-LD.

Each thing comes once, with its Statements under ``facts``; names are those of
ontology/context.jsonld, which is inside the file. Documents are not told apart as graphs:
each Statement names its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.exports.files import write
from kg.graph import Graph
from kg.graph.terms import RDF, SKOS, XSD
from kg.knowledge.jsonld import ShortNames

_TYPE = f"{RDF}type"
_SUBJECT = f"{RDF}subject"
_OBJECT = f"{RDF}object"
_NAME = f"{SKOS}prefLabel"
_WORDS = f"{XSD}string"
_WHOLE = f"{XSD}integer"
_FACTS = "facts"
_FIRST = (_TYPE, _NAME)
# what JSON-LD would write for the number
_WRITTEN_ONE_WAY = re.compile(r"0|-?[1-9][0-9]{0,14}")

Said = Mapping[str, list[NamedNode | BlankNode | Literal]]


def framed(graph: Graph, path: Path, context: ShortNames) -> None:
    """Write the triples of the graph as compact, nested JSON-LD."""
    write(path, _text(_Framer(graph, context)))


def _text(framer: _Framer) -> Iterator[str]:
    yield f'{{\n"@context": {_json(framer.context)},\n"@graph": ['
    comma = ""
    for thing in framer.things():
        yield f"{comma}\n{_json(thing)}"
        comma = ","
    yield "\n]\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


class _Framer:
    """Puts triples under their subjects, Statements under what they speak of."""

    def __init__(self, graph: Graph, context: ShortNames) -> None:
        self._said = _cards(graph)
        self._facts = _nested(self._said)
        self._writer = _Writer(context)
        self.context = {**context.terms, _FACTS: {"@reverse": _SUBJECT, "@container": "@set"}}

    def things(self) -> Iterator[dict[str, Any]]:
        """Every subject that is not told under another, in the order of addresses."""
        inside = {fact for facts in self._facts.values() for fact in facts}
        for subject in self._said:
            if subject not in inside:
                yield self._thing(subject)

    def _thing(self, subject: str) -> dict[str, Any]:
        written = self._writer.card(subject, self._said[subject])
        if facts := self._facts.get(subject):
            written[_FACTS] = [self._fact(fact) for fact in facts]
        return written

    def _fact(self, statement: str) -> dict[str, Any]:
        said = dict(self._said[statement])
        del said[_SUBJECT]
        (target, *others) = said.get(_OBJECT, [None])
        known = self._said.get(_address(target), {}) if target and not others else {}
        written = self._writer.card(statement, said)
        if _NAME in known:
            named = self._writer.card(_address(target), {_NAME: known[_NAME]})
            written[self._writer.key(_OBJECT)] = named
        return written


class _Writer:
    """Writes cards with the short names of a context."""

    def __init__(self, context: ShortNames) -> None:
        self._context = context
        self._id = _alias(context, "@id")
        self._type = _alias(context, "@type")

    def card(self, subject: str, said: Said) -> dict[str, Any]:
        """A subject and what is said of it."""
        card: dict[str, Any] = {self._id: subject}
        for predicate in sorted(said, key=_order):
            values = [self._value(predicate, value) for value in said[predicate]]
            is_list = len(values) > 1 or "@container" in self._meaning(predicate)
            card[self.key(predicate)] = values if is_list else values[0]
        return card

    def key(self, predicate: str) -> str:
        """The short name of a property."""
        return self._type if predicate == _TYPE else self._context.names.get(predicate, predicate)

    def _meaning(self, predicate: str) -> Mapping[str, Any]:
        """What the context says of a property's values."""
        said = self._context.terms.get(self._context.names.get(predicate, ""))
        return said if isinstance(said, Mapping) else {}

    def _value(self, predicate: str, value: NamedNode | BlankNode | Literal) -> Any:
        meaning = self._meaning(predicate)
        if isinstance(value, Literal):
            return self._literal(value, meaning)
        address = _address(value)
        if predicate == _TYPE or meaning.get("@type") == "@vocab":
            return self._context.names.get(address, address)
        return address if meaning.get("@type") == "@id" else {self._id: address}

    def _literal(self, value: Literal, meaning: Mapping[str, Any]) -> Any:
        if value.language:
            is_told = meaning.get("@language") == value.language
            return value.value if is_told else _words(value, "@language", value.language)
        datatype = value.datatype.value
        if datatype == _WORDS:
            is_plain = not {"@type", "@language"} & meaning.keys()
            return value.value if is_plain else {"@value": value.value}
        if self._full(meaning.get("@type", "")) != datatype:
            return _words(value, "@type", datatype)
        is_number = datatype == _WHOLE and _WRITTEN_ONE_WAY.fullmatch(value.value)
        return int(value.value) if is_number else value.value

    def _full(self, short: str) -> str:
        prefix, _, rest = short.partition(":")
        before = self._context.terms.get(prefix)
        return before + rest if isinstance(before, str) else short


def _words(value: Literal, key: str, meaning: str) -> dict[str, str]:
    return {"@value": value.value, key: meaning}


def _alias(context: ShortNames, keyword: str) -> str:
    return next((name for name, said in context.terms.items() if said == keyword), keyword)


def _order(predicate: str) -> tuple[int, str]:
    return (_FIRST.index(predicate) if predicate in _FIRST else len(_FIRST), predicate)


def _address(term: object) -> str:
    return str(term) if isinstance(term, BlankNode) else str(getattr(term, "value", ""))


def _cards(graph: Graph) -> dict[str, dict[str, list[Any]]]:
    """What is said of each subject; what several documents say comes once."""
    cards: dict[str, dict[str, dict[Any, None]]] = {}
    for quad in graph.quads():
        said = cards.setdefault(_address(quad.subject), {})
        said.setdefault(quad.predicate.value, {})[quad.object] = None
    return {
        subject: {predicate: list(values) for predicate, values in said.items()}
        for subject, said in cards.items()
    }


def _nested(cards: Mapping[str, Said]) -> dict[str, list[str]]:
    """The Statements of each thing; a Statement of a Statement stands alone."""
    found: dict[str, list[str]] = {}
    for statement, said in cards.items():
        about = [_address(subject) for subject in said.get(_SUBJECT, ())]
        if len(about) == 1 and about[0] in cards and _SUBJECT not in cards[about[0]]:
            found.setdefault(about[0], []).append(statement)
    return found
