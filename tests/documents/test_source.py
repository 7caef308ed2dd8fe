"""sources.csv says where texts are from."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.documents import sources
from kg.model import Source

HEADER = "# where the texts are from\nfile,title,publisher,date,link\n"


def _folder(path: Path, rows: str) -> Path:
    (path / "a.txt").write_text("园区", encoding="utf-8")
    (path / "sources.csv").write_text(HEADER + rows, encoding="utf-8")
    return path


def test_documents_know_their_sources(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "a.txt,园区开工,某某日报,2022年4月14日,https://a.cn/1\n")
    path = folder / "a.txt"
    expected = Source(path.as_posix(), "园区开工", "某某日报", "2022-04-14", "https://a.cn/1")
    assert sources([folder]) == sources([path]) == ({path: expected}, ())


def test_documents_leave_empty_fields_to_the_page(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "a.txt,,,2022-04,\n")
    found, _ = sources([folder])
    assert found[folder / "a.txt"] == Source((folder / "a.txt").as_posix(), published="2022-04")


def test_documents_report_wrong_rows_and_use_the_others(tmp_path: Path) -> None:
    rows = "b.txt,,,,\na.txt,,,2022-13,\na.txt,,,,javascript:1\n,,,,\na.txt,题,,,\na.txt,,,,\n"
    found, issues = sources([_folder(tmp_path, rows)])
    assert [source.title for source in found.values()] == ["题"]
    assert len(issues) == 5
    assert {issue.code for issue in issues} == {"wrong-source"}


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "https://a.cn/ b", "https://a.cn/\u202etxt", "https://", "a.cn"]
)
def test_documents_take_nothing_for_a_link_that_is_none(link: str, tmp_path: Path) -> None:
    found, issues = sources([_folder(tmp_path, f"a.txt,,,,{link}\n")])
    assert found == {}
    assert [issue.code for issue in issues] == ["wrong-source"]


def test_documents_report_a_list_without_its_columns(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "")
    (folder / "sources.csv").write_text("file,title\na.txt,题\n", encoding="utf-8")
    found, issues = sources([folder])
    assert found == {}
    assert [issue.detail for issue in issues] == [
        "no column date",
        "no column link",
        "no column publisher",
    ]
