"""What a build found, and what it saw and did not use, as Markdown in both languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from kg.exports.files import write
from kg.graph import Graph
from kg.knowledge.ontology import Term
from kg.model import DocumentRow, FactRow, Issue, NodeRow

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#~&])")
# what steers a terminal, turns the direction of words, or is no character at all
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_STATUSES = ("completed", "underway", "planned", "denied")
# rooms in the order in which texts pass through them
_ROOMS = ("documents", "sentences", "mentions", "facts", "entities", "graph")


def report(
    graph: Graph,
    path: Path,
    *,
    issues: Sequence[Issue] = (),
    terms: Mapping[str, Term] | None = None,
) -> None:
    """Write the report; the same graph and issues give the same bytes."""
    things, facts, documents = graph.rows()
    known = terms or {}
    parts = (
        ("# 园区知识图谱报告 · Report on the graph\n\n",),
        _summary(things, facts, documents, issues),
        _things(things, known),
        _facts(facts, known),
        _documents(documents, facts),
        _issues(issues),
    )
    write(path, (line for part in parts for line in part))


def _summary(
    things: Sequence[NodeRow],
    facts: Sequence[FactRow],
    documents: Sequence[DocumentRow],
    issues: Sequence[Issue],
) -> Iterator[str]:
    yield from _table(
        ("", "数量 Number"),
        (
            ("文档 Documents", len(documents)),
            ("事物 Things", len(things)),
            ("陈述 Statements", len(facts)),
            ("问题 Issues", len(issues)),
        ),
    )


def _things(things: Sequence[NodeRow], terms: Mapping[str, Term]) -> Iterator[str]:
    counts = Counter(thing.kind for thing in things)
    yield "\n## 事物 Things\n\n"
    yield from _table(
        ("类别 Class", "数量 Number"),
        ((_label(kind, terms), count) for kind, count in sorted(counts.items(), key=_most_first)),
    )


def _facts(facts: Sequence[FactRow], terms: Mapping[str, Term]) -> Iterator[str]:
    counts = Counter(fact.relation for fact in facts)
    statuses = Counter((fact.relation, fact.status) for fact in facts)
    distinct = Counter(
        relation
        for relation, *_ in {
            (f.relation, f.subject, f.object, f.indicator, f.unit, f.status) for f in facts
        }
    )
    yield "\n## 事实 Facts\n\n"
    yield from _table(
        (
            "关系 Relation", "陈述 Statements", "不同的事实 Distinct facts",
            "完成 completed", "进行中 underway", "计划 planned", "否认 denied",
        ),
        (
            (
                _label(name, terms),
                count,
                distinct[name],
                *(statuses[name, status] for status in _STATUSES),
            )
            for name, count in sorted(counts.items(), key=_most_first)
        ),
    )  # fmt: skip


def _documents(documents: Sequence[DocumentRow], facts: Sequence[FactRow]) -> Iterator[str]:
    counts = Counter(fact.document for fact in facts)
    yield "\n## 文档 Documents\n\n"
    yield from _table(
        ("文件 File", "题名 Title", "日期 Date", "陈述 Statements"),
        (
            (document.path, document.title, document.published, counts[document.iri])
            for document in sorted(documents, key=_path)
        ),
    )


def _issues(issues: Sequence[Issue]) -> Iterator[str]:
    yield "\n## 没有读懂或没有采用的 What was not understood or not used\n"
    if not issues:
        yield "\n无 None.\n"
    for (_, room, code), group in groupby(sorted(set(issues), key=_place), key=_heading):
        found = list(group)
        yield f"\n### {_plain(room)}: {_plain(code)} ({len(found)})\n\n"
        for issue in found:
            yield f"- {_plain(issue.where)}: {_plain(issue.detail)}\n"


def _place(issue: Issue) -> tuple[int, Issue]:
    known = issue.room in _ROOMS
    return (_ROOMS.index(issue.room) if known else len(_ROOMS), issue)


def _heading(issue: Issue) -> tuple[int, str, str]:
    return (_place(issue)[0], issue.room, issue.code)


def _path(document: DocumentRow) -> tuple[str, str]:
    return (document.path, document.iri)


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    name, count = counted
    return (-count, name)


def _label(name: str, terms: Mapping[str, Term]) -> str:
    term = terms.get(name)
    return f"{term.zh} {name}" if term else name


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |\n"
    yield f"|{' --- |' * len(head)}\n"
    for row in rows:
        yield f"| {' | '.join(_plain(str(cell)) for cell in row)} |\n"


def _plain(words: str) -> str:
    """Words of a text or the name of a file, which must not become markup, on one line."""
    shown = _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", " ".join(words.split()))
    return _MARKUP.sub(r"\\\1", shown)
