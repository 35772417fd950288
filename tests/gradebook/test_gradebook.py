"""The record: everything that was ever graded, written all or nothing, and what counts of it now."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.history import GradingRecord, current_result, stale_questions
from autograder.gradebook.schema import FILE_NAME, GradebookError
from autograder.gradebook.session import record_intake
from autograder.gradebook.store import Gradebook, open_gradebook
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.paths import ROOT
from autograder.results import CellReport, CheckResult, Override, SubmissionResult
from autograder.submissions.find import Intake, Submission

INPUTS = GradingKey("checks", "grading", "synthetic", 0, "bubblewrap")
ALL_QUESTIONS = ["q1", "q2"]


def check(question: str, points: float = 2, status: str = "passed", number: int = 1) -> CheckResult:
    return CheckResult(
        f"test_{question}_{number}", question, "A sentence.", number > 1, status, points, 2, "m", "d", 0.5
    )


def result(name: str = "kim", *checks: CheckResult, status: str = "graded", message: str = "") -> SubmissionResult:
    cells = (CellReport(0, "ok"), CellReport(2, "raised", "NameError: 김"))
    asked = checks or (check("q1"), check("q2"))
    return SubmissionResult(name, "imdb", status, asked, 1.5, message, "bubblewrap", "synthetic", cells)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with open_gradebook(tmp_path, "imdb") as opened:
        yield opened


def add(book: Gradebook, graded: SubmissionResult, content_hash: str = "a", inputs: GradingKey = INPUTS) -> None:
    """A run of one submission."""
    run = book.begin_run("imdb", [graded.submission], ALL_QUESTIONS, inputs)
    book.add(run, graded, content_hash, set(graded.checked_scores) == set(ALL_QUESTIONS))
    book.end_run(run, "complete")


def left(book: Gradebook, content_hash: str = "a", inputs: GradingKey = INPUTS) -> tuple[str, ...]:
    return stale_questions(book.history("imdb").get("kim", []), content_hash, inputs, ALL_QUESTIONS)


def test_a_result_read_back_is_equal(book: Gradebook) -> None:
    add(book, result(message="a; b"))
    assert book.results("imdb") == [result(message="a; b")]


def test_half_of_a_surrogate_pair_is_kept_as_its_escape(book: Gradebook) -> None:
    add(book, result("kim", replace(check("q1"), detail="\ud800\x00x"), message="\udfff"))
    (got,) = book.results("imdb")
    assert (got.checks[0].detail, got.message) == ("\\ud800\x00x", "\\udfff")


def test_another_program_finds_the_gradebook_as_sqlite_with_wal(book: Gradebook) -> None:
    add(book, result())
    with closing(sqlite3.connect(book.path)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        query = "SELECT check_name, question, hidden, status, points, max_points, detail, seconds FROM check_results"
        assert other.execute(query).fetchall() == [
            (f"test_{question}_1", question, 0, "passed", 2, 2, "d", 0.5) for question in ALL_QUESTIONS
        ]
        assert other.execute("SELECT outcome FROM runs").fetchone() == ("complete",)


def test_a_result_that_cannot_be_written_leaves_nothing_behind(book: Gradebook) -> None:
    run = book.begin_run("imdb", ["kim"], ALL_QUESTIONS, INPUTS)
    with pytest.raises(GradebookError, match="same command again"):
        book.add(run, result(), None, True)  # type: ignore[arg-type]  # the table refuses it
    assert book.results("imdb") == []
    book.add(run, result(), "a", True)
    assert book.results("imdb") == [result()]


def test_submissions_stand_in_the_order_of_the_last_run_and_earlier_ones_behind_them(book: Gradebook) -> None:
    for names in (["a", "b", "c"], ["d", "b"]):
        run = book.begin_run("imdb", names, ALL_QUESTIONS, INPUTS)
        for name in names:
            book.add(run, result(name), "a", True)
    assert [one.submission for one in book.results("imdb")] == ["d", "b", "a", "c"]


def test_what_was_graded_from_the_same_inputs_is_not_left_to_do(book: Gradebook) -> None:
    add(book, result())
    assert left(book) == ()


@pytest.mark.parametrize(
    "change", [{"checks": "x"}, {"grading": "x"}, {"data_source": "real"}, {"seed": 1}, {"sandbox": "process"}]
)
def test_any_other_input_is_a_reason_to_grade_again(book: Gradebook, change: dict[str, object]) -> None:
    add(book, result())
    assert left(book, inputs=replace(INPUTS, **change)) == ("q1", "q2")  # type: ignore[arg-type]


@pytest.mark.parametrize("content_hash", ["b", ""])
def test_another_content_or_one_that_cannot_be_told_is_graded_again(book: Gradebook, content_hash: str) -> None:
    add(book, result(), content_hash="")
    assert left(book, content_hash) == ("q1", "q2")


def test_a_fault_of_the_kit_is_graded_again(book: Gradebook) -> None:
    add(book, result(status="kit_error"))
    assert left(book) == ("q1", "q2")


def test_one_question_graded_again_keeps_the_rest_and_the_history(book: Gradebook) -> None:
    add(book, result("kim", check("q1", 1, "failed"), check("q2", 0, "failed")))
    add(book, result("kim", check("q2")))
    (got,) = book.results("imdb")
    assert got.question_scores == {"q1": 1, "q2": 2}
    assert [len(one.questions) for one in book.history("imdb")["kim"]] == [2, 1]
    assert left(book) == ()


def test_a_status_follows_from_the_checks_that_still_count(book: Gradebook) -> None:
    add(book, result("kim", check("q1"), check("q2", 0, "timeout"), status="timeout", message="q2: slow"))
    add(book, result("kim", check("q2")))
    assert book.results("imdb")[0].status == "graded"
    add(book, result("kim", check("q2", 0, "not_run"), status="invalid", message="cut off"))
    (got,) = book.results("imdb")
    assert (got.status, got.message, got.question_scores["q1"]) == ("invalid", "cut off", 2)


def test_a_question_of_an_earlier_version_is_named(book: Gradebook) -> None:
    add(book, result(), "a")
    add(book, result("kim", check("q2")), "b")
    assert book.results("imdb")[0].message.endswith("q1: of an earlier version of the submission")
    assert left(book, "b") == ("q1",)


def test_a_complete_grading_leaves_no_question_that_is_gone(book: Gradebook) -> None:
    add(book, result("kim", check("q1"), check("q2"), check("q3")))
    run = book.begin_run("imdb", ["kim"], ALL_QUESTIONS, INPUTS)
    book.add(run, result(), "b", True)
    assert list(book.results("imdb")[0].question_scores) == ["q1", "q2"]


def test_an_override_survives_regrading_and_says_who_and_why(book: Gradebook) -> None:
    add(book, result("kim", check("q1", 1, "failed"), check("q2")))
    book.override("imdb", "kim", Override("q1", 1.5, "right idea", "lee", "2026-11-24", "a"))
    add(book, result("kim", check("q1", 0, "failed"), check("q2")))
    (got,) = book.results("imdb")
    assert (got.score, got.question_scores["q1"]) == (3.5, 1.5)
    assert got.message == "q1: 1.5 instead of 0 (lee): right idea"
    assert got.overrides == (Override("q1", 1.5, "right idea", "lee", "2026-11-24", "a"),)


def test_a_later_override_replaces_an_earlier_one_and_both_stay_in_the_record(book: Gradebook) -> None:
    add(book, result())
    for points in (0.5, 1.5):
        book.override("imdb", "kim", Override("q1", points, "why"))
    assert book.results("imdb")[0].question_scores["q1"] == 1.5
    with closing(sqlite3.connect(book.path)) as other:
        assert other.execute("SELECT points, removed_at IS NULL FROM overrides").fetchall() == [(0.5, 0), (1.5, 1)]


def test_a_removed_override_counts_no_more(book: Gradebook) -> None:
    add(book, result())
    book.override("imdb", "kim", Override("q1", 0.5, "why"))
    assert book.remove_override("imdb", "kim", "q1")
    assert not book.remove_override("imdb", "kim", "q1")
    assert book.results("imdb") == [result()]


def test_an_override_of_an_earlier_version_is_named_so() -> None:
    got = current_result([GradingRecord(1, "b", INPUTS, True, result())], [Override("q1", 1, "why", "lee", "", "a")])
    assert got.message == "q1: 1 instead of 2 (lee), for an earlier version of the submission: why"


def test_who_is_graded_by_a_person_in_every_question_needs_no_human_any_more() -> None:
    nothing = result("kim", check("q1", 0, "not_run"), check("q2", 0, "not_run"), status="invalid")
    gradings = [GradingRecord(1, "a", INPUTS, True, nothing)]
    one, both = [[Override(name, 1, "by hand") for name in names] for names in (["q1"], ["q1", "q2"])]
    assert current_result(gradings, one).status == "invalid"
    assert current_result(gradings, both).status == "graded"


def test_a_folder_of_another_assignment_is_refused(book: Gradebook) -> None:
    with (
        pytest.raises(GradebookError, match=r"has the grades of imdb, not of boston"),
        open_gradebook(book.path.parent, "boston"),
    ):
        pass


def test_a_file_that_is_no_gradebook_is_refused_and_left_alone(tmp_path: Path) -> None:
    content = b"no database at all, but long enough to look like one" * 20
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(GradebookError, match="is not a gradebook of this program"), open_gradebook(tmp_path, "imdb"):
        pass
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_an_empty_file_that_a_killed_run_left_becomes_a_gradebook(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    with open_gradebook(tmp_path, "imdb") as book:
        assert book.results("imdb") == []


def origin(*people: Person, when: datetime | None = None) -> Provenance:
    return Provenance("canvas", people, when, 2, True, "kim_LATE_101_9_a.ipynb")


@pytest.mark.parametrize("zone", [None, timezone.utc, timezone(timedelta(hours=-3, minutes=-30))])
def test_who_submitted_what_and_when_is_read_back_equal(book: Gradebook, zone: timezone | None) -> None:
    known = {
        "kim": origin(
            Person(name="김", sid="1"), Person(login="lee"), when=datetime(2026, 11, 23, 10, 15, tzinfo=zone)
        ),
        "lee": origin(),
    }
    book.write_provenance(known, [Person(name="Oh", number="7")])
    assert book.provenance() == known
    assert book.missing_people() == [Person(name="Oh", number="7")]


def test_what_was_found_in_a_folder_is_recorded(book: Gradebook, tmp_path: Path) -> None:
    kim = Submission("kim", "imdb", tmp_path / "kim.py", None, (), 1, origin=origin(Person(name="kim")))
    record_intake(book, Intake((kim,), (), ("kim.py is odd.",), None, (Person(name="Oh"),)), tmp_path)
    assert (book.provenance(), book.missing_people()) == ({"kim": kim.origin}, [Person(name="Oh")])
    assert (tmp_path / "intake-notes.txt").read_text("utf-8") == "kim.py is odd.\n"


def test_a_run_of_other_submissions_keeps_what_is_known_of_earlier_ones(book: Gradebook) -> None:
    book.write_provenance({"kim": origin(), "lee": origin()}, [Person(name="Oh")])
    book.write_provenance({"park": origin(), "kim": origin(Person(name="kim"))}, [])
    assert list(book.provenance()) == ["kim", "lee", "park"]
    assert book.provenance()["kim"].people == (Person(name="kim"),)
    assert book.missing_people() == []


# Files of the process may grow up to this size: more than an empty gradebook, less than what is written.
FILL = """
import resource, sys
from pathlib import Path
from autograder.gradebook.store import open_gradebook
from autograder.gradebook.schema import GradebookError
sys.path.insert(0, "tests/gradebook")
from test_gradebook import INPUTS, check, result

resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
with open_gradebook(Path(sys.argv[1]), "imdb") as book:
    run = book.begin_run("imdb", [str(number) for number in range(1000)], ["q1"], INPUTS)
    for number in range(1000):
        try:
            book.add(run, result(str(number), *[check("q1", number=one) for one in range(50)]), "a", True)
        except GradebookError as error:
            print(number, error)
            break
"""


def test_a_full_disk_keeps_what_was_written_before(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    count, _, message = done.stdout.partition(" ")
    assert "can't be written" in message, done.stderr
    with open_gradebook(tmp_path, "imdb") as book:
        results = book.results("imdb")
        assert len(results) == int(count) > 0
        assert all(len(one.checks) == 50 for one in results)
