"""Samples: each fault in an expected.yml is named with its line, and the core samples are graded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder import config
from autograder.cli.app import app
from autograder.config import AssignmentConfig, ConfigError
from autograder.paths import ROOT
from autograder.quality.samples import Sample, core_samples, find_samples
from autograder.submissions.find import IntakeError

ASSIGNMENTS = config.load(ROOT / "grading.yml").assignments
SAMPLED = {name: one for name, one in ASSIGNMENTS.items() if (ROOT / "tests" / "samples" / name).is_dir()}
IMDB = ASSIGNMENTS["imdb"]
GOOD = """\
samples:
  kim.py: {status: graded, score: 6, passes: [q1]}
  # A PDF file.
  lee.pdf: {status: invalid, score: 0}
  park.py:
    status: timeout
    score: 99
    fails:
      - test_labels_are_float32
    limits: {call_seconds: 3}
    core: true
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("kim.py", "lee.pdf", "park.py"):
        (tmp_path / name).write_text("x = 1", "utf-8")
    return tmp_path


def samples_of(folder: Path, text: str = GOOD) -> dict[str, Sample]:
    (folder / "expected.yml").write_text(text, "utf-8")
    return {sample.submission.name: sample for sample in find_samples(IMDB, folder)}


def problem(folder: Path, old: str, new: str) -> str:
    """The one problem that is reported when this part of the file is different, without the file's name."""
    assert GOOD.count(old) == 1
    with pytest.raises(ConfigError) as caught:
        samples_of(folder, GOOD.replace(old, new))
    (only,) = caught.value.problems
    return only.removeprefix(f"{folder.name}/expected.yml, ")


def test_blank_and_reference_come_first_and_then_the_samples_by_their_file_names(folder: Path) -> None:
    samples = samples_of(folder)
    assert list(samples) == ["blank", "reference", "kim.py", "lee.pdf", "park.py"]
    assert (samples["reference"].score, samples["reference"].failing) == (100, frozenset())
    assert (samples["blank"].score, samples["blank"].failing) == (0, frozenset(IMDB.checks))


def test_passes_lists_what_passes_and_a_question_stands_for_its_checks(folder: Path) -> None:
    passing = set(IMDB.checks) - (samples_of(folder)["kim.py"].failing or set())
    assert passing == set(IMDB.questions["q1"].checks)


def test_fails_lists_what_fails(folder: Path) -> None:
    assert samples_of(folder)["park.py"].failing == frozenset({"test_labels_are_float32"})


def test_an_invalid_sample_has_no_checks(folder: Path) -> None:
    assert samples_of(folder)["lee.pdf"].failing is None


def test_limits_replace_those_of_the_assignment(folder: Path) -> None:
    assert samples_of(folder)["park.py"].limits == IMDB.limits.model_copy(update={"call_seconds": 3})
    assert samples_of(folder)["kim.py"].limits == IMDB.limits


def test_core_samples_are_those_that_are_marked(folder: Path) -> None:
    core = core_samples(samples_of(folder).values())
    assert [sample.submission.name for sample in core] == ["park.py"]


def test_a_sample_without_an_entry_is_named(folder: Path) -> None:
    (folder / "choi.ipynb").write_text("{}", "utf-8")
    said = problem(folder, "# A PDF file.", "# A PDF.")
    assert (
        said
        == 'line 1: the sample "choi.ipynb" has no entry. Add one with its status, score and "passes" or "fails".'
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "  kim.py:",
            "  kin.py: {status: invalid, score: 0}\n  kim.py:",
            'line 2: there is no sample "kin.py". Restore',
        ),
        ("[q1]", "[q13]", 'line 2: kim.py: imdb has no check "q13". Did you mean "q'),
        (
            "- test_labels_are_float32",
            "- test_labels_are_float16",
            'line 9: park.py: imdb has no check "test_labels_are_float16". Did you mean "test_labels_are_float32"?',
        ),
        ("core: true", "cores: true", 'line 11: park.py has an unknown key "cores". Did you mean "core"?'),
        ("{call_seconds: 3}", "{call_second: 3}", 'line 10: park.py.limits has an unknown key "call_second". Did'),
        (
            "{call_seconds: 3}",
            "{call_seconds: 0}",
            "line 10: park.py.limits.call_seconds is 0; it must be more than 0.",
        ),
        ("score: 6, passes: [q1]", "score: 6", 'line 2: kim.py has neither of "passes" and "fails". Give exactly'),
        ("passes: [q1]", "passes: [q1], fails: []", 'line 2: kim.py has both of "passes" and "fails". Give exactly'),
        (
            "status: invalid, score: 0",
            "status: invalid, score: 0, fails: []",
            "line 4: lee.pdf is invalid, so no check",
        ),
        (
            "status: timeout",
            "status: timeouts",
            'line 6: park.py: "timeouts" is not a status. Did you mean "timeout"?',
        ),
        ("status: timeout", "status: late", 'line 6: park.py: "late" is not a status. Use one of graded, timeout, '),
        ("    score: 99\n", "", 'line 5: park.py has no "score". Add the points that grading gives'),
        ("score: 99", "score: all", "line 7: park.py.score must be a number, not text (all)."),
    ],
)
def test_a_fault_is_reported_with_its_line_and_what_to_do(folder: Path, old: str, new: str, said: str) -> None:
    assert problem(folder, old, new).startswith(said)


def test_a_folder_without_expected_yml_is_refused(folder: Path) -> None:
    with pytest.raises(ConfigError, match=r"expected\.yml: there is no such file"):
        find_samples(IMDB, folder)


def test_an_empty_expected_yml_says_what_it_needs(folder: Path) -> None:
    with pytest.raises(ConfigError, match=r'line 1: the file is empty\. It needs "samples", with an entry'):
        samples_of(folder, "# nothing yet\n")


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match=r"does not exist\. Name a folder that holds samples"):
        find_samples(IMDB, tmp_path / "nowhere")


def test_the_command_takes_another_folder_and_refuses_a_wrong_file_with_exit_code_2(folder: Path) -> None:
    (folder / "expected.yml").write_text(GOOD.replace("[q1]", "[q0]"), "utf-8")
    done = CliRunner().invoke(app, ["verify", "imdb", "--samples", str(folder)])
    assert (done.exit_code, "line 2: kim.py: imdb has no check" in done.stderr) == (2, True)


@pytest.mark.parametrize("assignment", SAMPLED.values(), ids=SAMPLED)
def test_each_assignment_has_samples_of_every_kind(assignment: AssignmentConfig) -> None:
    samples = find_samples(assignment, ROOT / "tests" / "samples" / assignment.name)
    assert len(samples) >= 20
    assert {sample.status for sample in samples} >= {"graded", "timeout", "crashed", "invalid"}
    core_scores = {sample.score for sample in core_samples(samples) if sample.status == "graded"}
    assert len(core_scores - {0.0, 100.0}) >= 1


def test_the_core_samples_have_every_status_and_every_kind_of_file_and_stay_few() -> None:
    core = [
        sample
        for assignment in SAMPLED.values()
        for sample in core_samples(find_samples(assignment, ROOT / "tests" / "samples" / assignment.name))
    ]
    assert {sample.status for sample in core} == {"graded", "timeout", "crashed", "memory", "invalid"}
    assert {Path(sample.submission.name).suffix for sample in core} >= {".ipynb", ".py", ".zip", ".pdf", ""}
    assert any(not sample.submission.name.isascii() for sample in core)
    assert 12 <= len(core) <= 20


def test_a_sample_that_reaches_a_time_limit_has_one_of_a_few_seconds() -> None:
    for assignment in SAMPLED.values():
        for sample in find_samples(assignment, ROOT / "tests" / "samples" / assignment.name):
            limits = sample.limits
            assert sample.status != "timeout" or max(limits.cell_seconds, limits.call_seconds) <= 10


@pytest.mark.slow
@pytest.mark.parametrize("assignment", sorted(SAMPLED))
def test_the_core_samples_are_graded_as_expected(assignment: str) -> None:
    options = ["--core", "--no-live", "--data", "synthetic", "--workers", "1"]
    command = [sys.executable, "-m", "autograder", "verify", assignment, *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1200, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
