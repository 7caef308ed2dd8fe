"""``python -m tests.speed``: characters a second and memory, side by side in one run.

Each contender has a process and a core of its own and reads the same varied text. The road's
time has everything in it, from reading files and knowledge to the finished graph; jieba's has
its tagging alone, with its dictionary already loaded.
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
    """Measure and print the table."""
    wanted = argparse.ArgumentParser(prog="python -m tests.speed", description=__doc__)
    wanted.add_argument("--characters", type=int, default=300_000)
    wanted.add_argument("--texts", type=Path, default=CHECKOUT / "seeds" / "texts")
    given = wanted.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        characters = 0
        for number, text in enumerate(varied(given.texts, given.characters)):
            (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
            characters += len(text)
        print(f"{characters:,} characters in {number + 1} documents, one core each")
        results = {contender: _measured(contender, folder) for contender in CONTENDERS}
    slowest = max(result["seconds"] for result in results.values())
    print(f"{'':20}{'seconds':>9}{'chars/s':>11}{'times':>8}{'peak MB':>9}")
    for contender, result in results.items():
        seconds = result["seconds"]
        print(
            f"{contender:20}{seconds:9.2f}{characters / seconds:11,.0f}"
            f"{slowest / seconds:7.1f}x{result['peak']:9.0f}"
        )


def _measured(contender: str, folder: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.speed.contenders", contender, str(folder)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{contender}: {done.stderr.strip()}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
