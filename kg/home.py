"""Where the knowledge is: the folder that holds ontology/ and seeds/."""

from __future__ import annotations

import os
from pathlib import Path

from kg.errors import KnowledgeError


def find(chosen: Path | None = None) -> Path:
    """The home: the chosen folder, $KG_HOME, the working folder, or the installed copy.

    Raises:
        KnowledgeError: the chosen folder, or none of them, holds ontology/ and seeds/.
    """
    named = chosen or (Path(os.environ["KG_HOME"]) if os.environ.get("KG_HOME") else None)
    if named is not None:
        if not _is_home(named):
            raise KnowledgeError(
                f"{named}: no {' and no '.join(_lacking(named))} in it; "
                "name a folder that has both with --home"
            )
        return named
    here = Path(__file__).resolve().parent
    for folder in (Path.cwd(), here / "data", here.parent):
        if _is_home(folder):
            return folder
    raise KnowledgeError(
        "ontology/ and seeds/ were not found; install kg again or name them with --home"
    )


def _is_home(folder: Path) -> bool:
    return not _lacking(folder)


def _lacking(folder: Path) -> list[str]:
    """By what a home is known and the folder has not."""
    known = {
        "ontology/kg.ttl": (folder / "ontology" / "kg.ttl").is_file(),
        "seeds/patterns/": (folder / "seeds" / "patterns").is_dir(),
    }
    return [name for name, is_there in known.items() if not is_there]
