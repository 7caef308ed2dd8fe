"""Each form of annotated file, on files of a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import RecogniserError
from kg.training.corpora import Annotated, read, read_file

HIRED = Annotated("周岚任苏青集团董事长", ((0, 2, "name"), (3, 7, "company"), (7, 10, "position")))


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_training_reads_jsonl_whose_ends_are_inclusive(tmp_path: Path) -> None:
    line = (
        '{"text": "周岚任苏青集团董事长", "label": {"position": {"董事长": [[7, 9]]}, '
        '"name": {"周岚": [[0, 1]]}, "company": {"苏青集团": [[3, 6]]}}}'
    )
    assert read_file(_write(tmp_path, "a.jsonl", f"{line}\n\n")) == (HIRED,)


@pytest.mark.parametrize("gap", [" ", "\t"], ids=["space", "tab"])
def test_training_reads_bio(tmp_path: Path, gap: str) -> None:
    rows = ["周", "B-PER"], ["岚", "I-PER"], ["到", "O"], ["苏", "B-LOC"], ["浙", "B-LOC"]
    text = "\n".join(gap.join(row) for row in rows) + f"\n\n好{gap}O\n"
    first, second = read_file(_write(tmp_path, "a.bio", text))
    assert first == Annotated("周岚到苏浙", ((0, 2, "PER"), (3, 4, "LOC"), (4, 5, "LOC")))
    assert second == Annotated("好", ())


def test_training_reads_bmes_without_a_last_blank_line(tmp_path: Path) -> None:
    tags = ["B-NAME", "E-NAME", "O", "B-ORG", "M-ORG", "M-ORG", "E-ORG", "S-TITLE"]
    rows = zip("周岚在苏青集团长", tags, strict=True)
    text = "\n".join(f"{character} {tag}" for character, tag in rows)
    (only,) = read_file(_write(tmp_path, "a.bmes", text))
    assert only.spans == ((0, 2, "NAME"), (3, 7, "ORG"), (7, 8, "TITLE"))


def test_training_reads_names_marked_in_their_sentence(tmp_path: Path) -> None:
    lines = "# 一行说明\n\n[周岚](person)走进[苏青集团](company)。\n没有名字的一行\n"
    assert read_file(_write(tmp_path, "a.txt", lines)) == (
        Annotated("周岚走进苏青集团。", ((0, 2, "person"), (4, 8, "company"))),
        Annotated("没有名字的一行", ()),
    )


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("a.jsonl", "[1]\n", "a.jsonl:1: not"),
        (
            "a.jsonl",
            '{"text": "周岚", "label": {"name": {"周岚": [[0, 5]]}}}\n',
            "outside its text",
        ),
        ("a.bio", "周 O\n岚\n", "a.bio:2: not a character"),
        ("a.bio", "周 PER\n", "a.bio:1: not a character"),
        ("a.bmes", "周岚 O\n", "a.bmes:1: not a character"),
        ("a.txt", "# 一\n[周岚](person\n", r"a\.txt:2: not \[name\]\(type\)"),
    ],
    ids=["no-object", "outside", "no-tag", "no-mark", "a-word", "no-end"],
)
def test_training_names_file_and_line_of_a_fault(
    tmp_path: Path, name: str, text: str, what: str
) -> None:
    with pytest.raises(RecogniserError, match=what):
        read_file(_write(tmp_path, name, text))


def test_training_refuses_what_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a.bio"
    path.write_bytes("周 O\n".encode("gb18030"))
    with pytest.raises(RecogniserError, match=r"a\.bio: cannot be read as UTF-8"):
        read_file(path)


def test_training_holds_the_dev_file_out(tmp_path: Path) -> None:
    _write(tmp_path, "x-dev.jsonl", '{"text": "好", "label": {}}\n')
    _write(tmp_path, "b.bio", "好 O\n")
    _write(tmp_path, "README.md", "no corpus")
    learnt, held_out = read(tmp_path)
    assert [item.name for item in learnt] == ["b.bio"]
    assert [item.name for item in held_out] == ["x-dev.jsonl"]


def test_training_reads_a_second_folder_beside_the_first(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    _write(first, "x-dev.jsonl", '{"text": "好", "label": {}}\n')
    _write(second, "own.txt", "[周岚](person)好\n")
    _write(second, "own-dev.txt", "[贺兰山](person)好\n")
    learnt, held_out = read(first, second)
    assert [item.name for item in learnt] == ["own.txt"]
    assert [item.name for item in held_out] == ["x-dev.jsonl", "own-dev.txt"]


def test_training_wants_annotated_files_in_each_folder(tmp_path: Path) -> None:
    _write(tmp_path, "x-dev.jsonl", '{"text": "好", "label": {}}\n')
    _write(tmp_path, "b.bio", "好 O\n")
    with pytest.raises(RecogniserError, match=r"none: training needs annotated files"):
        read(tmp_path, tmp_path / "none")


def test_training_says_what_a_folder_lacks(tmp_path: Path) -> None:
    _write(tmp_path, "b.bio", "好 O\n")
    with pytest.raises(RecogniserError, match=r"\*-dev\.jsonl or .* to measure on"):
        read(tmp_path)
