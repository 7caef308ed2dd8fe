from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge import judgements

HEAD = "# what is the same\nkind,a,b,a_in,b_in,reason\n"


def folder(tmp_path: Path, same: str = "", different: str = "") -> Path:
    (tmp_path / "same.csv").write_text(HEAD + same, encoding="utf-8")
    (tmp_path / "different.csv").write_text(HEAD + different, encoding="utf-8")
    return tmp_path


def test_knowledge_reads_judgements_with_their_lines(tmp_path: Path) -> None:
    found = judgements.load(
        folder(
            tmp_path,
            "\n# a note\nCompany,远瀚,远瀚集团,,,short name\n",
            "Official,周明,周明,a.txt,b.txt,a father and a son\n",
        )
    )
    (same,), (different,) = found.same, found.different
    assert (same.same, same.kind, same.a, same.b) == (True, "Company", "远瀚", "远瀚集团")
    assert same.where.endswith("same.csv:5")
    assert (different.a_in, different.b_in, different.reason) == (
        "a.txt", "b.txt", "a father and a son",
    )  # fmt: skip
    assert different.where.endswith("different.csv:3")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Town,远瀚,瀚海,,,why\n", "unknown kind 'Town'"),
        ("Company,远瀚,,,,why\n", "two names are needed"),
        ("Company,远瀚,瀚海,,,\n", "say why"),
        ("Company,远瀚,远瀚,,,why\n", "against itself"),
        ("Official,周明,周明,a.txt,a.txt,why\n", "against itself"),
    ],
)
def test_knowledge_refuses_judgements_that_are_not_sound(
    line: str, fault: str, tmp_path: Path
) -> None:
    with pytest.raises(KnowledgeError, match=fault):
        judgements.load(folder(tmp_path, line))


def test_knowledge_lists_all_faults_of_judgements(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError) as caught:
        judgements.load(folder(tmp_path, "Town,远瀚,,,,\n", "Company,瀚海,瀚海,a.txt,a.txt,why\n"))
    assert len(str(caught.value).splitlines()) == 4


def test_knowledge_refuses_judgements_that_contradict(tmp_path: Path) -> None:
    same, different = "Company,远瀚,瀚海,,,why\n", "Company,瀚海,远瀚,,,why\n"
    with pytest.raises(KnowledgeError, match=r"opposite of .*same\.csv:3"):
        judgements.load(folder(tmp_path, same, different))


def test_knowledge_allows_one_name_to_differ_in_every_file(tmp_path: Path) -> None:
    found = judgements.load(folder(tmp_path, different="Official,周明,周明,,,common name\n"))
    assert len(found.different) == 1


def test_knowledge_ships_sound_judgements(checkout: Path) -> None:
    found = judgements.load(checkout / "seeds" / "judgements")
    assert found.same
    assert found.different
    assert found.same[0].where.startswith("seeds/judgements/same.csv:")
