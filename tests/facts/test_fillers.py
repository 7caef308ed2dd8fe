"""Who is meant where a form leaves it unsaid."""

from tests.facts.reading import read


def test_what_a_new_project_makes_is_not_of_the_firm_before_it() -> None:
    text = (
        "[Company 华星科技]的[Project 电机项目]投产。[Company 东渡集团]到访。"
        "[Project 蓝海项目]主要生产[Product 口罩]。"
    )
    facts, _ = read(text)
    assert [f for f in facts if f.relation == "produces"] == []
