"""The words of pages are loaded whole, or all their faults are told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import reading


def _home(checkout: Path, tmp_path: Path) -> Path:
    shutil.copytree(checkout / "seeds" / "reading", tmp_path / "seeds" / "reading")
    return tmp_path


def test_knowledge_of_pages_gives_words_by_kind_longest_first(checkout: Path) -> None:
    words = reading.load(checkout)
    found = words.of("openings", "opening", "agency")
    assert {"本报讯", "新华社"} <= set(found)
    assert list(found) == sorted(found, key=len, reverse=True)
    assert dict(words.labels)["发布时间"] == "published"


def test_knowledge_of_pages_tells_all_faults_at_once(checkout: Path, tmp_path: Path) -> None:
    home = _home(checkout, tmp_path)
    folder = home / "seeds" / "reading"
    (folder / "labels.csv").write_text("# a lesson\nword,says\n来源,nobody\n,title\n", "utf-8")
    (folder / "openings.csv").write_text(
        "# a lesson\nwords,kind\n讯,opening\n讯,opening\n", "utf-8"
    )
    (folder / "bylines.csv").unlink()
    with pytest.raises(KnowledgeError) as caught:
        reading.load(home)
    faults = str(caught.value).splitlines()
    assert len(faults) == 4
    for part in (
        "来源: says is 'nobody'",
        "a row without its word",
        "stands twice",
        "no such file",
    ):
        assert any(part in fault for fault in faults)
