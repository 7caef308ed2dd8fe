"""Those who run: the whole road with and without its recogniser, and jieba with its tagger."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypedDict

Rooms = Mapping[str, float]
Work = Callable[[], Rooms]


class Run(TypedDict):
    """CPU seconds of one run, of its rooms where it has them, and peak memory in MB."""

    seconds: float
    peak: float
    rooms: dict[str, float]


def _road(folder: Path, recogniser: str) -> Work:
    from kg import pipeline
    from tests.speed.rooms import clocked

    def work() -> Rooms:
        with clocked() as spent:
            pipeline.build([folder], recogniser=recogniser)
        return spent

    return work


def _kg_without_recogniser(folder: Path) -> Work:
    return _road(folder, "none")


def _kg(folder: Path) -> Work:
    import torch

    torch.set_num_threads(1)
    return _road(folder, "shipped")


def _texts(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())]


def _jieba(folder: Path) -> Work:
    import jieba

    jieba.initialize()
    texts = _texts(folder)

    def work() -> Rooms:
        for text in texts:
            list(jieba.cut(text))
        return {}

    return work


def _jieba_tagger(folder: Path) -> Work:
    import jieba.posseg

    list(jieba.posseg.cut("园区"))  # loads its dictionary and its tags
    texts = _texts(folder)

    def work() -> Rooms:
        for text in texts:
            list(jieba.posseg.cut(text))
        return {}

    return work


CONTENDERS: Mapping[str, Callable[[Path], Work]] = {
    "kg, no recogniser": _kg_without_recogniser,
    "kg": _kg,
    "jieba.cut": _jieba,
    "jieba.posseg": _jieba_tagger,
}


def run(name: str, folder: Path) -> Run:
    """One run of one contender on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    work = CONTENDERS[name](folder)
    began = time.process_time()
    rooms = work()
    seconds = time.process_time() - began
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    return Run(seconds=seconds, peak=peak, rooms=dict(rooms))


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1], Path(sys.argv[2]))))
