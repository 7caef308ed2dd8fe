from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import patterns

GOOD = """relation: hosts
forms:
  - "{o:Company} 落户 {s:Park}"
  - {form: "{s?park} 引进 {o:Company}", confidence: 0.7, status: planned}
examples:
  yes: ["[o:Company 华星]落户[s:Park 甲园]"]
  no: ["[Company 华星]"]
"""


def _load(folder: Path, text: str, name: str = "hosts.yml") -> tuple[patterns.Relation, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    return patterns.load(folder, {}).relations


def test_knowledge_pattern_file_becomes_a_relation(tmp_path: Path) -> None:
    (relation,) = _load(tmp_path, GOOD)
    assert (relation.name, relation.date, relation.status, relation.stages) == (
        "hosts",
        "sentence",
        None,
        False,
    )
    assert [form.rule for form in relation.forms] == ["hosts#1", "hosts#2"]
    assert (relation.forms[1].confidence, relation.forms[1].status) == (0.7, "planned")
    assert [example.expects for example in relation.examples] == ["yes", "no"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("relation: hosts", "relation: host", "as the file is named"),
        ("forms:", "shapes: 1\nforms:", "unknown key 'shapes'"),
        ("落户 {s:Park}", "落户 {s:Garden}", "no such kind: Garden"),
        ("{o:Company} 落户 {s:Park}", "{o:Company} 落户", "a subject {s:…} and an object {o:…}"),
        ("落户 {s:Park}", "落户 {s:Park} {s:Park}", "one subject and one object"),
        ("status: planned", "status: maybe", "no such status: maybe"),
        ("  no:", "  never:", "no `no`"),
        ("  yes:", "  sure:", "unknown key 'sure'"),
    ],
)
def test_knowledge_pattern_fault_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    with pytest.raises(KnowledgeError) as error:
        _load(tmp_path, GOOD.replace(old, new))
    assert told in str(error.value)
    assert "hosts.yml" in str(error.value)


def test_knowledge_pattern_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    (tmp_path / "receives.yml").write_text("relation: gives\nforms: []\n", encoding="utf-8")
    with pytest.raises(KnowledgeError) as error:
        _load(tmp_path, GOOD.replace("{s:Park}", "{s:Garden}"))
    assert "hosts.yml" in str(error.value)
    assert "receives.yml" in str(error.value)


def test_knowledge_pattern_folder_without_files_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no pattern files"):
        patterns.load(tmp_path, {})
