from __future__ import annotations

from decimal import Decimal

import pytest

from kg.evaluation import Scores, report, score
from kg.evaluation.gold import Figure, Gold, GoldEntity, GoldFact
from kg.model import Entity, Link, Mention, Resolution, Value
from tests.entities.pages import Page

PARK = GoldEntity("盐城高新区", "Park", ("高新区",))
COMPANY = GoldEntity("江苏远瀚环保科技有限公司", "Company", ("远瀚环保",))
NOBODY = Resolution((), ())


def gold(*facts: GoldFact, things: tuple[GoldEntity, ...] = (PARK, COMPANY)) -> Gold:
    return Gold("a.yml", "a.txt", "", things, facts)


def scored(page: Page, told: Gold, resolution: Resolution = NOBODY) -> Scores:
    return score([page.reading()], resolution, [told])


def counts(scores: Scores, name: str = "all") -> tuple[int, int, int, int]:
    group = scores.group(name)
    return group.told, group.hit, group.right, group.wrong


def linked(*mentions: Mention, name: str, aliases: tuple[str, ...] = ()) -> Resolution:
    entity = Entity("x/x-1", mentions[0].kind, name, aliases)
    return Resolution((entity,), tuple(Link(m, entity.id, "same name", 1.0) for m in mentions))


HOSTS = GoldFact("hosts", "盐城高新区", "江苏远瀚环保科技有限公司")


def hosts(page: Page, park: str = "盐城高新区", company: str = "远瀚环保") -> None:
    page.tells("hosts", page.says("Park", park), page.says("Company", company))


def test_evaluation_matches_names_and_aliases() -> None:
    page = Page("a")
    hosts(page, "“高新区”", "远瀚\u3000环保")
    assert counts(scored(page, gold(HOSTS))) == (1, 1, 1, 0)


def test_evaluation_matches_names_of_entities() -> None:
    page = Page("a")
    hosts(page, company="远瀚")
    company = page.mentions[1]
    assert counts(scored(page, gold(HOSTS))) == (1, 0, 0, 1)
    known = linked(company, name="某公司", aliases=("江苏远瀚环保科技有限公司",))
    assert counts(scored(page, gold(HOSTS), known)) == (1, 1, 1, 0)


def test_evaluation_counts_a_fact_found_twice_once() -> None:
    page = Page("a")
    hosts(page)
    hosts(page, "高新区")
    hosts(page, "高新区", "金宇化工")
    hosts(page, "高新区", "金宇化工")
    scores = scored(page, gold(HOSTS))
    assert counts(scores) == (1, 1, 1, 1)
    assert scores.group("all").precision == 0.5
    assert scores.group("all").recall == 1.0
    assert scores.group("all").f1 == pytest.approx(2 / 3)


def test_evaluation_neither_misses_nor_refuses_what_is_optional() -> None:
    optional = GoldFact("hosts", "盐城高新区", "金宇化工", optional=True)
    page = Page("a")
    hosts(page)
    assert counts(scored(page, gold(HOSTS, optional))) == (1, 1, 1, 0)
    hosts(page, company="金宇化工")
    assert counts(scored(page, gold(HOSTS, optional))) == (1, 1, 2, 0)


@pytest.mark.parametrize(
    ("relation", "status", "counted"),
    [
        ("hosts", "planned", False),
        ("hosts", "denied", False),
        ("hosts", "underway", True),
        ("retrofits", "planned", True),
        ("retrofits", "denied", False),
    ],
)
def test_evaluation_leaves_out_what_is_not_asserted(
    relation: str, status: str, counted: bool
) -> None:
    page = Page("a")
    page.tells(relation, page.says("Park", "高新区"), page.says("Company", "远瀚环保"), status)
    told = GoldFact(relation, "盐城高新区", "江苏远瀚环保科技有限公司")
    scores = scored(page, gold(told))
    assert counts(scores) == ((1, 1, 1, 0) if counted else (1, 0, 0, 0))
    if not counted:
        assert [error.stage for error in scores.errors] == ["wrong status or date"]


@pytest.mark.parametrize(
    ("post", "entry", "of"),
    [
        ("办公室主任", "办公室", "办公室"),
        ("主任", "办公室", "办公室"),
        ("主任", "", "办公室"),
        ("办公室主任", "", ""),
        ("主任", "办公室", ""),
    ],
)
def test_evaluation_matches_posts_with_or_without_their_body(
    post: str, entry: str, of: str
) -> None:
    page = Page("a")
    person, held = page.says("Official", "周明"), page.says("Post", post, entry=entry)
    if of:
        page.tells("holdsPost", person, held, of=page.says("Organization", of))
    else:
        page.tells("holdsPost", person, held)
    for written in ("办公室主任", "主任"):
        told = GoldFact("holdsPost", "周明", written, (("of", "办公室"),))
        assert counts(scored(page, gold(told, things=()))) == (1, 1, 1, 0)
    told = GoldFact("holdsPost", "周明", "办公室副主任", (("of", "办公室"),))
    assert counts(scored(page, gold(told, things=()))) == (1, 0, 0, 1)


@pytest.mark.parametrize(
    ("number", "unit", "indicator", "right"),
    [
        ("120000", "吨", "清理污水", True),
        ("12", "万吨", "清理污水", True),
        ("12", "吨", "清理污水", False),
        ("120000", "台", "清理污水", False),
        ("120000", "吨", "污染", False),
        ("120000", "吨", "积存的污水", True),
    ],
)
def test_evaluation_matches_figures(number: str, unit: str, indicator: str, right: bool) -> None:
    page = Page("a")
    value = Value("quantity", "12万吨", number)
    page.tells("reports", page.says("Park", "高新区"), value, unit=unit, indicator=indicator)
    told = GoldFact("reports", "盐城高新区", Figure(Decimal(12), "清理积存污水", "万吨"))
    assert counts(scored(page, gold(told)))[1] == right


def test_evaluation_matches_investments_by_their_number() -> None:
    page = Page("a")
    project = page.says("Project", "树脂项目")
    page.tells("invests", project, Value("money", "12.5亿元", "1250000000"))
    told = GoldFact("invests", "树脂项目", Figure(Decimal("1250000000.0")))
    assert counts(scored(page, gold(told)))[1] == 1


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("废气治理", True),
        ("工业废气治理", True),
        ("炉窑工业废气治理", True),
        ("治理", False),
        ("低温废气", False),
    ],
)
def test_evaluation_matches_things_that_hold_each_other(name: str, right: bool) -> None:
    page = Page("a")
    page.tells("retrofits", page.says("Company", "远瀚环保"), page.says("Retrofit", name))
    told = GoldFact("retrofits", "江苏远瀚环保科技有限公司", "工业废气治理")
    assert counts(scored(page, gold(told)))[1] == right


def test_evaluation_wants_whole_names_of_companies() -> None:
    page = Page("a")
    hosts(page, company="江苏远瀚环保科技")
    assert counts(scored(page, gold(HOSTS)))[1] == 0


def test_evaluation_turns_partners_round() -> None:
    page = Page("a")
    company, park = page.says("Company", "远瀚环保"), page.says("Park", "高新区")
    page.tells("partnersWith", company, park)
    page.tells("partnersWith", park, company)
    told = GoldFact("partnersWith", "盐城高新区", "江苏远瀚环保科技有限公司")
    assert counts(scored(page, gold(told))) == (1, 1, 1, 0)
    assert counts(scored(page, gold())) == (0, 0, 0, 1)


def test_evaluation_scores_qualifiers_apart() -> None:
    page = Page("a")
    company = page.says("Company", "远瀚环保")
    retrofit = page.says("Retrofit", "废气治理")
    page.tells("retrofits", company, retrofit, "underway", "2020-02")
    told = GoldFact(
        "retrofits",
        "江苏远瀚环保科技有限公司",
        "废气治理",
        (("date", "2020-02"), ("status", "completed")),
    )
    scores = scored(page, gold(told))
    shares = {item.name: (item.told, item.same) for item in scores.qualifiers}
    assert shares == {"status": (1, 0), "date": (1, 1), "role": (0, 0), "of": (0, 0)}
    assert counts(scores) == (1, 1, 1, 0)
    assert [(error.stage, error.detail) for error in scores.errors] == [
        ("wrong status or date", "status: completed")
    ]


def test_evaluation_scores_by_relation_and_group() -> None:
    page = Page("a")
    hosts(page)
    page.tells("produces", page.mentions[1], page.says("Product", "树脂"))
    scores = scored(page, gold(HOSTS, GoldFact("produces", "远瀚环保", "涂料")))
    assert counts(scores, "leading") == counts(scores, "core") == (1, 1, 1, 0)
    assert counts(scores, "extended") == (1, 0, 0, 1)
    assert counts(scores) == (2, 1, 1, 1)
    assert next(item for item in scores.relations if item.name == "hosts").f1 == 1.0


def test_evaluation_finds_documents_by_file_name() -> None:
    page = Page("b")
    hosts(page)
    scores = scored(page, gold(HOSTS))
    assert counts(scores) == (1, 0, 0, 0)
    assert [error.stage for error in scores.errors] == ["name not found"]


def one_error(page: Page, told: Gold, resolution: Resolution = NOBODY) -> str:
    (error,) = scored(page, told, resolution).errors
    return error.stage


def test_evaluation_names_the_stage_of_a_miss() -> None:
    page = Page("a")
    page.says("Park", "高新区")
    assert one_error(page, gold(HOSTS)) == "name not found"
    page.says("Organization", "远瀚环保")
    assert one_error(page, gold(HOSTS)) == "wrong type"
    company = page.says("Company", "远瀚环保")
    assert one_error(page, gold(HOSTS)) == "relation missed"
    sister = GoldEntity("金宇化工", "Company")
    merged = linked(company, name="远瀚环保", aliases=("金宇化工",))
    assert one_error(page, gold(HOSTS, things=(PARK, COMPANY, sister)), merged) == "wrongly merged"


@pytest.mark.parametrize(
    ("relation", "company", "stage"),
    [
        ("hosts", "江苏远瀚环保科技", "wrong name edge"),
        ("hosts", "金宇化工", "not in gold"),
        ("operates", "远瀚环保", "wrong relation"),
    ],
)
def test_evaluation_names_what_is_wrong(relation: str, company: str, stage: str) -> None:
    page = Page("a")
    page.tells(relation, page.says("Park", "高新区"), page.says("Company", company))
    optional = GoldFact("hosts", HOSTS.subject, HOSTS.object, optional=True)
    assert one_error(page, gold(optional)) == stage


def test_evaluation_reports_in_plain_text() -> None:
    page = Page("a")
    hosts(page)
    hosts(page, company="金宇化工")
    scores = scored(page, gold(HOSTS))
    lines = report(scores).splitlines()
    assert lines[0] == "1 documents"
    assert any(
        line.split() == ["hosts", "1", "1", "1", "1", "50.0", "100.0", "66.7"] for line in lines
    )
    assert "produces" not in report(scores)
    assert "a.txt: not in gold: [盐城高新区, hosts, 金宇化工] (hosts#1)" in report(
        scores, errors=True
    )


def test_evaluation_scores_nothing_without_dividing_by_it() -> None:
    scores = score([], NOBODY, [])
    assert scores.group("all").f1 == 0.0
    assert report(scores).startswith("0 documents")
