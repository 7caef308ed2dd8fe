"""A file becomes a Document."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import docx
import pytest

from kg.documents import read
from kg.errors import TextError
from kg.model import Source, Span
from tests.documents.pdfs import pdf

TEXT = (
    "某某园区集中开工\n2022-06-11 来源：某某日报\n"
    "6月10日，某某公司(an)在园区开工。项目投资5亿元。\n"
)


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_documents_read_a_text_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = _file(tmp_path, "a.txt", TEXT.encode(encoding))
    document = read(path)
    assert document.id == hashlib.sha256(TEXT.encode(encoding)).hexdigest()
    assert document.source == Source(
        path.as_posix(), "某某园区集中开工", "某某日报", "2022-06-11", None
    )
    assert document.text.splitlines()[1] == "6月10日，某某公司（an）在园区开工。项目投资5亿元。"
    assert document.articles[0].dateline == "2022-06-10"


def test_documents_open_on_the_words_of_the_file(tmp_path: Path) -> None:
    raw = "\ufeff\r\n园区(qu)动态\r\n某某公司\r\n在园區開工。\r\n"
    document = read(_file(tmp_path, "a.txt", raw.encode()))
    start = document.text.index("某某公司")
    place = document.raw_span(Span(start, start + 4))
    assert (tmp_path / "a.txt").read_bytes().decode()[place.start : place.end] == "某某公司"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_documents_count_the_mark_of_a_file_as_its_first_character(
    tmp_path: Path, encoding: str
) -> None:
    """As the README has it, and unlike the codecs that drop the mark."""
    words = "在园区开工"
    path = _file(tmp_path, "a.txt", f"\ufeff{TEXT}".encode(encoding))
    document = read(path)
    raw = path.read_bytes().decode(encoding)
    start = document.text.index(words)
    span = document.raw_span(Span(start, start + len(words)))
    assert raw == document.raw
    assert raw[span.start : span.end] == words
    assert span.start == TEXT.index(words) + 1


def test_documents_believe_the_list_before_the_page(tmp_path: Path) -> None:
    path = _file(tmp_path, "a.txt", TEXT.encode())
    given = Source("a.txt", None, "某某网", "2021-06-12", "https://a.cn/1")
    document = read(path, source=given)
    assert document.source == Source(
        "a.txt", "某某园区集中开工", "某某网", "2021-06-12", "https://a.cn/1"
    )
    assert document.articles[0].dateline == "2021-06-10"


def test_documents_complete_days_with_the_year_that_is_given(tmp_path: Path) -> None:
    path = _file(tmp_path, "a.txt", "园区开工\n6月10日，某某公司开工。".encode())
    assert read(path, year=2020).articles[0].dateline == "2020-06-10"
    assert read(path, year=2020).source.published is None


def test_documents_read_a_word_file_with_its_tables(tmp_path: Path) -> None:
    content = docx.Document()
    content.add_paragraph("某某园区项目一览")
    table = content.add_table(rows=2, cols=2)
    for cell, text in zip((c for row in table.rows for c in row.cells), "企甲资乙", strict=True):
        cell.text = text
    content.add_paragraph("项目均已开工。")
    content.save(str(tmp_path / "a.docx"))
    document = read(tmp_path / "a.docx")
    assert document.raw == "某某园区项目一览\n| 企 | 甲 |\n| 资 | 乙 |\n项目均已开工。"
    assert document.text == "某某园区项目一览\n企，甲；\n资，乙；\n项目均已开工。"


def test_documents_read_a_table_inside_a_table_of_a_word_file(tmp_path: Path) -> None:
    content = docx.Document()
    outer = content.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "项目"
    outer.cell(0, 1).add_table(rows=1, cols=1).cell(0, 0).text = "某某一期"
    content.save(str(tmp_path / "a.docx"))
    assert "某某一期" in read(tmp_path / "a.docx").text


def test_documents_say_what_is_broken_whatever_a_library_raises(tmp_path: Path) -> None:
    content = docx.Document()
    content.add_paragraph("某某园区项目一览。" * 200)
    content.save(str(tmp_path / "a.docx"))
    data = bytearray((tmp_path / "a.docx").read_bytes())
    start = data.index(b"word/document.xml") + 60  # inside what is compressed: a fault of zlib
    data[start : start + 40] = b"\xff" * 40
    for name, broken in (
        ("b.docx", bytes(data)),
        ("b.pdf", pdf("Park.").replace(b"trailer", b"trailerX")),
    ):
        with pytest.raises(TextError, match="broken"):
            read(_file(tmp_path, name, broken))


def test_documents_read_apdf(tmp_path: Path) -> None:
    document = read(_file(tmp_path, "a.pdf", pdf("Chemical park opens.", "Second line.")))
    assert document.text == "Chemical park opens.\nSecond line."


@pytest.mark.parametrize(
    ("name", "data", "cure"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.txt", "【打印】\n【关闭】".encode(), "no text left"),
        ("a.pdf", pdf(), "text recognition"),
        ("a.pdf", b"%PDF-1.4 and no more", "a broken PDF"),
        ("a.docx", b"PK\x03\x04 and no more", "a broken or encrypted Word file"),
    ],
    ids=["empty", "furniture", "scan", "broken pdf", "broken word"],
)
def test_documents_say_in_one_line_why_a_file_is_not_read(
    tmp_path: Path, name: str, data: bytes, cure: str
) -> None:
    with pytest.raises(TextError, match=cure) as caught:
        read(_file(tmp_path, name, data))
    assert str(caught.value).startswith((tmp_path / name).as_posix())
    assert "\n" not in str(caught.value)


def test_documents_refuse_an_archive_that_is_no_word_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("a.txt", "园区")
    with pytest.raises(TextError, match="Word file"):
        read(tmp_path / "a.docx")


def test_documents_name_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TextError, match="no such file"):
        read(tmp_path / "a.txt")
