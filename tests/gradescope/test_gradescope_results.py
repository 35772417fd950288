"""What Gradescope is told of a graded submission, and of a fault of the kit."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import jsonschema
import pytest
from helpers.built_zips import zip_content
from helpers.gradescope_schema import RESULTS

from autograder import config
from autograder.gradescope import entry_point
from autograder.gradescope.memory import memory_limit_mb
from autograder.gradescope.results import fault_results, results_of, write_results
from autograder.paths import ROOT
from autograder.results import CellReport, CheckResult, SubmissionResult

BOSTON = config.load(ROOT / "grading.yml").assignments["boston"]
PUBLIC = CheckResult("test_a", "q5", "It is so.", False, "passed", 2.0, 2.0)
HIDDEN = CheckResult(
    "test_b", "q5", "It is <b>so</b>.", True, "failed", 0.0, 1.0, "\x1b[31mNo\x00.\x1b[0m\nNext", "secret"
)
RESULT = SubmissionResult("me", "boston", "graded", (PUBLIC, HIDDEN), 1.234, sandbox="landlock", data_source="real")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A container's folder, and the kit as the zip for one assignment has it."""
    kit = tmp_path / "source" / "kit"
    kit.mkdir(parents=True)
    (kit / "grading.yml").write_bytes(zip_content("boston", "gradescope")["kit/grading.yml"])
    (tmp_path / "submission").mkdir()
    monkeypatch.setattr(entry_point, "ROOT", kit)
    return tmp_path


def test_each_check_is_a_test_with_its_number_points_and_status() -> None:
    content = results_of(RESULT, BOSTON, {"kit_sha256": "x"})
    jsonschema.validate(content, RESULTS)
    assert [test["number"] for test in content["tests"]] == ["5.1", "5.2"]
    assert [(test["score"], test["max_score"], test["status"]) for test in content["tests"]] == [
        (2.0, 2.0, "passed"),
        (0.0, 1.0, "failed"),
    ]
    assert content["score"] == 2.0
    assert content["extra_data"]["sandbox"] == "landlock"
    assert content["extra_data"]["kit_error"] is False


@pytest.mark.parametrize("when", ["visible", "hidden", "after_due_date", "after_published"])
def test_hidden_checks_are_shown_when_grading_yml_says(when: str) -> None:
    settings = BOSTON.gradescope.model_copy(update={"hidden_checks": when})
    content = results_of(RESULT, BOSTON.model_copy(update={"gradescope": settings}), {})
    assert [test["visibility"] for test in content["tests"]] == ["visible", when]


def test_untrusted_text_is_plain_text_and_staffs_detail_stays_away() -> None:
    text = json.dumps(results_of(RESULT, BOSTON, {}))
    assert "secret" not in text
    assert results_of(RESULT, BOSTON, {})["tests"][1]["output"] == "No.\nNext"
    assert '"html"' not in text


@pytest.mark.parametrize("status", ["timeout", "crashed", "memory"])
def test_a_submission_that_did_not_run_says_why_without_what_is_for_staff(status: str) -> None:
    cells = (CellReport(3, status, "stopped after 60 s"),)
    content = results_of(replace(RESULT, status=status, message="q5: secret", cells=cells), BOSTON, {})
    jsonschema.validate(content, RESULTS)
    assert "Cell 4" in content["output"]
    assert "stopped after 60 s" in content["output"]
    assert "secret" not in json.dumps(content)


def test_a_file_that_cannot_be_read_says_why() -> None:
    checks = (replace(PUBLIC, status="not_run", points=0.0, message="no notebook found in a.pdf"),)
    content = results_of(replace(RESULT, status="invalid", checks=checks), BOSTON, {})
    jsonschema.validate(content, RESULTS)
    assert "no notebook found in a.pdf" in content["output"]


@pytest.mark.parametrize(
    ("level", "name", "output"),
    [("points", "check 5.2", ""), ("sentences", "It is <b>so</b>.", ""), ("hints", "It is <b>so</b>.", "No.\nNext")],
)
def test_grading_yml_says_how_much_students_read(level: str, name: str, output: str) -> None:
    test = results_of(RESULT, BOSTON.model_copy(update={"feedback": level}), {})["tests"][1]
    assert test["name"].endswith(name)
    assert test["output"] == output


def test_a_fault_of_the_kit_is_no_verdict() -> None:
    content = results_of(replace(RESULT, status="kit_error", message="ValueError: x"), BOSTON, {})
    jsonschema.validate(content, RESULTS)
    assert (content["score"], content["tests"]) == (0.0, [])
    assert content["extra_data"]["kit_error"] is True
    assert "tell your instructor" in content["output"]
    assert "ValueError" not in content["output"]


def test_a_leaderboard_is_there_when_it_is_asked_for() -> None:
    settings = BOSTON.gradescope.model_copy(update={"leaderboard": True})
    content = results_of(RESULT, BOSTON.model_copy(update={"gradescope": settings}), {})
    jsonschema.validate(content, RESULTS)
    assert content["leaderboard"] == [{"name": "points", "value": 2.0, "order": "desc"}]


def test_whatever_goes_wrong_there_are_results(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise SystemExit("all is broken")

    monkeypatch.setattr(entry_point, "_graded", broken)
    assert entry_point.main(root) == 0
    content = json.loads((root / "results" / "results.json").read_text("utf-8"))
    jsonschema.validate(content, RESULTS)
    assert content["extra_data"]["kit_error"] is True
    assert content["extra_data"]["reason"] == "SystemExit: all is broken"


def test_results_that_say_so_are_there_before_grading_ends(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def look(*_arguments: object) -> dict[str, object]:
        seen.append(json.loads((root / "results" / "results.json").read_text("utf-8")))
        return fault_results("x", {})

    monkeypatch.setattr(entry_point, "_graded", look)
    entry_point.main(root)
    jsonschema.validate(seen[0], RESULTS)
    assert "time or memory" in seen[0]["output"]


def test_a_container_that_is_too_small_is_told_before_anything_is_run(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "submission" / "a.py").write_text("raise SystemExit")
    monkeypatch.setattr(entry_point, "memory_limit_mb", lambda: 768)
    monkeypatch.setattr(entry_point, "open_run", lambda *_: pytest.fail("something is run"))
    content = entry_point._graded(root, BOSTON, {})
    jsonschema.validate(content, RESULTS)
    assert "768 MB" in content["output"]
    assert content["extra_data"]["kit_error"] is True


def test_a_submission_without_a_notebook_is_invalid(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = SimpleNamespace(
        secrets=SimpleNamespace(data_source="synthetic"), settings=SimpleNamespace(level="landlock")
    )
    monkeypatch.setattr(entry_point, "open_run", lambda *_: nullcontext(run))
    monkeypatch.setattr(entry_point, "set_secrets", lambda _: None)
    monkeypatch.setattr("autograder.sandbox.levels.chosen_level", lambda *_, **__: "landlock")
    monkeypatch.setattr(entry_point, "memory_limit_mb", lambda: 10_000)
    (root / "submission" / "notes.txt").write_text("not a notebook")
    content = entry_point._graded(root, BOSTON, {})
    jsonschema.validate(content, RESULTS)
    assert content["extra_data"]["kit_error"] is False
    assert content["score"] == 0
    assert "notebook" in content["output"]


def test_the_containers_own_limit_counts(tmp_path: Path) -> None:
    file = tmp_path / "memory.max"
    whole = memory_limit_mb((file,))
    file.write_text("max\n")
    assert memory_limit_mb((file,)) == whole
    file.write_text("768000000\n")
    assert memory_limit_mb((file,)) == 768


def test_half_characters_can_be_written(tmp_path: Path) -> None:
    write_results(fault_results("\ud800", {"name": "\ud800\u202e"}), tmp_path / "results.json")
    assert json.loads((tmp_path / "results.json").read_text("utf-8"))["extra_data"]["name"] == "\ud800\u202e"
