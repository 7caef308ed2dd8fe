"""HTML and Markdown lose their marks, and nothing else."""

from __future__ import annotations

import pytest

from kg.documents import clean

PAGE = """<!DOCTYPE html><html><head><title>某园区开工 - 某网</title>
<meta name="PubDate" content="2023-05-06 10:00"><meta name="ContentSource" content="某某日报">
<style>p{color:red}</style><script>var a = "<p>假</p>";</script></head>
<body><div class="top-nav"><a href="/">首页</a></div>
<h1>某园区&ldquo;一期&rdquo;开工</h1><ul><li><a href="#">相关新闻一则</a></li></ul>
<p>5月6日，<strong>某某公司</strong>在园区
开工&nbsp;建设。</p><footer>联系方式见首页</footer></body></html>"""


def test_documents_read_the_article_of_a_web_page() -> None:
    cleaned = clean(PAGE)
    assert cleaned.text == "某园区“一期”开工\n5月6日，某某公司在园区开工建设。"
    assert (cleaned.title, cleaned.publisher) == ("某园区开工 - 某网", "某某日报")
    assert cleaned.published == "2023-05-06 10:00"


def test_documents_know_the_place_of_each_character_of_a_web_page() -> None:
    cleaned = clean(PAGE)
    start = cleaned.text.index("某某公司")
    places = cleaned.origin[start : start + 4]
    assert PAGE[places[0] : places[-1] + 1] == "某某公司"


def test_documents_clean_a_piece_of_a_web_page_like_the_page() -> None:
    cleaned = clean(PAGE)
    headline = cleaned.text.index("\n")
    piece = PAGE[cleaned.origin[0] : cleaned.origin[headline - 1] + 1]
    assert clean(piece).text == "某园区“一期”开工"


def test_documents_read_a_page_whose_furniture_is_never_closed() -> None:
    assert clean('<div class="nav"><p>某园区一期开工。</p>').text == "某园区一期开工。"


@pytest.mark.parametrize("mark", ["<!--", "<![", "<!", "<?", "<a ", '<a x="', "</a", "&", "<p>"])
def test_documents_read_a_page_with_marks_that_never_end(mark: str) -> None:
    # without care, some of these take time by the square of their number
    assert clean(f"<p>某园区一期开工。</p>{mark * 3000}").text.startswith("某园区一期开工。")


@pytest.mark.parametrize(
    "raw",
    [
        "<p>某园区<!-- 某\n<p>旧</p> -->一期开工。",
        "<!DOCTYPE html PUBLIC '-//W3C'><p>某园区一期开工。</p>",
        "<p>某园区<![if IE]>一期<![endif]>开工<?xml version='1.0'?>。",
        "<p>某园区<![CDATA[旧]]>一期开工。",
    ],
    ids=["comment", "doctype", "condition", "cdata"],
)
def test_documents_leave_out_what_browsers_do_not_show(raw: str) -> None:
    assert clean(raw).text == "某园区一期开工。"


def test_documents_keep_the_lines_of_a_text_with_a_tag_here_and_there() -> None:
    raw = "# 园区动态\n\n甲公司<b>开工</b>。\n乙公司投产。<br>\n- 丙公司签约\n"
    assert clean(raw).text.split() == ["园区动态", "甲公司开工。", "乙公司投产。", "丙公司签约"]


def test_documents_read_table_rows_one_by_one() -> None:
    rows = "<tr><th>企业</th><th>投资</th></tr><tr><td>甲公司</td><td>5亿元</td></tr>"
    assert clean(f"<table>{rows}</table>").text == "企业，投资；\n甲公司，5亿元；"
    markdown = "| 企业 | 投资 |\n|---|---|\n| 甲公司 | 5亿元 |\n|  | 6亿元 |\n| 乙公司 | |\n"
    assert clean(markdown).text == "企业，投资；\n甲公司，5亿元；\n—，6亿元；\n乙公司，—；"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("# 园区建设\n\n正文一段。", "园区建设\n\n正文一段。"),
        ("> 引用一段。", "引用一段。"),
        ("- 甲公司开工\n- 乙公司投产", "甲公司开工\n乙公司投产"),
        ("见[某某公司](https://a.cn/b)与![图](a.png)。", "见某某公司与。"),
        ("引进**某某公司**和`乙`公司", "引进某某公司和乙公司"),
        ("5*3的比例，#1机组", "5*3的比例，#1机组"),
        ("A &amp; B公司&ldquo;一期&rdquo;", "A & B公司“一期”"),
    ],
)
def test_documents_take_marks_out(raw: str, text: str) -> None:
    assert clean(raw).text == text


def test_documents_read_front_matter_as_what_a_page_says() -> None:
    cleaned = clean("---\ntitle: 园区开工\ndate: 2023-05-06\n---\n# 开工\n正文一段。")
    assert (cleaned.title, cleaned.published, cleaned.text) == (
        "园区开工",
        "2023-05-06",
        "开工\n正文一段。",
    )
