from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.exports.files import together, write


def test_exports_files_make_their_folders(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b.txt", ["园", "区\n"])
    assert (tmp_path / "a" / "b.txt").read_bytes() == "园区\n".encode()


def test_exports_files_leave_the_last_good_one_when_writing_fails(tmp_path: Path) -> None:
    def parts() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    path = tmp_path / "a.txt"
    write(path, ["good"])
    with pytest.raises(KeyboardInterrupt):
        write(path, parts())
    assert path.read_text(encoding="utf-8") == "good"
    assert list(tmp_path.iterdir()) == [path]


def test_exports_files_that_belong_together_are_all_old_or_all_new(tmp_path: Path) -> None:
    paths = (tmp_path / "out" / "a.txt", tmp_path / "out" / "b.txt")
    for words, fails in (("old", False), ("new", True)):
        with suppress(KeyboardInterrupt), together(paths) as beside:
            for path in beside:
                write(path, [words])
            if fails:
                raise KeyboardInterrupt
        assert [path.read_text(encoding="utf-8") for path in paths] == ["old", "old"]
        assert sorted((tmp_path / "out").iterdir()) == sorted(paths)


def test_exports_files_name_the_path_and_the_cure(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file where a folder must be", encoding="utf-8")
    with pytest.raises(GraphError, match="another place"):
        write(tmp_path / "a" / "b.txt", ["x"])
