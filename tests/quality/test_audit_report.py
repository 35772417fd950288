"""What an audit says: shares per question, floors, survivors by name; and what it keeps for the next time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rich.console import Console

from autograder import config
from autograder.paths import ROOT
from autograder.quality.audit.corpus import Answer, Kind
from autograder.quality.audit.judge_all import key_of
from autograder.quality.audit.judge_one import Outcome
from autograder.quality.audit.report import (
    Audit,
    Judged,
    content_of,
    earlier_outcomes,
    show,
    show_messages,
    write_page,
)

IMDB = config.load(ROOT / "grading.yml").assignments["imdb"]


def judged(kind: Kind, accepted: bool, number: int = 0, equivalent: str = "", fault: str = "") -> Judged:
    answer = Answer("q2", kind, f"{kind}{number}", "A <b>note</b>.", f"x = {number}  # {kind}\n")
    return Judged(answer, Outcome({} if accepted else {"test_x": "failed, no"}, fault=fault), equivalent)


def audit_of(*answers: Judged) -> Audit:
    return Audit(IMDB, "synthetic", answers, {"keras": "3"})


GOOD = (judged("right", True), judged("wrong", False), *(judged("mutant", False, number) for number in range(40)))


def test_shares_are_counted_by_question_and_for_all() -> None:
    question, everything = audit_of(*GOOD).lines()
    assert (question.question, everything.question) == ("q2", "all")
    assert [str(question.right), str(question.wrong), str(question.mutants)] == ["1/1", "1/1", "40/40"]
    assert audit_of(*GOOD).faults() == []


def test_a_right_answer_that_is_rejected_fails_the_audit() -> None:
    assert audit_of(*GOOD, judged("right", False, 1)).faults() == [
        "q2 right right1: is rejected: test_x: failed, no",
        "q2: 1 right answer(s) rejected",
    ]


def test_a_wrong_answer_that_is_accepted_fails_the_audit() -> None:
    assert audit_of(*GOOD, judged("wrong", True, 1)).faults() == [
        "q2 wrong wrong1: is accepted",
        "q2: wrong: 1/2 caught, the floor is 100%",
    ]


def test_a_wrong_answer_that_other_checks_catch_fails_the_audit() -> None:
    answer = Answer("q2", "wrong", "named", "x", "x", fails=("test_y", "test_z"), perhaps=("test_near_a_threshold",))
    failed = dict.fromkeys(("test_x", "test_y", "test_near_a_threshold"), "failed, no")
    found = Judged(answer, Outcome(failed))
    assert found.unexpected == ("also fails test_x", "does not fail test_z")
    assert audit_of(*GOOD, found).faults() == [f"q2 wrong named: {text}" for text in found.unexpected]


@pytest.mark.parametrize("kind", ["right", "wrong"])
def test_an_answer_that_costs_points_in_another_question_fails_the_audit(kind: Kind) -> None:
    failed = {} if kind == "right" else {"test_x": "failed, no"}
    found = Judged(Answer("q2", kind, "named", "x", "x"), Outcome(failed, {"test_of_q5": "failed, no"}))
    assert found.unexpected == ("costs points elsewhere: test_of_q5: failed, no",)


def test_messages_are_shown_beside_what_is_wrong_for_wrong_answers_only() -> None:
    wrong = Judged(
        Answer("q2", "wrong", "off_by_one", "One less.", "x"), Outcome({"a": "b"}, seen="Each word.\nGot 3.")
    )
    console = Console(record=True, width=40)
    show_messages(audit_of(judged("right", True), wrong, judged("mutant", False)), console)
    assert console.export_text() == "\nq2 off_by_one: One less.\n    Each word.\n    Got 3.\n"


def test_few_survivors_are_below_no_floor_and_more_are() -> None:
    assert audit_of(*GOOD, judged("mutant", True, 50)).faults() == []
    assert audit_of(*GOOD, judged("mutant", True, 50), judged("mutant", True, 51)).faults() == [
        "all mutants: 40/42 caught, the floor is 97%"
    ]


def test_equivalent_mutants_do_not_count() -> None:
    found = audit_of(*GOOD, judged("mutant", True, 50, equivalent="a matter of wording"))
    assert str(found.lines()[-1].mutants) == "40/40"
    assert found.lines()[-1].equivalent == 1
    assert found.amiss == []


def test_what_could_not_be_judged_fails_the_audit_by_name() -> None:
    (fault,) = audit_of(*GOOD, judged("mutant", False, 50, fault="it hangs")).faults()
    assert fault == "q2 mutant mutant50: it hangs"


def test_survivors_and_false_rejects_are_shown_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    show(audit_of(*GOOD, judged("wrong", True, 1), judged("right", False, 2)), Console(width=100))
    printed = capsys.readouterr().out
    assert "q2 wrong wrong1: is accepted" in printed
    assert "q2 right right2: is rejected" in printed
    assert "test_x: failed, no" in printed


def test_the_page_has_each_survivor_with_its_difference_and_nothing_unescaped(tmp_path: Path) -> None:
    path = tmp_path / "index.html"
    write_page(audit_of(*GOOD, judged("wrong", True, 1)), {"q2": "x = 0\n"}, path)
    text = path.read_text("utf-8")
    assert "+x = 1" in text
    assert "A &lt;b&gt;note&lt;/b&gt;." in text
    assert "The audit fails." in text


def test_outcomes_are_found_again_by_what_they_depend_on(tmp_path: Path) -> None:
    found = audit_of(*GOOD, judged("right", False, 9, fault="it hangs"))
    keys = {entry.answer: key_of(entry.answer, "everything else") for entry in found.judged}
    (tmp_path / "audit.json").write_text(json.dumps(content_of(found, keys)))
    earlier = earlier_outcomes(tmp_path / "audit.json")
    assert earlier[keys[GOOD[0].answer]] == GOOD[0].outcome
    assert len(earlier) == len(GOOD)  # what hangs is tried again
    assert key_of(GOOD[0].answer, "something else") not in earlier


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"answers": [{"key": 1}]}'])
def test_an_unreadable_record_is_no_record(tmp_path: Path, text: str) -> None:
    path = tmp_path / "audit.json"
    path.write_text(text)
    assert earlier_outcomes(path) == {}
