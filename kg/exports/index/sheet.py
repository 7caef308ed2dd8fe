"""A whole page around its parts: head, policy, bar, script."""

from __future__ import annotations

from importlib import resources

from kg.exports.index.markup import joined, tag, text
from kg.exports.index.words import plain, say
from kg.exports.page import shell
from kg.knowledge.style import Style

_HEAD = """<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{look}</style>
</head>
<body>
"""


def sheet(
    title: str, links: tuple[tuple[str, str], ...], parts: tuple[str, ...], style: Style
) -> str:
    """The page that is called by the words of ``title``; ``links`` are addresses and their words.

    Without its script it is read in Chinese, and every row of it is there.
    """
    look = shell.part("ink.css") + _part("read.css") + _statuses(style)
    script = shell.scripts(("memory.js",)) + _part("read.js")
    head = _HEAD.format(
        policy=text(shell.policy((script,), (look,))), title=text(plain(title)[0]), look=look
    )
    main = tag("main", joined(parts), id="content", tabindex="-1")
    return f"{head}{_bar(title, links)}{main}\n<script>{script}</script>\n</body>\n</html>\n"


def _statuses(style: Style) -> str:
    """The colours of statuses: the policy allows no style to a single element."""
    return "".join(
        f".status.{each.name} {{ color: {each.color}; }}\n"
        f':root[data-theme="dark"] .status.{each.name} {{ color: {each.dark}; }}\n'
        for each in style.statuses
    )


def _bar(title: str, links: tuple[tuple[str, str], ...]) -> str:
    """The bar on top; its buttons need the script and show themselves when it runs."""
    zh, en = plain(title)
    ways = "".join(tag("a", say(words), href=address) for address, words in links)
    buttons = (
        tag("button", "◐", type="button", id="theme", data_word="theme")
        + tag("button", say("print"), type="button", id="print")
        + tag("button", "EN", type="button", id="language")
    )
    tools = tag("div", ways + f'<span id="buttons" hidden>{buttons}</span>', class_="tools")
    heading = tag("h1", say(title), id="title", data_zh=zh, data_en=en)
    skip = tag("a", say("skip"), href="#content", class_="skip")
    return f"{skip}{tag('header', heading + tools)}\n"


def _part(name: str) -> str:
    return (resources.files(__package__) / name).read_text(encoding="utf-8")
