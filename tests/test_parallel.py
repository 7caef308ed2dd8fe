from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kg import parallel
from kg.errors import KgError, TextError

SLOW = """
import sys, time
from functools import partial
from pathlib import Path
from kg import parallel
from tests.test_parallel import noted
if __name__ == "__main__":
    for _ in parallel.each(partial(noted, Path(sys.argv[1])), range(2), processes=2):
        pass
"""


def doubled(number: int) -> int:
    if number == 7:
        raise TextError("seven.txt: cannot be read")
    return 2 * number


def ended(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def noted(folder: Path, number: int) -> None:
    (folder / f"{number}.tmp").write_text(str(os.getpid()))
    (folder / f"{number}.tmp").replace(folder / str(number))
    time.sleep(60)


def test_parallel_results_come_in_the_order_of_the_items() -> None:
    items = [*range(100, 140)]
    found = parallel.each(doubled, items, processes=2)
    assert list(found) == [2 * item for item in items]


def test_parallel_error_is_raised_in_its_turn_and_ends_the_work() -> None:
    found = parallel.each(doubled, [5, 6, 7, 8], processes=2)
    assert [next(found), next(found)] == [10, 12]
    with pytest.raises(TextError, match=r"^seven\.txt: cannot be read$"):
        next(found)


def test_parallel_process_that_is_killed_is_told_with_the_cure() -> None:
    with pytest.raises(KgError, match="--jobs 1"):
        list(parallel.each(ended, [1, 2], processes=2))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_parallel_processes_end_with_the_one_that_gave_them_work(
    how: signal.Signals, tmp_path: Path
) -> None:
    script = tmp_path / "script.py"
    script.write_text(SLOW)
    with subprocess.Popen(
        [sys.executable, str(script), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as giver:
        workers = [int(_read(tmp_path / name)) for name in "01"]
        if how == signal.SIGINT:
            os.killpg(giver.pid, how)  # as a terminal does at Ctrl-C
        else:
            giver.send_signal(how)
        assert giver.wait(20) != 0
    assert _until(lambda: not any(_is_running(worker) for worker in workers))


def _read(path: Path) -> str:
    assert _until(path.exists)
    return path.read_text()


def _until(is_so: Callable[[], bool]) -> bool:
    for _ in range(400):
        if is_so():
            return True
        time.sleep(0.05)
    return False


def _is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False
