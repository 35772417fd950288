"""The steps of `make prove`: commands that a reader can type, and how the figures of each are read."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from autograder import assignments, config
from autograder.paths import ROOT

FOLDER = "proof"  # records, logs and whatever else the steps write; ignored by git
PYTHONS = ("3.10", "3.12", "3.13")
ASSIGNMENTS = list(config.load(ROOT / "grading.yml").assignments)
Row = dict[str, str]


@dataclass(frozen=True)
class FinishedCommand:
    """A command that exited with code 0, what it printed, and its wall time."""

    line: str
    output: str
    seconds: float

    @property
    def words(self) -> list[str]:
        """The arguments, without the quotes of the shell."""
        return shlex.split(self.line)

    def option(self, name: str, default: str) -> str:
        """Return the value of an option, or the default if the command does not have it."""
        words = self.words
        return words[words.index(name) + 1] if name in words else default


@dataclass(frozen=True)
class Step:
    """One part of the proof.

    Args:
        name: For `--only`, and for the names of its record and its log.
        section: The section of the page that has its figures.
        commands: Run one after the other in the project's folder, each only if the one before exited with 0.
        read_figures: Returns rows for the page, given the commands and the project's folder.
        unavailable: Why it can't be run on this machine, or "".
        program_folder: A folder with programs that PATH may lack.
    """

    name: str
    section: str
    commands: tuple[str, ...]
    read_figures: Callable[[Sequence[FinishedCommand], Path], list[Row]]
    unavailable: str = ""
    program_folder: Path | None = None


def all_steps() -> list[Step]:
    """Return the steps in the order in which they run."""
    return [*_test_steps(), *_sample_steps(), *_audit_steps(), *_other_steps(), *_zip_steps(), *_python_steps()]


def _test_steps() -> Iterator[Step]:
    pytest = "env -u KERAS_HOME python -m pytest -n 2 --dist worksteal --nightly --hypothesis-profile=nightly"
    long_ones = "--ignore=tests/sandbox/test_attacks.py --ignore=tests/gradebook/test_kill.py --ignore=tests/fuzz"
    fuzz = "tests/fuzz"
    kill = (
        "env -u KERAS_HOME KIT_KILL_MOMENTS=20 KIT_KILL_SUBMISSIONS=40 python -m pytest tests/gradebook/test_kill.py"
    )
    real = "python -m pytest -n 2 --dist worksteal -m real_data"
    no_data = _no_real_data(*ASSIGNMENTS)

    def step(name: str, line: str, section: str = "tests", reason: str = "") -> Step:
        read_figures = fuzz_rows if section == "fuzzing" else junit_rows
        return Step(name, section, (f"{line} --junit-xml={FOLDER}/{name}.xml",), read_figures, reason)

    yield step("tests", f"{pytest} {long_ones}")
    yield step("attacks", f"{pytest} tests/sandbox/test_attacks.py")
    yield step("kills", kill)
    yield step("tests-real", real, reason=no_data)
    yield step("fuzzing", f"{pytest} {fuzz} --hypothesis-show-statistics", "fuzzing")


def _sample_steps() -> Iterator[Step]:
    for name in ASSIGNMENTS:
        for data, reason in (("synthetic", ""), ("real", _no_real_data(name))):
            line = f"python -m autograder verify {name} --data {data}"
            yield Step(f"samples-{name}-{data}", "samples", (line,), sample_rows, reason)


def _audit_steps() -> Iterator[Step]:
    for name in ASSIGNMENTS:
        line = f"python -m autograder audit {name} --data"
        yield Step(f"audit-{name}-synthetic", "audit", (f"{line} synthetic",), audit_rows)
        held_out = assignments.load(name).held_out
        if held_out is not None:  # no other check depends on the data
            real = f"{line} real --mutants 0 --only {held_out.question} --out audit/real"
            yield Step(f"audit-{name}-real", "audit", (real,), audit_rows, _no_real_data(name))


def _other_steps() -> Iterator[Step]:
    chapter = "python docs/make_figures.py --data real"
    yield Step("security", "security", ("env PYTHONPATH=tests python -m helpers.attack_table",), security_rows)
    yield Step("chapter", "chapter", (chapter,), lambda *_: [], _no_real_data(*ASSIGNMENTS))


def _zip_steps() -> Iterator[Step]:
    for name in ASSIGNMENTS:
        line = f"python -m autograder build {name} --prove"
        targets = ("students", "otter", "gradescope --data synthetic")
        lines = tuple(f"{line} --for {target} --out {FOLDER}/zips" for target in targets)
        yield Step(f"zips-{name}-synthetic", "zips", lines, zip_rows)
        real = f"{line} --for gradescope --data inside --out {FOLDER}/zips/real"
        yield Step(f"zips-{name}-real", "zips", (real,), zip_rows, _no_real_data(name))


def _python_steps() -> Iterator[Step]:
    for version in PYTHONS:
        name = f"python{version}"
        xml = f"PYTEST_ADDOPTS=--junit-xml={FOLDER}/{name}.xml"
        line = f"env -u KERAS_HOME {xml} make test-fast VENV={FOLDER}/{name} PYTHON={name}"
        folder = python_folder(version)
        reason = "" if folder else f"Python {version} is not on this machine"
        yield Step(name, "pythons", (line,), junit_rows, reason, folder)


def _no_real_data(*names: str) -> str:
    there = all(assignments.load(name).dataset.source("auto") == "real" for name in names)
    return "" if there else "the real data is not on this machine"


def python_folder(version: str) -> Path | None:
    """Return the folder of a Python that runs, from PATH or from pyenv's versions; None if there is none."""
    program = f"python{version}"
    on_path = shutil.which(program)
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates = [Path(on_path)] if on_path else []
    candidates += sorted(versions.glob(f"{version}.*/bin/{program}"), reverse=True)
    return next((path.parent for path in candidates if _runs(path)), None)


def _runs(python: Path) -> bool:
    """pyenv puts programs on PATH that only report that their version is not selected."""
    return subprocess.run([python, "-c", "import venv"], capture_output=True, check=False).returncode == 0


# --- figures ---


def junit_rows(commands: Sequence[FinishedCommand], root: Path) -> list[Row]:
    """Read the JUnit XML that the command names."""
    path = root / _found(r"--junit-xml=(\S+)", commands[0].line)[0]
    suite = ElementTree.parse(path).getroot().find("testsuite")
    if suite is None:
        raise ValueError(f"{path.name} does not have a test suite")
    count = {name: int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")}
    failed, skipped = count["failures"] + count["errors"], count["skipped"]
    passed = count["tests"] - failed - skipped
    return [{"passed": f"{passed:,}", "failed": f"{failed:,}", "skipped": f"{skipped:,}"}]


def sample_rows(commands: Sequence[FinishedCommand], _root: Path) -> list[Row]:
    """Read what `verify` prints at its end."""
    good, total = _found(r"(\d+) of (\d+) samples", commands[0].output)
    return [{"samples as expected": f"{good} of {total}"}]


def audit_rows(commands: Sequence[FinishedCommand], root: Path) -> list[Row]:
    """Read the counts of the whole assignment in audit.json."""
    words = commands[0].words
    path = root / commands[0].option("--out", "audit") / words[words.index("audit") + 1] / "audit.json"
    counts = json.loads(path.read_text("utf-8"))["questions"]["all"]
    names = {"right": "right accepted", "wrong": "wrong caught", "mutants": "mutants caught"}
    shares = {title: f"{counts[key]['good']}/{counts[key]['all']}" for key, title in names.items()}
    return [{**shares, "equivalent mutants": str(counts["equivalent"])}]


def fuzz_rows(commands: Sequence[FinishedCommand], root: Path) -> list[Row]:
    """Count the tests, and the inputs in Hypothesis' statistics, such as `2000 passing, 0 failing`."""
    counts = re.findall(r"(?m)^ +- (\d+) passing", commands[0].output)
    if not counts:
        raise ValueError("the output does not have statistics of Hypothesis")
    return [{**row, "inputs": f"{sum(map(int, counts)):,}"} for row in junit_rows(commands, root)]


def security_rows(commands: Sequence[FinishedCommand], _root: Path) -> list[Row]:
    """Read the line of each level, such as `landlock: 9 attacks, 0 gained points, 160 ms to start`."""
    rows = []
    for level, counts in re.findall(r"(?m)^(\w+): (\d+ attacks, .+)$", commands[0].output):
        figures = (part.split(maxsplit=1) for part in counts.split(", "))
        rows.append({"level": level, **{what: number for number, what in figures}})
    if not rows:
        raise ValueError("the output does not have a line for each level")
    return rows


def zip_rows(commands: Sequence[FinishedCommand], _root: Path) -> list[Row]:
    """Read name and size of each zip; the time to build and prove it is its command's."""
    rows = []
    for command in commands:
        name, size = _found(r"([\w.-]+\.zip), ([\d.]+) MiB", command.output)
        rows.append({"zip": name, "MiB": size, "seconds": f"{command.seconds:.0f}"})
    return rows


def _found(pattern: str, text: str) -> tuple[str, ...]:
    match = re.search(pattern, text)
    if match is None:
        raise ValueError(f"the output does not have {pattern}")
    return match.groups()
