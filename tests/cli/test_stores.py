"""``kg stores check``, with the stores that are always here."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.news import Kg

HERE = ("--stores", "oxigraph,rdflib")


def test_cli_stores_check_shows_each_question_in_each_store(output: Path, kg: Kg) -> None:
    code, out, err = kg("stores", "check", "--graph", output, *HERE)
    assert code == 0
    assert out.splitlines()[0].split() == ["question", "agree", "oxigraph", "rdflib"]
    assert "the same answers" in err
    code, out, _ = kg("stores", "check", "--graph", output, *HERE, "--format", "json")
    assert code == 0
    assert all(one["agree"] for one in json.loads(out))


def test_cli_stores_that_differ_are_one(output: Path, tmp_path: Path, kg: Kg) -> None:
    questions = tmp_path / "ontology" / "queries"
    questions.mkdir(parents=True)
    (tmp_path / "seeds" / "patterns").mkdir(parents=True)
    (tmp_path / "ontology" / "kg.ttl").touch()
    head = "# title@zh: 随机\n# title@en: chance\n"
    query = "SELECT (UUID() AS ?one) WHERE {}\n"
    (questions / "chance.rq").write_text(head + query, encoding="utf-8")
    code, out, err = kg("stores", "check", "--graph", output, *HERE, "--home", tmp_path)
    assert code == 1
    assert "NO" in out
    assert "differ in chance" in err


def test_cli_stores_check_of_an_unknown_store_is_wrong_use(output: Path, kg: Kg) -> None:
    code, _, err = kg("stores", "check", "--graph", output, "--stores", "access")
    assert code == 2
    assert "virtuoso" in err
