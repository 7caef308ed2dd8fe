"""The year that an article is of."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.facts.when import years
from kg.knowledge import discourse
from kg.model import Article, Document, Source, Span

DISCOURSE = discourse.load(Path(__file__).parents[3] / "seeds" / "discourse")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("5月17日，区长察看现场。" + "路很宽。" * 50 + "2021年是“十四五”开局之年。", "2021"),
        ("5月17日，区长察看现场。今年是“十四五”规划的收官之年。", "2025"),
        ("5月17日，区长察看。" + "路宽。" * 60 + "2021年是开局之年，今年要做好。", "2021"),
        ("5月17日，区长察看。" + "路宽。" * 60 + "听取2021年一季度工作汇报。", "2021"),
        ("5月17日，2021年第二季度项目签约仪式举行。", "2021"),
        ("自2014年以来，园区发展很快。5月17日，签约仪式举行。", None),
        ("2019年建园，2021年投产。", None),
        ("5月17日，江州2021（第二届）乡情招商推介会举行。", "2021"),
        ("5月17日，2000名代表参加推介会。", None),
        ("5月17日，区长察看现场。" + "路很宽。" * 50 + "截至2019年4月，入驻企业16家。", "2019"),
        ("5月17日，江州市2019年度重点项目观摩会召开。", "2019"),
        ("5月17日，区长察看现场。" + "路很宽。" * 50 + "许可证有效期至2026年5月。", None),
        ("5月17日，区长察看现场。" + "路很宽。" * 50 + "截至2018年底，入驻企业16家。", None),
        ("5月17日，区长察看现场。2019年，企业16家，列入全市2019年清单。", "2019"),
        ("5月17日，区长察看" + "长长的路。" * 50 + "2019年，企业16家，列入2019年清单。", "2019"),
        ("5月17日，区长察看" + "长长的路。" * 50 + "2019年完工，列入2019年清单。", None),
    ],
)
def test_facts_year_is_the_one_that_the_beginning_prints(text: str, year: str | None) -> None:
    article = Article(Span(0, len(text)))
    origin = tuple(range(len(text)))
    document = Document("d", Source("a.txt"), text, text, origin, (article,))
    assert years.published(document, article, DISCOURSE) == year
