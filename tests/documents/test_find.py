"""Which files are texts, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

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
