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


def test_what_a_district_pays_for_is_of_no_firm() -> None:
    told = "，完成了[Retrofit 脱硝改造]。"
    text = f"[Company 华星科技]产销两旺。近年来，县里投资[Money 2亿元=200000000]{told}"
    facts, _ = read(text)
    assert [f for f in facts if f.relation == "retrofits"] == []


def test_what_a_firm_pays_for_is_its_own() -> None:
    told = "，完成了[Retrofit 脱硝改造]。"
    text = f"[Company 华星科技]产销两旺。近年来，先后投资[Money 2亿元=200000000]{told}"
    facts, _ = read(text)
    done = [f.subject.text for f in facts if f.relation == "retrofits"]
    assert done == ["华星科技"]
