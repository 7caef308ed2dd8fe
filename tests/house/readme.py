"""README's copies of the commands' help: ``python -m tests.house.readme`` renews them."""

from __future__ import annotations

import re

from typer.testing import CliRunner

from kg.cli.app import app
from tests.house.code import CHECKOUT

README = CHECKOUT / "README.md"
_PASTED = re.compile(
    r"(<!-- help: kg ?(?P<command>[a-z]*) -->\n```text\n)(?P<help>.*?)(```\n)", re.S
)


def pasted() -> dict[str, str]:
    """The help texts in README, by command; "" is that of kg itself."""
    text = README.read_text(encoding="utf-8")
    return {match["command"]: match["help"] for match in _PASTED.finditer(text)}


def real(command: str) -> str:
    """What ``kg COMMAND --help`` prints on a screen of 80 columns."""
    shown = CliRunner().invoke(
        app, [*command.split(), "--help"], prog_name="kg", env={"COLUMNS": "80"}
    )
    return "\n".join(line.rstrip() for line in shown.output.splitlines()) + "\n"


def _renewed(match: re.Match[str]) -> str:
    return match[1] + real(match["command"]) + match[4]


if __name__ == "__main__":
    README.write_text(_PASTED.sub(_renewed, README.read_text(encoding="utf-8")), encoding="utf-8")
