"""Knowledge files teach those who edit them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.code import CHECKOUT, name_of

FOLDERS = ("ontology", "seeds")
COMMENTED = (".csv", ".yml", ".ttl", ".rq")
TEXTS = CHECKOUT / "seeds" / "texts"


def _files(*endings: str) -> list[Path]:
    found = (path for folder in FOLDERS for path in (CHECKOUT / folder).rglob("*"))
    return sorted(path for path in found if path.is_file() and path.suffix in endings)


@pytest.mark.parametrize("path", _files(*COMMENTED), ids=name_of)
def test_house_knowledge_files_begin_with_a_lesson(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    lesson = []
    for line in lines:
        if not line.startswith("#"):
            break
        lesson.append(line.lstrip("# "))
    assert sum(len(line) for line in lesson) >= 20, "begin with # lines: what it holds, how to edit"


def _ours() -> list[Path]:
    """All but the sample texts, which lie as they were found, encodings and line ends too."""
    found = _files(*COMMENTED, ".txt", ".json", ".jsonld", ".md")
    return [path for path in found if path.parent != TEXTS or path.name == "sources.csv"]


@pytest.mark.parametrize("path", _ours(), ids=name_of)
def test_house_knowledge_files_are_plain_utf8(path: Path) -> None:
    raw = path.read_bytes()
    raw.decode("utf-8")
    assert b"\r" not in raw, "end its lines with LF alone"
    assert not raw.startswith(b"\xef\xbb\xbf"), "save it without a byte order mark"
    assert raw.endswith(b"\n"), "end it with a line end"


def test_house_yaml_has_one_ending() -> None:
    assert not _files(".yaml"), "name them .yml"


def test_house_every_knowledge_folder_has_a_guide() -> None:
    assert all((CHECKOUT / folder / "README.md").is_file() for folder in FOLDERS)
