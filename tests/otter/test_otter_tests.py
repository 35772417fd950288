"""Otter's test files: their form, and that Otter reads from them what was meant."""

from __future__ import annotations

from pathlib import Path

from otter.test_files import ExceptionTestFile

from autograder.otter.test_files import PublicCheck, render_test_files, write_test_files

CHECKS = [
    PublicCheck("q2", "test_first", 'What has no word becomes "?" – always.', 1),
    PublicCheck("q2", "test_second", "Words are joined by single spaces.", 1.5),
    PublicCheck("q10", "test_third", "Something else.", 2),
    PublicCheck("q1", "test_fourth", "Something else again.", 2),
]


def test_test_files_have_the_form_that_otter_reads() -> None:
    check = PublicCheck("q2", "test_repeated_words_count_once", "A word that occurs twice still gives 1.0.", 1)
    assert render_test_files("imdb", [check]) == {
        "q2.py": "from otter.test_files import test_case\n\n"
        "from shared.notebook import run_check\n\n"
        "OK_FORMAT = False\n"
        'name = "q2"\n'
        "points = None\n\n\n"
        '@test_case(name="A word that occurs twice still gives 1.0.", points=1, hidden=False)\n'
        "def test_repeated_words_count_once(env):\n"
        '    run_check("imdb", "test_repeated_words_count_once", env)\n'
    }


def test_otter_reads_what_was_written(tmp_path: Path) -> None:
    hidden = PublicCheck("q2", "test_hidden", "Hidden.", 0.5, hidden=True)
    path = write_test_files(tmp_path / "tests", "imdb", [*CHECKS[:2], hidden])[0]
    cases = ExceptionTestFile.from_file(str(path)).test_cases
    assert [case.name for case in cases] == [CHECKS[0].sentence, CHECKS[1].sentence, "Hidden."]
    assert [case.points for case in cases] == [1, 1.5, 0.5]
    assert [case.hidden for case in cases] == [False, False, True]


def test_test_files_are_ascii_because_otter_reads_them_in_the_platforms_encoding(tmp_path: Path) -> None:
    paths = write_test_files(tmp_path, "imdb", CHECKS)
    assert all(path.read_bytes().isascii() for path in paths)


def test_test_files_come_in_the_order_of_the_checks(tmp_path: Path) -> None:
    paths = write_test_files(tmp_path, "imdb", CHECKS)
    assert [path.stem for path in paths] == ["q2", "q10", "q1"]
