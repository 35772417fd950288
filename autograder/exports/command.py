"""`export`: from a folder of grades to the file that a course site takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from autograder.config import AssignmentConfig, Grading
from autograder.exports.feedback import write_feedback_zip
from autograder.exports.grade_file import make_grade_file
from autograder.exports.model import ExportRequest, ExportResult
from autograder.exports.plain import grades_csv, grades_json
from autograder.files import atomic_write
from autograder.gradebook.extensions import extensions_of
from autograder.gradebook.final_grades import final_grades
from autograder.gradebook.run_grades import GradesError, folders_of, load_grades, totals_by_student
from autograder.lms.final_grade import FinalGrade, full_points
from autograder.lms.lms import GradingLms
from autograder.lms.registry import GRADING_SITES
from autograder.results import NEEDS_HUMAN
from autograder.text import number, one_line

COMPLETE, LOOK = 0, 1


@dataclass(frozen=True)
class ExportOptions:
    """What the command line asks for, see `autograder.cli.export.export`."""

    form: str
    grades: Path
    assignment: str = ""
    template: Path | None = None
    column: str = ""
    out: Path | None = None
    extensions: Path | None = None


def run_export(grading: Grading, options: ExportOptions, config_folder: Path, console: Console) -> int:
    """Export grades; show what was written, who has no grade and what needs attention.

    Args:
        grading: For due dates and late rules.
        config_folder: The folder of grading.yml; the file of extensions that it names is relative to it.

    Returns:
        0 if everything is in order, 1 if something needs attention.

    Raises:
        GradesError: There are no grades, or it is not clear which ones are meant.
        TableError: The template or the extensions cannot be used.
    """
    folders = _folders(grading, options)
    extensions = extensions_of(grading, config_folder, options.extensions)
    grades: list[FinalGrade] = []
    problems: list[str] = []
    for name, folder in folders.items():
        assignment = grading.assignments[name]
        own, odd = final_grades(load_grades(folder, name), assignment, extensions)
        grades += own
        problems += [*odd, *_partly(own, assignment)]
    suffix = "json" if options.form == "json" else "csv"
    out = options.out or options.grades / f"{options.form}-grades.{suffix}"
    if options.template is not None and out.resolve() == options.template.resolve():
        raise GradesError(f"{out} is the template itself, which is not overwritten. Choose another file with --out.")
    if options.form in GRADING_SITES:
        (name,) = folders
        request = ExportRequest(grading.assignments[name], grades, options.template, options.column)
        exported = make_grade_file(GRADING_SITES[options.form], request)
    else:
        exported = _plain(grades, options, list(grading.assignments.values()))
    atomic_write(out, exported.text)
    _show_late(grades, console)
    _list("no grade", exported.ungraded, console)
    _list("look at", [*problems, *exported.problems], console)
    column = f" in the column {exported.column}" if exported.column else ""
    _say(f"{exported.count} grade{'' if exported.count == 1 else 's'}{column}: {out}", console)
    if options.form in GRADING_SITES:
        (name,) = folders
        _feedback(grades, grading.assignments[name], GRADING_SITES[options.form], out, console)
    needs_human = any(grade.status in NEEDS_HUMAN for grade in grades)
    return LOOK if problems or exported.problems or needs_human else COMPLETE


def _folders(grading: Grading, options: ExportOptions) -> dict[str, Path]:
    names = list(grading.assignments)
    if options.assignment and options.assignment not in names:
        raise GradesError(f'There is no assignment "{options.assignment}". Name one of {", ".join(names)}.')
    folders = folders_of(options.grades, names)
    if options.assignment:
        folders = {name: folder for name, folder in folders.items() if name == options.assignment}
        if not folders:
            raise GradesError(f"{options.grades} has no grades of {options.assignment}.")
    if len(folders) > 1 and options.form in GRADING_SITES:
        raise GradesError(f"{options.grades} has grades of {', '.join(folders)}. Name one with --assignment.")
    return folders


def _partly(grades: Sequence[FinalGrade], assignment: AssignmentConfig) -> list[str]:
    """Return a remark if not all questions were graded (`--only`)."""
    full = full_points(assignment)
    most = {grade.max_score for grade in grades if grade.earned is not None}
    if all(points == full for points in most):
        return []
    points = ", ".join(number(points) for points in sorted(most))
    return [f"{assignment.name}: not all questions were graded: {points} of {number(full)} points."]


def _plain(
    grades: Sequence[FinalGrade], options: ExportOptions, assignments: Sequence[AssignmentConfig]
) -> ExportResult:
    totals = totals_by_student(options.grades, assignments)
    text = grades_json(grades, totals) if options.form == "json" else grades_csv(grades, totals)
    ungraded = tuple(
        f"{grade.person.label}, {grade.assignment}: {grade.why}" for grade in grades if grade.after_penalty is None
    )
    return ExportResult(text, sum(grade.after_penalty is not None for grade in grades), ungraded)


def _feedback(
    grades: Sequence[FinalGrade], assignment: AssignmentConfig, site: GradingLms, out: Path, console: Console
) -> None:
    path = out.with_name(f"{out.stem}-feedback.zip")
    count = write_feedback_zip(grades, assignment, site, path)
    if count:
        _say(f"feedback for {count} submission{'' if count == 1 else 's'}: {path}", console)
    else:
        _say(
            f"no feedback zip: it needs {site.name.capitalize()}'s file names, and no submission comes from there",
            console,
        )


def _show_late(grades: Sequence[FinalGrade], console: Console) -> None:
    late = [
        grade
        for grade in grades
        if grade.lateness.description and grade.earned is not None and grade.after_penalty is not None
    ]
    for grade in late:
        scores = f"{number(grade.earned or 0.0)} → {number(grade.after_penalty or 0.0)}"
        _say(f"late: {grade.person.label}, {grade.assignment}: {scores} ({grade.lateness.description})", console)


def _list(what: str, lines: Sequence[str], console: Console) -> None:
    for line in dict.fromkeys(lines):
        console.print(f"{what}: {one_line(line)}", style="yellow", markup=False, highlight=False, soft_wrap=True)


def _say(text: str, console: Console) -> None:
    console.print(one_line(text), markup=False, highlight=False, soft_wrap=True)
