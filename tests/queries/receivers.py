"""Stores to push to: a real one that can be written, and one that behaves as it is told."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import socket
import subprocess
import sysconfig
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.error import URLError
from urllib.parse import parse_qs, urlsplit

OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """The address of an Oxigraph that takes what it is given."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        place = f"127.0.0.1:{free.getsockname()[1]}"
    program = shutil.which("oxigraph", path=sysconfig.get_path("scripts"))
    assert program, "pip install -e '.[test]'"
    command = [program, "serve", "--location", str(folder), "--bind", place]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(500):
                try:
                    OPENER.open(f"http://{place}/", timeout=1).close()
                    break
                except URLError:
                    time.sleep(0.02)
            yield f"http://{place}"
        finally:
            process.kill()


@dataclass(slots=True)
class Manners:
    """How a store behaves, and what it was asked: method and address of each request."""

    errors: list[int] = field(default_factory=list)
    login: str = ""
    loses: int = 0
    answer: str = ""
    asked: list[str] = field(default_factory=list)
    graphs: dict[str, int] = field(default_factory=dict)


@contextmanager
def store(manners: Manners) -> Iterator[str]:
    """The address of a store with these manners; its login is ``user`` and ``geheim``."""

    class Handler(_Handler):
        behaves = manners

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/graphs"
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    behaves: Manners

    def do_PUT(self) -> None:
        body = self._body()
        if self._is_welcome():
            name = parse_qs(urlsplit(self.path).query).get("graph", [""])[0]
            self.behaves.graphs[name] = len(body.splitlines())
            self._say(204)

    def do_POST(self) -> None:
        query = parse_qs(self._body().decode())["query"][0]
        if self._is_welcome():
            named = re.search("<(.*?)>", query)
            count = self.behaves.graphs[named[1] if named else ""] - self.behaves.loses
            counted = f'{{"results": {{"bindings": [{{"n": {{"value": "{count}"}}}}]}}}}'
            self._say(200, self.behaves.answer or counted)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def _body(self) -> bytes:
        self.behaves.asked.append(f"{self.command} {self.path}")
        return self.rfile.read(int(self.headers["Content-Length"]))

    def _is_welcome(self) -> bool:
        if self.behaves.errors:
            self._say(self.behaves.errors.pop(0), "not now", Location="http://127.0.0.1:1/")
            return False
        if self.behaves.login and not self._knows_login():
            asks = {"basic": 'Basic realm="r"', "digest": 'Digest realm="r", nonce="n", qop="auth"'}
            self._say(401, WWW_Authenticate=asks.get(self.behaves.login, self.behaves.login))
            return False
        return True

    def _knows_login(self) -> bool:
        given = self.headers.get("Authorization", "")
        if self.behaves.login == "basic":
            return given == "Basic " + base64.b64encode(b"user:geheim").decode()
        said = {key: value for key, _, value in re.findall(r'(\w+)=("?)([^",]*)\2', given)}
        if not said:
            return False
        secret, what = _md5("user:r:geheim"), _md5(f"{self.command}:{self.path}")
        proof = _md5(f"{secret}:n:{said['nc']}:{said['cnonce']}:auth:{what}")
        return bool(said["response"] == proof)

    def _say(self, status: int, text: str = "", **headers: str) -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()
