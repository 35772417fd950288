"""`grading.yml`: every number of the grader, read once, with errors that name the line.

The file says what a check is worth, which threshold an accuracy must reach, and what a submission may use up. `load`
returns it as frozen models; `match_checks` compares it with the collected checks.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, PrivateAttr, StringConstraints, ValidationError, model_validator

from autograder.config.errors import did_you_mean, explain
from autograder.config.feedback import FeedbackLevel, MailAddress
from autograder.config.fields import Count, Frozen, Points, Seconds, Share, Text
from autograder.config.lateness import Due, LateRule
from autograder.config.points import leave_out_problems, scaled, worthless_problems
from autograder.config.thresholds import ThresholdConfig
from autograder.config.yaml_source import ConfigError, KeyPath, LinedYaml, Problem, read_yaml

Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*$")]
AssignmentName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
QuestionName = Annotated[str, StringConstraints(pattern=r"^q[1-9]\d*$")]
CheckName = Annotated[str, StringConstraints(pattern=r"^test_\w+$")]


class Limits(Frozen):
    """What one submission may use up.

    Args:
        cell_seconds: Wall time of one cell.
        call_seconds: Wall time of one call that a check makes.
        submission_seconds: Wall time of everything together.
        memory_mb: Memory of the worker and all that it starts, in MiB.
        processes: Processes and threads of the worker.
        file_mb: Size of one written file, in MiB.
        written_mb: Size of all written files together, in MiB.
        reply_mb: Size of one answer, in MiB.
        printed_kb: Printed text kept per cell, in KiB.
        notebook_mb: Size of the submitted file, in MiB; larger ones are refused unread.
    """

    cell_seconds: Seconds = 60
    call_seconds: Seconds = 60
    submission_seconds: Seconds = 900
    memory_mb: Count = 6144
    processes: Count = 256
    file_mb: Count = 64
    written_mb: Count = 512
    reply_mb: Count = 64
    printed_kb: Count = 64
    notebook_mb: Count = 32


class AuditFloors(Frozen):
    """What an audit asks for at least, as shares. That no right answer is rejected is not for choice.

    Args:
        wrong: Wrong answers caught, in each question.
        mutants: Mutants caught, in each question.
        all_mutants: Mutants caught, in the assignment as a whole.
    """

    wrong: Share = 1.0
    mutants: Share = 0.9
    all_mutants: Share = 0.97


class Check(Frozen):
    """What one check is worth; `test_x: 2` is short for `test_x: {points: 2}`.

    Args:
        points: Points of the check, before they are scaled.
    """

    points: Points

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        # bool is an int to Python, but `test_x: true` is a slip and stays an error.
        return {"points": value} if isinstance(value, (int, float)) and not isinstance(value, bool) else value


class Question(Frozen):
    """One question: the functions it asks for and its checks.

    Args:
        title: The words that people read.
        points: What the question is worth, if that is not what its checks add up to; the checks keep their
            proportions.
        functions: Names of the functions that it asks for.
        checks: Each check of the question by its name, public and hidden.
    """

    title: Text
    points: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = None
    functions: Annotated[tuple[Identifier, ...], Field(min_length=1, strict=False)]
    entries: Annotated[dict[CheckName, Check], Field(alias="checks", min_length=1)]

    @property
    def checks(self) -> dict[str, float]:
        """Points of each check by its name, in the order of the file."""
        return {name: check.points for name, check in self.entries.items()}


class GradescopeSettings(Frozen):
    """How an assignment's zip for Gradescope behaves.

    Args:
        memory_mb: What the container must have, in MB (10^6 bytes); with less nothing is run.
        minutes: The time limit that an instructor has to set.
        hidden_checks: When students see the outcomes of hidden checks, in Gradescope's words.
        leaderboard: Whether the points of all students are shown as a leaderboard.
    """

    memory_mb: Count = 4000
    minutes: Count = 20
    hidden_checks: Literal["visible", "hidden", "after_due_date", "after_published"] = "after_published"
    leaderboard: bool = False


class AssignmentConfig(Frozen):
    """One assignment. What its `limits`, `audit`, `late`, `feedback` and `contact` leave out is as in the whole file.

    `questions` are those that count, with points that add up to 100; `left_out` are those that `leave_out` names.

    Args:
        title: The words that people read, also in the gradebook of the course site.
        leave_out: Questions that students do not get; the points of the others are scaled to 100.
        due: When it is due, like `2026-11-30 23:59 Europe/Berlin`; without it nothing is late.
        late: What lateness costs, where it differs from the file's.
        limits: The limits that differ from the file's.
        audit: What an audit asks for, where it differs from the file's.
        feedback: What students read about their grade, if it differs from the file's.
        contact: The mail address for students' questions, if it differs from the file's.
        thresholds: Each figure that a trained model must reach, by its name.
        gradescope: Settings of the zip for Gradescope.
        questions: Each question by its name: q1, q2, …
    """

    title: Text
    leave_out: Annotated[tuple[QuestionName, ...], Field(strict=False)] = ()
    due: Due = None
    late: LateRule = LateRule()
    limits: Limits = Limits()
    audit: AuditFloors = AuditFloors()
    feedback: FeedbackLevel = "hints"
    contact: MailAddress | None = None
    thresholds: dict[str, ThresholdConfig] = Field(default_factory=dict)
    gradescope: GradescopeSettings = GradescopeSettings()
    questions: Annotated[dict[QuestionName, Question], Field(min_length=1)]

    _name: str = PrivateAttr(default="")
    _file: str = PrivateAttr(default="grading.yml")
    _line: int = PrivateAttr(default=1)
    _check_lines: dict[str, int] = PrivateAttr(default_factory=dict)
    _left_out: dict[str, Question] = PrivateAttr(default_factory=dict)
    _scaling: str = PrivateAttr(default="")

    @property
    def left_out(self) -> dict[str, Question]:
        """The questions that `leave_out` names, by name: students do not get them."""
        return self._left_out

    @property
    def scaling(self) -> str:
        """One line about points that were scaled, or "" if none were."""
        return self._scaling

    @property
    def name(self) -> str:
        """The assignment's key in the file, for example "imdb"."""
        return self._name

    @property
    def checks(self) -> dict[str, float]:
        """Points of each check of the assignment by its name, in the order of the file."""
        return {name: points for question in self.questions.values() for name, points in question.checks.items()}

    @property
    def functions(self) -> list[str]:
        """The names of all functions that the assignment asks for, in the order of the file."""
        return [name for question in self.questions.values() for name in question.functions]


def _this_version(version: int) -> int:
    if version != 1:
        raise ValueError(f"it is {version}, and this program reads version 1")
    return version


class Grading(Frozen):
    """The whole of `grading.yml`.

    Args:
        version: Of the format of this file: 1.
        limits: What one submission may use up.
        audit: What an audit asks for at least.
        late: What a late submission costs.
        extensions: A CSV file next to this one: who may hand in later.
        feedback: What students read about their grade: `points` per question; `sentences` of the checks as well;
            `hints`, that is everything.
        contact: The mail address for students' questions.
        assignments: Each assignment by its name.
    """

    version: Annotated[int, AfterValidator(_this_version)]
    limits: Limits = Limits()
    audit: AuditFloors = AuditFloors()
    late: LateRule = LateRule()
    feedback: FeedbackLevel = "hints"
    contact: MailAddress | None = None
    extensions: Text | None = None
    assignments: Annotated[dict[AssignmentName, AssignmentConfig], Field(min_length=1)]

    @property
    def functions(self) -> dict[str, list[str]]:
        """For each assignment the names of the functions that it asks for."""
        return {name: assignment.functions for name, assignment in self.assignments.items()}


def load(path: Path) -> Grading:
    """Read and check `grading.yml`.

    Returns:
        The configuration, with the limits of each assignment complete.

    Raises:
        ConfigError: The file is missing or wrong; lists every fault with file and line.
    """
    document = read_yaml(path)
    try:
        grading = Grading.model_validate(document.value)
    except ValidationError as error:
        problems = document.problems + explain(error, document, Grading)
        raise ConfigError(path.name, problems) from None
    problems = document.problems + _cross_problems(grading, document)
    if problems:
        raise ConfigError(path.name, problems)
    return _completed(grading, document, path.name)


def match_checks(assignment: AssignmentConfig, public: Iterable[str], hidden: Iterable[str]) -> None:
    """Make sure that every check has its points and every entry its check.

    Args:
        assignment: The assignment's part of `grading.yml`.
        public: Names of the public checks that were collected.
        hidden: Names of the hidden ones.

    Raises:
        ConfigError: An entry without a check, a check without an entry, or a name that is both public and hidden.
    """
    public_names, hidden_names = set(public), set(hidden)
    collected = public_names | hidden_names
    entries = [*assignment.checks, *(name for one in assignment.left_out.values() for name in one.checks)]
    problems: list[Problem] = []
    for name in entries:
        if name not in collected:
            close = did_you_mean(name, sorted(collected - set(entries)))
            text = f'there is no check "{name}" in {assignment.name}.{close} Correct the name or take the entry out.'
            problems.append((assignment._check_lines[name], text))
    for name in sorted(collected - set(entries)):
        text = f'{assignment.name} has no entry for the check "{name}". Add it under its question, with its points.'
        problems.append((assignment._line, text))
    for name in sorted(public_names & hidden_names):
        text = f'"{name}" is both a public and a hidden check of {assignment.name}. Rename one of them.'
        problems.append((assignment._check_lines.get(name, assignment._line), text))
    if problems:
        raise ConfigError(assignment._file, problems)


def _cross_problems(grading: Grading, document: LinedYaml) -> list[Problem]:
    problems: list[Problem] = []
    for name, assignment in grading.assignments.items():
        seen: dict[str, KeyPath] = {}
        for path, check in _check_paths(name, assignment):
            line = document.line_of(path)
            if check in seen:
                first = seen[check]
                text = (
                    f'{name} lists the check "{check}" twice: in {first[3]} (line {document.line_of(first)}) and in'
                )
                problems.append((line, f"{text} {path[3]}. Keep one."))
            seen.setdefault(check, path)
        problems += leave_out_problems(name, assignment, document) or worthless_problems(name, assignment, document)
    return problems


def _check_paths(name: str, assignment: AssignmentConfig) -> list[tuple[KeyPath, str]]:
    return [
        (("assignments", name, "questions", question, "checks", check), check)
        for question, config in assignment.questions.items()
        for check in config.checks
    ]


def _completed(grading: Grading, document: LinedYaml, file: str) -> Grading:
    assignments = {}
    for name, assignment in grading.assignments.items():
        own = assignment.limits.model_dump(exclude_unset=True)
        floors = grading.audit.model_copy(update=assignment.audit.model_dump(exclude_unset=True))
        limits = grading.limits.model_copy(update=own)
        late = grading.late.model_copy(update=assignment.late.model_dump(exclude_unset=True))
        feedback = (assignment if "feedback" in assignment.model_fields_set else grading).feedback
        whole = {"limits": limits, "audit": floors, "late": late, "feedback": feedback}
        questions, left_out, scaling = scaled(name, assignment)
        complete = assignment.model_copy(
            update={**whole, "contact": assignment.contact or grading.contact, "questions": questions}
        )
        complete._name, complete._file = name, file
        complete._left_out, complete._scaling = left_out, scaling
        complete._line = document.line_of(("assignments", name))
        complete._check_lines = {check: document.line_of(path) for path, check in _check_paths(name, assignment)}
        assignments[name] = complete
    return grading.model_copy(update={"assignments": assignments})
