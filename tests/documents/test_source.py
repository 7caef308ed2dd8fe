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
    assert {issue.code for issue in issues} == {"wrong-source"}
    told = [(Path(issue.where).name, issue.detail.partition(";")[0]) for issue in issues]
    assert told == [
        ("sources.csv:3", "b.txt: no such text beside the list"),
        ("sources.csv:4", "a.txt: 2022-13 is no date"),
        ("sources.csv:5", "a.txt: javascript:1 is no link"),
        ("sources.csv:6", "(no file): name the text in the column file"),
        ("sources.csv:8", "a.txt: listed twice"),
    ]


def test_documents_use_the_rows_beside_one_that_is_too_long(tmp_path: Path) -> None:
    found, issues = sources([_folder(tmp_path, "b.txt,题,某某日报,,,甲,乙\na.txt,题,,,\n")])
    assert [source.title for source in found.values()] == ["题"]
    told = [(Path(issue.where).name, issue.detail.partition(";")[0]) for issue in issues]
    assert told == [("sources.csv:3", "7 fields where the header has 5")]


@pytest.mark.parametrize("file", ["../a.txt", "{folder}/a.txt", "."])
def test_documents_are_listed_beside_the_list_alone(tmp_path: Path, file: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text("园区", encoding="utf-8")
    folder = _folder(tmp_path / "in", f"{file.format(folder=tmp_path)},题,,,\n")
    found, issues = sources([folder])
    assert found == {}
    assert ["no such text beside the list" in issue.detail for issue in issues] == [True]


def test_documents_name_a_list_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("园区", encoding="utf-8")
    listing = tmp_path / "sources.csv"
    listing.symlink_to(tmp_path / "none.csv")
    _, issues = sources([tmp_path / "a.txt"])
    assert [issue.detail.partition(";")[0] for issue in issues] == ["no such file"]
    listing.unlink()
    listing.write_bytes(HEADER.encode() + "a.txt,题,,,".encode("gb18030"))
    _, issues = sources([tmp_path / "a.txt"])
    assert [(Path(issue.where).name, issue.detail) for issue in issues] == [
        ("sources.csv:3", "not UTF-8; save it again as UTF-8")
    ]


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
