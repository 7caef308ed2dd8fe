"""``python -m tests.quality``: record the figures that must not fall, as they are now.

With ``--calibrate`` it measures how sure facts are instead.
"""

from __future__ import annotations

import sys

from tests.quality import calibrate
from tests.quality.tuning import CORE, JOINED, PARTED, RECORDED, pairs, scores

LESSON = """\
# What the texts that rules are made with, read without the recogniser, and the pairs of names
# gave when they were last recorded. Tests fail when core F1 falls by more than 0.01 below its
# figure here, or when more pairs are judged wrongly.
# `python -m tests.quality` writes this file anew: record what is better, never what is worse.
measure,figure
"""


def main() -> None:
    """Measure, write and show."""
    if "--calibrate" in sys.argv[1:]:
        calibrate.record()
        return
    judged = pairs()
    figures = {
        CORE: f"{scores().group('core').f1:.4f}",
        JOINED: str(judged.wrong_merges),
        PARTED: str(judged.missed),
    }
    lines = "".join(f"{measure},{figure}\n" for measure, figure in figures.items())
    RECORDED.write_text(LESSON + lines, encoding="utf-8", newline="\n")
    print(lines, end="")


if __name__ == "__main__":
    main()
