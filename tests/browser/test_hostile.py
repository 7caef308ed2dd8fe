"""Words of a text never run, lead astray or reach out, wherever they stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from pathlib import Path

from tests.browser.reader import Reader, Rows
from tests.browser.rows import PAPER, PARK, SMALL, STEEL, fact, node

PAYLOADS = [
    "<img src=x onerror=\"window.ran='img'\">",
    "<script>window.ran='script'</script>",
    "</script><script>window.ran='break out'</script>",
    "<!--<script>",
    "]]>",
    "\"onmouseover=\"window.ran='attribute'",
    "{{ 7 * 7 }}{% raw %}",
    "${window.ran='template'}",
    "<svg/onload=window.ran='svg'>",
    "<a href=\"javascript:window.ran='href'\">href</a>",
    "\u2028window.ran='line'\u2029",
    "\u202e\u0000\u0007界",
    "'-window.ran='quote'-'",
    "\\u003cscript\\u003e",
]


URLS = [
    "javascript:window.ran='url'",
    " javascript:window.ran='url'",
    "java\tscript:window.ran='url'",
    "data:text/html,<script>window.ran='url'</script>",
    "file:///etc/passwd",
    "vbscript:msgbox",
    "//news.example.cn/a",
    "news.example.cn",
    "http://",
]


def _park(number: int, payload: str) -> Rows:
    """A park, a company and a text whose every word is the payload."""
    park = node("Park", f"园{number}{payload}", f"别名{payload}")
    firm = node("Company", f"企{number}{payload}")
    text = replace(
        PAPER,
        iri=f"x:{number}",
        title=payload,
        publisher=payload,
        path=f"texts/{payload}.txt",
        published=payload,
    )
    said = {"quote": f"前{payload}后", "when": payload, "rule": payload, "document": text.iri}
    facts = (
        fact(park, "hosts", firm, role=payload, **said),
        fact(park, "reports", payload, indicator=payload, unit=payload, **said),
        fact(firm, payload, park, status=payload, **said),
    )
    return (park, firm), facts, (text,)


def test_browser_words_are_only_words(reader: Reader) -> None:
    parks = [_park(number, payload) for number, payload in enumerate(PAYLOADS)]
    things, facts, texts = (tuple(chain(*part)) for part in zip(*parks, strict=True))
    reader.open((things, facts, texts))
    for payload, ((park, _), _, _) in zip(PAYLOADS, parks, strict=True):
        reader.js("kg.picture.select({ node: arguments[0] }, 'go')", reader.node(park.label))
        content = "return document.querySelector(arguments[0]).textContent"
        assert reader.js(content, "#pane h2") == park.label
        assert payload in reader.js(content, "#pane .said blockquote")
        assert payload in reader.js(content, "#pane .said .source")
        reader.click(".figures button")
    reader.type("#search", "园")
    reader.click("#show-list")
    reader.click("#language")
    strangers = "img, iframe, object, embed, [onload], [onerror], [onmouseover], #pane script"
    assert reader.js("return document.querySelectorAll(arguments[0]).length", strangers) == 0
    assert reader.js("return window.ran ?? null") is None


def test_browser_only_web_addresses_become_links(reader: Reader) -> None:
    texts = [replace(PAPER, iri=f"x:{n}", url=url) for n, url in enumerate([*URLS, PAPER.url])]
    facts = [fact(PARK, "hosts", STEEL, iri=text.iri, document=text.iri) for text in texts]
    rows = (PARK, STEEL), tuple(facts), tuple(texts)
    reader.open(rows).click_node(STEEL.label)
    assert len(reader.texts("#pane blockquote")) == len(URLS) + 1
    assert reader.texts("#pane a") == ["打开原网页 (news.example.cn) ↗"]


def test_browser_a_link_shows_where_it_really_leads(reader: Reader) -> None:
    nodes, facts, _ = SMALL
    url = 'https://people.example.cn@evil.example.com/"onclick="window.ran=1'
    reader.open((nodes, facts, (replace(PAPER, url=url),))).click_node("宏达特钢有限公司")
    assert "(evil.example.com)" in reader.text("#pane a")
    assert reader.one("#pane a").get_attribute("onclick") is None


def test_browser_names_that_objects_have_are_only_names(reader: Reader) -> None:
    odd = tuple(node("Park", name) for name in ("__proto__", "constructor", "toString"))
    facts = fact(odd[0], "hosts", odd[1]), fact(odd[1], "__proto__", odd[2], status="constructor")
    reader.open((odd, facts, (PAPER,))).click_node("__proto__")
    assert reader.text("#pane h2") == "__proto__"


def test_browser_the_policy_lets_nothing_else_run(reader: Reader) -> None:
    reader.open(SMALL)
    reader.js("""
      const script = document.createElement('script');
      try { script.textContent = "window.ran = 'inline'"; } catch { window.refused = true; }
      document.body.append(script);
      const html = () => document.body.insertAdjacentHTML('beforeend', '<b></b>');
      try { html(); } catch { window.refusedToo = true; }
      const picture = new Image();
      picture.src = 'https://news.example.cn/pixel.png';
      document.body.append(picture);""")
    reader.wait("return window.refused && window.refusedToo")
    refused = " ".join(reader.complaints())
    assert "'https://news.example.cn/pixel.png' violates the following Content Security" in refused
    assert reader.requests() == ["https://news.example.cn/pixel.png"]  # the one that was refused
    assert reader.js("return window.ran ?? null") is None


def test_browser_requests_are_noticed_where_there_are_any(reader: Reader, tmp_path: Path) -> None:
    """Proves that the other tests would see a request."""
    path = tmp_path / "plain.html"
    path.write_text(
        "<script>window.kg = { ready: true }</script><img src='http://news.example.cn/a.png'>"
    )
    reader.visit(path.as_uri())
    reader.wait("return document.images[0].complete")
    assert reader.requests() == ["http://news.example.cn/a.png"]
    assert reader.complaints()
