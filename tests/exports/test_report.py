from __future__ import annotations

from pathlib import Path

from kg.exports.report import report
from kg.graph import Graph
from kg.knowledge.ontology import Ontology
from kg.model import Issue


def test_exports_report_counts_classes_relations_and_statuses(
    graph: Graph, meaning: Ontology, tmp_path: Path
) -> None:
    report(graph, tmp_path / "report.md", terms=meaning.terms)
    lines = (tmp_path / "report.md").read_text(encoding="utf-8").splitlines()
    assert "| 企业 Company | 3 |" in lines
    assert "| 实施改造 retrofits | 4 | 4 | 1 | 1 | 1 | 1 |" in lines
    assert "| 入驻 hosts | 4 | 4 | 0 | 0 | 1 | 0 |" in lines
    assert any(line.startswith("| news/economy.txt |") for line in lines)


def test_exports_report_lists_each_issue_under_its_kind(graph: Graph, tmp_path: Path) -> None:
    issues = [
        Issue("graph", "Statement-quote", "b.txt:1-2", "no words"),
        Issue("documents", "unreadable", "a.pdf", "encrypted"),
        Issue("graph", "Statement-quote", "a.txt:1-2", "no words"),
    ]
    report(graph, tmp_path / "one.md", issues=issues)
    report(graph, tmp_path / "two.md", issues=issues[::-1])
    text = (tmp_path / "one.md").read_text(encoding="utf-8")
    assert text == (tmp_path / "two.md").read_text(encoding="utf-8")
    assert text.index("### documents: unreadable (1)") < text.index(
        "### graph: Statement-quote (2)"
    )
    assert text.index("a.txt:1-2: no words") < text.index("b.txt:1-2: no words")


def test_exports_report_lets_no_word_of_a_text_become_markup(graph: Graph, tmp_path: Path) -> None:
    detail = "<img src=x onerror=alert(1)> | [x](javascript:y) `z` **b**\n# head"
    report(graph, tmp_path / "report.md", issues=[Issue("facts", "odd", "a.txt", detail)])
    line = (tmp_path / "report.md").read_text(encoding="utf-8").splitlines()[-1]
    assert line == (
        r"- a.txt: \<img src=x onerror=alert(1)\> \| \[x\](javascript:y) \`z\` \*\*b\*\* \# head"
    )
