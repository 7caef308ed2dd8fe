"""``kg check`` on knowledge that somebody has broken: told with its file, line and cure."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.news import Kg

MARK = "# 华星".encode("gb18030")
# no knowledge, or large
LEFT = shutil.ignore_patterns("texts", "gold", "recogniser", "sentences")


@pytest.fixture
def home(tmp_path: Path, checkout: Path) -> Path:
    """A copy of the knowledge."""
    for name in ("ontology", "seeds"):
        shutil.copytree(checkout / name, tmp_path / name, ignore=LEFT)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "seeds/lexicon/wording/breaks.yml",
            r"\bno_brand:",
            "no_barnd:",
            r":\d+: .*is no_brand meant",
        ),
        ("seeds/discourse/wording/status.yml", r"\Z", "\nmore: [\n", r":\d+: not YAML: "),
        (
            "seeds/discourse/bodies.yml",
            "managing: ",
            "managing: (",
            r":\d+: managing: no expression",
        ),
        ("seeds/discourse/words.yml", "adverb:", "adverbs:", ": no list adverb"),
        ("seeds/lexicon/shapes.yml", "今日: today", "今日: todya", r":\d+: 今日: one of today, "),
        ("seeds/lexicon/edges.yml", "branded:", "brand:", r":\d+: unknown key 'brand'; is branded"),
        (
            "seeds/lexicon/nameless.yml",
            r"\|产品项目\|",
            "|产品|项目",
            r":\d+: sorts: the tests do not",
        ),
        ("seeds/lexicon/endings.csv", r"\Z", "星,Star,1,,\n", r":\d+: 星: no kind Star"),
        (
            "seeds/lexicon/titles.csv",
            r"\Z",
            "局长,either,3\n",
            r":\d+: 3 fields where the header has",
        ),
        ("seeds/names/words.yml", "zones:", "zone:", r":\d+: unknown key 'zone'; is zones meant"),
        ("seeds/patterns/hosts.yml", r"\[s:Park ", "[s:Prak ", r":\d+: yes: .*no kind Prak"),
        ("seeds/patterns/hosts.yml", r"\[s:Park (\w+)\]", "[s:Park 甲", r":\d+: yes: .*not closed"),
        (
            "ontology/kg.ttl",
            "rdfs:domain kg:Park",
            "rdfs:domain kg:Prak",
            r":\d+: .*kg:Prak, which is",
        ),
        (
            "ontology/shapes.ttl",
            "sh:maxCount",
            "sh:maxCuont",
            r":\d+: no term maxCuont .* maxCount me",
        ),
        ("ontology/shapes.ttl", " ;\n", " ,\n", r":\d+: not Turtle: "),
        (
            "ontology/queries/companies.rq",
            "kg:hosts",
            "kg:hostes",
            r":\d+: no term kg:hostes; is kg:h",
        ),
        ("ontology/queries/companies.rq", r"WHERE \{", "WHERE {{{", r":\d+: not SPARQL"),
        ("ontology/context.jsonld", r"\{", "[", r":\d+: no JSON"),
        (
            "ontology/style.yml",
            "\n  Park:",
            "\n  Prak:",
            r":\d+: kg.ttl has no Prak among its classes",
        ),
    ],
)
def test_cli_check_names_the_file_and_the_line(
    home: Path, kg: Kg, file: str, old: str, new: str, told: str
) -> None:
    path = home / file
    written = path.read_text(encoding="utf-8")
    broken = re.sub(old, new.replace("\\", r"\\"), written, count=1)
    assert broken != written
    path.write_text(broken, encoding="utf-8")
    code, _, err = kg("check", "--home", home)
    assert code == 2
    assert re.match(f"kg: {re.escape(str(path))}{told}", err), err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "file",
    [
        "seeds/lexicon/wording/breaks.yml",
        "seeds/discourse/hosting.yml",
        "seeds/reading/labels.csv",
        "ontology/shapes.ttl",
        "ontology/context.jsonld",
    ],
)
def test_cli_check_names_a_file_that_is_gone_or_in_another_encoding(
    home: Path, kg: Kg, file: str
) -> None:
    path = home / file
    path.write_bytes(path.read_bytes() + MARK)
    lines = path.read_bytes().count(b"\n") + 1
    code, _, err = kg("check", "--home", home)
    assert (code, err) == (2, f"kg: {path}:{lines}: not UTF-8; save it again as UTF-8\n")
    path.unlink()
    shutil.copytree(home, home / "again", ignore=shutil.ignore_patterns("again"))
    code, _, err = kg("check", "--home", home / "again")
    assert code == 2
    assert err.startswith(f"kg: {home / 'again' / file}: no such file; put it back")


def test_cli_check_names_a_relation_that_the_ontology_has_not(home: Path, kg: Kg) -> None:
    hosts = (home / "seeds" / "patterns" / "hosts.yml").read_text(encoding="utf-8")
    path = home / "seeds" / "patterns" / "houses.yml"
    path.write_text(hosts.replace("relation: hosts", "relation: houses"), encoding="utf-8")
    code, _, err = kg("check", "--home", home)
    assert code == 2
    assert re.match(rf"kg: {re.escape(str(path))}:\d+: kg.ttl has no relation houses", err)
