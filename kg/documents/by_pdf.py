"""PDF through pdfminer.six, the one file that knows it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pdfminer.high_level import extract_text
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

from kg.errors import TextError


def words_of(data: bytes, path: str) -> str:
    """The words of a PDF in reading order, line by line, a form feed after each page.

    Places in such a document count in this text, not in the file's bytes.

    Raises:
        TextError: the file is encrypted, broken, or scanned pages without text.
    """
    text = _extract(data, path)
    if not text.strip():
        raise TextError(f"{path}: scanned pages without text; run text recognition (OCR) on it")
    return text


def _extract(data: bytes, path: str) -> str:
    try:
        found: Any = extract_text(BytesIO(data))
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise TextError(f"{path}: an encrypted PDF; save it without a password") from error
    # On broken files pdfminer raises whatever it stumbled over, AssertionErrors among it.
    except Exception as error:
        said = " ".join(str(error).split())[:80] or type(error).__name__
        raise TextError(f"{path}: a broken PDF ({said}); save it again or as text") from error
    return str(found)
