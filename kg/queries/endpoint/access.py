"""Who may ask: this machine alone; who may write: those who know the token."""

from __future__ import annotations

import base64
import binascii
import hmac
import ipaddress

from kg.errors import UsageError
from kg.queries.child import free_port
from kg.queries.endpoint.messages import RefusedError, Request


def place(host: str, port: int | None) -> tuple[str, int]:
    """An address of this machine and a port that is free there now.

    Raises:
        UsageError: others could reach the address, or the port is taken.
    """
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError as error:
        raise UsageError(f"{host}: not an address of this machine; give 127.0.0.1") from error
    if not address.is_loopback:
        raise UsageError(
            f"{host}: others could reach it, and questions need no login; "
            "give 127.0.0.1, and put a web server with a login before it for others"
        )
    try:
        return str(address), free_port(str(address), port or 0)
    except OSError as error:
        raise UsageError(
            f"{host}:{port}: {error.strerror}; choose another --port, or leave it out"
        ) from error


def refuse_strangers(request: Request, own: str, origins: tuple[str, ...]) -> None:
    """Stop pages of other sites, which a browser lets ask this machine, and false names of it.

    ``own`` is the server's host and port as it prints them; localhost is as good.

    Raises:
        RefusedError: the request names another host, or comes from a page that is not welcome.
    """
    port = own.rpartition(":")[2]
    names = {own, f"localhost:{port}"}
    if request.headers.get("host", "") not in names:
        raise RefusedError(421, f"this server is called {own}; ask it by that name")
    origin = request.headers.get("origin", "")
    if origin and origin not in {*(f"http://{name}" for name in names), *origins}:
        raise RefusedError(403, f"pages of {origin} may not ask; serve with --origin {origin}")


def refuse_writing(request: Request, token: str) -> None:
    """Stop what does not know the token: as Bearer, or as the password of any user.

    Raises:
        RefusedError: writing is off, or the token is missing or wrong.
    """
    if not token:
        raise RefusedError(403, "writing is off; kg serve STORE --write turns it on")
    scheme, _, said = request.headers.get("authorization", "").partition(" ")
    known = said.strip()
    if scheme.lower() == "basic":
        try:
            known = base64.b64decode(known, validate=True).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            known = ""
    elif scheme.lower() != "bearer":
        known = ""
    if not hmac.compare_digest(known.encode(), token.encode()):
        raise RefusedError(
            401,
            "writing needs the token that kg serve has shown: send Authorization: Bearer TOKEN",
            # what people and most clients know comes first; some read no further
            WWW_Authenticate='Basic realm="kg", Bearer realm="kg"',
        )
