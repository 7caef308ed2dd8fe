"""Data files as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import files


def test_files_are_read_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("\ufeff甲\r\n".encode())
    assert files.text(path) == "甲\r\n"


def test_files_that_are_not_utf8_are_told_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("甲\n".encode() + "乙\n".encode("gb18030"))
    with pytest.raises(KnowledgeError, match=r"a\.csv:2: not UTF-8; save it again"):
        files.text(path)


def test_files_that_are_none_are_told(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"a\.csv: no such file; put it back"):
        files.text(tmp_path / "a.csv")
    with pytest.raises(KnowledgeError, match="Is a directory"):
        files.text(tmp_path)
