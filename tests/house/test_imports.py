"""The architecture is a test: who may import whom, and which foreign library has which door."""

from __future__ import annotations

import subprocess
import sys

from tests.house.code import CHECKOUT


def test_house_imports_keep_the_contracts() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
