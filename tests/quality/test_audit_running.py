"""How an audit judges answers: in place of the reference's own, side by side, and whatever they do."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from autograder import config
from autograder.judge.grader_secrets import GraderSecrets
from autograder.paths import ROOT
from autograder.quality.audit import judge_one, reference_cells
from autograder.quality.audit.command import AuditOptions, run_audit
from autograder.quality.audit.corpus import Answer, Kind
from autograder.quality.audit.judge_all import judge_all
from autograder.quality.audit.judge_one import Outcome
from autograder.results import CheckResult
from shared.student.in_process import InProcessStudent
from shared.student.protocol import DataRef

BOSTON = config.load(ROOT / "grading.yml").assignments["boston"]
BEST = "import os, numpy as np\ndef best_num_epochs(history, skip=10):\n    "
LOOP = "while True:\n        pass"

pytestmark = pytest.mark.slow


def answer(kind: Kind, name: str, body: str) -> Answer:
    return Answer("q7", kind, name, f"{name}.", BEST + body + "\n")


RIGHT = answer("right", "argmin", "return int(np.argmin(history[skip:])) + skip + 1")
WRONG = answer("wrong", "from zero", "return int(np.argmin(history[skip:])) + skip")
RAISES = answer("wrong", "raises", "raise SystemExit")
ENDS = answer("wrong", "ends", "os._exit(0)")


@pytest.fixture
def environment() -> Iterator[None]:
    """Judging sets threads in the environment, for its processes."""
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Judging in this process, with a time limit of seconds."""
    importlib.import_module("keras")  # takes longer than the limit
    monkeypatch.setattr(judge_one, "SECONDS_PER_ANSWER", 3)
    monkeypatch.setattr(judge_one, "SECONDS_PER_MUTANT", 3)
    cells = tuple(reference_cells.reference_cells("boston"))
    monkeypatch.setattr(judge_one, "_grader", [judge_one._Grader(BOSTON, cells, {}, (GraderSecrets("synthetic"),))])


@pytest.mark.usefixtures("environment")
def test_answers_are_judged_by_their_questions_checks_whatever_they_do() -> None:
    found: dict[str, Outcome] = {}
    judge_all(
        [ENDS, RIGHT, WRONG, RAISES], BOSTON, "synthetic", 1, lambda a, outcome: found.update({a.name: outcome})
    )
    assert found["argmin"].accepted
    assert not found["argmin"].failed
    assert [found[name].accepted for name in ("from zero", "raises", "ends")] == [False] * 3
    assert all(check in BOSTON.questions["q7"].checks for check in found["from zero"].failed)
    assert [found[name].fault for name in ("argmin", "from zero", "raises")] == [""] * 3
    assert "the lowest one is" in found["from zero"].seen
    assert found["ends"].fault == "it ends the grader process"


@pytest.mark.usefixtures("impatient")
def test_an_answer_that_hangs_is_an_error_and_a_mutant_that_hangs_is_caught() -> None:
    hand_written = judge_one.judged(answer("wrong", "loops", LOOP))
    assert not hand_written.accepted
    assert hand_written.fault == "it hangs: stopped after 3 s"
    mutant = judge_one.judged(answer("mutant", "loops", LOOP))
    assert (mutant.accepted, mutant.fault) == (False, "")


@pytest.mark.usefixtures("impatient")
def test_a_hidden_check_that_fails_without_a_hint_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = CheckResult("test_any_epoch_can_be_the_best", "q7", "Any epoch.", True, "failed", 0.0, 2.0)
    monkeypatch.setattr(judge_one, "run_checks", lambda *_args, **_settings: [silent])
    outcome = judge_one.judged(WRONG)
    assert outcome.fault == "a hidden check fails without a hint for students: test_any_epoch_can_be_the_best"


@pytest.mark.usefixtures("impatient")
def test_what_an_answer_does_to_prepared_data_does_not_reach_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    (grader,) = judge_one._grader
    arrays = {"x_train": np.arange(3.0)}
    monkeypatch.setattr(judge_one, "_grader", [replace(grader, arrays=arrays)])

    def spoil(student: InProcessStudent, *_args: object, **_settings: object) -> list[CheckResult]:
        student.call("best_num_epochs", DataRef("x_train"))
        return []

    monkeypatch.setattr(judge_one, "run_checks", spoil)
    judge_one.judged(answer("wrong", "spoils", "history[0] = 7.0\n    return 0"))
    assert arrays["x_train"].tolist() == [0.0, 1.0, 2.0]


@pytest.mark.usefixtures("environment")
def test_a_second_audit_judges_only_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = tmp_path / "answers" / "boston" / "q7"
    answers.mkdir(parents=True)
    (answers / "right.py").write_text(f"# %% argmin: Right.\n{RIGHT.source}", "utf-8")
    options = AuditOptions(tmp_path / "audit", 1, "synthetic", ("q7",), mutants=1, corpus=tmp_path / "answers")
    console = Console(width=200)
    assert run_audit(BOSTON, options, console) == 0
    assert run_audit(BOSTON, options, console) == 0
    shown = capsys.readouterr().out
    assert "2 answers, 2 to grade" in shown
    assert "2 answers, 0 to grade" in shown
    wrong = f"# %% first: Always the first.\n{BEST}return 1\n\n# %% zero: Takes zero.\n{BEST}return 0\n"
    (answers / "wrong.py").write_text(wrong, "utf-8")
    (answers / "right.py").write_text(f"# %% argmin: Right.\n{RIGHT.source}\n# %% two: Not right.\n{BEST}return 2\n")
    assert run_audit(BOSTON, options, console) == 1
    shown = capsys.readouterr().out
    assert "5 answers, 3 to grade" in shown
    assert "q7 right right.py:6" in shown
    assert "Not right." in shown
    assert (tmp_path / "audit" / "boston" / "index.html").is_file()
    run_audit(BOSTON, replace(options, kind="right"), console)
    assert "2 answers, 0 to grade" in capsys.readouterr().out
