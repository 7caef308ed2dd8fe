"""Made-up graphs of any size that look like what texts about parks give; the same every time."""

from __future__ import annotations

import random
from collections.abc import Iterator

from kg.model import DocumentRow, FactRow, NodeRow

Rows = tuple[list[NodeRow], list[FactRow], list[DocumentRow]]
_BASE = "https://w3id.org/park-kg/id/"
_SEED = 20221
_WORDS = "华海青江云天明远泰和瑞丰恒通新源金龙宏达盛景东方兴业安康正大"
_ENDINGS = {
    "Park": "经济技术开发区", "Company": "有限公司", "Official": "", "Project": "项目",
    "Retrofit": "改造", "Post": "主任", "Organization": "生态环境局", "Product": "材料",
    "Permit": "许可证", "Facility": "处理厂",
}  # fmt: skip
_SHARES = {
    "Company": 40, "Official": 14, "Project": 12, "Retrofit": 10, "Post": 8, "Organization": 5,
    "Product": 5, "Permit": 3, "Facility": 3,
}  # fmt: skip
_TIES = {
    "Company": ("Park", "hosts", True), "Official": ("Company", "inspects", False),
    "Project": ("Company", "undertakes", True), "Retrofit": ("Company", "retrofits", True),
    "Post": ("Official", "holdsPost", True), "Organization": ("Park", "administers", False),
    "Product": ("Company", "produces", True), "Permit": ("Company", "holdsPermit", True),
    "Facility": ("Park", "operates", True),
}  # fmt: skip
_STATUSES = ("", "", "", "completed", "underway", "planned", "denied")


def made(size: int) -> Rows:
    """So many things with a fact or two each; one in fifty is a park, and few are much larger."""
    chance = random.Random(_SEED)
    parks = max(2, size // 50)
    kinds = ["Park"] * parks
    kinds += chance.choices(list(_SHARES), list(_SHARES.values()), k=size - parks)
    things = [_thing(number, kind, chance) for number, kind in enumerate(kinds)]
    by_kind: dict[str, list[NodeRow]] = {}
    for thing in things:
        by_kind.setdefault(thing.kind, []).append(thing)
    texts = [_text(number) for number in range(max(1, size // 20))]
    facts = list(_facts(things, by_kind, texts, chance))
    return things, facts, texts


def _thing(number: int, kind: str, chance: random.Random) -> NodeRow:
    name = "".join(chance.choices(_WORDS, k=3)) + f"{number}" + _ENDINGS[kind]
    return NodeRow(f"{_BASE}{kind.lower()}/n{number:06}", kind, name)


def _text(number: int) -> DocumentRow:
    path = f"texts/{number:05}.txt"
    return DocumentRow(
        f"{_BASE}document/d{number:05}", path, f"要闻{number}", "日报", "2021", "", ""
    )


def _facts(
    things: list[NodeRow],
    by_kind: dict[str, list[NodeRow]],
    texts: list[DocumentRow],
    chance: random.Random,
) -> Iterator[FactRow]:
    for number, thing in enumerate(things):
        if thing.kind not in _TIES:
            continue
        other, relation, is_back = _TIES[thing.kind]
        for turn in range(1 + (chance.random() < 0.4)):
            # a third power: few parks and companies have many lines, most have few
            near = by_kind.get(other) or by_kind["Park"]
            chosen = near[int(chance.random() ** 3 * len(near))]
            ends = (chosen, thing) if is_back else (thing, chosen)
            text = chance.choice(texts)
            yield _fact(f"s{number:06}{turn}", relation, ends, text, chance=chance)


def _fact(
    name: str,
    relation: str,
    ends: tuple[NodeRow, NodeRow],
    text: DocumentRow,
    *,
    chance: random.Random,
) -> FactRow:
    subject, thing = ends
    return FactRow(
        iri=f"{_BASE}statement/{name}",
        relation=relation,
        subject=subject.iri,
        object=thing.iri,
        is_value=False,
        status=chance.choice(_STATUSES),
        when=f"20{chance.randrange(15, 24)}-{chance.randrange(1, 13):02}",
        role="",
        indicator="",
        unit="",
        confidence=0.9,
        quote=f"{subject.label}与{thing.label}一同写在这句话里。",
        start=10,
        end=40,
        rule=f"{relation}#1",
        document=text.iri,
    )
