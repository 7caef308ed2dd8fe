"""Which files are texts."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.model import Issue

ENDINGS = (".txt", ".md", ".html", ".htm", ".pdf", ".docx")
SOURCES = "sources.csv"
# What lies beside texts and is none: passed over in folders without a word.
_OTHERS = re.compile(
    r"\.(?:csv|tsv|xlsx?|jsonl?|ya?ml|xml|ttl|nq|nt|rq|py|sh|css|js|png|jpe?g|gif|bmp|tiff?|webp|svg"
    r"|ico|mp3|mp4|avi|zip|gz|log|ini|toml|bak)"
)
_HIDDEN = (".", "~$")
_ABOUT = frozenset({"readme", "license", "changelog", "contributing", "makefile"})


def find(paths: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Issue, ...]]:
    """The texts among files and folders, sorted by path, and what is none.

    Folders are searched to their depth. Hidden files, sources.csv, README files and endings known
    to be no texts are passed over there; a file that is named itself is never passed over.
    """
    texts: set[Path] = set()
    issues: set[Issue] = set()
    for path in paths:
        try:
            found = _in_folder(path) if path.is_dir() else _named(path)
        except OSError as error:
            issues.add(_closed(error, path))
            continue
        texts.update(item for item in found if isinstance(item, Path))
        issues.update(item for item in found if isinstance(item, Issue))
    return tuple(sorted(_once(texts), key=_by_parts)), tuple(sorted(issues))


def _named(path: Path) -> list[Path | Issue]:
    if not path.exists():
        lost = "the link leads nowhere; mend it or take it away"
        why = lost if path.is_symlink() else "no such file or folder; check the path"
        return [_issue("missing", path, why)]
    if path.suffix.lower() not in ENDINGS:
        return [_unsupported(path)]
    if not path.is_file():  # a pipe or a device, which may never end
        return [_issue("unsupported", path, "no plain file; save what it gives in one")]
    return [path]


def _in_folder(folder: Path) -> list[Path | Issue]:
    closed: list[OSError] = []
    found = [item for item in _walk(folder, closed.append) if not _is_about(item)]
    texts = [item for path in found for item in _named(path)]
    texts += [_closed(error, folder) for error in closed]
    if not any(isinstance(item, Path) for item in texts) and not closed:
        texts.append(_issue("no-texts", folder, f"no texts in it; put {_kinds()} files there"))
    return texts


def _walk(folder: Path, closed: Callable[[OSError], None]) -> Iterator[Path]:
    """The files of a folder that are not hidden; links to folders are not followed."""
    for place, folders, names in os.walk(folder, onerror=closed):
        folders[:] = [name for name in folders if not name.startswith(_HIDDEN)]
        yield from (Path(place, name) for name in names if not name.startswith(_HIDDEN))


def _is_about(path: Path) -> bool:
    return (
        _OTHERS.fullmatch(path.suffix.lower()) is not None
        or path.name == SOURCES
        or path.stem.lower() in _ABOUT
    )


def _once(paths: set[Path]) -> list[Path]:
    """One path for each file: the same file may be named twice, by itself and by its folder."""
    kept: dict[Path, Path] = {}
    for path in sorted(paths, key=_by_parts):
        kept.setdefault(path.resolve(), path)
    return list(kept.values())


def _closed(error: OSError, path: Path) -> Issue:
    where = Path(error.filename or path)
    return _issue("unreadable", where, f"cannot be opened ({error.strerror}); check its rights")


def _unsupported(path: Path) -> Issue:
    ending = path.suffix or "no ending"
    return _issue("unsupported", path, f"{ending} is not read; save it as one of {_kinds()}")


def _issue(code: str, path: Path, detail: str) -> Issue:
    return Issue("documents", code, path.as_posix(), detail)


def _kinds() -> str:
    return ", ".join(ENDINGS)


def _by_parts(path: Path) -> tuple[str, ...]:
    return path.parts
