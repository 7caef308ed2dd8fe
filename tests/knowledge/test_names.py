from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import names
from kg.knowledge.names import NameForms


@pytest.fixture
def copied(checkout: Path, tmp_path: Path) -> Path:
    for folder in ("names", "lexicon"):
        shutil.copytree(checkout / "seeds" / folder, tmp_path / folder)
    return tmp_path / "names"


def test_knowledge_finds_the_longest_ending(forms: NameForms) -> None:
    assert forms.heads["Park"].find("徐州高新技术产业开发区") == "高新技术产业开发区"
    assert forms.heads["Park"].means["高新区"] == "高新技术产业开发区"
    assert forms.legal.find("远瀚股份有限公司") == "股份有限公司"
    assert forms.trades.find("远瀚") == ""


def test_knowledge_knows_places_by_short_name(forms: NameForms) -> None:
    assert forms.places["盐城"] == "市"
    assert forms.places["江苏"] == "省"
    assert forms.provinces["盐城"] == "江苏"
    assert "鼓楼区" in forms.twins
    assert "鼓楼" not in forms.places


@pytest.mark.parametrize(
    ("file", "line", "fault"),
    [
        ("heads.csv", "Park,高新区,高新区\n", "Park 高新区 stands twice"),
        ("heads.csv", "Park,科学城,\n", "an empty field"),
        ("loose.csv", "Park,科学城,*,world\n", "reach 'world'"),
        ("kinds.csv", "Person,Company\n", "both wins and gives way"),
        ("words.yml", "\nwhims: [某]\n", "words.yml:\\d+: unknown key 'whims'"),
        ("words.yml", "\ntitles: 书记\n", "stands twice"),
    ],
)
def test_knowledge_refuses_names_that_are_not_sound(
    file: str, line: str, fault: str, copied: Path
) -> None:
    with (copied / file).open("a", encoding="utf-8") as page:
        page.write(line)
    with pytest.raises(KnowledgeError, match=fault):
        names.load(copied)


def test_knowledge_names_kinds_that_there_are_not(copied: Path) -> None:
    page = (copied / "words.yml").read_text(encoding="utf-8")
    page = page.replace("  Event: [", "  Evnet: [").replace(
        "[Industry, Product", "[Indsutry, Product"
    )
    (copied / "words.yml").write_text(page, encoding="utf-8")
    with pytest.raises(
        KnowledgeError, match=r"no kind Evnet\n.*words\.yml:\d+: general: no kind I"
    ):
        names.load(copied)


def test_knowledge_lists_all_faults_of_words(copied: Path) -> None:
    page = (copied / "words.yml").read_text(encoding="utf-8")
    page = page.replace("titles: [书记", "titles: [书记, 书记").replace(
        "levels: [省", "levels: [省, 1"
    )
    (copied / "words.yml").write_text(page, encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        names.load(copied)
    assert len(str(caught.value).splitlines()) == 2
