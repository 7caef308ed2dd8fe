"""Which files are texts, and what is said of the others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.documents import find


def _write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("园区", encoding="utf-8")


def test_documents_find_texts_in_folders_in_order(tmp_path: Path) -> None:
    _write(tmp_path, "b.txt", "a/z.MD", "a/c.html", "d.pdf", "e.docx", "f.htm")
    found, issues = find([tmp_path])
    names = [path.relative_to(tmp_path).as_posix() for path in found]
    assert names == ["a/c.html", "a/z.MD", "b.txt", "d.pdf", "e.docx", "f.htm"]
    assert issues == ()


def test_documents_pass_over_what_lies_beside_texts(tmp_path: Path) -> None:
    _write(
        tmp_path, "a.txt", ".b.txt", ".git/c.txt", "sources.csv", "x.png", "README.md", "~$d.docx"
    )
    found, issues = find([tmp_path])
    assert [path.name for path in found] == ["a.txt"]
    assert issues == ()


def test_documents_find_a_file_once(tmp_path: Path) -> None:
    _write(tmp_path, "a.txt")
    found, _ = find([tmp_path / "a.txt", tmp_path, tmp_path / "." / "a.txt"])
    assert found == (tmp_path / "a.txt",)


def test_documents_report_what_is_not_read(tmp_path: Path) -> None:
    _write(tmp_path, "a.doc", "texts/b.wps", "texts/c.txt")
    (tmp_path / "empty").mkdir()
    named = [tmp_path / "a.doc", tmp_path / "texts", tmp_path / "empty", tmp_path / "none.txt"]
    found, issues = find(named)
    assert [path.name for path in found] == ["c.txt"]
    assert {(issue.code, Path(issue.where).name) for issue in issues} == {
        ("unsupported", "a.doc"),
        ("unsupported", "b.wps"),
        ("no-texts", "empty"),
        ("missing", "none.txt"),
    }
    assert all("; " in issue.detail for issue in issues), "each names its cure"


def test_documents_name_a_folder_that_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path, "open/a.txt", "closed/b.txt")
    real = os.scandir

    def scandir(path: str) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    # the rights of a file mean nothing to an administrator, who may run this too
    monkeypatch.setattr(os, "scandir", scandir)
    found, issues = find([tmp_path])
    assert [path.name for path in found] == ["a.txt"]
    assert [(issue.code, Path(issue.where).name) for issue in issues] == [("unreadable", "closed")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes")
def test_documents_wait_for_no_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    found, issues = find([tmp_path / "a.txt"])
    assert found == ()
    assert [issue.code for issue in issues] == ["unsupported"]


def test_documents_follow_no_links_in_a_circle(tmp_path: Path) -> None:
    _write(tmp_path, "in/a.txt")
    (tmp_path / "in" / "again").symlink_to(tmp_path, target_is_directory=True)
    found, issues = find([tmp_path])
    assert [path.name for path in found] == ["a.txt"]
    assert issues == ()


def test_documents_name_each_link_that_leads_nowhere(tmp_path: Path) -> None:
    _write(tmp_path, "in/a.txt")
    folder = tmp_path / "in"
    (folder / "lost.txt").symlink_to(tmp_path / "none.txt")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    (folder / "lost.csv").symlink_to(tmp_path / "none.csv")  # would be no text
    for named in ([folder], [folder, folder / "lost.txt", folder / "round.txt"]):
        found, issues = find(named)
        assert [path.name for path in found] == ["a.txt"]
        told = [(issue.code, Path(issue.where).name) for issue in issues]
        assert told == [("missing", "lost.txt"), ("missing", "round.txt")]
        assert all(issue.detail.startswith("the link leads nowhere; ") for issue in issues)
