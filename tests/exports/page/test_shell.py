from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.exports.page import shell

FOLDER = Path(shell.__file__).parent


def test_page_shell_puts_in_every_script_file() -> None:
    assert {path.name for path in FOLDER.glob("*.js")} == set(shell.SCRIPTS)
    assert shell.scripts().count("(function () {\n") >= len(shell.SCRIPTS)


@pytest.mark.parametrize("name", [*shell.SCRIPTS, *shell.LOOKS, "template.html"])
def test_page_shell_files_are_small_and_plain(name: str) -> None:
    text = shell.part(name)
    assert len(text.splitlines()) <= 300
    assert "\r" not in text


@pytest.mark.parametrize("name", shell.SCRIPTS)
def test_page_scripts_never_make_markup_or_code_from_text(name: str) -> None:
    banned = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|fetch\("
    assert re.findall(banned, shell.part(name)) == []
    assert "://" not in shell.part(name)


def test_page_shell_engine_cannot_end_its_script() -> None:
    engine = shell.engine()
    assert "</script" not in engine.lower()
    assert "://" not in engine
    assert "\r" not in engine


def test_page_policy_starts_from_nothing() -> None:
    policy = shell.policy(("a",), ("b",))
    assert policy.startswith("default-src 'none'; script-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/g")
    assert "unsafe" not in policy
