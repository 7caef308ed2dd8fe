"""``python -m tests.speed``: characters a second and memory, side by side in one run.

Each contender has a process and a core of its own and reads the same varied text; CPU seconds
are counted, the contenders take turns and the quickest turn of each counts, so that other work
on the machine does not matter much. The road's time has everything in it, from loading knowledge
and weights to the checked graph; jieba's has its work alone, with its dictionary already loaded
and the texts in memory. Where the road's time goes is clocked in the very run that is shown.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.speed.contenders import CONTENDERS, Run
from tests.speed.rooms import LOADING
from tests.speed.text import varied

CHECKOUT = Path(__file__).resolve().parents[2]
BESIDE = "jieba.posseg"


def main() -> None:
    """Measure and print the tables."""
    given = _arguments()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        characters, number = 0, 0
        for number, text in enumerate(varied(given.texts, given.characters), 1):
            (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
            characters += len(text)
        print(f"{characters:,} characters in {number} documents; CPU seconds on one core\n")
        runs = _quickest(given.only or list(CONTENDERS), folder, given.turns)
    _show(runs, characters)
    for contender, run in runs.items():
        if run["rooms"]:
            _show_rooms(contender, run, characters)


def _arguments() -> argparse.Namespace:
    wanted = argparse.ArgumentParser(prog="python -m tests.speed", description=__doc__)
    wanted.add_argument("--characters", type=int, default=300_000)
    wanted.add_argument("--only", choices=CONTENDERS, action="append")
    wanted.add_argument("--turns", type=int, default=2, help="how often each contender runs")
    wanted.add_argument("--texts", type=Path, default=CHECKOUT / "seeds" / "texts")
    return wanted.parse_args()


def _quickest(names: list[str], folder: Path, turns: int) -> dict[str, Run]:
    found: dict[str, Run] = {}
    for _ in range(turns):
        for name in names:
            run = _run(name, folder)
            if name not in found or run["seconds"] < found[name]["seconds"]:
                found[name] = run
    return found


def _show(runs: dict[str, Run], characters: int) -> None:
    yardstick = runs.get(BESIDE)
    head = f"beside {BESIDE}" if yardstick else ""
    print(f"{'':20}{'seconds':>9}{'chars/s':>11}{'peak MB':>9}{head:>21}")
    for name, run in runs.items():
        seconds = run["seconds"]
        ratio = f"{yardstick['seconds'] / seconds:20.2f}x" if yardstick else ""
        print(f"{name:20}{seconds:9.2f}{characters / seconds:11,.0f}{run['peak']:9.0f}{ratio}")


def _show_rooms(contender: str, run: Run, characters: int) -> None:
    rooms = run["rooms"]
    rest = run["seconds"] - sum(rooms.values())
    print(f"\n{contender:20}{'seconds':>9}{'us a char':>11}")
    for room, seconds in {**rooms, "the rest": rest}.items():
        print(f"  {room:18}{seconds:9.2f}{seconds / characters * 1e6:11.2f}")
    loaded = run["seconds"] - sum(rooms.get(room, 0.0) for room in LOADING)
    print(f"  {'without loading':18}{loaded:9.2f}{loaded / characters * 1e6:11.2f}")


def _run(name: str, folder: Path) -> Run:
    done = subprocess.run(
        [sys.executable, "-m", "tests.speed.contenders", name, str(folder)],
        cwd=CHECKOUT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr.strip()}")
    found: Run = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
