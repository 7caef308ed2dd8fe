"""What 该项目 means at a place."""

from kg.facts import examples
from kg.facts.context import Context
from kg.facts.context.schemes import item_of, project, scheme, upgrading
from kg.facts.encode import encode
from kg.knowledge.patterns import Example
from kg.model import Article, Mention, Span
from kg.sentences import split

ARTICLE = Article(Span(0, 200))


def _mention(kind: str, text: str, at: int) -> Mention:
    return Mention(kind, text, Span(at, at + len(text)), 1.0, "mark", "example")


WORKS, PLANT = _mention("Project", "铜箔项目", 0), _mention("Facility", "江州污水厂", 20)
CALLED, DEED = _mention("Retrofit", "技改项目", 40), _mention("Retrofit", "脱硝改造", 40)


def test_schemes_are_projects_and_upgrading_called_one() -> None:
    assert scheme(Context(ARTICLE, [WORKS, CALLED]), 60) == CALLED
    assert scheme(Context(ARTICLE, [WORKS, DEED]), 60) == WORKS
    assert upgrading(Context(ARTICLE, [CALLED]), 60) == CALLED
    assert upgrading(Context(ARTICLE, [DEED]), 60) is None


def test_schemes_are_else_what_is_built() -> None:
    assert scheme(Context(ARTICLE, [PLANT]), 60) == PLANT
    assert scheme(Context(ARTICLE, []), 60) is None


def test_schemes_project_is_none_where_what_may_cost_as_much_was_named_since() -> None:
    assert project(Context(ARTICLE, [WORKS]), 60) == WORKS
    assert project(Context(ARTICLE, [WORKS, PLANT]), 60) is None
    assert project(Context(ARTICLE, [WORKS, DEED]), 60) is None


def test_schemes_are_none_from_before_the_last_heading() -> None:
    park = _mention("Park", "东渡产业园", 10)
    assert project(Context(ARTICLE, [WORKS], section=park), 60) is None
    assert project(Context(ARTICLE, [CALLED], section=park), 60) == CALLED


def test_schemes_item_is_what_a_numbered_line_names() -> None:
    def item(text: str) -> str | None:
        marked = examples.read(Example("", "yes", text))
        found = item_of(encode(split(marked.document)[0], marked.mentions))
        return found.text if found is not None else None

    assert item("3.[Project 储能项目]。") == "储能项目"
    assert item("2.[Park 江州产业园]（一期）") == "江州产业园"
    assert item("3.[Project 储能项目]开工。") is None
