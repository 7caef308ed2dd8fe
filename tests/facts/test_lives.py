"""Posts held now by whose life is told."""

from __future__ import annotations

from tests.facts.reading import read


def _posts(text: str) -> set[tuple[str, str]]:
    """Who holds which post by a marked text."""
    found, _ = read(text)
    return {(f.subject.text, f.object.text) for f in found if f.relation == "holdsPost"}


def test_lived_tells_the_posts_of_whose_life_it_is() -> None:
    told = _posts(
        "[Official 王海]，男，满族，1972年7月生。现任[Post 市水利局|局长]、[Post |二级巡视员]。"
        "拟任[Post 江州港区|主任]。[Official 李兰]，女，曾任[Post 东渡镇|镇长]，"
        "现任[Post 东渡镇|书记]，拟提名为[Post 县|长]候选人。"
    )
    assert told == {("王海", "市水利局局长"), ("王海", "二级巡视员"), ("李兰", "东渡镇书记")}


def test_lived_tells_since_when_a_post_is_held() -> None:
    told = _posts("[Official 张林]，男，[Date 2019年=2019]起任[Post 江州港区|主任]。")
    assert told == {("张林", "江州港区主任")}


def test_lived_tells_nothing_of_who_is_only_named() -> None:
    assert not _posts("[Official 张林]到会。据介绍，现任[Post 江州港区|主任]没有到会。")


def test_lived_reads_a_line_that_tells_who_somebody_is() -> None:
    told = _posts("组员：[Official 王海] [Post 市水利局|副局长]、[Post |总工程师]")
    assert told == {("王海", "市水利局副局长"), ("王海", "总工程师")}
