"""The query page: that of Oxigraph's own server, lent at the start, where pip has put one."""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

from kg.errors import GraphError
from kg.queries.child import directly, free_port, running
from kg.queries.endpoint.front import EDITOR
from kg.queries.endpoint.messages import Page

_PATIENCE = 10.0
_PART = re.compile(r"""(?:href|src)=["']\.?/?([\w.-]+)["']""")


def editor(folder: Path) -> Mapping[str, Page]:
    """The page and its parts by their paths; none where there is no such server, or it does not
    start. ``folder`` is for what it says meanwhile."""
    program = _program()
    if program is None:
        return {}
    place = f"127.0.0.1:{free_port()}"
    address = f"http://{place}/"
    command = [program, "serve", "--bind", place]
    log = folder / "log"
    try:
        with running(command, answers=address, log=log, patience=_PATIENCE, cure=""):
            page = _read(address)
            parts = _PART.findall(page.body.decode())
            return {f"/{EDITOR}": page, **{f"/{part}": _read(address + part) for part in parts}}
    except (GraphError, OSError):
        return {}


def _read(address: str) -> Page:
    with directly().open(address, timeout=_PATIENCE) as answer:
        return Page(answer.read(), answer.headers["Content-Type"])


def _program() -> str | None:
    """Beside this Python, or where the system looks."""
    for folder in (sysconfig.get_path("scripts"), str(Path(sys.executable).parent), None):
        if found := shutil.which("oxigraph", path=folder):
            return found
    return None
