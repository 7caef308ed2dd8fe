"""How sure facts are, measured on the texts that are held back: seeds/discourse/confidence.yml."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from kg import evaluation, pipeline
from tests.quality.tuning import CHECKOUT, GOLD, SEEDS

SURENESS = SEEDS / "discourse" / "confidence.yml"
_PLAIN = "points:\n- [0.0, 0.0]\n- [1.0, 1.0]\n"


def measured() -> tuple[tuple[float, float], ...]:
    """First values of facts and the shares of right ones, on the texts that are held back."""
    held_back = evaluation.read_held_back(GOLD / "held-back.txt")
    golds = [gold for gold in evaluation.read_gold(GOLD) if gold.document in held_back]
    texts = [SEEDS / "texts" / gold.document for gold in golds]
    with TemporaryDirectory() as folder:
        result = pipeline.build(texts, home_folder=_plain_home(Path(folder)))
    scores = evaluation.score(result.readings, result.resolution, golds)
    return evaluation.calibration(scores.certainties)


def _plain_home(folder: Path) -> Path:
    """A copy of what kg knows in which a fact is as sure as its form and its names."""
    unread = shutil.ignore_patterns("texts", "gold")
    shutil.copytree(SEEDS, folder / "seeds", ignore=unread)
    shutil.copytree(CHECKOUT / "ontology", folder / "ontology")
    (folder / "seeds" / "discourse" / SURENESS.name).write_text(_PLAIN, encoding="utf-8")
    return folder


def record() -> None:
    """Measure, and write the points under the words that stand over them."""
    lesson, _, _ = SURENESS.read_text(encoding="utf-8").partition("points:")
    lines = "".join(f"- [{value}, {share}]\n" for value, share in measured())
    SURENESS.write_text(f"{lesson}points:\n{lines}", encoding="utf-8", newline="\n")
    print(lines, end="")
