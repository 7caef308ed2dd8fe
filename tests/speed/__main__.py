"""``python -m tests.speed``: characters a second and memory, side by side in one run.

Each contender has a process and a core of its own and reads the same varied text; CPU seconds
are counted, so that other work on the machine does not matter much. The road's time has
everything in it, from loading knowledge and weights to the checked graph; jieba's has its work
alone, with its dictionary already loaded and the texts in memory.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.speed.contenders import CONTENDERS
from tests.speed.text import varied

CHECKOUT = Path(__file__).resolve().parents[2]


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
        if not given.rooms:
            _compare(given.only or list(CONTENDERS), folder, characters)
        _show_rooms(_measured(["tests.speed.rooms", str(folder)]), characters)


def _arguments() -> argparse.Namespace:
    wanted = argparse.ArgumentParser(prog="python -m tests.speed", description=__doc__)
    wanted.add_argument("--characters", type=int, default=300_000)
    wanted.add_argument("--only", choices=CONTENDERS, action="append")
    wanted.add_argument("--rooms", action="store_true", help="only where the road's time goes")
    wanted.add_argument("--texts", type=Path, default=CHECKOUT / "seeds" / "texts")
    return wanted.parse_args()


def _compare(names: list[str], folder: Path, characters: int) -> None:
    results = {name: _measured(["tests.speed.contenders", name, str(folder)]) for name in names}
    slowest = max(result["seconds"] for result in results.values())
    print(f"{'':20}{'seconds':>9}{'chars/s':>11}{'times':>8}{'peak MB':>9}")
    for name, result in results.items():
        seconds = result["seconds"]
        print(
            f"{name:20}{seconds:9.2f}{characters / seconds:11,.0f}"
            f"{slowest / seconds:7.1f}x{result['peak']:9.0f}"
        )
    print()


def _show_rooms(spent: dict[str, float], characters: int) -> None:
    print(f"{'room':20}{'seconds':>9}{'us a char':>11}")
    for room, seconds in spent.items():
        print(f"{room:20}{seconds:9.2f}{seconds / characters * 1e6:11.2f}")


def _measured(module: list[str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", *module], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(module)}: {done.stderr.strip()}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
