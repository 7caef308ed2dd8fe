"""What the page is told, as JSON that cannot end its own script element."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from kg.exports.page.links import Links
from kg.exports.page.spelling import pinyin
from kg.knowledge.style import Style
from kg.model import DocumentRow, FactRow, NodeRow

_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
    "://": ":\\/\\/",  # no address stands in the file in a form that anything would follow
}
_ESCAPE = re.compile("|".join(map(re.escape, _ESCAPED)))


def island(value: object) -> str:
    """The value as JSON for a ``<script type="application/json">``; the same bytes every time."""
    return escaped(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False))


def escaped(text: str) -> str:
    """JSON text with everything spelt out that HTML or a reader of addresses would act on."""
    return _SURROGATE.sub("\ufffd", _ESCAPE.sub(_spelt, text))


def _spelt(match: re.Match[str]) -> str:
    return _ESCAPED[match.group()]


def told(
    links: Links,
    documents: Sequence[DocumentRow],
    style: Style,
    types: Mapping[str, Sequence[tuple[str, str]]],
) -> dict[str, Any]:
    """Names, facts and documents for the page; facts are rows, their repeated words are numbers."""
    base = base_of([row.iri for row in links.nodes])
    texts = sorted(set(documents))
    quotes = _Numbered(fact.quote for fact in links.facts)
    rules = _Numbered(fact.rule for fact in links.facts)
    lookup = {
        "node": {row.iri: index for index, row in enumerate(links.nodes)},
        "document": {row.iri: index for index, row in enumerate(texts)},
        "quote": quotes.number,
        "rule": rules.number,
    }
    return {
        "base": base,
        "names": [_name(row, base) for row in links.nodes],
        "facts": [_fact(fact, lookup, base) for fact in links.facts],
        "edges": [edge.facts for edge in links.edges],
        "quotes": quotes.words,
        "rules": rules.words,
        "documents": [_document(row) for row in texts],
        "types": [
            [number, *sorted(types[row.iri])]
            for number, row in enumerate(links.nodes)
            if row.iri in types
        ],
        "style": _style(links, style),
    }


class _Numbered:
    """Words that come again and again, each given a number."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = sorted(set(words))
        self.number = {word: index for index, word in enumerate(self.words)}


def base_of(addresses: Sequence[str]) -> str:
    """What all addresses begin with; their rest is ``<class>/<name>``."""
    if not addresses or addresses[0].count("/") < 2:
        return ""
    base = addresses[0].rsplit("/", 2)[0] + "/"
    return base if all(address.startswith(base) for address in addresses) else ""


def _name(row: NodeRow, base: str) -> list[Any]:
    names = [row.label, *row.aliases]
    spelt = list(dict.fromkeys(filter(None, map(pinyin, names))))
    return [row.iri.removeprefix(base), row.label, list(row.aliases), spelt]


def _fact(fact: FactRow, lookup: Mapping[str, Mapping[str, int]], base: str) -> list[Any]:
    """In the order that data.js reads."""
    return [
        lookup["node"][fact.subject],
        fact.relation,
        fact.object if fact.is_value else lookup["node"][fact.object],
        fact.status or "stated",
        fact.when,
        fact.role,
        fact.indicator,
        fact.unit,
        round(fact.confidence, 3),
        lookup["quote"][fact.quote],
        fact.start,
        fact.end,
        lookup["rule"][fact.rule],
        lookup["document"].get(fact.document, -1),
        fact.iri.removeprefix(base),
    ]


def _document(row: DocumentRow) -> list[str]:
    return [row.title, row.publisher, row.published, row.url, row.path, row.sha256, row.iri]


def _style(links: Links, style: Style) -> dict[str, Any]:
    """The looks of what there is, in the order of style.yml, strangers behind."""
    kinds = _ordered({row.kind for row in links.nodes}, [each.name for each in style.classes])
    named = [each.name for each in style.relations]
    relations = _ordered({fact.relation for fact in links.facts}, named)
    return {
        "classes": [asdict(style.of_class(kind)) for kind in kinds],
        "relations": [asdict(style.of_relation(relation)) for relation in relations],
        "statuses": [asdict(status) for status in style.statuses],
        "indicators": [asdict(word) for word in style.indicators],
        "roles": [asdict(word) for word in style.roles],
        "askAbove": style.ask_above,
    }


def _ordered(found: set[str], known: Sequence[str]) -> list[str]:
    return [name for name in known if name in found] + sorted(found - set(known))
