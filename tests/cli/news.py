"""A small text for the commands, and how they are called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.cli import main

TEXT = (
    "江州经开区环保提升见成效\n"
    "本报讯　6月10日，区委书记李明远到江州经济技术开发区调研，先后察看了江州华禾新材料有限公司"
    "和江州瑞峰化工有限公司。\n"
    "江州华禾新材料有限公司已完成废气治理改造，江州瑞峰化工有限公司计划实施中水回用改造。\n"
)

Kg = Callable[..., tuple[int, str, str]]
"""Runs a command; gives its exit code, its standard output and its standard error."""


def leaves(*arguments: str | Path) -> int:
    """Run a command; the exit code that it leaves with."""
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    return int(left.value.code or 0)
