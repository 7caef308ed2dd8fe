"""The lexicon's loader, and the soundness of what is shipped."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge.lexicon import load
from kg.knowledge.places import provinces
from kg.knowledge.words import alternation, any_of, any_row_of


@pytest.fixture
def copy(checkout: Path, tmp_path: Path) -> Path:
    """A copy of the shipped lexicon that a test may spoil."""
    return Path(shutil.copytree(checkout / "seeds" / "lexicon", tmp_path / "lexicon"))


def test_lexicon_files_teach_their_editors(checkout: Path) -> None:
    files = sorted((checkout / "seeds" / "lexicon").rglob("*.*"))
    assert [file.name for file in files if not file.read_text("utf-8").startswith("# ")] == []


def test_lexicon_knows_divisions_with_their_chain(copy: Path) -> None:
    names = load(copy).names
    assert names["昆山市"][1] == "江苏省苏州市昆山市"
    assert names["苏州"] == ("Place", "江苏省苏州市", True)
    assert "合作" not in names


def test_lexicon_lists_all_faults_with_their_files(copy: Path) -> None:
    with (copy / "endings.csv").open("a", encoding="utf-8") as file:
        file.write("怪园,Garden,1,,1\n厂房区,Park,many,,1\n")
    with (copy / "titles.csv").open("a", encoding="utf-8") as file:
        file.write("怪长,King\n")
    with pytest.raises(KnowledgeError) as caught:
        load(copy)
    message = str(caught.value)
    assert all(word in message for word in ("怪园", "Garden", "厂房区", "King", "endings.csv"))


def test_lexicon_names_a_missing_key(copy: Path) -> None:
    (copy / "persons.yml").write_text("surnames: 王李\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="no key doubles"):
        load(copy)


def test_alternation_takes_the_longest() -> None:
    pattern = any_of(["开发区", "开发", "经济开发区", "C+"])
    assert [match[0] for match in pattern.finditer("经济开发区开发C+")] == [
        "经济开发区",
        "开发",
        "C+",
    ]
    assert alternation([]) == ""


@pytest.mark.parametrize(
    ("text", "general"), [("重点产业", True), ("大中", False), ("大产业", True)]
)
def test_rows_of_general_words(text: str, general: bool) -> None:
    pattern = any_row_of(["重点", "产业", "大", "中"])
    assert (pattern.fullmatch(text) is not None) is general


def test_provinces_are_called_by_their_short_names() -> None:
    full = "内蒙古自治区"
    places = {
        full: ("Place", full, True),
        "内蒙古": ("Place", full, True),
        "包头市": ("Place", full + "包头市", False),
        "包头": ("Place", full + "包头市", False),
    }
    assert list(provinces(places)) == ["内蒙古"]
