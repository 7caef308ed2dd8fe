"""Expressions in data files: each keeps its examples."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.knowledge import wording

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "seeds").glob("*/wording/*.yml"))


def _written(tmp_path: Path, text: str) -> tuple[dict[str, re.Pattern[str]], list[str]]:
    path, faults = tmp_path / "rows.yml", list[str]()
    path.write_text(text, encoding="utf-8")
    return wording.read(path, faults), faults


def test_wording_fills_in_earlier_expressions_and_signs(tmp_path: Path) -> None:
    found, faults = _written(
        tmp_path,
        "rank: {form: '[省市]级', yes: '|省级|园区'}\n"
        "being: {form: 是(?=<rank>|<Company>), yes: 园区|是|省级}\n",
    )
    assert faults == []
    assert found["being"].search("是市级示范区") is not None
    assert found["being"].search("是区级示范区") is None


def test_wording_reads_a_name_in_an_example_as_its_sign(tmp_path: Path) -> None:
    _, faults = _written(
        tmp_path, "firm: {form: 由<Company>(?=建设), yes: '|由<Company>|建设', no: 由<Park>建设}\n"
    )
    assert faults == []


def test_wording_of_several_is_found_where_any_of_them_is(tmp_path: Path) -> None:
    found, faults = _written(
        tmp_path,
        "done:\n- {form: 完成, yes: '|完成|改造'}\n- {form: 投产, yes: 全部|投产|, no: 试产}\n"
        "left: {form: 尚未<done>, yes: '|尚未投产|'}\n",
    )
    assert faults == []
    assert found["left"].search("尚未完成改造") is not None


def test_wording_calls_the_lists_of_words_of_its_room(tmp_path: Path) -> None:
    folder = tmp_path / "wording"
    folder.mkdir()
    (tmp_path / "words.yml").write_text("visit: 调研|考察\nSite: Park\n", encoding="utf-8")
    _, faults = _written(folder, "seen: {form: '<visit>[<signs>]', yes: 王明|考察<Park>|}\n")
    assert faults == []
    _, faults = _written(folder, "seen: {form: 考察<Site>, yes: x}\n")
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("rank: {form: 省级}", "has a form, examples of yes"),
        ("rank: []", "has a form, examples of yes"),
        ("rank: [{form: 省级, yes: '|省级|'}, 市级]", "has a form, examples of yes"),
        ("rank: {form: '(', yes: x}", "no expression"),
        ("rank: {form: <class>级, yes: x}", "'class' is no earlier expression"),
        ("rank: {form: 省级, yes: '市级|园区|'}", "not found so: 市级|园区|"),
        ("rank: {form: 省级, yes: '|省级|', no: 省级园区}", "found: 省级园区"),
        ("rank: {form: 省级, yes: 市级}", "has two bars, around what is found: 市级"),
        ("rank: {form: 省级, yes: 园区|省级}", "has two bars, around what is found: 园区|省级"),
    ],
)
def test_wording_names_what_is_wrong(tmp_path: Path, text: str, fault: str) -> None:
    _, faults = _written(tmp_path, text)
    assert len(faults) == 1
    assert fault in faults[0]


def test_wording_that_the_guide_shows_is_sound(tmp_path: Path) -> None:
    guide = (ROOT / "seeds" / "README.md").read_text(encoding="utf-8")
    shown = guide.partition("## Write a wording")[2].split("```")[1].removeprefix("yaml\n")
    found, faults = _written(tmp_path, shown)
    assert (set(found), faults) == ({"rank", "being"}, [])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_wording_shipped_keeps_its_examples(path: Path) -> None:
    faults: list[str] = []
    assert wording.read(path, faults)
    assert faults == []


def test_wording_of_a_folder_is_told_with_its_lines(tmp_path: Path) -> None:
    folder, faults = tmp_path / "wording", list[str]()
    folder.mkdir()
    (folder / "rows.yml").write_text(
        "# rows\nfirst: {form: 甲, yes: '|甲|'}\n"
        "second:\n- {form: 乙, yes: '|乙|'}\n- {form: (, yes: x}\n",
        encoding="utf-8",
    )
    found = wording.load(folder, {"rows": frozenset({"first", "second"})}, faults)
    assert found.keys() == {"rows.first"}
    (fault,) = faults
    assert fault.startswith(f"{folder / 'rows.yml'}:5: second: no expression: ")
