"""`make prove`: what passed stays, what failed or changed runs again, and the page lists what is missing."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import pytest
from helpers.attack_files import all_attacks
from helpers.attack_runner import Outcome
from helpers.attack_table import summary
from prove import steps as steps_module
from prove.__main__ import RunningError, prove
from prove.page import duration, facts_of, page_text
from prove.record import current_record, source_digest
from prove.steps import (
    FinishedCommand,
    Row,
    Step,
    all_steps,
    audit_rows,
    fuzz_rows,
    junit_rows,
    python_folder,
    sample_rows,
    security_rows,
    zip_rows,
)
from rich.console import Console

from autograder import config
from autograder.paths import ROOT

COUNT = "open('runs.txt', 'a').write('{name} ')"  # in a file that git ignores


def fake(name: str, code: str = "", unavailable: str = "") -> Step:
    """Return a step that notes each of its runs in runs.txt and prints `passed 3`."""
    line = shlex.join(["python", "-c", f"{COUNT.format(name=name)}; print('passed 3')\n{code}"])
    return Step(name, "tests", (line,), lambda *_: [{"passed": "3"}], unavailable)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A git checkout with one source file and one page."""
    files = {".gitignore": "/proof/\nruns.txt\nslow.txt\n", "source.py": "x = 1\n", "docs/guide.md": "old\n"}
    (tmp_path / "docs").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    subprocess.run(["git", "add", "."], cwd=tmp_path, check=True)
    return tmp_path


@pytest.fixture(scope="module")
def real_steps() -> list[Step]:
    """The steps of `make prove`, once: looking for Pythons takes a while."""
    return all_steps()


def run(project: Path, *steps: Step, chosen: Sequence[Step] = (), again: bool = False) -> tuple[bool, str]:
    """Return whether no step failed, and what the terminal shows."""
    screen = StringIO()
    passed = prove(steps, chosen or steps, project, Console(file=screen, width=100), again)
    return passed, screen.getvalue()


def runs(project: Path) -> list[str]:
    return (project / "runs.txt").read_text().split()


def page(project: Path) -> str:
    return (project / "docs" / "figures.md").read_text("utf-8")


def test_a_step_that_passed_is_not_run_again(project: Path) -> None:
    assert run(project, fake("one"))[0]
    passed, screen = run(project, fake("one"), fake("two"))
    assert passed
    assert runs(project) == ["one", "two"]
    assert "2 of 2 steps passed" in screen


def test_again_runs_it_all_the_same(project: Path) -> None:
    run(project, fake("one"))
    run(project, fake("one"), again=True)
    assert runs(project) == ["one", "one"]


def test_a_step_that_failed_is_shown_with_its_log_and_is_run_again(project: Path) -> None:
    failing = fake("one", "raise SystemExit('the disk is full')")
    passed, screen = run(project, failing, fake("two"))
    assert not passed
    assert "FAILED  one" in screen
    assert "the disk is full" in screen
    assert "| one | failed |" in page(project)
    run(project, failing, fake("two"))
    assert runs(project) == ["one", "two", "one"]


def test_a_program_that_is_missing_fails_its_step(project: Path) -> None:
    passed, screen = run(project, Step("one", "tests", ("no-such-program --now",), lambda *_: []))
    assert not passed
    assert "No such file or directory: 'no-such-program'" in screen


def test_a_changed_source_file_runs_everything_again(project: Path) -> None:
    run(project, fake("one"))
    (project / "source.py").write_text("x = 2\n")
    run(project, fake("one"))
    assert runs(project) == ["one", "one"]


def test_a_new_source_file_counts_as_a_change(project: Path) -> None:
    run(project, fake("one"))
    (project / "another.py").write_text("y = 1\n")
    run(project, fake("one"))
    assert runs(project) == ["one", "one"]


def test_changed_prose_runs_nothing_again(project: Path) -> None:
    run(project, fake("one"))
    (project / "docs" / "guide.md").write_text("new\n")
    run(project, fake("one"))
    assert runs(project) == ["one"]


def test_changed_commands_run_their_step_again(project: Path) -> None:
    run(project, fake("one"))
    run(project, fake("one", "print(1)"))
    assert runs(project) == ["one", "one"]


def test_a_damaged_record_is_no_record(project: Path) -> None:
    run(project, fake("one"))
    (project / "proof" / "one.json").write_text("{")
    assert current_record(fake("one"), project, source_digest(project)) is None


def test_only_the_chosen_steps_run_and_the_page_lists_the_others(project: Path) -> None:
    run(project, fake("one"), fake("two"), chosen=[fake("two")])
    assert runs(project) == ["two"]
    assert "| one | not run |" in page(project)


SLOW_RUN = """
import json, signal, sys; from pathlib import Path; from rich.console import Console
from prove.__main__ import prove; from prove.steps import Step

signal.signal(signal.SIGINT, signal.default_int_handler)
steps = [Step(name, "tests", (line,), lambda *_: []) for name, line in json.loads(sys.argv[2]).items()]
prove(steps, steps, Path(sys.argv[1]), Console())
"""
STEPS = (fake("one"), fake("two", "import os, time\nwhile os.path.exists('slow.txt'): time.sleep(0.1)"))


def start_a_slow_run(project: Path) -> subprocess.Popen[bytes]:
    """Start a run of two steps, and return it when it is in the second, which waits while slow.txt exists."""
    (project / "slow.txt").touch()
    path = os.pathsep.join([str(ROOT / "tests"), str(ROOT)])
    words = [sys.executable, "-c", SLOW_RUN, str(project), json.dumps({one.name: one.commands[0] for one in STEPS})]
    process = subprocess.Popen(words, env={**os.environ, "PYTHONPATH": path}, stderr=subprocess.DEVNULL)
    ends = time.monotonic() + 60
    while time.monotonic() < ends and not ((project / "runs.txt").exists() and "two" in runs(project)):
        time.sleep(0.05)
    return process


def test_an_interrupted_run_writes_the_page_and_carries_on(project: Path) -> None:
    process = start_a_slow_run(project)
    process.send_signal(signal.SIGINT)
    process.wait(20)
    assert "| two | not run |" in page(project)
    (project / "slow.txt").unlink()
    assert run(project, *STEPS)[0]
    assert runs(project) == ["one", "two", "two"]


def test_a_command_that_outlives_its_killed_run_keeps_others_out(project: Path) -> None:
    process = start_a_slow_run(project)
    (command,) = (int(pid) for pid in _children(process.pid))
    process.kill()
    process.wait()
    try:
        with pytest.raises(RunningError, match="Another run is active in proof/"):
            run(project, fake("one"))
    finally:
        os.kill(command, signal.SIGKILL)


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


# --- the page ---


def test_the_page_names_date_versions_commands_and_missing_steps(project: Path) -> None:
    steps = [fake("one"), fake("two", unavailable="Python 3.9 is not on this machine")]
    passed, screen = run(project, *steps)
    text = page(project)
    assert passed
    assert "skipped two" in screen
    record = current_record(steps[0], project, source_digest(project))
    assert record is not None
    assert f"| date | {record.date} |" in text
    for name in ("version", "Python", "TensorFlow", "Keras", "NumPy", "otter-grader", "kernel", "cores"):
        assert f"| {name} | " in text
    assert re.search(r"\| one \| 3 \| \d+ s \|", text)
    assert f"    {steps[0].commands[0]}\n" in text
    assert "| two | Python 3.9 is not on this machine |" in text
    assert str(project) not in text


def test_figures_that_can_not_be_read_do_not_cost_the_step(project: Path) -> None:
    def unreadable(*_: object) -> list[Row]:
        raise ValueError("no line with figures")

    assert run(project, dataclasses.replace(fake("one"), read_figures=unreadable))[0]
    assert "not found: no line with figures" in page(project)


def test_each_step_is_on_the_page(real_steps: list[Step]) -> None:
    text = page_text(real_steps, {}, facts_of([], ROOT))
    assert [line for step in real_steps for line in step.commands if f"    {line}\n" not in text] == []


@pytest.mark.parametrize(("seconds", "words"), [(7.4, "7 s"), (125, "2 min 5 s"), (3725, "1 h 2 min")])
def test_a_duration_has_two_units_at_most(seconds: float, words: str) -> None:
    assert duration(seconds) == words


# --- the steps ---


def test_no_two_steps_share_a_name(real_steps: list[Step]) -> None:
    names = [step.name for step in real_steps]
    assert len(set(names)) == len(names)


def test_the_files_that_commands_name_are_there(real_steps: list[Step]) -> None:
    lines = [line for step in real_steps for line in step.commands]
    files = set(re.findall(r"\b(?:tests|docs)/[\w./-]+\.py", " ".join(lines)))
    assert {"tests/gradebook/test_kill.py", "docs/make_figures.py"} <= files
    assert [name for name in files if not (ROOT / name).exists()] == []


def test_every_assignment_is_proven_with_its_held_out_question() -> None:
    assignments = config.load(ROOT / "grading.yml").assignments
    thresholds = {
        name: next(iter(part.thresholds)).partition("_")[0] for name, part in assignments.items() if part.thresholds
    }
    lines = [line for step in all_steps() for line in step.commands]
    for name, question in thresholds.items():
        assert any(f"audit {name} --data real --mutants 0 --only {question} " in line for line in lines)


def test_a_python_that_is_not_there_is_listed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(steps_module, "PYTHONS", ("3.98",))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    (step,) = (step for step in all_steps() if step.section == "pythons")
    assert step.unavailable == "Python 3.98 is not on this machine"


def test_a_python_among_pyenvs_versions_is_found_if_it_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    for version, code in (("3.98.1", 0), ("3.98.2", 1)):
        program = tmp_path / "versions" / version / "bin" / "python3.98"
        program.parent.mkdir(parents=True)
        program.write_text(f"#!/bin/sh\nexit {code}\n")
        program.chmod(0o755)
    assert python_folder("3.98") == tmp_path / "versions" / "3.98.1" / "bin"


# --- figures ---


def finished(line: str, output: str = "") -> FinishedCommand:
    return FinishedCommand(line, output, 12.3)


def test_tests_are_counted_from_their_junit_xml(tmp_path: Path) -> None:
    counts = 'tests="2000" failures="1" errors="2" skipped="7"'
    (tmp_path / "one.xml").write_text(f"<testsuites><testsuite {counts} /></testsuites>")
    (row,) = junit_rows([finished("pytest --junit-xml=one.xml")], tmp_path)
    assert row == {"passed": "1,990", "failed": "3", "skipped": "7"}


def test_an_audit_is_counted_from_its_json(tmp_path: Path) -> None:
    count = {"good": 9, "all": 10}
    questions = {"all": {"right": count, "wrong": count, "mutants": count, "equivalent": 2}}
    (tmp_path / "audit" / "real" / "imdb").mkdir(parents=True)
    (tmp_path / "audit" / "real" / "imdb" / "audit.json").write_text(json.dumps({"questions": questions}))
    (row,) = audit_rows([finished("python -m autograder audit imdb --out audit/real")], tmp_path)
    shares = {"right accepted": "9/10", "wrong caught": "9/10", "mutants caught": "9/10"}
    assert row == {**shares, "equivalent mutants": "2"}


def test_samples_are_counted_from_the_last_line_of_verify(tmp_path: Path) -> None:
    assert sample_rows([finished("", "a\n60 of 61 samples as expected\n")], tmp_path) == [
        {"samples as expected": "60 of 61"}
    ]


def test_zips_have_their_size_and_time(tmp_path: Path) -> None:
    (row,) = zip_rows([finished("", "proof/zips/imdb-otter.zip, 0.3 MiB, proven\n")], tmp_path)
    assert row == {"zip": "imdb-otter.zip", "MiB": "0.3", "seconds": "12"}


def test_fuzzing_has_the_inputs_that_hypothesis_drew(tmp_path: Path) -> None:
    (tmp_path / "one.xml").write_text('<testsuites><testsuite tests="2" /></testsuites>')
    statistics = "tests/fuzz/test_fuzz.py::test_a:\n    - {} passing, 0 failing, and 6 invalid test cases\n"
    output = statistics.format(2000) + statistics.format(150)
    (row,) = fuzz_rows([finished("pytest --junit-xml=one.xml", output)], tmp_path)
    assert row == {"passed": "2", "failed": "0", "skipped": "0", "inputs": "2,150"}


def test_the_line_that_the_attacks_print_is_read(tmp_path: Path) -> None:
    outcome = Outcome(all_attacks()[0], "landlock", 0.0, "graded", (), (), (), (), 1.0)
    printed = f"landlock: reading/frames: graded\n{summary('landlock', [outcome], 0.1604)}\n"
    (row,) = security_rows([finished("", printed)], tmp_path)
    assert row["level"] == "landlock"
    assert row["attacks"] == "1"
    assert row["learned a secret"] == "0"
    assert row["ms to start"] == "160"


def test_output_without_figures_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="does not have"):
        security_rows([finished("", "nothing\n")], tmp_path)
