"""Which files are texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.model import Issue

ENDINGS = (".txt", ".md", ".html", ".htm", ".pdf", ".docx")
SOURCES = "sources.csv"
# What lies beside texts and is none: passed over in folders without a word.
_OTHERS = re.compile(
    r"\.(?:csv|tsv|xlsx?|jsonl?|ya?ml|xml|ttl|nq|nt|rq|py|sh|css|js|png|jpe?g|gif|bmp|tiff?|webp|svg"
    r"|ico|mp3|mp4|avi|zip|gz|log|ini|toml|bak)"
)
_ABOUT = frozenset({"readme", "license", "changelog", "contributing", "makefile"})


def find(paths: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Issue, ...]]:
    """The texts among files and folders, sorted by path, and what is none.

    Folders are searched to their depth. Hidden files, sources.csv, README files and endings known
    to be no texts are passed over there; a file that is named itself is never passed over.
    """
    texts: set[Path] = set()
    issues: set[Issue] = set()
    for path in paths:
        if path.is_dir():
            found = [item for item in _walk(path) if not _is_about(item)]
            texts.update(item for item in found if item.suffix.lower() in ENDINGS)
            issues.update(
                _unsupported(item) for item in found if item.suffix.lower() not in ENDINGS
            )
            if not any(item.suffix.lower() in ENDINGS for item in found):
                issues.add(_issue("no-texts", path, f"no texts in it; put {_kinds()} files there"))
        elif not path.exists():
            issues.add(_issue("missing", path, "no such file or folder; check the path"))
        elif path.suffix.lower() in ENDINGS:
            texts.add(path)
        else:
            issues.add(_unsupported(path))
    return tuple(sorted(_once(texts), key=_by_parts)), tuple(sorted(issues))


def _walk(folder: Path) -> Iterator[Path]:
    for item in sorted(folder.rglob("*")):
        hidden = any(part.startswith((".", "~$")) for part in item.relative_to(folder).parts)
        if not hidden and item.is_file():
            yield item


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


def _unsupported(path: Path) -> Issue:
    ending = path.suffix or "no ending"
    return _issue("unsupported", path, f"{ending} is not read; save it as one of {_kinds()}")


def _issue(code: str, path: Path, detail: str) -> Issue:
    return Issue("documents", code, path.as_posix(), detail)


def _kinds() -> str:
    return ", ".join(ENDINGS)


def _by_parts(path: Path) -> tuple[str, ...]:
    return path.parts
