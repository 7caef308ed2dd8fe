"""The park, and its plants, that a sentence speaks of where a figure is of one of them."""

from tests.facts.counting import figures


def _owners(text: str) -> list[str]:
    return [owner for owner, _, _ in figures(text)]


def test_grounds_plant_of_a_park_has_what_is_told_behind_it() -> None:
    built = "已建好配电室[Quantity 75平方米=75|平方米]。"
    assert _owners(f"[Park 江州园][Facility 污水处理厂]{built}") == ["污水处理厂"]
    assert _owners(f"[Park 江州园]{built}") == ["江州园"]


def test_grounds_are_what_was_founded_in_the_clause_before() -> None:
    text = (
        "[Park 江州园]与[Organization 江州学院]共建[Organization 东渡研究院]，"
        "{}项目[Quantity 9个=9|个]。"
    )
    assert _owners(text.format("已孵化")) == ["东渡研究院"]
    assert "东渡研究院" not in _owners(text.format("去年新签约"))


def test_grounds_are_no_parks_over_which_others_are_spread() -> None:
    firms = "华星、东渡等[Quantity 9家=9|家]企业的锅炉已拆除"
    assert _owners(f"{firms}，分布在[Park 江州园]、[Park 东渡园]。") == []
    assert _owners(f"[Park 江州园]内{firms}。") == ["江州园"]


def test_grounds_are_the_park_whose_ceremony_it_was() -> None:
    text = (
        "「[Park 江州园]传喜讯」[Park 江州园][Event 江州园签约仪式]举行，"
        "{}[Quantity 4个=4|个]项目签约。"
    )
    assert _owners(text.format("")) == ["江州园"]
    assert _owners(text.format("[Company 华星科技]的")) == ["华星科技"]


def test_grounds_are_no_park_that_only_stands_in_the_row_that_is_counted() -> None:
    owners = _owners(
        "[Park 江州经开区]发展快。其中，[Park 东岭产业园]一期、[Company 华星科技]等"
        "[Quantity 13个=13|个]项目已建成。在谈项目[Quantity 50个=50|个]。"
    )
    assert owners == ["江州经开区", "江州经开区"]
