"""Sums that are told of two."""

from tests.facts.reading import read


def _facts(text: str) -> set[tuple[str, str, str]]:
    found, _ = read(text)
    return {(f.relation, f.subject.text, f.object.text) for f in found}


def test_sum_told_of_a_project_is_no_figure_of_the_park() -> None:
    found = _facts(
        "[Park 江州经开区]签约[Quantity 2个=2|个]："
        "[Project 泵管项目]，总投资[Money 8亿元=800000000]；[Project 机床项目]。"
    )
    assert ("invests", "泵管项目", "8亿元") in found
    assert ("reports", "江州经开区", "8亿元") not in found


def test_sum_of_a_park_is_its_own_where_no_project_has_the_same() -> None:
    found = _facts(
        "[Park 江州经开区]签约[Quantity 2个=2|个]，总投资[Money 8亿元=800000000]："
        "[Project 泵管项目]，总投资[Money 3亿元=300000000]。"
    )
    assert ("invests", "泵管项目", "3亿元") in found
    assert ("reports", "江州经开区", "8亿元") in found
