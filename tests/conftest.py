"""What tests of several rooms need: where the checkout is."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that holds pyproject.toml, ontology/ and seeds/."""
    return Path(__file__).resolve().parents[1]
