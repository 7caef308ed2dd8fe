"""``kg serve`` as people run it: until they stop it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import IO

import pytest

QUAD = "<http://ex.org/s> <http://ex.org/p> <http://ex.org/o> <http://ex.org/g> .\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_cli_serve_answers_until_it_is_stopped(name: str, tmp_path: Path, checkout: Path) -> None:
    (tmp_path / "graph.nq").write_text(QUAD, encoding="utf-8")
    code = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    code += "from kg.cli import main; main()"
    command = [sys.executable, "-c", code, "serve", str(tmp_path)]
    with subprocess.Popen(
        command, cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        try:
            endpoint = _endpoint(running.stderr)
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with opener.open(f"{endpoint}?query=ASK%7B?s?p?o%7D", timeout=10) as answer:
                assert b"true" in answer.read()
            running.send_signal(signal.Signals[name])
            out, err = running.communicate(timeout=20)
        finally:
            running.kill()
    assert (running.returncode, out) == (0, "")
    assert "Traceback" not in err
    with pytest.raises(urllib.error.URLError):
        opener.open(f"{endpoint}?query=ASK%7B%7D", timeout=1)


def _endpoint(stream: IO[str] | None) -> str:
    """The address in what is said first, when all has been said."""
    assert stream
    said = [stream.readline() for _ in range(4)]
    assert "Ctrl-C" in said[-1], said
    return said[0].split()[-1]
