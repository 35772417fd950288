"""A gradebook of any version that was ever written opens, with all that is in it.

`data/` has files that the program of the time wrote: `v1-first` the first one that had a gradebook, the other v1 the
last one before version 2. Only their page size was made smaller afterwards. Add files of a new version, keep the old.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from autograder.config import AssignmentConfig
from autograder.gradebook.blind import is_blind, known_ids, shown_names
from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.history import stale_questions
from autograder.gradebook.schema import FILE_NAME, VERSION, GradebookError
from autograder.gradebook.store import Gradebook, open_gradebook
from autograder.gradebook.student_totals import totals_of
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.results import CellReport, CheckResult, Override, SubmissionResult

DATA = Path(__file__).with_name("data")
OF_ONE = sorted(path.name for path in DATA.iterdir() if not path.name.endswith("-all"))
OF_SEVERAL = sorted(path.name for path in DATA.glob("*-all"))
OLD = [name for name in (*OF_ONE, *OF_SEVERAL) if not name.startswith(f"v{VERSION}-")]
KEY = GradingKey("checks", "grading", "synthetic", 0, "process")
ZONE = timezone(timedelta(hours=1))


@pytest.fixture
def out(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """An output folder as a program of the time left it."""
    return Path(shutil.copytree(DATA / request.param, tmp_path / "out"))


def of(names: list[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("out", names, indirect=True)


def content(path: Path) -> list[str]:
    """A gradebook as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def left(book: Gradebook, name: str, content_hash: str) -> tuple[str, ...]:
    return stale_questions(book.history("boston")[name], content_hash, KEY, ["q5", "q7"])


def test_each_version_has_its_files() -> None:
    assert {int(name[1 : name.index("-")]) for name in (*OF_ONE, *OF_SEVERAL)} == set(range(1, VERSION + 1))


@of(OF_ONE)
def test_grades_and_overrides_are_read(out: Path) -> None:
    with open_gradebook(out) as book:
        results = {one.submission: one for one in book.results("boston")}
        overrides = book.overrides("boston")
    assert {name: (one.status, one.score) for name, one in results.items()} == {
        "kim": ("graded", 6),
        "이준": ("graded", 4.5),
        "park": ("invalid", 0),
        "=SUM(A1)": ("kit_error", 0),
    }
    held = Override("q7", 1.5, "half of it", "lee", "2026-11-24T10:00:00+00:00", "a")
    assert overrides == {"이준": [held]}
    assert results["이준"].overrides == (held,)
    assert results["이준"].cells == (CellReport(0, "ok"), CellReport(2, "raised", "NameError: 김"))
    passed = CheckResult("test_q5_1", "q5", "A sentence.", False, "passed", 3, 3, "m: 김 \u202e", "d\n=1", 0.25)
    assert results["이준"].checks[0] == passed


@of(OF_ONE)
def test_earlier_gradings_are_still_known_and_nothing_is_graded_again(out: Path) -> None:
    with open_gradebook(out) as book:
        first, second = book.history("boston")["kim"]
        assert (first.content_hash, first.result.score, second.content_hash) == ("a", 4, "b")
        assert [check.hidden for check in first.result.checks] == [False, True, False]
        assert (left(book, "kim", "b"), left(book, "이준", "a"), left(book, "park", "a")) == ((), (), ())
        assert left(book, "=SUM(A1)", "a") == ("q5", "q7")  # a fault of the grader


@of(OF_ONE)
def test_a_result_can_be_added(out: Path) -> None:
    check = CheckResult("test_q5_1", "q5", "A sentence.", False, "passed", 3, 3)
    new = SubmissionResult("new", "boston", "graded", (check,), 1.0)
    with open_gradebook(out, "boston") as book:
        book.add(book.begin_run("boston", ["new", "kim"], ["q5"], KEY), new, "c", False)
    with open_gradebook(out) as book:
        assert book.results("boston")[0] == new
        assert [one.submission for one in book.results("boston")] == ["new", "kim", "이준", "park", "=SUM(A1)"]


@of([name for name in OF_ONE if name != "v1-first"])
def test_who_submitted_what_and_when_is_known(out: Path) -> None:
    kim, lee = Person(name="kim", numbers={"canvas": "101"}, sid="S1"), Person(name="이준", login="lee")
    when = datetime(2026, 11, 23, 10, 15)
    with open_gradebook(out) as book:
        assert book.provenance() == {
            "kim": Provenance("canvas", (kim,), when.replace(tzinfo=ZONE), 2, True, "kim_LATE_101_9_a.ipynb"),
            "이준": Provenance("blackboard", (lee, Person(name="Ha Choi", email="c@x.org")), when, place="x"),
            "park": Provenance(people=(Person(name="park"),), place="park.ipynb"),
        }
        assert book.missing_people() == [Person(name="Oh", number="7")]


@of(["v1-first"])
def test_without_a_list_of_submissions_nothing_is_known_of_them(out: Path) -> None:
    with open_gradebook(out) as book:
        assert (book.provenance(), book.missing_people()) == ({}, [])


@of(OF_SEVERAL)
def test_students_and_their_totals_are_read(out: Path) -> None:
    question = {"title": "x", "functions": ["f"], "checks": {"test_x": 100}}
    assignments = []
    for name in ("imdb", "boston"):
        assignments.append(AssignmentConfig.model_validate({"title": name, "questions": {"q1": question}}))
        assignments[-1]._name = name
    with open_gradebook(out) as book:
        assert [(one.student, one.total, one.status, one.message) for one in totals_of(book, assignments)] == [
            ("kim", 6, "graded", "not the ones to grade: kim/old.py"),
            ("lee", None, "unclear", "unclear: lee/x.py could be for imdb or boston; boston missing"),
            ("oh", None, "invalid", "no notebook found."),
        ]
        assert [one.people[0].sid for one in book.provenance().values()] == ["K", "L", "O"]
        assert book.missing_people() == [Person(name="Missing", sid="M")]


@of(OF_ONE)
def test_only_a_blind_gradebook_has_ids(out: Path) -> None:
    blind = out.joinpath(FILE_NAME).read_bytes() in [
        (DATA / name / FILE_NAME).read_bytes() for name in ("v3-boston", "v4-boston")
    ]
    with open_gradebook(out) as book:
        assert is_blind(book) == blind
        assert known_ids(book).get("이준") == ("S-22223" if blind else None)
        assert shown_names(book).name("이준") == ("S-22223" if blind else "이준")


@of(OLD)
def test_a_migrated_gradebook_has_the_tables_of_a_new_one(out: Path, tmp_path: Path) -> None:
    with open_gradebook(out):
        pass
    (tmp_path / "new").mkdir()
    with open_gradebook(tmp_path / "new", "boston"):
        pass
    tables = []
    for folder in (out, tmp_path / "new"):
        with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
            tables.append({name: " ".join(sql.split()) for name, sql in rows})
    assert tables[0] == tables[1]


@of(OLD)
def test_the_gradebook_as_it_was_is_kept_and_migrated_only_once(out: Path) -> None:
    before = content(out / FILE_NAME)
    version = int(out.joinpath(FILE_NAME).read_bytes()[60:64].hex(), 16)
    copy = out / f"gradebook.v{version}.sqlite"
    for _ in range(2):
        with open_gradebook(out):
            pass
        assert content(copy) == before
        copy.touch()
    assert {path.name for path in out.iterdir()} <= {FILE_NAME, copy.name, "submitted.json"}


@of(OLD)
def test_an_earlier_gradebook_gets_a_secret_of_its_own_and_keeps_it(out: Path, tmp_path: Path) -> None:
    shutil.copytree(out, tmp_path / "same")
    secrets = []
    for folder in (out, out, tmp_path / "same"):
        with open_gradebook(folder) as book:
            secrets.append(book.secret)
    assert len(secrets[0]) == 32
    assert secrets[0] == secrets[1] != secrets[2]


@of(["v1-boston"])
def test_the_copy_has_what_another_program_has_just_written(out: Path) -> None:
    with closing(sqlite3.connect(out / FILE_NAME)) as other:
        other.execute("UPDATE overrides SET why = 'just now'")
        other.commit()
        with open_gradebook(out) as book:
            assert book.overrides("boston")["이준"][0].why == "just now"
    assert any("just now" in line for line in content(out / "gradebook.v1.sqlite"))


@of(["v1-boston"])
def test_what_was_submitted_is_taken_over_once(out: Path) -> None:
    with open_gradebook(out) as book:
        known = book.provenance()
    (out / "submitted.json").write_text("{")
    with open_gradebook(out) as book:
        assert book.provenance() == known


@of(["v1-boston"])
@pytest.mark.parametrize(
    "text", ["{", "[]", '{"submissions": {"a": 1}}', '{"submissions": {}, "missing": [{"age": 3}]}']
)
def test_a_damaged_list_of_submissions_says_what_to_do_and_changes_nothing(out: Path, text: str) -> None:
    before = content(out / FILE_NAME)
    (out / "submitted.json").write_text(text, "utf-8")
    with (
        pytest.raises(GradebookError, match=r"submitted\.json is damaged.* remove it and grade"),
        open_gradebook(out),
    ):
        pass
    assert content(out / FILE_NAME) == before
    (out / "submitted.json").unlink()
    with open_gradebook(out) as book:
        assert len(book.results("boston")) == 4


@of(["v1-boston"])
def test_a_list_of_submissions_of_another_assignment_is_left_alone(out: Path) -> None:
    path = out / "submitted.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"assignment": "imdb"}), "utf-8")
    with open_gradebook(out) as book:
        assert book.provenance() == {}


@of(OF_ONE[-1:])
def test_a_gradebook_of_a_newer_program_is_refused(out: Path) -> None:
    with closing(sqlite3.connect(out / FILE_NAME)) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(GradebookError, match="was written by a newer version of this program"), open_gradebook(out):
        pass
