"""Who is meant where a form leaves it unsaid."""

from tests.facts.reading import read


def test_what_a_new_project_makes_is_not_of_the_firm_before_it() -> None:
    text = (
        "[Company 华星科技]的[Project 电机项目]投产。[Company 东渡集团]到访。"
        "[Project 蓝海项目]主要生产[Product 口罩]。"
    )
    facts, _ = read(text)
    assert [f for f in facts if f.relation == "produces"] == []


def test_what_that_project_makes_is_of_the_firm_before_it() -> None:
    text = (
        "[Company 华星科技]的[Project 电机项目]投产。"
        "该项目占地[Quantity 9亩=9|亩]，主要生产[Product 口罩]。"
    )
    facts, _ = read(text)
    made = [f.subject.text for f in facts if f.relation == "produces"]
    assert made == ["华星科技"]
