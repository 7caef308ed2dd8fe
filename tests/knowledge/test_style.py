"""style.yml: what it says, and what is said of it when it is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge.style import load


def _changed(checkout: Path, folder: Path, before: str, after: str) -> Path:
    text = (checkout / "ontology" / "style.yml").read_text(encoding="utf-8")
    assert before in text
    path = folder / "style.yml"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return path


def test_knowledge_style_has_a_look_for_every_class_and_relation(checkout: Path) -> None:
    style = load(checkout / "ontology" / "style.yml")
    assert style.of_class("Park").shape == "hexagon"
    assert style.of_class("Park").weight == 3
    assert style.of_class("Project").staged
    assert style.of_relation("hosts").zh_back == "落户于"
    guide = (
        "hosts inspects accompanies retrofits completesRetrofit holdsPost undertakes administers"
    )
    named = {relation.name for relation in style.relations}
    assert set(guide.split()) < named
    assert 60 <= style.first_view <= 100


def test_knowledge_style_tells_classes_apart_without_colour_or_shape_alone(checkout: Path) -> None:
    style = load(checkout / "ontology" / "style.yml")
    for looks in (
        [(each.shape, each.color) for each in style.classes if each.name != "Inspection"],
        [(each.shape, each.dark) for each in style.classes if each.name != "Inspection"],
    ):
        assert len(set(looks)) == len(looks)


def test_knowledge_style_lends_strangers_a_look(checkout: Path) -> None:
    style = load(checkout / "ontology" / "style.yml")
    assert style.of_class("Spaceship").zh == "Spaceship"
    assert style.of_class("Spaceship").color == style.other.color
    assert style.of_relation("orbits").en_back == "orbits"


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ('"#1f7a5a"', "green", r"style\.yml:\d+: Park: color must be a colour"),
        ("shape: hexagon", "shape: heart", r"Park: shape must be one of dot, square"),
        ("weight: 3", "weight: 9", r"Park: weight must be 1, 2 or 3"),
        ("weight: 3", "wieght: 3", r"Park: no weight\n.*Park: unknown key 'wieght'"),
        ("zh: 园区,", "zh: '',", r"Park: zh must be words"),
        ("dashes: [16, 4]", "dashes: long", r"underway: dashes must be"),
        ("rank: 5", "rank: first", r"completed: rank must be"),
        ("staged: true", "staged: soon", r"Project: staged must be true or false"),
        ("first_view: 80", "first_view: 0", r"first_view must be a whole number"),
        ("ask_above: 3000", "ask_under: 3000", r"unknown key 'ask_under'\n.*ask_above must be"),
        ("  denied:", "  doubted:", r"unknown status doubted.*\n.*no status denied"),
        ("other:", "others:", r"unknown key 'others'\n.*other: no zh, en"),
    ],
)
def test_knowledge_style_names_each_fault_with_its_line(
    checkout: Path, tmp_path: Path, before: str, after: str, fault: str
) -> None:
    with pytest.raises(KnowledgeError) as caught:
        load(_changed(checkout, tmp_path, before, after))
    assert re.search(fault, str(caught.value)), str(caught.value)


@pytest.mark.parametrize("text", ["", "- a", "classes: {}", "classes: {Park: 1}"])
def test_knowledge_style_refuses_what_is_no_style(tmp_path: Path, text: str) -> None:
    path = tmp_path / "style.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"style\.yml"):
        load(path)
