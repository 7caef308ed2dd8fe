from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.evaluation import read_gold
from kg.evaluation.gold import Figure, GoldFact

PAGE = """\
document: a.txt
published: 2023-06-01
# a page
entities:
  盐城高新区: {type: Park, aliases: [高新区]}
  远瀚环保: {type: Company}
facts:
  - [盐城高新区, hosts, 远瀚环保, {date: 2020-02}]
  - [远瀚环保, reports, [产值, 1.5, 亿元]]
optional:
  - [树脂项目, invests, 1250000000]
"""


def written(tmp_path: Path, text: str, name: str = "a.yml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_evaluation_reads_gold(tmp_path: Path) -> None:
    (gold,) = read_gold(written(tmp_path, PAGE))
    assert (gold.document, gold.published) == ("a.txt", "2023-06-01")
    assert gold.names("盐城高新区") == ("盐城高新区", "高新区")
    assert gold.names("树脂项目") == ("树脂项目",)
    assert gold.kind("远瀚环保") == "Company"
    assert gold.facts == (
        GoldFact("hosts", "盐城高新区", "远瀚环保", (("date", "2020-02"),)),
        GoldFact("reports", "远瀚环保", Figure(Decimal("1.5"), "产值", "亿元")),
        GoldFact("invests", "树脂项目", Figure(Decimal(1250000000)), optional=True),
    )


def test_evaluation_reads_a_folder_by_name(tmp_path: Path) -> None:
    written(tmp_path, PAGE.replace("a.txt", "b.txt"), "b.yaml")
    written(tmp_path, PAGE, "a.yml")
    written(tmp_path, "a,b\n", "pairs.csv")
    assert [gold.document for gold in read_gold(tmp_path)] == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("document: a.txt", "dokument: a.txt", "unknown key dokument"),
        ("document: a.txt\n", "", "document must be a text"),
        ("2023-06-01", "June", "published must be a date"),
        ("type: Park", "type: Town", "type 'Town' is none of"),
        ("type: Company", "kind: Company", "unknown key kind"),
        ("hosts", "houses", "relation 'houses' is none of"),
        ("date: 2020-02", "date: 2020/02", r"facts\[1\]: date must be a date"),
        ("date: 2020-02", "status: done", "status 'done' is none of"),
        ("date: 2020-02", "day: 3", "unknown key day"),
        (", {date: 2020-02}", ", {}, 4", "must be .subject, relation, object"),
        ("[产值, 1.5, 亿元]", "产值", "object must be a list"),
        ("1.5", "many", "number must be a number"),
        ("1250000000", ".inf", "investment must be a number"),
        ("远瀚环保, {date", "12, {date", "object must be a text"),
        ("facts:", "facts: 3\nmore:", "facts must be a list"),
    ],
)
def test_evaluation_refuses_gold_that_is_not_sound(
    old: str, new: str, fault: str, tmp_path: Path
) -> None:
    with pytest.raises(KnowledgeError, match=fault):
        read_gold(written(tmp_path, PAGE.replace(old, new)))


def test_evaluation_lists_all_faults_of_all_files(tmp_path: Path) -> None:
    written(tmp_path, PAGE.replace("hosts", "houses").replace("Park", "Town"), "a.yml")
    written(tmp_path, PAGE.replace("1.5", "many").replace("a.txt", "b.txt"), "b.yml")
    written(tmp_path, "facts: [", "c.yml")
    with pytest.raises(KnowledgeError) as caught:
        read_gold(tmp_path)
    said = str(caught.value)
    assert all(part in said for part in ("houses", "Town", "'many'", "c.yml"))


def test_evaluation_refuses_two_files_of_one_document(tmp_path: Path) -> None:
    written(tmp_path, PAGE, "a.yml")
    written(tmp_path, PAGE, "b.yml")
    with pytest.raises(KnowledgeError, match=r"b.yml: annotates a.txt"):
        read_gold(tmp_path)


def test_evaluation_refuses_a_fact_that_stands_twice(tmp_path: Path) -> None:
    line = "  - [树脂项目, invests, 1250000000]\n"
    with pytest.raises(KnowledgeError, match="stands twice"):
        read_gold(written(tmp_path, PAGE + line))


def test_evaluation_refuses_a_folder_without_gold(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no gold file"):
        read_gold(tmp_path)


def test_evaluation_reads_the_gold_that_is_shipped(checkout: Path) -> None:
    golds = read_gold(checkout / "seeds" / "gold")
    assert len(golds) == len(list((checkout / "seeds" / "gold").glob("*.yml")))
    assert all(gold.facts for gold in golds)
