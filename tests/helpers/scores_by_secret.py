"""Grades references, and samples that are given, with several secrets: each should have one score.

python -m helpers.scores_by_secret 30 imdb reuters
python -m helpers.scores_by_secret 30 imdb tests/samples/imdb/classical_mistakes.py
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder import config
from autograder.grading.grade_one import grade_submission
from autograder.grading.run import RunPlan, open_run
from autograder.judge.grader_secrets import set_secrets
from autograder.otter.source_notebook import source_path
from autograder.paths import ROOT
from autograder.submissions.find import find_submissions


def scores(
    assignment: str, file: Path, secrets: Sequence[str], only: Sequence[str] = ()
) -> Iterator[tuple[float, str]]:
    """Yield the score of a submission with each secret, and the checks that failed."""
    chosen = config.load(ROOT / "grading.yml").assignments[assignment]
    with TemporaryDirectory() as folder, open_run(RunPlan(chosen, "synthetic")) as run:
        (Path(folder) / file.name).write_bytes(file.read_bytes())
        (submission,) = find_submissions(Path(folder), assignment, chosen.limits).submissions
        for secret in secrets:
            set_secrets(replace(run.secrets, draw_secret=secret))
            result = grade_submission(submission, chosen, run.settings, "synthetic", tuple(only), curves=False).result
            yield result.score, " ".join(check.check for check in result.checks if check.status != "passed")


def main(count: str, *words: str) -> None:
    """Print how often each score and set of failed checks occurred.

    Args:
        count: How many secrets.
        words: Assignments, each followed by the samples to grade, and questions; without samples, its reference.
    """
    secrets = [f"secret {number}" for number in range(int(count))]
    assignments = config.load(ROOT / "grading.yml").assignments
    only = [word for word in words if word[1:].isdecimal()]
    files = [Path(word) for word in words if word.endswith((".py", ".ipynb"))]
    for assignment in [word for word in words if word in assignments]:
        for file in files or [source_path(assignment)]:
            found = Counter(scores(assignment, file, secrets, only))
            print(f"{assignment}, {file.name}: {'one score' if len(found) == 1 else 'DIFFERENT SCORES'}")
            for (score, failed), times in found.most_common():
                print(f"    {times} times {score:g}; failed: {failed or 'none'}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
