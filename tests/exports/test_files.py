from __future__ import annotations

import os
import threading
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


def test_exports_files_follow_links(tmp_path: Path) -> None:
    link, place = tmp_path / "a.txt", tmp_path / "there" / "b.txt"
    link.symlink_to(place)
    for words in ("old", "new"):
        write(link, [words])
        assert link.is_symlink()
        assert place.read_text(encoding="utf-8") == words
    with together([link]) as (beside,):
        write(beside, ["newest"])
    assert link.is_symlink()
    assert place.read_text(encoding="utf-8") == "newest"
    assert list(place.parent.iterdir()) == [place]


def test_exports_files_make_the_folder_that_a_link_leads_to(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to(tmp_path / "real", target_is_directory=True)
    with together([tmp_path / "out" / "a.txt"]) as (beside,):
        write(beside, ["x"])
    assert (tmp_path / "real" / "a.txt").read_text(encoding="utf-8") == "x"


def test_exports_files_refuse_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    link = tmp_path / "a.txt"
    link.symlink_to(link)
    with pytest.raises(GraphError, match="leads to itself"):
        write(link, ["x"])
    assert link.is_symlink()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes")
def test_exports_files_are_written_into_pipes(tmp_path: Path) -> None:
    pipe, heard = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    reading = threading.Thread(target=lambda: heard.append(pipe.read_bytes()))
    reading.start()
    write(pipe, ["园", "区"])
    reading.join()
    assert heard == ["园区".encode()]
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the disk that is always full")
def test_exports_files_on_a_full_disk_are_told(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match=r"^/dev/full: cannot be written: No space left"):
        write(Path("/dev/full"), ["x"])
    write(Path("/dev/null"), ["x"])
    assert Path("/dev/null").is_char_device()
    path = tmp_path / "full.txt"
    path.symlink_to("/dev/full")
    with pytest.raises(GraphError, match=rf"^{path}: cannot be written: No space left"):
        write(path, ["x"])


def test_exports_files_that_belong_together_are_told_by_the_names_that_they_get(
    tmp_path: Path,
) -> None:
    (tmp_path / "b.txt").mkdir()
    paths = (tmp_path / "a.txt", tmp_path / "b.txt")
    with pytest.raises(GraphError, match=rf"^{paths[1]}: a folder has this name"), together(paths):
        pass
    assert list(tmp_path.iterdir()) == [paths[1]], "none is put in place"
    with (
        pytest.raises(GraphError, match=rf"^{paths[0]}: cannot be written"),
        together(paths) as (first, _),
    ):
        first.mkdir()
        write(first, ["x"])
