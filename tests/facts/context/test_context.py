from dataclasses import replace

from kg.facts.context import Context
from kg.model import Article, Mention, Span
from tests.facts.reading import read

ARTICLE = Article(Span(0, 500), "江州经开区：向新而行")


def _mention(kind: str, text: str, start: int, by: str = "grammar") -> Mention:
    return Mention(kind, text, Span(start, start + len(text)), 1.0, by, "d")


def test_facts_context_takes_the_park_of_the_headline_before_one_named_later() -> None:
    park, other = _mention("Park", "江州经开区", 0), _mention("Park", "临海产业园", 60)
    assert Context(ARTICLE, [park, other]).park(100) == park


def test_facts_context_takes_the_last_park_where_none_is_the_topic() -> None:
    parks = [_mention("Park", name, at) for name, at in (("甲园", 20), ("乙园", 60), ("丙园", 90))]
    assert Context(Article(Span(0, 500)), parks).park(80) == parks[1]


def test_facts_context_takes_no_park_of_a_row() -> None:
    row = [_mention("Park", name, at) for name, at in (("甲园", 20), ("乙园", 23), ("丙园", 26))]
    parks = [*row, _mention("Park", "丁园", 90)]
    context = Context(Article(Span(0, 500)), parks)
    assert (context.park(60), context.park(120)) == (None, parks[3])


def test_facts_context_resolves_an_anaphor_to_the_last_name_of_its_kind() -> None:
    near, far = _mention("Company", "华星科技", 10), _mention("Company", "东渡集团", 60)
    anaphor = _mention("Company", "该公司", 40, "anaphor")
    assert Context(ARTICLE, [near, anaphor, far]).resolve(anaphor) == near


def test_facts_context_forgets_a_company_named_long_ago() -> None:
    company = _mention("Company", "华星科技", 10)
    others = [_mention("Company", name, 11) for name in ("甲", "乙")]
    assert Context(ARTICLE, [company, *others]).latest("Company", 480) is None


def test_facts_context_has_no_leader_before_a_visit() -> None:
    assert Context(ARTICLE, [_mention("Official", "王明", 5)]).fill("leader", 50) is None


def test_facts_context_goes_back_to_the_one_company_of_the_headline() -> None:
    article = Article(Span(0, 500), "华星科技简介")
    own, other = _mention("Company", "华星科技", 0), _mention("Company", "东渡集团", 60)
    context = Context(article, [own, other])
    context.resume(100)
    assert context.maker(110) == own


def test_facts_context_knows_the_upgrading_that_the_article_is_about() -> None:
    work = _mention("Retrofit", "超低排放改造", 0)
    assert Context(ARTICLE, [work]).fill("work", 300) == work
    others = [_mention("Retrofit", name, at) for name, at in (("甲改造", 20), ("乙改造", 60))]
    assert Context(ARTICLE, [*others, work]).fill("work", 300) is None


def test_facts_context_gives_no_project_behind_several() -> None:
    project, several = _mention("Project", "蓝海项目", 10), _mention("Quantity", "12个", 40)
    assert Context(ARTICLE, [project]).fill("project", 60) == project
    assert Context(ARTICLE, [project, several]).fill("project", 60) is None


def test_facts_context_takes_an_upgrading_that_is_called_a_project_for_one() -> None:
    work = _mention("Retrofit", "余热回收技改项目", 20)
    assert Context(ARTICLE, [work]).fill("project", 100) == work
    machine = _mention("Facility", "换热器", 60)
    context = Context(ARTICLE, [work, machine])
    assert (context.fill("project", 100), context.fill("scheme", 100)) == (None, work)
    plain = _mention("Retrofit", "余热回收改造", 20)
    assert Context(ARTICLE, [plain]).fill("project", 100) is None


def test_facts_context_takes_the_park_of_its_committee_where_none_is_named() -> None:
    office = replace(_mention("Organization", "江州经开区管委会", 5), entry="江州经开区")
    park = Context(ARTICLE, [office]).fill("park", 60)
    assert park is not None
    assert (park.kind, park.text) == ("Park", "江州经开区")


def test_facts_context_takes_the_park_that_a_plant_is_called_after() -> None:
    plant = _mention("Facility", "江州经开区污水处理厂", 10)
    park = _mention("Park", "江州经开区", 200)
    context = Context(Article(Span(0, 500)), [plant, park])
    assert (context.park(60), context.park(5)) == (park, None)


def test_facts_context_takes_no_city_for_a_county() -> None:
    city = _mention("Place", "渭州市", 10)
    anaphor = _mention("Place", "我县", 60, "anaphor")
    article = Article(Span(0, 500))
    assert Context(article, [city, anaphor]).resolve(anaphor) is None
    county = replace(_mention("Place", "平宁", 5), entry="平宁县")
    assert Context(article, [county, city, anaphor]).resolve(anaphor) == county


def test_facts_context_of_a_visit_leaves_the_park_of_an_earlier_paragraph() -> None:
    park, leader = _mention("Park", "江州经开区", 0), _mention("Official", "王明", 20)
    context = Context(ARTICLE, [park, leader], paragraph=80)
    assert context.fill("home", 100) == context.fill("estate", 100) == park
    context.leader = leader
    assert context.fill("home", 100) is None
    assert context.fill("estate", 100) == park


def test_facts_project_speaks_of_the_firm_in_its_name() -> None:
    found, _ = read(
        "[Company 东渡集团]去年落户。[Project 华星科技铜箔项目=华星科技]占地[Quantity 20亩=20|亩]，"
        "年产[Product 铜箔][Quantity 3万吨=30000|吨]。"
    )
    assert {f.subject.text for f in found if f.relation == "produces"} == {"华星科技"}


def test_facts_context_gives_a_numbered_park_no_money_of_the_project_before() -> None:
    found, _ = read(
        "1.[Project 蓝海项目]。\n总投资[Money 2亿元=200000000]。\n"
        "2.[Park 江东产业园]（一期）。\n总投资[Money 7亿元=700000000]。"
    )
    assert [(f.subject.text, f.object.text) for f in found if f.relation == "invests"] == [
        ("蓝海项目", "2亿元")
    ]
