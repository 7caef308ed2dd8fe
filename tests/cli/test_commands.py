"""The commands on one small text that was built, from the graph to the answer."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.news import TEXT, Kg


def test_cli_ask_lists_questions_with_what_they_may_be_told(kg: Kg) -> None:
    code, out, _ = kg("ask", "--format", "json")
    questions = {one["name"]: one for one in json.loads(out)}
    assert code == 0
    assert "park: " in questions["companies"]["about"]


def test_cli_ask_answers_by_name(output: Path, kg: Kg) -> None:
    code, out, _ = kg("ask", "inspections", "official=李明远", "--graph", output, "--format", "csv")
    assert code == 0
    rows = list(csv.DictReader(io.StringIO(out)))
    assert any("江州华禾新材料有限公司" in row.values() for row in rows)


def test_cli_ask_takes_parameters_as_options_too(output: Path, kg: Kg) -> None:
    common = ("--graph", output, "--format", "csv")
    as_option = kg("ask", "inspections", "--param", "official=李明远", *common)
    assert as_option == kg("ask", "inspections", "official=李明远", *common)


@pytest.mark.parametrize("way", ["argument", "input"])
def test_cli_ask_takes_sparql(
    way: str, output: Path, kg: Kg, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = "SELECT ?name WHERE { ?one a kg:Official ; skos:prefLabel ?name }"
    monkeypatch.setattr("sys.stdin", io.StringIO(query))
    code, out, _ = kg(
        "ask", "-" if way == "input" else query, "--graph", output, "--format", "json"
    )
    assert code == 0
    assert json.loads(out)["results"]["bindings"][0]["name"]["value"] == "李明远"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["companeis"], "companies"),
        (["companies", "park"], "KEY=VALUE"),
        (["companies", "=港区"], "KEY=VALUE"),
        (["companies", "park=a", "park=b"], "twice"),
        (["SELECT * WHERE { ?a ?b"], "line 1"),
        (["SELECT * WHERE { SERVICE <http://127.0.0.1:1/> {} }"], "offline"),
        (["companies", "prak=港区"], "park"),
    ],
    ids=[
        "no-such-question",
        "no-equals-sign",
        "no-key",
        "told-twice",
        "no-sparql",
        "network",
        "no-such-parameter",
    ],
)
def test_cli_ask_wrongly_tells_what_is_right(
    arguments: list[str], told: str, output: Path, kg: Kg
) -> None:
    code, out, err = kg("ask", *arguments, "--graph", output)
    assert (code, out) == (2, "")
    assert told in err


def test_cli_ask_without_a_graph_says_where_graphs_come_from(tmp_path: Path, kg: Kg) -> None:
    for named in (tmp_path, tmp_path / "none", tmp_path / "none.nq"):
        code, _, err = kg("ask", "companies", "--graph", named)
        assert code == 1
        assert str(named) in err
        assert "kg build" in err


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_cli_ask_stops_at_ctrl_c(output: Path) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    code = "import sys; from kg.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "ask", endless, "--graph", str(output)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as asking:
        with pytest.raises(subprocess.TimeoutExpired):
            asking.wait(5)
        asking.send_signal(signal.SIGINT)
        assert asking.wait(20) == -signal.SIGINT


def test_cli_ask_gives_up_after_its_time(output: Path, kg: Kg) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    code, out, err = kg("ask", endless, "--graph", output, "--timeout", "0.5")
    assert (code, out) == (1, "")
    assert err.startswith("kg: the query took longer than 0.5 s and was given up")
    asked = ("ask", "inspections", "--format", "csv", "--graph", output)
    assert kg(*asked, "--timeout", "30") == kg(*asked)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the disk that is always full")
def test_cli_says_that_standard_output_is_full(output: Path) -> None:
    code = "import sys; from kg.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "export", "csv", "--graph", str(output)]
    with Path("/dev/full").open("w") as full:
        shown = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert shown.returncode == 1
    assert shown.stderr.startswith("kg: standard output: ")


def test_cli_explain_shows_words_and_their_place(output: Path, kg: Kg) -> None:
    code, out, _ = kg("explain", "李明远", "--graph", output)
    assert code == 0
    assert "区委书记" in out
    assert "jiangzhou.txt:" in out


def test_cli_explain_places_are_those_of_the_file(output: Path, kg: Kg) -> None:
    _, out, _ = kg("explain", "李明远", "--graph", output, "--format", "json")
    told = [one for thing in json.loads(out) for one in thing["as_subject"]]
    assert told
    for one in told:
        assert TEXT[one["start"] : one["end"]] == one["quote"]


def test_cli_explain_of_the_unknown_gives_names_that_are_close(output: Path, kg: Kg) -> None:
    code, _, err = kg("explain", "李明", "--graph", output)
    assert code == 2
    assert "李明远" in err


def test_cli_export_pours_bytes_or_writes_a_file(output: Path, tmp_path: Path, kg: Kg) -> None:
    _, poured, _ = kg("export", "ntriples", "--graph", output)
    assert kg("export", "ntriples", "--graph", output, "--to", tmp_path / "a" / "g.nt")[0] == 0
    assert (tmp_path / "a" / "g.nt").read_text(encoding="utf-8") == poured
    assert "<https://w3id.org/park-kg/ontology#inspects>" in poured


def test_cli_export_in_no_format_names_those_there_are(output: Path, kg: Kg) -> None:
    code, _, err = kg("export", "xlsx", "--graph", output)
    assert code == 2
    assert "csv" in err


def test_cli_check_finds_a_graph_sound(output: Path, kg: Kg) -> None:
    code, _, err = kg("check", output)
    assert code == 0
    assert "sound" in err


def test_cli_check_finds_a_tampered_graph_unsound(output: Path, tmp_path: Path, kg: Kg) -> None:
    text = (output / "graph.nq").read_text(encoding="utf-8")
    tampered = tmp_path / "tampered.nq"
    tampered.write_text(text.replace("XXXX-06-10", "10 June"), encoding="utf-8")
    code, _, err = kg("check", tampered)
    assert code == 1
    assert "EDTF" in err


def test_cli_evaluate_scores_what_was_read(news: Path, tmp_path: Path, kg: Kg) -> None:
    (tmp_path / "jiangzhou.yml").write_text(
        "document: jiangzhou.txt\n"
        "entities:\n  李明远: {type: Official}\n  区委书记: {type: Post}\n"
        "facts:\n  - [李明远, holdsPost, 区委书记]\n",
        encoding="utf-8",
    )
    command = ("evaluate", news, tmp_path, "--recogniser", "none")
    code, out, _ = kg(*command, "--format", "json")
    posts = next(one for one in json.loads(out)["relations"] if one["name"] == "holdsPost")
    assert (code, posts["hit"], posts["recall"]) == (0, 1, 1.0)
    code, _, err = kg(*command, "--min-f1", "1")
    assert code == 1
    assert "F1" in err


def test_cli_evaluate_of_texts_that_are_not_there_gives_no_scores(
    news: Path, tmp_path: Path, kg: Kg
) -> None:
    gold = "document: {}\nentities: {{}}\nfacts: []\n"
    (tmp_path / "other.yml").write_text(gold.format("other.txt"), encoding="utf-8")
    for texts in (tmp_path / "none", news):
        code, out, err = kg("evaluate", texts, tmp_path, "--recogniser", "none")
        assert (code, out) == (1, "")
        assert str(texts) in err
    (tmp_path / "this.yml").write_text(gold.format("jiangzhou.txt"), encoding="utf-8")
    code, out, err = kg("evaluate", news, tmp_path, "--recogniser", "none")
    assert code == 0
    assert "other.txt" in err


def test_cli_check_tries_every_shape(kg: Kg) -> None:
    code, out, err = kg("check", "--self-test")
    assert (code, out) == (0, "")
    assert "hosts-object-class" in err
    assert "awake" in err
