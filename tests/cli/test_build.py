"""``kg build`` on one small text, and on what it may meet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.news import TEXT, Kg

FILES = {
    *("graph.ttl", "graph.nq", "graph.html", "report.md", "index.html", "changes.html"),
    *("quarantine.nq", "dataset.nq"),
}


def test_cli_build_writes_its_files(output: Path) -> None:
    assert {path.name for path in output.iterdir()} == FILES


def test_cli_build_again_changes_no_byte_and_another_text_says_what_is_new(
    news: Path, tmp_path: Path, kg: Kg
) -> None:
    def built(*texts: Path) -> dict[str, bytes]:
        kg("build", *texts, "--recogniser", "none", "-q", "--output", tmp_path / "out")
        return {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}

    first = built(news)
    assert built(news) == first
    assert "没有可比的上一次构建" in first["changes.html"].decode()
    more = tmp_path / "more.txt"
    more.write_text("白石园区引进了江州明达机械有限公司。\n", encoding="utf-8")
    second = built(news, more)
    assert "江州明达机械有限公司" in second["changes.html"].decode()
    assert built(news, more) == second
    shown = {name: text for name, text in built(news).items() if name != "changes.html"}
    assert shown == {name: text for name, text in first.items() if name != "changes.html"}


def test_cli_build_over_a_broken_graph_starts_anew(news: Path, tmp_path: Path, kg: Kg) -> None:
    (tmp_path / "graph.nq").write_text("no graph", encoding="utf-8")
    assert kg("build", news, "--recogniser", "none", "-q", "--output", tmp_path) == (0, "", "")
    assert "没有可比的上一次构建" in (tmp_path / "changes.html").read_text(encoding="utf-8")


def test_cli_build_quietly_says_nothing(news: Path, tmp_path: Path, kg: Kg) -> None:
    assert kg("build", news, "--recogniser", "none", "-q", "--output", tmp_path) == (0, "", "")


def test_cli_build_tells_people_how_much_it_found(news: Path, tmp_path: Path, kg: Kg) -> None:
    code, out, err = kg("build", news, "--recogniser", "none", "--output", tmp_path)
    assert (code, out) == (0, "")
    assert "documents" in err
    assert str(tmp_path / "graph.html") in err


def test_cli_build_goes_on_behind_a_bad_file_and_leaves_with_one(
    news: Path, tmp_path: Path, kg: Kg
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"not a pdf")
    result = kg("build", news, broken, "--recogniser", "none", "-q", "--output", tmp_path / "out")
    code, out, err = result
    assert (code, out) == (1, "")
    assert err.count(str(broken)) == 1
    assert (tmp_path / "out" / "graph.nq").stat().st_size > 0


def test_cli_build_says_no_more_of_a_broken_pdf_than_that(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        b"%PDF-1.4\nxref\n0 1\n000000000\x0f 00000 n \ntrailer\n<< >>\nstartxref\n9\n%%EOF"
    )
    code = "import sys; from kg.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "build", str(tmp_path), "--recogniser", "none"]
    shown = subprocess.run(
        [*command, "--output", str(tmp_path / "out")], capture_output=True, text=True, check=False
    )
    assert shown.returncode == 1
    assert shown.stderr.startswith("kg: ")
    assert len(shown.stderr.splitlines()) == 1


def test_cli_build_reports_a_copy_and_goes_on(news: Path, tmp_path: Path, kg: Kg) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(TEXT, encoding="utf-8")
    code, _, err = kg("build", news, copy, "--recogniser", "none", "--output", tmp_path / "out")
    assert code == 0
    assert "documents: double" in err
    assert "copy.txt" in (tmp_path / "out" / "report.md").read_text(encoding="utf-8")


def test_cli_build_survives_names_of_files_that_are_no_words(
    news: Path, tmp_path: Path, kg: Kg
) -> None:
    (tmp_path / "\x1b[31m\udcff\n<b>.txt").touch()
    code, _, err = kg("build", news, tmp_path, "--recogniser", "none", "--output", tmp_path / "o")
    assert code == 1
    assert "\x1b" not in err
    report = (tmp_path / "o" / "report.md").read_text(encoding="utf-8")
    assert "\x1b" not in report
    assert "[31m" in report.replace("\\", "")


def test_cli_build_of_nothing_readable_leaves_the_last_output_alone(
    output: Path, tmp_path: Path, kg: Kg
) -> None:
    before = (output / "graph.nq").read_bytes()
    code, _, err = kg("build", tmp_path / "no", "--recogniser", "none", "--output", output)
    assert code == 1
    assert str(tmp_path / "no") in err
    assert (output / "graph.nq").read_bytes() == before


def test_cli_build_gives_addresses_the_base_it_is_told(news: Path, tmp_path: Path, kg: Kg) -> None:
    base = "https://example.org/id/"
    kg("build", news, "--recogniser", "none", "-q", "--output", tmp_path, "--base", base)
    assert f"<{base}" in (tmp_path / "graph.nq").read_text(encoding="utf-8")


def test_cli_build_with_a_wrong_home_names_the_cure(news: Path, tmp_path: Path, kg: Kg) -> None:
    code, _, err = kg("build", news, "--home", tmp_path)
    assert code == 2
    assert "--home" in err


@pytest.mark.parametrize("base", ["", "a b", "x", 'http://a/"', "http://例/"])
def test_cli_build_refuses_a_base_that_begins_no_address(base: str, news: Path, kg: Kg) -> None:
    code, _, err = kg("build", news, "--recogniser", "none", "--base", base)
    assert code == 2
    assert "https://example.org/id/" in err


def test_cli_build_into_a_file_stops_before_it_reads(news: Path, kg: Kg) -> None:
    code, _, err = kg("build", news, "--output", news / "jiangzhou.txt" / "deep")
    assert code == 2
    assert "--output" in err
    assert (news / "jiangzhou.txt").read_text(encoding="utf-8") == TEXT


def test_cli_build_by_two_processes_writes_the_same_bytes(
    news: Path, tmp_path: Path, kg: Kg
) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"not a pdf")
    given = (news, tmp_path / "broken.pdf", "--recogniser", "none", "-q", "--output")
    one, two = tmp_path / "one", tmp_path / "two"
    told = [kg("build", *given, out, "--jobs", jobs) for out, jobs in ((one, "1"), (two, "2"))]
    assert told[0] == told[1]
    for name in ("graph.ttl", "graph.nq", "graph.html", "report.md"):
        assert (one / name).read_bytes() == (two / name).read_bytes()


@pytest.mark.parametrize("option", ["--output", "--store"])
def test_cli_build_into_what_is_no_folder_stops_before_it_reads(
    option: str, news: Path, tmp_path: Path, kg: Kg
) -> None:
    (tmp_path / "round").symlink_to(tmp_path / "round")
    (tmp_path / "file").touch()
    for named in ("/dev/null", tmp_path / "file", tmp_path / "file" / "a", tmp_path / "round"):
        code, out, err = kg("build", news, "--recogniser", "none", option, named)
        assert (code, out, len(err.splitlines())) == (2, "", 1)
        assert option in err
