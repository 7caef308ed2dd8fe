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

from kg import graph
from kg.graph import stores
from tests.cli.news import Kg

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
    said = [stream.readline() for _ in range(3)]
    assert "Ctrl-C" in said[-1], said
    return said[0].split()[-1]


def test_cli_serve_shows_the_token_that_it_makes(tmp_path: Path, checkout: Path) -> None:
    file = tmp_path / "graph.nq"
    file.write_text(QUAD, encoding="utf-8")
    stores.keep(graph.load(file), tmp_path / "store")
    command = [sys.executable, "-c", "from kg.cli import main; main()"]
    command += ["serve", str(tmp_path / "store"), "--write"]
    environment = {name: value for name, value in os.environ.items() if name != "KG_SERVE_TOKEN"}
    with subprocess.Popen(
        command, cwd=checkout, stderr=subprocess.PIPE, text=True, env=environment
    ) as running:
        try:
            assert running.stderr
            said = [running.stderr.readline().split() for _ in range(4)]
        finally:
            running.terminate()
            running.communicate(timeout=20)
    assert said[2][0] == "token"
    assert len(said[2][1]) > 30


def test_cli_serve_writes_to_stores_alone(tmp_path: Path, kg: Kg) -> None:
    (tmp_path / "graph.nq").write_text(QUAD, encoding="utf-8")
    code, _, said = kg("serve", str(tmp_path), "--write")
    assert (code, "kg build --store" in said) == (2, True)
