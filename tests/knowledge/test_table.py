from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import table


def _file(folder: Path, text: str) -> Path:
    path = folder / "a.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_knowledge_table_steps_over_comments_and_empty_lines(tmp_path: Path) -> None:
    path = _file(tmp_path, '# teaches\nname,kind\n\n华星 ,Company\n# more\n"甲,乙",Park\n')
    assert table.rows(path, "name", "kind") == (
        {"name": "华星", "kind": "Company"},
        {"name": "甲,乙", "kind": "Park"},
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name\n华星\n", "a.csv:1: no column kind"),
        ("name,kind,name\n", "a.csv:1: the column name stands twice"),
        ("name,kind\n华星\n", "a.csv:2: 1 fields where the header has 2"),
        ("name,kind\n,Park\n", "a.csv:2: a row without its name"),
        ("# only a comment\n", "no header"),
        ('name,kind\n"华星,Company\n甲,Park\n', "a.csv:2: 1 fields where the header has 2"),
        (f"name,kind\n{'长' * 140_000},Park\n", "a.csv:2: field larger"),
    ],
)
def test_knowledge_table_fault_is_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(KnowledgeError, match=told):
        table.rows(_file(tmp_path, text), "name", "kind")
