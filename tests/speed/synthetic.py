"""A graph of any size in the shape that kg gives graphs, the same for the same seed."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from kg.graph import Graph
from kg.graph.terms import BASE, DCT, KG, PROV, RDF, RDFS, SKOS, decimal, integer, name, plain

_SYLLABLES = (
    "安宝昌诚达东恩丰富光广国海瀚恒宏华汇佳嘉建金晶骏凯康科乐力联龙隆茂美明铭"
    "南宁鹏启强庆荣瑞润盛泰天通万旺维祥新鑫兴轩雅阳耀益永宇源远运泽正志智中卓"
)
_ENDINGS = {
    "Park": "化工园区", "Company": "科技有限公司", "Official": "", "Organization": "管委会",
    "Post": "主任", "Project": "项目", "Facility": "处理站", "Retrofit": "废气治理改造",
    "Permit": "排污许可证", "Honour": "示范称号", "Industry": "产业", "Mechanism": "机制",
    "Event": "推进会",
}  # fmt: skip
# subject, relation, object; as often as a line stands here
_SAID = (
    ("Park", "hosts", "Company"), ("Park", "hosts", "Company"), ("Park", "hosts", "Project"),
    ("Official", "inspects", "Company"), ("Official", "accompanies", "Official"),
    ("Company", "retrofits", "Retrofit"), ("Company", "completesRetrofit", "Retrofit"),
    ("Official", "holdsPost", "Post"), ("Official", "holdsPost", "Post"),
    ("Company", "undertakes", "Project"), ("Company", "holdsPermit", "Permit"),
    ("Park", "operates", "Facility"), ("Company", "receives", "Honour"),
    ("Park", "specialisesIn", "Industry"), ("Park", "adopts", "Mechanism"),
    ("Company", "partnersWith", "Organization"), ("Official", "attends", "Event"),
    ("Project", "investment", ""), ("Park", "reports", "Observation"),
)  # fmt: skip
_STATUSES = ("", "", "planned", "underway", "completed", "denied")
_HOLD_OF_PLANS = ("retrofits", "investment", "specialisesIn")
_A_DOCUMENT = 22
_A_THING = 60
"""Statements of a document, and triples of the graph for each thing that may be spoken of."""


def synthetic(triples: int, *, seed: int = 7) -> Graph:
    """A graph of at least so many statements in named graphs, by whole documents."""
    chance = random.Random(seed)
    lines: set[str] = set()
    number = 0
    while len(lines) < triples:
        page = _Page(number, chance, max(triples // _A_THING, 40))
        page.write()
        lines.update(page.lines)
        number += 1
    return Graph.of(lines)


@dataclass(slots=True)
class _Page:
    """One document: what it says, line by line."""

    number: int
    chance: random.Random
    things: int
    lines: list[str] = field(default_factory=list)

    @property
    def node(self) -> str:
        return f"<{BASE}document/text-{self.number:016x}>"

    def write(self) -> None:
        """Describe the document, and make its statements."""
        title = name(f"{self._words(4)}报道")
        self._say(self.node, RDF, "type", f"<{KG}Document>")
        for space, key in ((DCT, "title"), (RDFS, "label"), (SKOS, "prefLabel")):
            self._say(self.node, space, key, title)
        self._say(self.node, KG, "path", plain(f"texts/{self.number:06}.txt"))
        self._say(self.node, DCT, "source", plain(f"texts/{self.number:06}.txt"))
        self._say(self.node, DCT, "issued", plain(self._day()))
        self._say(self.node, KG, "sha256", plain(f"{self.number:064x}"))
        for place in range(_A_DOCUMENT):
            self._state(place)

    def _state(self, place: int) -> None:
        kind, relation, other = self.chance.choice(_SAID)
        status = {"completesRetrofit": "completed"}.get(relation, self.chance.choice(_STATUSES))
        subject = self._thing(kind)
        value = self._value(subject, other, place)
        node = f"<{BASE}statement/{relation.lower()}-{self.number:08x}{place:08x}>"
        self._say(node, RDF, "type", f"<{KG}Statement>")
        self._say(node, RDF, "subject", subject)
        self._say(node, RDF, "predicate", f"<{KG}{relation}>")
        self._say(node, RDF, "object", value)
        self._say(node, KG, "quote", name(self._words(18)))
        self._say(node, KG, "confidence", decimal("0.9"))
        self._say(node, KG, "start", integer(place * 40))
        self._say(node, KG, "end", integer(place * 40 + 18))
        self._say(node, KG, "rule", plain(f"{relation}#1"))
        self._say(node, PROV, "wasDerivedFrom", self.node)
        if status:
            self._say(node, KG, "status", f"<{KG}{status}>")
        if self.chance.random() < 0.6:
            self._say(node, KG, "when", plain(self._day()))
        if relation == "attends":
            self._say(node, KG, "role", plain("chairs"))
        if status != "denied" and (status != "planned" or relation in _HOLD_OF_PLANS):
            self._say(subject, KG, relation, value)

    def _value(self, subject: str, kind: str, place: int) -> str:
        """A thing, a sum of money, or a figure of the subject."""
        if kind == "Observation":
            node = f"<{BASE}observation/o-{self.number:08x}{place:08x}>"
            self._say(node, RDF, "type", f"<{KG}Observation>")
            for space, key in ((RDFS, "label"), (SKOS, "prefLabel")):
                self._say(node, space, key, name("工业产值"))
            self._say(node, KG, "about", subject)
            self._say(node, KG, "indicator", name("工业产值"))
            self._say(node, KG, "value", decimal(str(self.chance.randrange(10**9))))
            self._say(node, KG, "unit", plain("元"))
            return node
        return self._thing(kind) if kind else decimal(str(self.chance.randrange(10**10)))

    def _thing(self, kind: str) -> str:
        """One of the things of this kind, with its names; always the same ones."""
        number = self.chance.randrange(self.things // (10 if kind == "Park" else 2))
        node = f"<{BASE}{kind.lower()}/t-{number:016x}>"
        label = name(_called(number) + _ENDINGS[kind])
        self._say(node, RDF, "type", f"<{KG}{kind}>")
        self._say(node, RDFS, "label", label)
        self._say(node, SKOS, "prefLabel", label)
        if number % 3 == 0:
            self._say(node, SKOS, "altLabel", name(_called(number)))
        if kind == "Retrofit":
            self._say(node, KG, "retrofitType", f"<{KG}wasteGas>")
            self._say(f"<{KG}wasteGas>", SKOS, "prefLabel", name("废气治理"))
        if kind == "Post":
            self._say(node, KG, "postAt", self._thing("Organization"))
        return node

    def _say(self, subject: str, space: str, key: str, value: str) -> None:
        self.lines.append(f"{subject} <{space}{key}> {value} {self.node} .")

    def _words(self, length: int) -> str:
        return "".join(self.chance.choices(_SYLLABLES, k=length))

    def _day(self) -> str:
        return f"{self.chance.randrange(2010, 2026)}-{self.chance.randrange(1, 13):02}-{15:02}"


def _called(number: int) -> str:
    """A name of its own for each number."""
    syllables = _SYLLABLES[number % len(_SYLLABLES)]
    while number := number // len(_SYLLABLES):
        syllables += _SYLLABLES[number % len(_SYLLABLES)]
    return syllables.ljust(2, "园")
