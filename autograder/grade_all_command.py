"""`grade all`: each student's notebooks told apart, graded assignment after assignment, and added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console

from autograder.arguments import ALL
from autograder.assigning import HandedIn, divide
from autograder.batch import Grades
from autograder.config import AssignmentConfig
from autograder.grade_command import (
    ALL_GRADED,
    INTERRUPTED,
    SOME_NEED_A_HUMAN,
    GradeOptions,
    grade_into,
    progress_bar,
    show_ignored,
    show_places,
)
from autograder.gradebook import summary_line
from autograder.intake import Intake
from autograder.taking_in import write_down
from autograder.totals import Total, total_of, totals_line, totals_table, write_totals_csv


def grade_assignments(
    assignments: Sequence[AssignmentConfig], intake: Intake, options: GradeOptions, console: Console
) -> int:
    """Grade what each student handed in for several assignments, write the grades and the totals, and show them.

    Args:
        assignments: Those that may be answered, in the order of grading.yml.
        intake: One submission per student, of whatever assignment.
        options: How to grade; each assignment's grades go to a folder of its own in `out`.
        console: Where to show progress and the table.

    Returns:
        0 when all are graded, 1 when some need a human, 130 when interrupted.
    """
    write_down(intake, ALL, options.out)
    show_ignored(intake, console)
    students = _read(intake, assignments, console)
    grades: dict[str, Grades] = {}
    interrupted = False
    path = options.out / "totals.csv"
    try:
        for place, assignment in enumerate(assignments, start=1):
            console.print(f"\n{assignment.name} ({place} of {len(assignments)})", style="bold", highlight=False)
            if _grade_one(assignment, students, grades, options, console):
                interrupted = True
                break
    except KeyboardInterrupt:  # while data was prepared
        interrupted = True
    finally:  # an error ends the run, but what is graded stays
        totals = _totals(students, grades, assignments)
        write_totals_csv(totals, path, [assignment.name for assignment in assignments])
    _show(totals, path, grades, assignments, console)
    if interrupted:
        handed_in = sum(len(student.submissions) for student in students)
        left = handed_in - sum(len(book.results) for book in grades.values())
        console.print(f"Interrupted: {left} not graded. The same command grades all again.", style="bold red")
        return INTERRUPTED
    return SOME_NEED_A_HUMAN if any(total.needs_human for total in totals) else ALL_GRADED


def _read(intake: Intake, assignments: Sequence[AssignmentConfig], console: Console) -> list[HandedIn]:
    students = []
    with progress_bar(console) as progress:
        for submission in progress.track(intake.submissions, description="reading"):
            students.append(divide(submission, assignments))
    return students


def _grade_one(
    assignment: AssignmentConfig,
    students: Sequence[HandedIn],
    grades: dict[str, Grades],
    options: GradeOptions,
    console: Console,
) -> bool:
    """Grade one assignment, unless nobody handed it in; whether it was interrupted."""
    name = assignment.name
    submissions = tuple(student.submissions[name] for student in students if name in student.submissions)
    if not submissions:
        console.print("nobody handed it in", style="dim")
        return False
    grades[name] = Grades(options.out / name, assignment.questions)
    interrupted = grade_into(grades[name], assignment, Intake(submissions, ()), options, console)
    console.print(summary_line(grades[name].results), markup=False, highlight=False)
    return interrupted


def _totals(
    students: Sequence[HandedIn], grades: Mapping[str, Grades], assignments: Sequence[AssignmentConfig]
) -> list[Total]:
    results = {name: {result.submission: result for result in book.results} for name, book in grades.items()}
    return [
        total_of(
            student,
            {name: by_student[student.name] for name, by_student in results.items() if student.name in by_student},
            assignments,
        )
        for student in students
    ]


def _show(
    totals: Sequence[Total],
    path: Path,
    grades: Mapping[str, Grades],
    assignments: Sequence[AssignmentConfig],
    console: Console,
) -> None:
    console.print()
    console.print(totals_table(totals, [assignment.name for assignment in assignments]))
    console.print(totals_line(totals), markup=False, highlight=False)
    if any(total.total is None for total in totals):
        console.print("Where a ? stands, the message in totals.csv says why.", highlight=False)
    show_places({"totals": path} | {name: book.folder for name, book in grades.items()}, console)
