"""A file becomes a Document."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from kg import home
from kg.documents.articles import articles
from kg.documents.clean import Cleaned, clean
from kg.documents.dates import full_day, written
from kg.documents.decode import decode
from kg.documents.stamps import stamped
from kg.errors import TextError
from kg.knowledge import reading
from kg.knowledge.reading import PageWords
from kg.model import Article, Document, Source


def read(
    path: Path,
    *,
    source: Source | None = None,
    year: int | None = None,
    words: PageWords | None = None,
) -> Document:
    """The file's raw text, its clean text and its articles.

    What ``source`` (a row of sources.csv) says beats what the page says. ``year`` completes days
    that are printed without one, where neither of them knows. ``raw`` is the file itself for .txt,
    .md and .html, its characters counted with their line ends and byte order mark; for .pdf and
    .docx it is the text taken out of them.

    Raises:
        TextError: nothing can be read; the message names the file and the cure.
    """
    data = _bytes(path)
    raw = _words_of(path.suffix.lower())(data, path.as_posix())
    words = words or reading.load(home.find())
    cleaned = clean(raw, words)
    if not cleaned.text:
        raise TextError(f"{path}: no text left once page marks are taken out; check the file")
    published = (source and source.published) or _published(cleaned)
    found = articles(cleaned, words, published or (f"{year:04}" if year else None))
    return Document(
        id=hashlib.sha256(data).hexdigest(),
        source=_source(path, source, cleaned, found),
        raw=raw,
        text=cleaned.text,
        origin=cleaned.origin,
        articles=found,
    )


def _words_of(suffix: str) -> Callable[[bytes, str], str]:
    """Imports what reads such files only where there is one: it takes a fifth of a second."""
    if suffix == ".pdf":
        from kg.documents import by_pdf

        return by_pdf.words_of
    if suffix == ".docx":
        from kg.documents import by_docx

        return by_docx.words_of
    return decode


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise TextError(f"{path}: no such file; check the path") from error
    except OSError as error:
        raise TextError(f"{path}: cannot be opened ({error.strerror}); check its rights") from error


def _published(cleaned: Cleaned) -> str | None:
    """What the page's furniture says, else a stamp that stands in the text."""
    said = cleaned.published
    return stamped(cleaned.text) if said is None else full_day(said) or written(said)


def _source(
    path: Path, given: Source | None, cleaned: Cleaned, found: tuple[Article, ...]
) -> Source:
    headline = next((article.title for article in found if article.title), None)
    return Source(
        path=given.path if given else path.as_posix(),
        title=(given and given.title) or headline or cleaned.title,
        publisher=(given and given.publisher) or cleaned.publisher,
        published=(given and given.published) or _published(cleaned),
        url=given.url if given else None,
    )
