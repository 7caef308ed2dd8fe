from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import yaml


def _file(folder: Path, text: str | bytes) -> Path:
    path = folder / "a.yml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_knowledge_yaml_keeps_yes_and_no_as_words(tmp_path: Path) -> None:
    found = yaml.read(_file(tmp_path, "yes: [no, on]\nsure: true\n"))
    assert found == {"yes": ["no", "on"], "sure": True}


def test_knowledge_yaml_tells_lines_only_where_asked(tmp_path: Path) -> None:
    path = _file(tmp_path, "# a comment\na: {b: 1}\n")
    assert yaml.read(path) == {"a": {"b": 1}}
    assert yaml.read(path, lines=True)[yaml.LINE] == 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: 1\na: 2\n", id="a key twice"),
        pytest.param("a: [", id="not closed"),
        pytest.param(b"\xff\xfe\xff", id="not UTF-8"),
    ],
)
def test_knowledge_yaml_refuses_what_is_not_sound(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(KnowledgeError, match=r"a\.yml"):
        yaml.read(_file(tmp_path, text))


def test_knowledge_yaml_names_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no such file"):
        yaml.read(tmp_path / "a.yml")
