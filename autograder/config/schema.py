"""`grading.yml`: every number of the grader, read once, with errors that name the line.

The file says what a check is worth, which threshold an accuracy must reach, and what a submission may use up.
`autograder.config.load` reads it.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, PrivateAttr, StringConstraints, model_validator

from autograder.config.feedback import FeedbackLevel, MailAddress
from autograder.config.fields import Count, Frozen, Points, Seconds, Share, Text
from autograder.config.lateness import Due, LateRule
from autograder.config.thresholds import ThresholdConfig

Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*$")]
AssignmentName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
QuestionName = Annotated[str, StringConstraints(pattern=r"^q[1-9]\d*$")]
CheckName = Annotated[str, StringConstraints(pattern=r"^test_\w+$")]


class Limits(Frozen):
    """What one submission may use up.

    Args:
        cell_seconds: Time of one cell, without waiting for a processor that others use; so with `call_seconds`.
        call_seconds: Time of one call that a check makes.
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
