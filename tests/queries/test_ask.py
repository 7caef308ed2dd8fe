from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.errors import KnowledgeError, UsageError
from kg.graph import Graph, build
from kg.knowledge import ontology
from kg.queries import Question, ask, question, questions, write
from kg.queries.binding import bind
from tests.graph.corpus import Text, resolve

# question, what it is asked about, rows, and words that its answer must have
ANSWERS = [
    ("inspections", {}, 2, "林远山"),
    ("inspections", {"official": "林远山"}, 2, "绿源二期项目"),
    ("inspections", {"official": "赵启明"}, 0, ""),
    ("inspections", {"park": "青禾园"}, 2, "华星科技有限公司"),
    ("inspections", {"park": "白石园"}, 0, ""),
    ("inspections", {"since": "2022-06-10", "until": "2022-06-10"}, 2, "2022-06-10"),
    ("inspections", {"since": "2022-06-11"}, 0, ""),
    ("inspections", {"until": "2022-06"}, 2, "2022-06-10"),
    ("companies", {}, 2, "明达厂"),
    ("companies", {"park": "青禾园"}, 1, "华星科技有限公司"),
    ("companies", {"park": "青禾化工園區"}, 1, "华星科技有限公司"),
    ("retrofits-completed", {}, 1, "废气治理"),
    ("retrofits-completed", {"type": "光伏"}, 0, ""),
    ("retrofits-completed", {"company": "华星科技"}, 1, "华星科技完成废气治理"),
    ("retrofits-planned", {}, 2, "underway"),
    ("retrofits-planned", {"type": "光伏"}, 1, "光伏改造"),
    ("retrofits-overdue", {"today": "2022-01-01"}, 1, "海川集团"),
    ("retrofits-overdue", {"today": "2021-12-31"}, 0, ""),
    ("posts", {}, 4, "区委书记"),
    ("posts", {"official": "陈立"}, 2, "园区办书记"),
    ("posts", {"body": "园区办"}, 2, "陈立"),
    ("projects", {"park": "青禾化工园区"}, 1, "1250000000"),
    ("investments", {}, 1, "绿源二期项目"),
    ("investments", {"least": "1250000001"}, 0, ""),
    ("permits", {"company": "华星科技"}, 1, "排污许可证"),
    ("honours", {}, 1, "省级绿色工厂"),
    ("mechanisms", {"name": "青禾园"}, 1, "一园一策"),
    ("industries", {}, 1, "新材料"),
    ("facilities", {}, 1, "RTO装置"),
    ("partners", {"name": "江州大学"}, 1, "青禾化工园区"),
    ("company", {"company": "华星科技"}, 9, "排污许可证"),
    ("companions", {"official": "林远山"}, 1, "赵启明"),
    ("figures", {}, 2, "250000000"),
    ("figures", {"indicator": "税"}, 1, "税收"),
    ("meetings", {}, 1, "speaks"),
    ("plans", {}, 2, "海川集团拟入驻青禾化工园区"),
    ("documents", {}, 3, "news/visit.txt"),
]
QUIET = pytest.mark.filterwarnings("ignore:Dataset.default_context:DeprecationWarning")


@pytest.fixture(scope="module")
def store(graph: Graph) -> Store:
    return graph.store()


@pytest.mark.parametrize(("name", "given", "count", "words"), ANSWERS)
def test_queries_answer_each_question(
    checkout: Path, store: Store, name: str, given: dict[str, str], count: int, words: str
) -> None:
    answer = ask(store, question(checkout, name), given)
    assert len(answer.rows) == count
    assert words in write(answer, "csv")


def test_queries_try_every_question(checkout: Path) -> None:
    assert {found.name for found in questions(checkout)} == {name for name, *_ in ANSWERS}


@QUIET
def test_queries_get_the_same_rows_from_rdflib(checkout: Path, graph: Graph, store: Store) -> None:
    dataset = graph.to_rdflib()
    for name, given, _, _ in ANSWERS:
        asked = question(checkout, name)
        found = [
            tuple("" if term is None else str(term) for term in row)
            for row in dataset.query(bind(asked.text, given))
        ]
        assert found == list(ask(store, asked, given).rows), (name, given)


def test_queries_keep_to_what_all_stores_agree_on(checkout: Path) -> None:
    for found in questions(checkout):
        query = "\n".join(x for x in found.text.splitlines() if not x.startswith("#"))
        assert "ORDER BY" in query
        dates = re.sub(r"\bSTR\(\?(when|since|until|today)\)", "", query)  # ASCII: STR keeps it
        assert not any(word in dates for word in ("YEAR(", "STR(", "CONCAT(", "GRAPH "))
        assert query.isascii(), "a Chinese default breaks in some stores"


@pytest.mark.parametrize("words", ['"', "\\", '" } #', "\n}", "}", "'; DROP", '"@zh } ?s ?p ?o {'])
def test_queries_bind_hostile_words_as_terms(checkout: Path, store: Store, words: str) -> None:
    assert ask(store, question(checkout, "companies"), {"park": words}).rows == ()


def test_queries_take_white_space_for_nothing_given(checkout: Path, store: Store) -> None:
    asked = question(checkout, "companies")
    assert ask(store, asked, {"park": " \n"}) == ask(store, asked, {})


def test_queries_find_a_name_with_quotes_in_it(checkout: Path) -> None:
    name = '甲"乙\\厂'
    text = Text("a.txt", f"白石园引进{name}。").say("hosts", ("Park", "白石园"), ("Company", name))
    said = (text.reading(),)
    meaning = ontology.load(checkout / "ontology" / "kg.ttl")
    graph = build(said, resolve(said), meaning)
    assert len(ask(graph, question(checkout, "company"), {"company": name}).rows) == 1


def test_queries_give_a_triple_of_two_documents_once(graph: Graph) -> None:
    parks = "SELECT ?park WHERE { ?park a kg:Park } ORDER BY ?park"
    assert len(ask(graph, parks).rows) == 2


def test_queries_ask_a_store_that_has_named_graphs_alone(graph: Graph) -> None:
    store = Store()
    store.extend(graph.quads())
    assert ask(store, "ASK { ?park a kg:Park }").truth is True


def test_queries_answer_within_one_document(graph: Graph) -> None:
    text = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s a kg:Inspection } }"
    assert len(ask(graph, text).rows) == 1


@pytest.mark.parametrize(
    ("given", "count"), [("2022年6月10日", 2), ("2022/6/11", 0), ("2022", 2), (" ", 2)]
)
def test_queries_take_dates_as_people_write_them(
    checkout: Path, store: Store, given: str, count: int
) -> None:
    assert len(ask(store, question(checkout, "inspections"), {"since": given}).rows) == count


@pytest.mark.parametrize("given", ["2022-13-01", "2022-02-30", "gestern", "XXXX-06-10", "22-1-1"])
def test_queries_refuse_dates_that_are_none_with_an_example(
    checkout: Path, store: Store, given: str
) -> None:
    told = f"until={given}: no date; write until=2022-06-01"
    with pytest.raises(UsageError, match=told):
        ask(store, question(checkout, "inspections"), {"until": given})


def test_queries_name_the_parameters_that_there_are(checkout: Path, store: Store) -> None:
    told = "no parameter sinc; it has official, park, since, until"
    with pytest.raises(UsageError, match=told):
        ask(store, question(checkout, "inspections"), {"sinc": "2022"})


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("SELEC ?x", "not SPARQL: line 1"),
        ("SELECT ?x WHERE {\n ?x foo:bar ?y }", r"line 2, column \d+, in '\?x foo:bar"),
        ("INSERT DATA { <a:b> <a:b> <a:b> }", "not SPARQL"),
    ],
)
def test_queries_say_where_sparql_is_wrong(graph: Graph, query: str, fault: str) -> None:
    with pytest.raises(UsageError, match=fault):
        ask(graph, query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * WHERE { service silent<http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * WHERE { BIND('it\\'s' AS ?x)SERVICE ?s { ?s ?p ?o } }",
        "PREFIX : <http://127.0.0.1:1/> SELECT * WHERE { SERVICE:x { ?s ?p ?o } }",
        "SELECT * WHERE { ?s ?p 'a\\u0027 . \\u0053ERVICE <http://127.0.0.1:1/> { } #' }",
        "SELECT * WHERE { FILTER(1<2)SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * WHERE { # <\n SERVICE <http://127.0.0.1:1/> { } # >\n }",
    ],
    ids=["plain", "silent", "behind-a-string", "short-name", "escaped", "less-than", "comment"],
)
def test_queries_never_ask_the_network(graph: Graph, query: str) -> None:
    with pytest.raises(UsageError, match="stays offline"):
        ask(graph, query)


@pytest.mark.parametrize(
    "query",
    [
        "ASK { ?service a kg:Product } # SERVICE",
        "ASK { ?x skos:prefLabel 'SERVICE <http://a/>' }",
        'ASK { ?x <http://a/service#> """a "SERVICE" <b> {"""@en }',
        "ASK { ?x kg:service ?y }",
    ],
    ids=["variable-and-comment", "words", "address-and-long-words", "short-name"],
)
def test_queries_may_have_service_where_it_is_no_keyword(graph: Graph, query: str) -> None:
    assert ask(graph, query).truth is not None


def test_queries_take_a_value_for_a_value_whatever_is_in_it(checkout: Path, graph: Graph) -> None:
    evil = '" } SERVICE <http://127.0.0.1:1/> { ?a ?b "\\'
    assert ask(graph, question(checkout, "companies"), {"park": evil}).rows == ()


@pytest.mark.parametrize(
    ("name", "given", "fault"),
    [
        ("company", {}, "must be told company=name of the company"),
        ("company", {"company": " "}, "must be told company"),
        ("companies", {"prak": "x"}, "no parameter prak; it has park"),
        ("documents", {"park": "x"}, "it has none"),
        ("investments", {"least": "much"}, "not a number"),
    ],
)
def test_queries_say_what_a_question_needs(
    checkout: Path, graph: Graph, name: str, given: dict[str, str], fault: str
) -> None:
    with pytest.raises(UsageError, match=fault):
        ask(graph, question(checkout, name), given)


def test_queries_name_questions_that_are_close(checkout: Path) -> None:
    with pytest.raises(UsageError, match="companies"):
        question(checkout, "compnies")


def test_queries_titles_are_in_both_languages_and_unlike(checkout: Path) -> None:
    found: tuple[Question, ...] = questions(checkout)
    assert len(found) >= 12
    assert len({one.zh for one in found}) == len({one.en for one in found}) == len(found)


def test_queries_list_all_faults_of_question_files(tmp_path: Path) -> None:
    folder = tmp_path / "ontology" / "queries"
    folder.mkdir(parents=True)
    (folder / "a.rq").write_text("# title@en: A\n# param x: what\nASK {}", encoding="utf-8")
    with pytest.raises(KnowledgeError) as error:
        questions(tmp_path)
    assert "no title; add a line `# title@zh" in str(error.value)
    assert "a.rq:2: no place for x" in str(error.value)
    assert "a.rq:2: x: end it with (required) or (default: ...)" in str(error.value)


def test_queries_write_rows_in_each_form(graph: Graph) -> None:
    answer = ask(graph, "SELECT ?n ?x WHERE { ?t a kg:Product ; skos:prefLabel ?n }")
    assert write(answer, "csv") == "n,x\r\n电子胶,\r\n"
    assert json.loads(write(answer, "json"))["results"]["bindings"][0]["n"]["xml:lang"] == "zh"
    assert write(answer) == "n       x\n------  -\n电子胶\n"
    with pytest.raises(UsageError, match="CONSTRUCT"):
        write(answer, "turtle")
    with pytest.raises(UsageError, match="not a form"):
        write(answer, "xml")


def test_queries_write_triples_and_truths(graph: Graph) -> None:
    triples = ask(graph, "CONSTRUCT WHERE { ?s a kg:Product }")
    assert write(triples, "turtle").count("\n") == 1
    assert write(triples, "csv").startswith("subject,predicate,object\r\n")
    assert json.loads(write(triples, "json"))
    truth = ask(graph, "ASK { ?s a kg:Product }")
    assert write(truth) == "true\n"
    assert json.loads(write(truth, "json"))["boolean"] is True
