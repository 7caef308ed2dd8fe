"""Training is told of and its scores are shown; what it does is tested in its room."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import training
from kg.errors import RecogniserError
from kg.training.corpora import Annotated, Corpus
from kg.training.scores import Measured, Score, Scores
from tests.cli.news import leaves

SCORES = Scores((("company", Score(7, 8, 10)),), Score(7, 8, 10))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What the command asked of the room, which answers at once."""
    asked: dict[str, object] = {}

    def train(corpora: Path, target: Path, **options: object) -> Measured:
        told = {name: options[name] for name in ("epochs", "pages", "start") if options[name]}
        asked.update(corpora=corpora, target=target, **told)
        return {"x-dev.jsonl": SCORES}

    monkeypatch.setattr(training, "train", train)
    return asked


def test_cli_train_asks_for_what_it_was_told(told: dict[str, object]) -> None:
    assert leaves("train", "texts", "weights", "--epochs", "3", "--start", "old", "-q") == 0
    texts, weights, old = Path("texts"), Path("weights"), Path("old")
    assert told == {"corpora": texts, "target": weights, "epochs": 3, "start": old}


@pytest.fixture
def annotated(tmp_path: Path) -> Path:
    """A folder with one text and its gold."""
    (tmp_path / "jiangzhou.txt").write_text("江州经开区引进华星科技。\n", encoding="utf-8")
    (tmp_path / "jiangzhou.yml").write_text(
        "document: jiangzhou.txt\nentities:\n  江州经开区: {type: Park}\n"
        "  华星科技: {type: Company, aliases: [华星]}\nfacts:\n  - [江州经开区, hosts, 华星科技]\n",
        encoding="utf-8",
    )
    return tmp_path


def test_cli_train_reads_annotated_pages(told: dict[str, object], annotated: Path) -> None:
    assert leaves("train", "texts", "weights", "--pages", annotated, annotated, "-q") == 0
    sentence = Annotated("江州经开区引进华星科技。", ((0, 5, "park"), (7, 11, "company")))
    assert told["pages"] == Corpus("pages (1)", (sentence,))


@pytest.mark.usefixtures("told")
def test_cli_train_learns_from_no_page_that_is_held_back(
    annotated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (annotated / "held-back.txt").write_text("jiangzhou.txt\n", encoding="utf-8")
    assert leaves("train", "texts", "weights", "--pages", annotated, annotated) == 1
    assert "all are held back" in capsys.readouterr().err


@pytest.mark.usefixtures("told")
def test_cli_train_shows_scores_by_type(capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves("train", "texts", "weights") == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "company" in shown.err
    assert "87.5%" in shown.err  # 7 of the 8 that were found


def test_cli_train_without_corpora_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert leaves("train", str(tmp_path / "no"), str(tmp_path / "weights")) == 2
    assert str(tmp_path / "no") in capsys.readouterr().err


def test_cli_train_passes_on_what_the_room_refuses(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def train(*_: object, **__: object) -> Measured:
        raise RecogniserError("a.bio:3: no tag")

    monkeypatch.setattr(training, "train", train)
    assert leaves("train", "texts", "weights") == 2
    assert capsys.readouterr().err == "kg: a.bio:3: no tag\n"
