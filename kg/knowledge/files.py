"""Data files as text: what cannot be read is told with the file, the line and the cure."""

from __future__ import annotations

from pathlib import Path

from kg.errors import KnowledgeError


def text(path: Path) -> str:
    """What a file of knowledge holds, without the byte order mark that some editors write.

    Raises:
        KnowledgeError: it is missing, closed to us, or not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise KnowledgeError(f"{path}: no such file; put it back, or check the path") from error
    except OSError as error:
        raise KnowledgeError(f"{path}: {error.strerror}; check its rights") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise KnowledgeError(f"{path}:{line}: not UTF-8; save it again as UTF-8") from error
