"""Pages of other sites, which a browser would let ask this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kg.queries import Rules, Server, serve
from tests.queries.serving import GRAPH, NAMES, asked, get, port

FRIEND = "https://friend.example"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server with one friend."""
    with serve(GRAPH, rules=Rules(origins=(FRIEND,))) as found:
        yield found


def test_endpoint_is_read_by_pages_that_are_welcome(server: Server) -> None:
    found = get(server, NAMES, Origin=FRIEND)
    assert (found.status, found.headers["Access-Control-Allow-Origin"]) == (200, FRIEND)
    assert found.headers["Access-Control-Expose-Headers"] == "KG-Note"
    before = asked(server.endpoint, method="OPTIONS", Origin=FRIEND)
    assert before.status == 204
    assert "POST" in before.headers["Access-Control-Allow-Methods"]
    assert "Content-Type" in before.headers["Access-Control-Allow-Headers"]


def test_endpoint_tells_friends_what_is_wrong(server: Server) -> None:
    found = get(server, "SELEC", Origin=FRIEND)
    assert (found.status, found.headers["Access-Control-Allow-Origin"]) == (400, FRIEND)


@pytest.mark.parametrize("origin", ["https://stranger.example", "null", f"{FRIEND}.example"])
def test_endpoint_answers_no_stranger(origin: str, server: Server) -> None:
    found = get(server, NAMES, Origin=origin)
    assert (found.status, "--origin" in found.text) == (403, True)
    assert "Access-Control-Allow-Origin" not in found.headers
    assert asked(server.endpoint, method="OPTIONS", Origin=origin).status == 403


def test_endpoint_answers_its_own_pages(server: Server) -> None:
    assert get(server, NAMES, Origin=server.address.rstrip("/")).status == 200
    assert get(server, NAMES, Host=f"localhost:{port(server)}").status == 200


def test_endpoint_answers_to_its_own_name_alone(server: Server) -> None:
    found = get(server, NAMES, Host=f"rebound.example:{port(server)}")
    assert (found.status, "127.0.0.1" in found.text) == (421, True)
