"""The first page of a server: what was built, the questions, and how programs ask."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape
from urllib.parse import quote

from kg.queries.endpoint.messages import Rules
from kg.queries.questions import Question, in_order

EDITOR = "editor"

_PAGE = """<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>图谱 · Graph</title>
<style>
:root {{ color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }}
body {{ max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }}
small {{ display: block; opacity: .8; }}
li {{ margin: .5rem 0; }}
pre {{ overflow-x: auto; padding: .6rem; border: 1px solid; border-radius: .3rem; }}
</style>
<h1>图谱 · Graph</h1>
<ul>
{places}</ul>
<h2>问题 · Questions</h2>
<p>What a question may be told stands in its <code>VALUES</code>.</p>
<ul>
{questions}</ul>
<h2>接口 · Endpoint</h2>
<p><code>{address}query</code> takes SPARQL 1.1 by GET and POST. A query has {timeout:g} seconds;
after {limit:,} results an answer is cut off, and its header <code>KG-Note</code> says so.
Whole graphs are at <code>{address}store?default</code> and <code>?graph=ADDRESS</code>.
{writing}</p>
<pre>curl {address}query -H 'Accept: text/csv' \\
  --data-urlencode 'query=SELECT * {{ ?s ?p ?o }} LIMIT 5'</pre>
<pre>from rdflib.plugins.stores.sparqlstore import SPARQLStore
SPARQLStore("{address}query").query("ASK {{ ?s ?p ?o }}")</pre>
</html>
"""
_ITEM = '<li><a href="{link}">{title}</a><small>{about}</small></li>\n'
_FILES = {
    "/index.html": ("问题与答案", "The questions, each with its answer"),
    "/graph.html": ("关系图", "The graph as a picture"),
    "/changes.html": ("变化", "What is new since the last build"),
    "/report.md": ("报告", "What was read, and what was not used"),
}
_WRITES = (
    "<code>{address}update</code> takes SPARQL Update by POST with the header "
    "<code>Authorization: Bearer TOKEN</code>, and graphs are PUT, POSTed and DELETEd with it; the "
    "token stands where kg serve was started."
)
_READS_ALONE = "Nothing can be written; <code>kg serve STORE --write</code> lets it be."


def front(questions: Sequence[Question], address: str, paths: Collection[str], rules: Rules) -> str:
    """The page as HTML that runs no script; ``paths`` are those where something else stands."""
    has_editor = f"/{EDITOR}" in paths
    editor = (
        _item(f"/{EDITOR}", "查询", "Write a query")
        if has_editor
        else "<li>查询 · The query page comes with <code>pip install 'park-kg[serve]'</code></li>\n"
    )
    places = "".join(_item(path, *said) for path, said in _FILES.items() if path in paths)
    asked = "".join(
        _item(
            link(each, address) if has_editor else f"/query?query={quote(each.text, safe='')}",
            each.zh,
            "; ".join([each.en, *(p.description for p in each.parameters)]),
        )
        for each in in_order(questions)
    )
    writing = (_WRITES if rules.token else _READS_ALONE).format(address=escape(address))
    return _PAGE.format(
        places=places + editor,
        questions=asked,
        address=escape(address),
        timeout=rules.timeout,
        limit=rules.limit,
        writing=writing,
    )


def link(question: Question, address: str) -> str:
    """Where the query page of the server at this address has the question in its editor."""
    asked = {"query": question.text, "endpoint": f"{address}query", "tabTitle": question.zh}
    return f"{address}{EDITOR}#" + "&".join(
        f"{key}={quote(value, safe='')}" for key, value in asked.items()
    )


def _item(link: str, title: str, about: str) -> str:
    return _ITEM.format(link=escape(link), title=escape(title), about=escape(about))
