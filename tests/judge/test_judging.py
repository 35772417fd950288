"""Checks are run in the judge: each gets one result, and what students read gives nothing hidden away."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import autograder.checks
import shared.checks
from autograder import config
from autograder.config import AssignmentConfig
from autograder.judge.run_checks import KIT_FAULT_MESSAGE, load_checks, run_checks
from autograder.results import CheckResult
from shared.student.protocol import (
    StudentCodeError,
)

PUBLIC = '''
from shared.student.protocol import GraderError, Student, StudentCodeError, CheckFailed

def test_answer_is_one(student: Student) -> None:
    """The answer is one."""
    got = student.call("answer")
    if got != 1:
        raise CheckFailed(f"answer(): expected 1, got {got}.", "The answer is not one.")

def test_trips_over_itself(student: Student) -> None:
    """This check has a bug."""
    student.call("other")
    {}["missing key"]

def test_sentence_over_two_lines(student: Student) -> None:
    """The sentence of this check
    stands on two lines.

    The rest is for its author.
    """
    raise CheckFailed("x" * 10_000)

def test_skips(student: Student) -> None:
    """This check is skipped."""
    import pytest
    pytest.skip("not today")

def not_a_check(student: Student) -> None:
    raise AssertionError
'''
HIDDEN = '''
from autograder.judge.grader_secrets import add_staff_note
from shared.student.protocol import GraderError, Student, StudentCodeError, CheckFailed

def test_secret_is_kept(student: Student) -> None:
    """The answer to the hidden question is right."""
    student.call("secret", 42)
    raise CheckFailed("answer(): expected 1234, got 5678 for the input 42.", "Think of negative numbers.")

def test_secret_fault(student: Student) -> None:
    """The hidden question is answered."""
    student.call("raises")

def test_facts_are_missing(student: Student) -> None:
    """This check asks for what the judge does not have."""
    raise GraderError("no such threshold")

def test_nearly(student: Student) -> None:
    """The answer is nearly right."""
    add_staff_note("Three tries.")
    raise CheckFailed("0.86 of 0.88", "too low")

def test_asserts(student: Student) -> None:
    """This check asserts by itself."""
    assert student.call("answer") == 2, "the input was 42"
'''
GRADING = """
version: 1
assignments:
  toy:
    title: Toy
    questions:
      q1:
        title: First
        functions: [answer]
        checks:
          test_secret_is_kept: 5
          test_answer_is_one: 10
          test_trips_over_itself: 15
      q2:
        title: Second
        functions: [other]
        checks:
          test_secret_fault: 10
          test_sentence_over_two_lines: 10
          test_asserts: 6
          test_nearly: 4
      q3:
        title: Third
        functions: [third]
        checks:
          test_facts_are_missing: 30
          test_skips: 10
"""


class FakeStudent:
    """Answers 1 to everything, and notes what happens."""

    def __init__(self) -> None:
        self.log: list[str] = []

    def call(self, function: str, *_args: Any, **_kwargs: Any) -> Any:
        self.log.append(function)
        if function == "raises":
            raise StudentCodeError("raised", "raises() stopped: ValueError: the input was 42", "It stopped.")
        return 1

    def forget(self) -> None:
        self.log.append("forget")


def forget_modules_of(package: str) -> None:
    """Let the toy's checks of an earlier test be imported again."""
    for name in [name for name in sys.modules if name.startswith(f"{package}.toy")]:
        del sys.modules[name]


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AssignmentConfig:
    """An assignment whose checks stand in a temporary folder, beside those of the kit."""
    for package, folder, source in ((shared.checks, "public", PUBLIC), (autograder.checks, "hidden", HIDDEN)):
        (tmp_path / folder / "toy").mkdir(parents=True)
        (tmp_path / folder / "toy" / "q1.py").write_text(textwrap.dedent(source))
        monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path / folder)])
        forget_modules_of(package.__name__)
    load_checks.cache_clear()
    (tmp_path / "grading.yml").write_text(GRADING)
    return config.load(tmp_path / "grading.yml").assignments["toy"]


@pytest.fixture(autouse=True)
def forgotten_checks() -> Iterator[None]:
    yield
    load_checks.cache_clear()


def judged(assignment: AssignmentConfig, student: Any = None, **settings: Any) -> dict[str, CheckResult]:
    judged_student: Any = student or FakeStudent()
    results = run_checks(judged_student, assignment, **settings)
    assert len({result.check for result in results}) == len(results)
    return {result.check: result for result in results}


# --- results ---


def test_each_check_has_one_result_in_the_order_of_the_file(toy: AssignmentConfig) -> None:
    results = judged(toy)
    assert list(results) == list(toy.checks)
    assert [result.question for result in results.values()] == ["q1"] * 3 + ["q2"] * 4 + ["q3"] * 2
    assert {check: result.max_points for check, result in results.items()} == toy.checks


def test_a_step_between_public_and_hidden_checks_is_taken_once(toy: AssignmentConfig) -> None:
    student = FakeStudent()
    judged(toy, student, before_hidden=lambda: student.log.append("step"))
    calls = [call for call in student.log if call != "forget"]
    assert calls == ["answer", "other", "step", "secret", "raises", "answer"]


def test_the_step_is_taken_without_hidden_checks_too(toy: AssignmentConfig) -> None:
    steps: list[str] = []
    judged(toy, only=["q9"], before_hidden=lambda: steps.append("step"))
    assert steps == ["step"]


def test_only_what_is_passed_earns_points(toy: AssignmentConfig) -> None:
    earned = {check: result.points for check, result in judged(toy).items() if result.points}
    assert earned == {"test_answer_is_one": 10}


def test_statuses_tell_how_each_check_ended(toy: AssignmentConfig) -> None:
    assert {check: result.status for check, result in judged(toy).items()} == {
        "test_secret_is_kept": "failed",
        "test_answer_is_one": "passed",
        "test_trips_over_itself": "kit_error",
        "test_secret_fault": "raised",
        "test_sentence_over_two_lines": "failed",
        "test_asserts": "kit_error",
        "test_nearly": "failed",
        "test_facts_are_missing": "kit_error",
        "test_skips": "kit_error",
    }


def test_a_check_that_trips_over_itself_says_so_to_the_staff_only(toy: AssignmentConfig) -> None:
    result = judged(toy)["test_trips_over_itself"]
    assert result.message == KIT_FAULT_MESSAGE
    assert result.detail == "KeyError: 'missing key'"


def test_hidden_checks_show_their_sentence_and_hint_and_nothing_else(toy: AssignmentConfig) -> None:
    results = judged(toy)
    kept = results["test_secret_is_kept"]
    assert (kept.hidden, kept.message) == (True, "Think of negative numbers.")
    assert kept.sentence == "The answer to the hidden question is right."
    assert results["test_secret_fault"].message == "It stopped."
    for result in results.values():
        if result.hidden:
            assert not any(secret in result.message + result.sentence for secret in ("42", "1234", "5678"))


def test_the_staff_reads_the_whole_message_of_a_hidden_check(toy: AssignmentConfig) -> None:
    assert "expected 1234, got 5678" in judged(toy)["test_secret_is_kept"].detail


def test_public_checks_show_their_message(toy: AssignmentConfig) -> None:
    class Wrongly(FakeStudent):
        def call(self, function: str, *_args: Any, **_kwargs: Any) -> Any:
            return 7

    result = judged(toy, Wrongly())["test_answer_is_one"]
    assert (result.hidden, result.message) == (False, "answer(): expected 1, got 7.")


def test_what_a_check_remarks_goes_into_its_record_for_the_staff(toy: AssignmentConfig) -> None:
    results = judged(toy)
    assert results["test_nearly"].detail == "0.86 of 0.88 Three tries."
    assert results["test_nearly"].message == "too low"
    assert "Three tries" not in results["test_asserts"].detail + results["test_facts_are_missing"].detail


def test_a_long_message_is_cut_short(toy: AssignmentConfig) -> None:
    assert len(judged(toy)["test_sentence_over_two_lines"].message) == 2000


def test_the_sentence_is_the_docstrings_first_paragraph_on_one_line(toy: AssignmentConfig) -> None:
    assert judged(toy)["test_sentence_over_two_lines"].sentence == "The sentence of this check stands on two lines."


# --- what is run ---


@pytest.mark.parametrize("only", [("q2",), ["q2"], iter(("q2",))], ids=["tuple", "list", "iterator"])
def test_only_the_questions_asked_for_are_run(toy: AssignmentConfig, only: Any) -> None:
    student = FakeStudent()
    results = judged(toy, student, only=only)
    assert list(results) == ["test_secret_fault", "test_sentence_over_two_lines", "test_asserts", "test_nearly"]
    assert "secret" not in student.log


def test_the_first_failure_is_the_last_check_that_runs_where_that_is_asked_for(toy: AssignmentConfig) -> None:
    results = judged(toy, stop_at_failure=True)
    assert [result.status for result in results.values()].count("passed") == len(results) - 1
    assert 0 < len(results) < len(judged(toy))


def test_public_checks_run_before_any_hidden_input_was_shown(toy: AssignmentConfig) -> None:
    student = FakeStudent()
    judged(toy, student)
    calls = [entry for entry in student.log if entry != "forget"]
    assert calls == ["answer", "other", "secret", "raises", "answer"]


def test_models_are_let_go_of_after_each_check(toy: AssignmentConfig) -> None:
    student = FakeStudent()
    judged(toy, student, only=("q1",))
    assert student.log == ["answer", "forget", "other", "forget", "secret", "forget"]


def test_a_student_that_fails_to_forget_leaves_no_check_without_result(toy: AssignmentConfig) -> None:
    class Broken(FakeStudent):
        def forget(self) -> None:
            raise OSError("the pipe is gone")

    results = judged(toy, Broken())
    assert list(results) == list(toy.checks)
    assert results["test_answer_is_one"].status == "kit_error"


def test_the_environments_pytest_settings_do_not_reach_the_judge(
    toy: AssignmentConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    assert judged(toy)["test_answer_is_one"].status == "passed"
    assert os.environ["PYTEST_ADDOPTS"] == "--no-such-option"
    assert os.environ["PYTEST_PLUGINS"] == "no_such_plugin"


@pytest.mark.usefixtures("toy")
def test_a_check_without_a_sentence_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public" / "toy" / "q1.py").write_text("def test_nothing(student): pass\n")
    with pytest.raises(ValueError, match="test_nothing has no docstring"):
        load_checks("toy")


@pytest.mark.usefixtures("toy")
def test_two_checks_of_the_same_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "hidden" / "toy" / "q2.py").write_text(PUBLIC)
    with pytest.raises(ValueError, match=r"two checks are named test_answer_is_one\. Rename one"):
        load_checks("toy")


@pytest.mark.usefixtures("toy")
def test_checks_come_in_the_order_of_the_questions(tmp_path: Path) -> None:
    for place in (10, 2):
        check = f'def test_of_{place}(student):\n    """A sentence."""\n'
        (tmp_path / "public" / "toy" / f"q{place}.py").write_text(check)
    (tmp_path / "public" / "toy" / "values.py").write_text("def test_beside_the_questions(student): pass\n")
    names = [info.name for info in load_checks("toy") if not info.hidden]
    assert names[-2:] == ["test_of_2", "test_of_10"]
