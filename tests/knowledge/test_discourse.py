"""How texts tell things: files that are not sound."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import discourse


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "confidence.yml",
            "points:",
            "point:",
            r":\d+: unknown key 'point'; there is points alone",
        ),
        ("confidence.yml", "\n- [0", "\n- [high, 0.9]\n- [0", r":\d+: a point is two numbers"),
        ("confidence.yml", "\n- [0", "\n- [0.9, 0.9]\n- [0", r":\d+: points must rise in both"),
        ("words.yml", "\ngo: ", "\ngo: a||", r":\d+: go: must be words with \| between them"),
        ("words.yml", "\nsingle: ", "\nsingles: ", ": no list single; see its comments"),
        ("hosting.yml", "paying:", "payed:", r":\d+: unknown key 'payed'; take it out"),
        ("hosting.yml", "paying: [", "paying: [[], ", r":\d+: paying: must be words"),
        ("bodies.yml", "  Company:", "  Campany:", r":\d+: no kind Campany"),
        ("bodies.yml", "section: '", "section: '(", r":\d+: section: no expression"),
        (
            "bodies.yml",
            "departments:\n",
            "departments:\n  - (\n",
            r":\d+: departments: no expression",
        ),
        ("visits.yml", "heads:\n", "heads:\n  - '<none>'\n", r":\d+: heads: no such word list"),
    ],
)
def test_knowledge_refuses_discourse_that_is_not_sound(
    tmp_path: Path, checkout: Path, file: str, old: str, new: str, told: str
) -> None:
    folder = tmp_path / "discourse"
    shutil.copytree(checkout / "seeds" / "discourse", folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        discourse.load(folder)
    assert re.match(re.escape(str(folder / file)) + told, str(caught.value)), str(caught.value)
