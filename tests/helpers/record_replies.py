"""Records every request and reply while a reference is graded, and writes notebooks that replay them.

    python -m helpers.record_replies imdb [q1 …]

prints what each check gives such a notebook when it is graded with another secret.
"""

from __future__ import annotations

import base64
import os
import pickle
import sys
import zlib
from collections import defaultdict
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import nbformat
from nbformat import NotebookNode, v4

from autograder import config
from autograder.grading.grade_one import grade_submission
from autograder.grading.run import RunPlan, open_run
from autograder.judge.grader_secrets import set_secrets
from autograder.judge.prepared_data import PreparedData, live_arrays, secrets_for
from autograder.judge.run_checks import run_checks
from autograder.paths import ROOT
from autograder.quality.audit.reference_cells import reference_cells
from autograder.results import CheckResult
from autograder.submissions.find import find_submissions
from helpers import replay_cell
from helpers.replay_cell import Entry, hash_of, key_of, kind_of
from shared.student.in_process import InProcessStudent
from shared.student.protocol import Array, ModelHandle, ModelSpec, StudentCodeError

ASSIGNMENTS = config.load(ROOT / "grading.yml").assignments
Way = Literal["requests", "requests by place", "functions", "functions by place"]
WAYS: tuple[Way, ...] = ("requests", "requests by place", "functions", "functions by place")
_CELL_CHARACTERS = 16 * 2**20  # a cell has a largest size
_PLAIN_OPERATIONS = ("reseed", "defaults", "describe", "weights", "predict", "evaluate", "loss_value", "figure")


@dataclass(frozen=True)
class Recording:
    """What a reference answered.

    Args:
        checks: The entries of each check, in order.
        calls: For each function, a key of the arguments of each call, and its result.
        results: The results of the checks.
    """

    checks: list[list[Entry]]
    calls: dict[str, list[tuple[str, Any]]]
    results: list[CheckResult]


class Recorder:
    """Turns each call into a request, as `RemoteStudent` does, passes it to a student and records the reply."""

    def __init__(self, student: InProcessStudent) -> None:
        self._student = student
        self.checks: list[list[Entry]] = [[]]
        self.calls: dict[str, list[tuple[str, Any]]] = defaultdict(list)

    def observe(self, function: str, *args: Any, stand_ins: Any = None, **kwargs: Any) -> Any:
        def perform() -> Any:
            return self._student.observe(function, *args, stand_ins=stand_ins, **kwargs)

        observation = self._ask("observe", [function, list(args), kwargs, dict(stand_ins or {})], perform)
        self.calls[function].append((key_of((args, kwargs)), observation.value))
        return observation

    def call(self, function: str, *args: Any, **kwargs: Any) -> Any:
        return self.observe(function, *args, **kwargs).value

    def call_twice(self, function: str, first: Any, second: Any, **kwargs: Any) -> Any:
        def perform() -> Any:
            return self._student.call_twice(function, first, second, **kwargs)

        both = self._ask("call_twice", [function, list(first), list(second), kwargs], perform)
        for args, value in zip((first, second), both, strict=True):
            self.calls[function].append((key_of((tuple(args), kwargs)), value))
        return both

    def make_model(self, spec: ModelSpec, for_function: str = "") -> Any:
        return self._ask("make_model", [spec, for_function], lambda: self._student.make_model(spec, for_function))

    def train_step(self, model: ModelHandle, x: Array, y: Array, as_graph: bool = False) -> Any:
        def perform() -> None:
            self._student.train_step(model, x, y, as_graph)

        return self._ask("train_step", [model, x, y, as_graph], perform)

    def __getattr__(self, operation: str) -> Any:
        if operation not in _PLAIN_OPERATIONS:
            raise AttributeError(operation)
        return lambda *args: self._ask(operation, args, lambda: getattr(self._student, operation)(*args))

    def _ask(self, operation: str, arguments: Sequence[Any], perform: Any) -> Any:
        kind, hashed = kind_of(operation, arguments), hash_of(operation, arguments)
        try:
            reply = perform()
        except StudentCodeError as fault:
            self.checks[-1].append((kind, hashed, fault))
            raise
        self.checks[-1].append((kind, hashed, reply))
        return reply

    def forget(self) -> None:
        self.checks.append([])
        self._student.forget()


def record(assignment: str, secret: str, only: Sequence[str] = ()) -> Recording:
    """Grade the reference in this process with this secret."""
    os.environ.setdefault("MPLBACKEND", "Agg")
    arrays, labels, source = live_arrays(assignment, "synthetic")
    set_secrets(secrets_for(ASSIGNMENTS[assignment], PreparedData(Path(), labels, source), secret))
    namespace: dict[str, Any] = {"__name__": "__main__"}
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        for cell in reference_cells(assignment):
            exec(compile(cell.source, "<reference>", "exec", dont_inherit=True), namespace)
        recorder = Recorder(InProcessStudent(namespace, lambda name: arrays[name].copy(), seed=0))
        results = run_checks(recorder, ASSIGNMENTS[assignment], only)
    return Recording(recorder.checks, dict(recorder.calls), results)


def replay_notebook(recording: Recording, way: Way) -> NotebookNode:
    """Return a submission without an answer that replays a recording."""
    by_place = way.endswith("by place")
    content: Any = recording.checks if way.startswith("requests") else recording.calls
    text = base64.b64encode(zlib.compress(pickle.dumps(content), 1)).decode()
    use = "intercept(content, {})" if way.startswith("requests") else "globals().update(plain_functions(content, {}))"
    loading = "import base64, pickle, zlib\ncontent = pickle.loads(zlib.decompress(base64.b64decode(TEXT)))"
    pieces = [text[start : start + _CELL_CHARACTERS] for start in range(0, len(text), _CELL_CHARACTERS)]
    code = Path(replay_cell.__file__).read_text("utf-8")
    sources = [code, "TEXT = ''", *(f"TEXT += {piece!r}" for piece in pieces), loading, use.format(by_place)]
    return v4.new_notebook(cells=[v4.new_code_cell(source) for source in sources])


def replayed(
    assignment: str, recording: Recording, way: Way, secret: str, only: Sequence[str] = ()
) -> list[CheckResult]:
    """Grade a replay in a student process, with this secret."""
    chosen = ASSIGNMENTS[assignment]
    limits = chosen.limits.model_copy(update={"notebook_mb": 512})
    chosen = chosen.model_copy(update={"limits": limits})
    with TemporaryDirectory() as folder, open_run(RunPlan(chosen, "synthetic", secret=secret)) as run:
        nbformat.write(replay_notebook(recording, way), Path(folder) / f"{assignment}.ipynb")
        set_secrets(run.secrets)
        (submission,) = find_submissions(Path(folder), assignment, limits).submissions
        graded = grade_submission(submission, chosen, run.settings, "synthetic", tuple(only), curves=False)
    return list(graded.result.checks)


def main(assignment: str, *only: str) -> None:
    """Print what each check gives replays that were recorded with another secret."""
    recording = record(assignment, "one", only)
    print(f"reference: {sum(one.points for one in recording.results):g}")
    for secret in ("one", "two", "three"):
        for way in WAYS:
            got = replayed(assignment, recording, way, secret, only)
            print(f"{secret}, {way}: {sum(one.points for one in got):g}")
            if secret != "one":
                for one in got:
                    if one.points or one.status == "kit_error":
                        print(f"    {one.question} {one.check}: {one.points:g}, {one.status}")


if __name__ == "__main__":
    main(*sys.argv[1:])
