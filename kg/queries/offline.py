"""What in a query or an update would reach out for the network, and is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.errors import UsageError

# Where quotation marks and comments begin hangs on the whole grammar: a name may have \' in it,
# and < is an address or a sign. So nothing is left out: words in quotation marks that look like
# the keyword with all that must follow it are refused too, and nothing can hide.
_GAP = r"(?:\s|\#[^\r\n]*+)*+"
_ADDRESS = r"(?:<[^<>]*+>|[^\s{}<>\"\#\\:]*+:(?:[^\s{}<>\"\#\\]|\\.)*+)"
_SERVICE = re.compile(
    rf"service{_GAP}(?:silent{_GAP})?(?:{_ADDRESS}|[?$]\w++){_GAP}\{{", re.IGNORECASE
)
_LOAD = re.compile(rf"(?<![?$:\w])load{_GAP}(?:silent{_GAP})?{_ADDRESS}", re.IGNORECASE)
_MANY = 100
_VARIABLE = re.compile(r"[?$]\w+")
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def refuse_network(text: str) -> None:
    """Stop a query or an update that asks another store, as the engine would then go and ask it.

    Raises:
        UsageError: it has SERVICE.
    """
    if _says_neither(text.lower()):
        return
    for read in _readings(text):
        # each place may be read to the end of its line: what is made of them takes too long
        if read.lower().count("service") > _MANY or _SERVICE.search(read):
            raise UsageError(
                "SERVICE asks another store over the network, and kg stays offline; take it out, "
                "or load graph.nq into a store of your own and ask there"
            )


def refuse_loading(update: str) -> None:
    """Stop an update that fetches a file.

    Raises:
        UsageError: it has LOAD.
    """
    if any(_LOAD.search(read) for read in _readings(update)):
        raise UsageError(
            "LOAD fetches over the network, and kg stays offline; take it out, "
            "and send what is to be written with INSERT DATA"
        )


def _says_neither(small: str) -> bool:
    """Neither the keyword nor an escaped letter is there, which is soon seen; nor the long s, that
    the search below takes for one."""
    return "service" not in small and "\\u" not in small and "ſ" not in small


def _readings(text: str) -> Iterator[str]:
    """It as it stands and with its letters unescaped, for they may be written as ``\\u0053``; no
    variable is called ?service any more."""
    for read in {text, _ESCAPED.sub(_letter, text)}:
        yield _VARIABLE.sub("?v", read)


def _letter(found: re.Match[str]) -> str:
    code = int(found[1] or found[2], 16)
    return chr(code) if code < 0x110000 else found[0]
