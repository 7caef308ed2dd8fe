"""The text that speed is measured on is long, varied and the same each time."""

from __future__ import annotations

from pathlib import Path

from tests.speed.text import varied


def _folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(
        "2021年，区委书记王建到江苏宏远科技有限公司调研。\n园区有企业120家。\n", encoding="utf-8"
    )
    return tmp_path


def test_speed_text_is_as_long_as_asked(tmp_path: Path) -> None:
    texts = list(varied(_folder(tmp_path), 5_000))
    assert 5_000 <= sum(len(text) for text in texts) < 5_100


def test_speed_text_never_repeats_a_document(tmp_path: Path) -> None:
    texts = list(varied(_folder(tmp_path), 1_000))
    assert len(set(texts)) == len(texts)
    assert all("科技有限公司" in text and "区委书记王" in text for text in texts)


def test_speed_text_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    assert list(varied(folder, 900, seed=3)) == list(varied(folder, 900, seed=3))
    assert list(varied(folder, 900, seed=3)) != list(varied(folder, 900, seed=4))
