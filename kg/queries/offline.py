"""What in a query would reach out for the network, and is refused."""

from __future__ import annotations

import re

from kg.errors import UsageError

# All in which the word may stand without being the keyword: addresses, words of a language in their
# four kinds of quotation marks, comments, variables, the ends of short names, language tags.
_OTHERS = re.compile(
    r"""<[^<>"{}|^`\\\x00-\x20]*>"""
    r"""|"{3}(?:[^"\\]|\\.|"(?!""))*"{3}|'{3}(?:[^'\\]|\\.|'(?!''))*'{3}"""
    r"""|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'"""
    r"""|\#[^\r\n]*|[?$]\w+|:[\w.-]+|@[A-Za-z-]+""",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_SERVICE = re.compile("service", re.IGNORECASE)


def refuse_network(query: str) -> None:
    """Stop a query that asks another store, as the engine would then go and ask it.

    Letters may be written as ``\\u0053`` in SPARQL, so it is read both as it stands and without.

    Raises:
        UsageError: it has SERVICE.
    """
    for text in (query, _ESCAPED.sub(_letter, query)):
        if _SERVICE.search(_OTHERS.sub(" ", text)):
            raise UsageError(
                "SERVICE asks another store over the network, and kg stays offline; take it out, "
                "or load graph.nq into a store of your own and ask there"
            )


def _letter(found: re.Match[str]) -> str:
    code = int(found[1] or found[2], 16)
    return chr(code) if code < 0x110000 else found[0]
