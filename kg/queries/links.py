"""A page of links: each question, opened in the query page of a server."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from kg.queries.questions import Question

_PAGE = """<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>问题 · Questions</title>
<style>
:root {{ color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }}
body {{ max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }}
small {{ display: block; opacity: .75; }}
li {{ margin: .6rem 0; }}
</style>
<h1>问题 · Questions</h1>
<p>Each opens in the query page of <a href="{address}">{address}</a>. What a question may be told
stands in its <code>VALUES</code>.</p>
<ul>
{items}</ul>
</html>
"""
_ITEM = '<li><a href="{link}">{zh}</a><small>{about}</small></li>\n'


def page(questions: Sequence[Question], address: str) -> str:
    """The questions as HTML that runs no script and asks nothing of any network."""
    items = "".join(
        _ITEM.format(
            link=escape(link(question, address)),
            zh=escape(question.zh),
            about=escape("; ".join([question.en, *(p.description for p in question.parameters)])),
        )
        for question in questions
    )
    return _PAGE.format(address=escape(address), items=items)


def link(question: Question, address: str) -> str:
    """Where the query page of the server at this address has the question in its editor."""
    asked = {"query": question.text, "endpoint": f"{address}query", "tabTitle": question.zh}
    return f"{address}#" + "&".join(
        f"{key}={quote(value, safe='')}" for key, value in asked.items()
    )
