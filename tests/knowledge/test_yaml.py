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


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ((), 1),
        (("a",), 2),
        (("b", 1), 5),
        (("b", 1, "c"), 6),
        (("b", 7), 3),
        (("a", "none"), 2),
        (("none",), 1),
    ],
)
def test_knowledge_yaml_tells_the_line_of_what_stands_under_keys(
    tmp_path: Path, keys: tuple[str | int, ...], line: int
) -> None:
    path = _file(tmp_path, "# a comment\na: 1\nb:\n- 2\n- d: 3\n  c: 4\n")
    assert yaml.place(path, *keys) == f"{path}:{line}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("a: 1\na: 2\n", "a.yml:2: not YAML: the key 'a' stands twice", id="twice"),
        pytest.param(
            "a: 1\nb: [\n", "a.yml:3: not YAML: did not find expected node", id="not closed"
        ),
        pytest.param("a: 1\n? [b]\n: 2\n", "a.yml:2: not YAML: a key is a word", id="list as key"),
        pytest.param("a: 1\nb: \a\n", "a.yml:2: not YAML: .*not allowed", id="no text"),
        pytest.param("a: 2022-13-01\n", "a.yml: not YAML: month must be", id="no date"),
        pytest.param(b"a: 1\n\xff\xfe\xff", "a.yml:2: not UTF-8", id="not UTF-8"),
    ],
)
def test_knowledge_yaml_refuses_what_is_not_sound(
    tmp_path: Path, text: str | bytes, told: str
) -> None:
    with pytest.raises(KnowledgeError, match=told) as caught:
        yaml.read(_file(tmp_path, text))
    assert len(str(caught.value).splitlines()) == 1


def test_knowledge_yaml_names_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no such file"):
        yaml.read(tmp_path / "a.yml")
