"""What runs in Gradescope's container: one submission, graded in a sandbox, into `results/results.json`.

    python -m autograder.gradescope.entry_point [ROOT]

ROOT is `/autograder`, where Gradescope puts `submission/` and `submission_metadata.json`. There is always a valid
`results.json`: one that reports an error is written first and replaced at the end.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from autograder import config
from autograder.config import AssignmentConfig
from autograder.gradescope.memory import memory_limit_mb
from autograder.gradescope.results import fault_results, results_of, write_results
from autograder.grading.grade_one import grade_submission
from autograder.grading.run import RunPlan, open_run, open_sandbox
from autograder.judge.grader_secrets import set_secrets
from autograder.paths import ROOT
from autograder.sandbox import levels
from autograder.submissions.find import find_submissions
from autograder.versions import TRAINING, versions_of

MANIFEST = ROOT / "manifest.json"
_UNFINISHED = (
    "Grading did not finish, most likely because Gradescope's container ran out of time or memory. "
    "Please tell your instructor; nothing that you submitted is lost."
)
_TOO_SMALL = (
    "This autograder needs {needed:,} MB of memory, but its container has {there:,} MB. Nothing was graded. Please "
    "tell your instructor: Settings, Autograder, Container Specifications."
)


def main(root: Path = Path("/autograder")) -> int:
    """Grade the files in `submission/`, and return 0 in any case: the results say what happened.

    Args:
        root: Gradescope's folder.
    """
    began = time.monotonic()
    results = root / "results"
    results.mkdir(exist_ok=True)
    if os.geteuid() == 0:
        results.chmod(0o700)
    path = results / "results.json"
    write_results(fault_results("not finished", {}, text=_UNFINISHED), path)
    extra: dict[str, object] = {}
    try:
        (assignment,) = config.load(ROOT / "grading.yml").assignments.values()
        extra = _extra(root)
        content = _graded(root, assignment, extra)
    except BaseException as error:  # also SystemExit and KeyboardInterrupt: there must be results
        content = fault_results(f"{type(error).__name__}: {error}", extra, time.monotonic() - began)
    write_results(content, path)
    return 0


def _graded(root: Path, assignment: AssignmentConfig, extra: dict[str, object]) -> dict[str, Any]:
    needed, there = assignment.gradescope.memory_mb, memory_limit_mb()
    if there < needed:
        text = _TOO_SMALL.format(needed=needed, there=there)
        return fault_results(f"{there} MB of memory, {needed} are needed", extra, text=text)
    level = levels.chosen_level(os.environ.get("KIT_SANDBOX", "auto"), required=True)
    with tempfile.TemporaryDirectory(prefix="kit-submission-") as name:
        # As one student's folder. Links stay links: the intake follows none that lead out of it.
        shutil.copytree(root / "submission", Path(name) / "submission", symlinks=True)
        submissions = find_submissions(Path(name), assignment.name, assignment.limits).submissions
        plan = RunPlan(assignment, "auto", level, secret=_manifest().get("secret", ""))
        with open_sandbox(level, forks=False) as sandbox, open_run(plan, sandbox) as run:
            set_secrets(run.secrets)
            source = run.secrets.data_source
            result = grade_submission(submissions[0], assignment, run.settings, source, curves=False).result
    return results_of(result, assignment, extra)


def _extra(root: Path) -> dict[str, object]:
    """Return what instructors need to examine a grade."""
    versions = versions_of([*TRAINING, "matplotlib", "ipython"])
    submitted = hashlib.sha256()
    for file in sorted((root / "submission").rglob("*")):
        if file.is_file() and not file.is_symlink():
            submitted.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    return {
        "versions": {"python": platform.python_version(), **versions},
        "kit_sha256": _manifest().get("sha256", ""),
        "submission_sha256": submitted.hexdigest(),
    }


def _manifest() -> dict[str, Any]:
    return json.loads(MANIFEST.read_text("utf-8")) if MANIFEST.is_file() else {}


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
