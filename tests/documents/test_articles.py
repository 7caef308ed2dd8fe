"""Pages become articles: a wrong merge is worse than a wrong cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.documents import clean
from kg.documents.articles import articles
from kg.knowledge import reading
from kg.model import Article

BODY = "会议部署了全年工作，要求各单位抓好落实。"


def _articles(checkout: Path, raw: str, published: str | None = None) -> tuple[Article, ...]:
    return articles(clean(raw), reading.load(checkout), published)


def _titles(checkout: Path, raw: str) -> list[str | None]:
    return [article.title for article in _articles(checkout, raw)]


def test_documents_cut_a_page_where_articles_open(checkout: Path) -> None:
    raw = f"甲园区召开大会\n\n本报讯 6月10日，{BODY}\n\n乙园区集中开工\n\n本报讯 6月9日，{BODY}"
    found = _articles(checkout, raw)
    assert [article.title for article in found] == ["甲园区召开大会", "乙园区集中开工"]
    assert [article.dateline for article in found] == ["XXXX-06-10", "XXXX-06-09"]


def test_documents_cut_a_page_where_articles_are_signed(checkout: Path) -> None:
    raw = f"甲园区召开大会\n{BODY}（叶某东）\n\n乙园区集中开工\n{BODY}"
    assert _titles(checkout, raw) == ["甲园区召开大会", "乙园区集中开工"]


def test_documents_cut_a_page_at_headlines_with_a_day_behind(checkout: Path) -> None:
    raw = (
        f"甲园区召开大会\n\n{BODY}\n\n防污治污人人有责\n\n某某夜查治污工作\n\n\n12月17日晚，{BODY}"
    )
    assert _titles(checkout, raw) == ["甲园区召开大会", "防污治污人人有责"]


def test_documents_do_not_cut_at_subheads(checkout: Path) -> None:
    raw = f"甲园区绿色发展纪实\n{BODY}\n攻坚项目 向海图强\n2023年3月1日，{BODY}\n严守底线\n{BODY}"
    assert _titles(checkout, raw) == ["甲园区绿色发展纪实"]


def test_documents_do_not_cut_behind_an_editors_note(checkout: Path) -> None:
    raw = f"甲园区示范引领\n\n编者按：{BODY}\n\n本报讯 {BODY}"
    assert _titles(checkout, raw) == ["甲园区示范引领"]


def test_documents_give_a_late_headline_to_the_text_above(checkout: Path) -> None:
    raw = f"{BODY}\n\n\n甲园区外景\n\n加强保护 绿色发展\n\n本报记者 孔某勇\n\n\n园区门户\n\n{BODY}"
    assert _titles(checkout, raw) == ["加强保护 绿色发展"]


def test_documents_begin_the_rest_of_an_article_anew(checkout: Path) -> None:
    raw = f"{BODY}\n\n\n企业设备\n\n\n抢时间 赶订单\n\n（上接1版）{BODY}"
    found = _articles(checkout, raw)
    assert [article.title for article in found] == [None, "抢时间 赶订单"]
    assert found[1].dateline is None


def test_documents_hold_a_signed_photo_apart(checkout: Path) -> None:
    raw = (
        f"甲大会\n{BODY}（叶某）\n\n\n6月8日，工地一片繁忙。单某泉 摄\n\n\n乙开工\n\n本报讯 {BODY}"
    )
    found = _articles(checkout, raw)
    assert [(article.title, article.dateline) for article in found] == [
        ("甲大会", None),
        (None, "XXXX-06-08"),
        ("乙开工", None),
    ]


@pytest.mark.parametrize(
    ("opening", "published", "dateline"),
    [
        ("本报讯 6月10日，", None, "XXXX-06-10"),
        ("本报讯 6月10日，", "2020-06-11", "2020-06-10"),
        ("本报讯 12月30日，", "2021-01-03", "2020-12-30"),
        ("本报6月10日讯 ", "2020", "2020-06-10"),
        ("新华社某地6月10日电 ", None, "XXXX-06-10"),
        ("江州网东渡6月10日电 ", None, "XXXX-06-10"),
        ("本报某地讯 6月10日，", None, "XXXX-06-10"),
        ("2022年4月14日，", "2022-04-23", "2022-04-14"),
        ("日前（6月10日），", None, "XXXX-06-10"),
        ("本报讯 近日，", "2020-06-11", None),
        ("6月10日至12日，", "2020-06-11", None),
        ("6月31日，", "2020-06-11", None),
    ],
)
def test_documents_date_an_article_as_precisely_as_it_says(
    checkout: Path, opening: str, published: str | None, dateline: str | None
) -> None:
    found = _articles(checkout, f"甲园区召开大会\n{opening}{BODY}", published)
    assert [article.dateline for article in found] == [dateline]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("某某调研园区时强调\n守牢安全线", "某某调研园区时强调 守牢安全线"),
        ("某市环境保护办公室\n关于督查情况的通报", "某市环境保护办公室关于督查情况的通报"),
        ("一滴水的旅行\n——某某集聚区绿色转型观察", "一滴水的旅行"),
        ("任命名单\n（2022年6月29日某某市人大常委会通过）", "任命名单"),
    ],
)
def test_documents_title_an_article_with_its_headline(
    checkout: Path, head: str, title: str
) -> None:
    assert _titles(checkout, f"{head}\n{BODY}") == [title]


def test_documents_find_no_articles_in_nothing(checkout: Path) -> None:
    assert _articles(checkout, "") == ()


SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the sample pages lie outside the checkout")
@pytest.mark.parametrize(
    ("number", "count"), [("000", 3), ("001", 7), ("002", 1), ("003", 2), ("004", 1)]
)
def test_documents_know_the_articles_of_real_pages(checkout: Path, number: str, count: int) -> None:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    assert len(_articles(checkout, path.read_bytes().decode())) == count


def test_documents_cut_a_numbered_row_of_portraits(checkout: Path) -> None:
    raw = (
        f"十七、江州工业园\n\n园区地处皖南，{BODY}\n\n十八、白石工业园\n\n园区规划面积很大，{BODY}"
    )
    assert _titles(checkout, raw) == ["十七、江州工业园", "十八、白石工业园"]


def test_documents_keep_numbered_subheads_in_one_article(checkout: Path) -> None:
    raw = f"江州工业园工作总结\n\n一、主要工作\n\n{BODY}\n\n二、存在问题\n\n{BODY}"
    assert len(_titles(checkout, raw)) == 1
