"""The ontology as one page: what each term is called and means, in both languages, offline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from kg.exports.terms_drawing import drawing
from kg.knowledge.glossary import CLASS, INDIVIDUAL, PROPERTY, RELATION, Entry

_PAGE = """<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>园区知识图谱本体 · Ontology of industrial parks</title>
<style>
:root {{ color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }}
body {{ max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }}
svg {{ width: 100%; height: auto; background: #fff; border-radius: .5rem; }}
article {{ border-top: 1px solid #8886; padding: .4rem 0; }}
h3 {{ margin: .3rem 0; font-size: 1.05rem; }}
p {{ margin: .2rem 0; }}
dl {{ display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .2rem 0; }}
dd {{ margin: 0; }}
code {{ opacity: .8; }}
</style>
<h1>园区知识图谱本体<br><span lang="en">Ontology of industrial parks in the news</span></h1>
<p>命名空间 · namespace <code>https://w3id.org/park-kg/ontology#</code>, <code>kg:</code></p>
{drawing}
<nav><ul>
{contents}</ul></nav>
{sections}
</html>
"""
_SECTIONS = (
    (CLASS, "类", "Classes"),
    (RELATION, "关系", "Relations"),
    (PROPERTY, "属性", "Properties"),
    (INDIVIDUAL, "取值", "Values"),
)
_ENTRY = """<article id="{name}">
<h3>{zh} <span lang="en">{en}</span> <code>kg:{name}</code></h3>
<p>{meaning_zh}</p>
<p lang="en">{meaning_en}</p>
<dl>{sides}</dl>
</article>
"""


def terms_page(entries: Sequence[Entry]) -> str:
    """The page as HTML that runs no script and asks nothing of any network."""
    ours = {f"kg:{entry.term.name}" for entry in entries}
    sections = [
        f'<section id="{sort}">\n<h2>{zh} <span lang="en">{en}</span></h2>\n'
        + "".join(_entry(entry, ours) for entry in entries if entry.sort == sort)
        + "</section>"
        for sort, zh, en in _SECTIONS
    ]
    contents = [f'<li><a href="#{sort}">{zh} · {en}</a></li>\n' for sort, zh, en in _SECTIONS]
    return _PAGE.format(
        drawing=drawing(entries), contents="".join(contents), sections="\n".join(sections)
    )


def _entry(entry: Entry, ours: set[str]) -> str:
    term = entry.term
    return _ENTRY.format(
        name=escape(term.name),
        zh=escape(term.zh),
        en=escape(term.en),
        meaning_zh=escape(term.meaning_zh),
        meaning_en=escape(term.meaning_en),
        sides="".join(_sides(entry, ours)),
    )


def _sides(entry: Entry, ours: set[str]) -> Iterator[str]:
    above = "类别 · kind" if entry.sort == INDIVIDUAL else "上位 · under"
    for what, names in (
        (above, entry.above),
        ("主体 · subject", entry.domain),
        ("客体 · object", entry.range),
    ):
        if names:
            yield f"<dt>{what}</dt><dd>{', '.join(_named(name, ours) for name in names)}</dd>"


def _named(name: str, ours: set[str]) -> str:
    """One of our terms leads to its place on the page; others are only named."""
    shown = f"<code>{escape(name)}</code>"
    return f'<a href="#{escape(name.removeprefix("kg:"))}">{shown}</a>' if name in ours else shown
