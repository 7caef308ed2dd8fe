"""Words compiled to patterns."""

import re
from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge.words import any_of, beginning, behind, ending, sections

WORDS = ("县", "县城", "-区", "]")


@pytest.mark.parametrize("text", ["县城", "县里", "城", "-区", "]", "^", "\\", ""])
@pytest.mark.parametrize("words", [WORDS, ()])
def test_knowledge_words_at_a_place_are_those_that_any_of_finds(
    text: str, words: tuple[str, ...]
) -> None:
    found, same = beginning(words).match(text), any_of(words).match(text)
    assert (found and found[0]) == (same and same[0])


def test_knowledge_words_at_the_end_are_found_there_alone() -> None:
    assert [bool(ending(("县", "城区")).search(text)) for text in ("小县", "县里", "老城区")] == [
        True,
        False,
        True,
    ]


def test_knowledge_words_behind_which_something_stands_may_be_of_any_length() -> None:
    pattern = re.compile(f"{behind(('可', '公司', '-区'))}生产")
    assert [match.start() for match in pattern.finditer("可生产，公司生产，-区生产，生产")] == [
        1,
        6,
        11,
    ]
    assert re.search(behind(()), "公司") is None


SOUND = """# what it holds
names: 华星 东渡
more: [甲, 乙]
kinds: {Park: 园区}
rows: [{name: 华星}]
"""


def _sections(folder: Path, text: str) -> dict[str, object]:
    path = folder / "a.yml"
    path.write_text(text, encoding="utf-8")
    return dict(sections(path, "names", "more", lists=["kinds"], rows=["rows"]))


def test_knowledge_sections_of_a_file_are_its_values(tmp_path: Path) -> None:
    assert _sections(tmp_path, SOUND)["kinds"] == {"Park": "园区"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("more", "moer", ["a.yml:3: unknown key 'moer'; is more meant?", "a.yml: no key more"]),
        ("rows:", "others: 1\nrows:", ["a.yml:5: unknown key 'others'; take it out"]),
        ("华星 东渡", "", ["a.yml:2: names: must be words"]),
        ("[甲, 乙]", "[]", ["a.yml:3: more: must be words"]),
        ("[甲, 乙]", "[[甲]]", ["a.yml:3: more: must be words"]),
        ("[甲, 乙]", "[true]", ["a.yml:3: more: must be words"]),
        ("{Park: 园区}", "园区", ["a.yml:4: kinds: must hold names, each with its words"]),
        ("{Park: 园区}", "{Park: []}", ["a.yml:4: kinds: must hold names"]),
        ("[{name: 华星}]", "[华星]", ["a.yml:5: rows: must be a list of rows"]),
        (SOUND, "", ["a.yml:1: must hold keys and values"]),
        (SOUND, "- a\n", ["a.yml:1: must hold keys and values"]),
    ],
)
def test_knowledge_sections_that_are_not_sound_are_told_with_their_lines(
    tmp_path: Path, old: str, new: str, told: list[str]
) -> None:
    with pytest.raises(KnowledgeError) as caught:
        _sections(tmp_path, SOUND.replace(old, new, 1))
    lines = str(caught.value).splitlines()
    assert len(lines) == len(told)
    for line, begun in zip(lines, told, strict=True):
        assert line.removeprefix(f"{tmp_path}/").startswith(begun)
