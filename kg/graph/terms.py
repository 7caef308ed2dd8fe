"""RDF terms as N-Triples text: every character that could break a line is escaped here.

The escapes are those of canonical N-Triples, so that a graph read back gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from kg.errors import UsageError

KG = "https://w3id.org/park-kg/ontology#"
BASE = "https://w3id.org/park-kg/id/"
DCT = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"

_SPECIAL = re.compile(r'["\\\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_SOUND_BASE = re.compile(r"[a-z][a-z0-9+.-]*:[!#-;=?-\[\]_a-z~]+[/#:]", re.IGNORECASE)
_NUMBER = re.compile(r"([+-]?)(?=\.?[0-9])0*([0-9]*)(?:\.([0-9]*?)0*)?")


def iri(address: str) -> str:
    """An address, in angle brackets."""
    return f"<{address}>"


def name(words: str, language: str = "zh") -> str:
    """Words of a human language, in NFC; what XML cannot hold is taken out."""
    return f'"{_escaped(words)}"@{language}'


def plain(words: str) -> str:
    """A string that belongs to no language."""
    return f'"{_escaped(words)}"'


def decimal(number: str) -> str:
    """A number in the one form that all stores keep: ``012.50`` becomes ``12.5``.

    What is no plain decimal stays as it is; the shapes refuse it, and say where it came from.
    """
    found = _NUMBER.fullmatch(number)
    if found is None:
        return f'"{_escaped(number)}"^^<{XSD}decimal>'
    whole, part = found[2] or "0", found[3] or ""
    sign = "-" if found[1] == "-" and (whole, part) != ("0", "") else ""
    return f'"{sign}{whole}{"." if part else ""}{part}"^^<{XSD}decimal>'


def integer(number: int) -> str:
    """A whole number."""
    return f'"{number}"^^<{XSD}integer>'


def date(day: str) -> str:
    """A day, ``2022-04-14``."""
    return f'"{day}"^^<{XSD}date>'


def short_hash(*parts: str) -> str:
    """64 bits of the parts, in hexadecimal."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def checked_base(base: str) -> str:
    """The base of all addresses, ending in ``/``, ``#`` or ``:``.

    Raises:
        UsageError: it is not an absolute ASCII address that may begin others.
    """
    sound = base if base.endswith(("/", "#", ":")) else base + "/"
    if len(sound) > 60 or not _SOUND_BASE.fullmatch(sound):
        raise UsageError(
            f"{base!r} cannot begin addresses; give at most 60 ASCII characters "
            "such as https://example.org/id/"
        )
    return sound


def _escaped(words: str) -> str:
    sound = unicodedata.normalize("NFC", words)
    return _SPECIAL.sub(_escape, sound) if _SPECIAL.search(sound) else sound


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES.get(found[0], "")
