"""ontology/kg.ttl in; its classes, relations and retrofit types out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, RdfFormat, Triple, parse

from kg.errors import KnowledgeError
from kg.knowledge import files

KG = "https://w3id.org/park-kg/ontology#"
_OWL = "http://www.w3.org/2002/07/owl#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_SCHEMA = "https://schema.org/"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_LANGUAGES = ("zh", "en")
_PLACE = re.compile(r"^.*? at line .*?: ")
_FIRST_WORD = re.compile(r"^kg:([A-Za-z0-9]+) a ", re.MULTILINE)

Values = Mapping[str, tuple[str, ...]]
"""What is said of a term, by property; that of a literal ends in ``@`` and its language."""


@dataclass(frozen=True, slots=True)
class Term:
    """A class, property, status or type, with what people call it and what it means."""

    name: str
    zh: str
    en: str
    meaning_zh: str
    meaning_en: str

    def label(self, language: str) -> str:
        """The name of the term in ``zh`` or ``en``."""
        return self.zh if language == "zh" else self.en


@dataclass(frozen=True, slots=True)
class Ontology:
    """The words of the graph.

    ``terms`` holds every term by local name; ``classes`` the names of the classes. ``relations``
    maps what facts call a relation (``invests``) to its property (``investment``). ``domains``
    and ``ranges`` go from either name to the kinds that may stand there, kinds under them
    included; a side that is missing is open to every kind, or is a value. ``retrofit_words``
    maps a word to the type it gives a retrofit, and ``any_retrofit`` is the type of all others.
    """

    terms: Mapping[str, Term]
    classes: tuple[str, ...]
    relations: Mapping[str, str]
    domains: Mapping[str, frozenset[str]]
    ranges: Mapping[str, frozenset[str]]
    retrofit_words: Mapping[str, str]
    any_retrofit: str

    def fits(self, relation: str, subject: str, object_: str | None = None) -> bool:
        """Whether things of these kinds may stand in the relation; no object for a value."""
        if subject not in self.domains.get(relation, frozenset({subject})):
            return False
        return object_ is None or object_ in self.ranges.get(relation, frozenset({object_}))

    def retrofit_types(self, name: str) -> tuple[str, ...]:
        """The types which the words of a retrofit's name give it, in the order of the name.

        A word inside a longer one does not count, and the type of all others only stands alone.
        """
        found = sorted(
            (name.index(word), -len(word), kind)
            for word, kind in self.retrofit_words.items()
            if word in name
        )
        kinds: list[str] = []
        reached = 0
        for start, negative_length, kind in found:
            if start - negative_length > reached and kind not in (*kinds, self.any_retrofit):
                kinds.append(kind)
            reached = max(reached, start - negative_length)
        return tuple(kinds) or (self.any_retrofit,)


def load(path: Path) -> Ontology:
    """Read ``kg.ttl``.

    Raises:
        KnowledgeError: it is missing, is not Turtle, or a term of it is not sound; all faults.
    """
    said = facts(path)
    faults = _Faults(path)
    terms = {name: _term(name, values, faults) for name, values in said.items()}
    _check_labels(terms, said, faults)
    _check_sides(said, faults)
    types = {name: values for name, values in said.items() if _is_a(values, f"{KG}RetrofitType")}
    words = _retrofit_words(types, faults)
    tops = [name for name, values in types.items() if values.get(f"{_SKOS}topConceptOf")]
    if len(tops) != 1:
        faults.add("retrofitTypes", "needs exactly one type with skos:topConceptOf")
    faults.report()
    relations = {
        values[f"{_SKOS}notation"][0]: name
        for name, values in said.items()
        if f"{_SKOS}notation" in values
    }
    return Ontology(
        terms=terms,
        classes=tuple(name for name, values in said.items() if _is_a(values, f"{_OWL}Class")),
        relations=relations,
        domains=_sides(said, f"{_RDFS}domain", f"{_SCHEMA}domainIncludes"),
        ranges=_sides(said, f"{_RDFS}range", f"{_SCHEMA}rangeIncludes"),
        retrofit_words=words,
        any_retrofit=tops[0],
    )


class _Faults:
    """Collects what is wrong with the terms of a file, each with its line."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.found: list[str] = []

    def add(self, name: str, fault: str) -> None:
        """Note a fault of the term."""
        self.found.append(f"kg:{name} {fault}")

    def report(self) -> None:
        """Raise all that was noted, if anything was."""
        if not self.found:
            return
        text = files.text(self.path)
        lines = {m[1]: text.count("\n", 0, m.start()) + 1 for m in _FIRST_WORD.finditer(text)}
        raise KnowledgeError(
            "\n".join(
                f"{self.path}:{lines.get(fault[3:].split(' ')[0], 1)}: {fault}"
                for fault in self.found
            )
        )


def triples(path: Path) -> tuple[Triple, ...]:
    """What a Turtle file says.

    Raises:
        KnowledgeError: it is missing, or is not Turtle; the line is named.
    """
    text = files.text(path)
    try:
        return tuple(quad.triple for quad in parse(text.encode(), format=RdfFormat.TURTLE))
    except SyntaxError as error:
        said = _PLACE.sub("", error.msg)
        raise KnowledgeError(f"{path}:{error.lineno or 1}: not Turtle: {said}") from error


def facts(path: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """What the file says of each of its own terms; a literal's key ends in ``@`` and language."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for triple in triples(path):
        subject = getattr(triple.subject, "value", "")
        if not subject.startswith(KG):
            continue
        language = triple.object.language if isinstance(triple.object, Literal) else None
        key = triple.predicate.value + (f"@{language}" if language else "")
        found[subject.removeprefix(KG)][key].append(getattr(triple.object, "value", ""))
    return {
        name: {key: tuple(values) for key, values in said.items()} for name, said in found.items()
    }


def _is_a(values: Values, kind: str) -> bool:
    return kind in values.get(f"{_RDF}type", ())


def _term(name: str, values: Values, faults: _Faults) -> Term:
    said = []
    for key, what in ((f"{_RDFS}label", "rdfs:label"), (f"{_SKOS}definition", "skos:definition")):
        for language in _LANGUAGES:
            texts = values.get(f"{key}@{language}", ())
            if len(texts) != 1:
                faults.add(name, f"needs one {what} in @{language}, has {len(texts)}")
            said.append(texts[0] if texts else "")
    return Term(name, *said)


def _check_labels(terms: Mapping[str, Term], facts: Mapping[str, Values], faults: _Faults) -> None:
    """No two classes, and no two properties, share a label."""
    for language in _LANGUAGES:
        counts = Counter((_sort(facts[t.name]), t.label(language)) for t in terms.values())
        for name, term in terms.items():
            label = term.label(language)
            if label and counts[_sort(facts[name]), label] > 1:
                faults.add(name, f"shares its label {label!r}@{language} with another term")


def _sort(values: Values) -> str:
    kinds = values.get(f"{_RDF}type", ())
    return "property" if any(kind.endswith("Property") for kind in kinds) else "thing"


def _check_sides(facts: Mapping[str, Values], faults: _Faults) -> None:
    for name, values in facts.items():
        if _sort(values) != "property":
            continue
        if not (f"{_RDFS}range" in values or f"{_SCHEMA}rangeIncludes" in values):
            faults.add(name, "needs rdfs:range or schema:rangeIncludes")
        for kind in _own(values, *_SIDES):
            if kind not in facts:
                faults.add(name, f"names the kind kg:{kind}, which is not defined here")


_SIDES = (
    f"{_RDFS}domain",
    f"{_SCHEMA}domainIncludes",
    f"{_RDFS}range",
    f"{_SCHEMA}rangeIncludes",
)


def _own(values: Values, *keys: str) -> Iterator[str]:
    """The names of our own terms among the values of these keys."""
    for key in keys:
        for value in values.get(key, ()):
            if value.startswith(KG):
                yield value.removeprefix(KG)


def _sides(facts: Mapping[str, Values], *keys: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, values in facts.items():
        kinds = frozenset(under for kind in _own(values, *keys) for under in _under(kind, facts))
        if kinds:
            found[name] = kinds
            found.update(dict.fromkeys(values.get(f"{_SKOS}notation", ()), kinds))
    return found


def _under(kind: str, facts: Mapping[str, Values]) -> Iterator[str]:
    """The kind and every kind below it."""
    yield kind
    for name, values in facts.items():
        if f"{KG}{kind}" in values.get(f"{_RDFS}subClassOf", ()):
            yield from _under(name, facts)


def _retrofit_words(types: Mapping[str, Values], faults: _Faults) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, values in types.items():
        for word in (
            *values.get(f"{_SKOS}prefLabel@zh", ()),
            *values.get(f"{_SKOS}altLabel@zh", ()),
        ):
            if words.setdefault(word, name) != name:
                faults.add(name, f"has the word {word!r}, which already gives kg:{words[word]}")
    return words
