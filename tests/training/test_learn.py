"""A whole training, of a few sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.errors import RecogniserError
from kg.model import Sentence, Span
from kg.sentences.by_hanlp import load
from kg.training import train
from kg.training.scores import Measured

PEOPLE = ("周岚", "许文博", "贺兰山", "陶一鸣", "严小舟")
FIRMS = ("苏青集团", "海越股份", "云岭科技", "安禾药业")


def _line(person: str, firm: str) -> str:
    text = f"{person}任{firm}董事长。"
    end = len(person)
    label = {
        "name": {person: [[0, end - 1]]},
        "company": {firm: [[end + 1, end + 4]]},
        "position": {"董事长": [[end + 5, end + 7]]},
    }
    return json.dumps({"text": text, "label": label}, ensure_ascii=False)


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    folder = tmp_path / "corpora"
    folder.mkdir()
    lines = [_line(person, firm) for person in PEOPLE for firm in FIRMS]
    (folder / "own.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "own-dev.jsonl").write_text(_line("周一鸣", "海禾集团") + "\n", encoding="utf-8")
    news = "贺 B-PER\n兰 I-PER\n山 I-PER\n到 O\n会 O\n。 O\n\n"
    (folder / "news.bio").write_text(news * 2, encoding="utf-8")
    return folder


def _found(folder: Path, text: str) -> list[tuple[str, str]]:
    recogniser = load(str(folder), Path())
    assert recogniser is not None
    (sentence,) = recogniser.names([Sentence("d", 0, 0, Span(0, len(text)), text)])
    return [(name.span.of(text), name.label) for name in sentence.names]


def test_training_writes_a_recogniser_that_loads_and_finds(corpora: Path, tmp_path: Path) -> None:
    heard: list[tuple[int, int, Measured]] = []
    target = tmp_path / "mine"

    def hear(number: int, epochs: int, scores: Measured) -> None:
        heard.append((number, epochs, scores))

    scores = train(corpora, target, epochs=30, progress=hear)
    assert [number for number, _, _ in heard] == list(range(1, 31))
    assert heard[-1][1:] == (30, scores)
    assert scores["own-dev.jsonl"].overall.f1 > 0
    assert ("董事长", "position") in _found(target, "陶一鸣任云岭科技董事长。")
    names = {path.name for path in target.iterdir()}
    assert names == {"CARD.md", "config.json", "model.pt", "vocabs.json"}
    card = (target / "CARD.md").read_text(encoding="utf-8")
    assert "| own.jsonl | 20 |" in card
    assert "30 epochs" in card


def test_training_of_one_seed_gives_the_same_weights(corpora: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        train(corpora, tmp_path / name, epochs=1, seed=5)
    one, other = (tmp_path / name / "model.pt" for name in ("a", "b"))
    assert one.read_bytes() == other.read_bytes()


def test_training_goes_on_from_a_recogniser_and_keeps_its_vocabulary(
    corpora: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    train(corpora, first, epochs=30)
    (corpora / "more.jsonl").write_text(_line("裴无忌", "青萍乳业") + "\n", encoding="utf-8")
    train(corpora, second, start=first, epochs=1)
    assert (second / "vocabs.json").read_bytes() == (first / "vocabs.json").read_bytes()
    assert (second / "model.pt").read_bytes() != (first / "model.pt").read_bytes()
    assert ("董事长", "position") in _found(second, "陶一鸣任云岭科技董事长。")


def test_training_leaves_the_old_weights_when_it_fails(corpora: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    target.mkdir()
    (target / "model.pt").write_bytes(b"old")
    (corpora / "bad.bio").write_text("好 X\n", encoding="utf-8")
    with pytest.raises(RecogniserError, match=r"bad\.bio:1"):
        train(corpora, target, epochs=1)
    assert [path.name for path in target.iterdir()] == ["model.pt"]


def test_training_refuses_no_epochs(corpora: Path, tmp_path: Path) -> None:
    with pytest.raises(RecogniserError, match="one epoch or more"):
        train(corpora, tmp_path / "mine", epochs=0)
