"""Where HTTP comes in: the standard library's server in front of a site."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from urllib.parse import parse_qs, urlsplit

from kg.queries.endpoint.messages import RefusedError, Reply, Request

Answers = Callable[[Request], Reply]

_MIB = 1024 * 1024
_LARGEST = {"/update": 64 * _MIB, "/store": 64 * _MIB}
_LARGE = _MIB
_DRAINED = 8 * _MIB
_SILENCE = 60.0
"""Seconds until a client that says nothing is left."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """A client that has gone is no fault of the server's."""


@contextmanager
def listening(host: str, port: int, answers: Answers) -> Iterator[threading.Thread]:
    """A thread that answers while the block runs.

    Raises:
        OSError: the port is taken.
    """

    class Handler(_Handler):
        reply = staticmethod(answers)

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with type("_Listener", (_Server,), {"address_family": family})((host, port), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield thread
        finally:
            server.shutdown()
            thread.join()


class _Handler(http.server.BaseHTTPRequestHandler):
    reply: Answers
    protocol_version = "HTTP/1.1"
    timeout = _SILENCE

    def _answer(self) -> None:
        try:
            reply = self.reply(self._request())
        except RefusedError as error:
            self.close_connection = True
            reply = error.reply
        with suppress(ConnectionError, TimeoutError):
            self._send(reply)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = _answer  # noqa: N815

    def version_string(self) -> str:
        """Not which Python this is."""
        return "kg"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal shows where to ask, and stays so."""

    def _request(self) -> Request:
        try:
            place = urlsplit(self.path)
            told = parse_qs(place.query, keep_blank_values=True, errors="strict")
        except ValueError as error:
            raise RefusedError(400, f"the address cannot be read: {error}") from error
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Request(self.command, place.path, told, headers, self._body(place.path))

    def _body(self, path: str) -> bytes:
        if "Transfer-Encoding" in self.headers:
            raise RefusedError(411, "send it whole, with Content-Length")
        said = self.headers.get("Content-Length", "0")
        if not (said.isascii() and said.isdigit()):
            raise RefusedError(400, f"Content-Length: {said}: not a length")
        length, most = int(said), _LARGEST.get(path, _LARGE)
        if length > most:
            self._drain(length)
            raise RefusedError(413, f"{length} bytes; no more than {most} are taken here at once")
        return self.rfile.read(length)

    def _drain(self, length: int) -> None:
        """Hear a little more, for many clients listen only when they have spoken."""
        left = min(length, _DRAINED)
        while left and (part := self.rfile.read(min(left, _MIB))):
            left -= len(part)

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        if reply.kind:
            self.send_header("Content-Type", reply.kind)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-store")
        if reply.status != 204:
            self.send_header("Content-Length", str(len(reply.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)
