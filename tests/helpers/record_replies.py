"""Records every request and reply while a reference is graded, and replays the replies without an answer.

    python -m helpers.record_replies imdb

An attack that has once seen the checks, or a record of a grading, can do this. The requests of each check are known
to begin after a "forget". A request that was seen gets its recorded reply, any other one the reply to the request of
the same operation in the same place of the same check.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder import config
from autograder.judge.grader_secrets import set_secrets
from autograder.judge.prepared_data import PreparedData, live_arrays, secrets_for
from autograder.judge.run_checks import run_checks
from autograder.paths import ROOT
from autograder.quality.audit.reference_cells import reference_cells
from autograder.results import CheckResult
from shared.student import wire
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed, StudentCodeError

ASSIGNMENTS = config.load(ROOT / "grading.yml").assignments
OPERATIONS = (
    "observe", "call_twice", "reseed", "defaults", "make_model", "describe",
    "weights", "predict", "evaluate", "loss_value", "train_step", "figure",
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A request of one check, by its hash, and the reply or the fault that it got."""

    kind: tuple[str, ...]
    hash: str
    reply: Any


@dataclass
class Record:
    """The entries of each check, in order."""

    checks: list[list[Entry]] = field(default_factory=lambda: [[]])

    def all_entries(self) -> dict[str, Any]:
        return {entry.hash: entry.reply for check in self.checks for entry in check}


def _kind(operation: str, arguments: Sequence[Any]) -> tuple[str, ...]:
    named = operation in ("observe", "call_twice", "defaults")
    return (operation, str(arguments[0])) if named else (operation,)


def _hash(operation: str, arguments: Sequence[Any]) -> str:
    return hashlib.sha256(wire.encode([operation, list(arguments)])).hexdigest()


class _Requests:
    """A student that turns each call into a request, as `RemoteStudent` does."""

    def observe(self, function: str, *args: Any, stand_ins: Any = None, **kwargs: Any) -> Any:
        return self.ask("observe", function, list(args), kwargs, dict(stand_ins or {}))

    def call(self, function: str, *args: Any, **kwargs: Any) -> Any:
        return self.observe(function, *args, **kwargs).value

    def call_twice(self, function: str, first: Any, second: Any, **kwargs: Any) -> Any:
        return self.ask("call_twice", function, list(first), list(second), kwargs)

    def __getattr__(self, name: str) -> Any:
        if name not in OPERATIONS:
            raise AttributeError(name)
        return lambda *args, **kwargs: self.ask(name, *args, *kwargs.values())

    def ask(self, operation: str, *arguments: Any) -> Any:
        raise NotImplementedError


class Recorder(_Requests):
    """Passes requests to a student and records them."""

    def __init__(self, student: InProcessStudent) -> None:
        self.student = student
        self.record = Record()

    def ask(self, operation: str, *arguments: Any) -> Any:
        hashed = _hash(operation, arguments)
        try:
            reply = self._perform(operation, list(arguments))
        except StudentCodeError as fault:
            self.record.checks[-1].append(Entry(_kind(operation, arguments), hashed, fault))
            raise
        self.record.checks[-1].append(Entry(_kind(operation, arguments), hashed, reply))
        return reply

    def _perform(self, operation: str, arguments: list[Any]) -> Any:
        if operation == "observe":
            function, args, kwargs, stand_ins = arguments
            return self.student.observe(function, *args, stand_ins=stand_ins, **kwargs)
        if operation == "call_twice":
            function, first, second, kwargs = arguments
            return self.student.call_twice(function, first, second, **kwargs)
        return getattr(self.student, operation)(*arguments)

    def forget(self) -> None:
        self.record.checks.append([])
        self.student.forget()


class Replayer(_Requests):
    """Replies from a record, without an answer.

    Args:
        by_place: Whether requests that were never seen get the reply of their place.
    """

    def __init__(self, record: Record, by_place: bool) -> None:
        self._record, self._by_place = record, by_place
        self._known = record.all_entries()
        self._check, self._place = 0, 0

    def ask(self, operation: str, *arguments: Any) -> Any:
        entries = self._record.checks[self._check] if self._check < len(self._record.checks) else []
        kind, place = _kind(operation, arguments), self._place
        same = [at for at, entry in enumerate(entries) if entry.kind == kind]
        at = next((at for at in same if at >= place), same[-1] if same else None)
        known = self._known.get(_hash(operation, arguments))
        if at is not None:
            self._place = at + 1
        if at is not None and (self._by_place or entries[at].hash == _hash(operation, arguments)):
            known = entries[at].reply
        if known is None and operation not in ("train_step", "reseed"):
            raise StudentCodeError("raised", f"{operation}: no reply was recorded", "It stopped.")
        if isinstance(known, CheckFailed):
            raise known
        return known

    def forget(self) -> None:
        self._check, self._place = self._check + 1, 0


def _prepared(assignment: str, secret: str) -> dict[str, Any]:
    arrays, labels, source = live_arrays(assignment, "synthetic")
    ready = PreparedData(Path(), labels, source)
    set_secrets(secrets_for(ASSIGNMENTS[assignment], ready, secret))
    return arrays


def recorded(assignment: str, secret: str, only: Sequence[str] = ()) -> tuple[Record, list[CheckResult]]:
    """Return the record of the reference's grading with this secret, and its results."""
    os.environ.setdefault("MPLBACKEND", "Agg")
    arrays = _prepared(assignment, secret)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        for cell in reference_cells(assignment):
            exec(compile(cell.source, "<reference>", "exec", dont_inherit=True), namespace)
        student = Recorder(InProcessStudent(namespace, lambda name: arrays[name].copy(), seed=0))
        results = run_checks(student, ASSIGNMENTS[assignment], only)
    return student.record, results


def replayed(
    assignment: str, record: Record, secret: str, by_place: bool, only: Sequence[str] = ()
) -> list[CheckResult]:
    """Return the results of a replay with this secret."""
    _prepared(assignment, secret)
    return run_checks(Replayer(record, by_place), ASSIGNMENTS[assignment], only)


def main(assignment: str, *only: str) -> None:
    """Print what each check gives a replay under another secret."""
    record, results = recorded(assignment, "one", only)
    Path(f"/tmp/record-{assignment}.pickle").write_bytes(pickle.dumps(record))
    print("reference", sum(one.points for one in results), [one.check for one in results if one.status != "passed"])
    for secret in ("one", "two", "three"):
        for by_place in (False, True):
            got = replayed(assignment, record, secret, by_place, only)
            print(secret, "by place" if by_place else "by hash", sum(one.points for one in got))
            if secret != "one":
                for one in got:
                    if one.points or one.status == "kit_error":
                        print(
                            "   ",
                            one.question,
                            one.check,
                            one.points,
                            one.status,
                            one.detail[:100] if one.status == "kit_error" else "",
                        )


if __name__ == "__main__":
    main(*sys.argv[1:])
