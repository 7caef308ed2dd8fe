"""What the whole of an article settles of what its sentences tell."""

from tests.facts.reading import read, visits


def _told(text: str) -> set[tuple[str, str, str, str | None]]:
    found, _ = read(text)
    return {(f.relation, f.subject.text, f.object.text, f.status) for f in found}


def test_settled_status_is_that_of_a_later_sentence_before_that_of_a_heading() -> None:
    works = "[Company 华星科技]实施[Retrofit 脱硝改造项目]。"
    head, news = "一、续建项目（4个）\n", "该项目已投运。"
    own = ("retrofits", "华星科技", "脱硝改造项目")
    assert (*own, "underway") in _told(head + works)
    assert (*own, "completed") in _told(head + works + news)


def test_settled_firm_in_front_of_the_works_is_no_site_of_the_second_leader_either() -> None:
    text = "[Official 王明]、[Official 李强]一行来到[Company 华星科技]{}，察看进度。"
    assert ("李强", "华星科技") in visits(text.format(""))
    assert visits(text.format("[Project 储能电池项目]")) == {
        ("王明", "储能电池项目"),
        ("李强", "储能电池项目"),
    }


def test_settled_ceremony_dates_whom_the_park_hosts_since() -> None:
    found, _ = read(
        "「[Park 江州经开区]集中签约」[Date 2024年5月6日=2024-05-06]，"
        "[Park 江州经开区]举行集中签约仪式。"
        "[Company 华星科技]与[Park 江州经开区]签约，投建[Project 铜箔项目]。"
    )
    hosts = {(f.subject.text, f.object.text, f.when) for f in found if f.relation == "hosts"}
    assert ("江州经开区", "华星科技", "2024-05-06") in hosts
