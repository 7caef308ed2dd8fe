"""Whose a project and a sum are: the investor's, and not a builder's or a neighbour's."""

from tests.facts.reading import read


def _facts(text: str) -> set[tuple[str, str, str]]:
    found, _ = read(text)
    return {(f.relation, f.subject.text, f.object.text) for f in found}


def test_facts_who_builds_for_others_is_not_spoken_of_afterwards() -> None:
    found = _facts(
        "[Company 华星焦化][Project 干熄焦工程]投产，[Company 东渡建设]施工。"
        "此前，该公司投资[Money 8亿元=800000000]建设[Project 焦炉项目]。"
    )
    assert ("undertakes", "华星焦化", "焦炉项目") in found
    assert ("undertakes", "东渡建设", "焦炉项目") not in found


def test_facts_what_a_row_costs_that_began_together_is_of_none_of_it() -> None:
    found = _facts(
        "[Project 泵管项目]、[Company 华星科技][Project 机床项目]在园内同时开工，"
        "总投资[Money 9亿元=900000000]。"
    )
    assert not [key for key in found if key[0] == "invests"]


def test_facts_a_new_line_without_a_known_name_is_not_of_the_project_before() -> None:
    found = _facts(
        "1.[Project 泵管项目]，总投资[Money 2亿元=200000000]。\n"
        "2.滨江国际创客街区，总投资[Money 7亿元=700000000]。"
    )
    assert ("invests", "泵管项目", "2亿元") in found
    assert ("invests", "泵管项目", "7亿元") not in found


def test_facts_whoever_invests_goes_before_the_name_of_a_project() -> None:
    told = "[Project 东渡石化一体化项目=东渡石化]由[Company 蓝海集团]投资。"
    found = _facts(told)
    assert ("undertakes", "蓝海集团", "东渡石化一体化项目") in found
    assert ("undertakes", "东渡石化", "东渡石化一体化项目") not in found
