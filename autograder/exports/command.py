"""`export`: from a folder of grades to the file that a course site takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from autograder.config import AssignmentConfig, Grading
from autograder.exports.canvas_grades import export_canvas
from autograder.exports.feedback import write_feedback_zip
from autograder.exports.grades import GradesError, folders_of, load_grades, totals_by_student
from autograder.exports.gradescope_grades import export_gradescope
from autograder.exports.marks import Mark, full_points, marks_of
from autograder.exports.moodle_grades import export_moodle
from autograder.exports.plain import marks_csv, marks_json
from autograder.exports.request import Exported, Request
from autograder.files import atomic_write
from autograder.gradebook.extensions import Extension, read_extensions
from autograder.results import NEEDS_HUMAN
from autograder.text import number, one_line

COMPLETE, LOOK = 0, 1
_SITES: dict[str, Callable[[Request], Exported]] = {
    "canvas": export_canvas,
    "moodle": export_moodle,
    "gradescope": export_gradescope,
}


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
    """Export grades and say what was done, who has none and what people should look at.

    Args:
        grading: For due dates and late rules.
        options: What to export.
        config_folder: Where grading.yml lies; the file of extensions that it names is looked for there.
        console: Where to show it.

    Returns:
        0 when nothing is odd; 1 when somebody should look at something.

    Raises:
        GradesError: There are no grades, or it is not clear which.
        TableError: The template or the extensions cannot be used.
    """
    folders = _folders(grading, options)
    extensions = _extensions(grading, options, config_folder)
    marks: list[Mark] = []
    problems: list[str] = []
    for name, folder in folders.items():
        assignment = grading.assignments[name]
        own, odd = marks_of(load_grades(folder, name), assignment, extensions)
        marks += own
        problems += [*odd, *_partly(own, assignment)]
    suffix = "json" if options.form == "json" else "csv"
    out = options.out or options.grades / f"{options.form}-grades.{suffix}"
    if options.template is not None and out.resolve() == options.template.resolve():
        raise GradesError(f"{out} is the template itself, which is left as it is. Name another file with --out.")
    if options.form in _SITES:
        (name,) = folders
        request = Request(grading.assignments[name], marks, options.template, options.column)
        exported = _SITES[options.form](request)
    else:
        exported = _plain(marks, options, list(grading.assignments.values()))
    atomic_write(out, exported.text)
    _show_late(marks, console)
    _list("no grade", exported.without, console)
    _list("look at", [*problems, *exported.problems], console)
    column = f" in the column {exported.column}" if exported.column else ""
    _say(f"{exported.count} grade{'' if exported.count == 1 else 's'}{column}: {out}", console)
    if options.form in _SITES:
        _feedback(marks, options.form, out, console)
    needs_human = any(mark.status in NEEDS_HUMAN for mark in marks)
    return LOOK if problems or exported.problems or needs_human else COMPLETE


def _folders(grading: Grading, options: ExportOptions) -> dict[str, Path]:
    names = list(grading.assignments)
    if options.assignment and options.assignment not in names:
        raise GradesError(f'There is no assignment "{options.assignment}". Name one of {", ".join(names)}.')
    folders = folders_of(options.grades, names)
    if options.assignment:
        folders = {name: folder for name, folder in folders.items() if name == options.assignment}
        if not folders:
            raise GradesError(f"{options.grades} holds no grades of {options.assignment}.")
    if len(folders) > 1 and options.form in _SITES:
        raise GradesError(f"{options.grades} holds grades of {', '.join(folders)}. Name one with --assignment.")
    return folders


def _extensions(grading: Grading, options: ExportOptions, config_folder: Path) -> list[Extension]:
    path = options.extensions or (config_folder / grading.extensions if grading.extensions else None)
    return read_extensions(path, list(grading.assignments)) if path else []


def _partly(marks: Sequence[Mark], assignment: AssignmentConfig) -> list[str]:
    """A remark where not all questions were graded (`--only`)."""
    full = full_points(assignment)
    most = {mark.max_score for mark in marks if mark.before is not None}
    if all(points == full for points in most):
        return []
    points = ", ".join(number(points) for points in sorted(most))
    return [f"{assignment.name}: not all questions were graded: {points} of {number(full)} points."]


def _plain(marks: Sequence[Mark], options: ExportOptions, assignments: Sequence[AssignmentConfig]) -> Exported:
    totals = totals_by_student(options.grades, assignments)
    text = marks_json(marks, totals) if options.form == "json" else marks_csv(marks, totals)
    without = tuple(f"{mark.person.shown}, {mark.assignment}: {mark.why}" for mark in marks if mark.after is None)
    return Exported(text, sum(mark.after is not None for mark in marks), without)


def _feedback(marks: Sequence[Mark], form: str, out: Path, console: Console) -> None:
    path = out.with_name(f"{out.stem}-feedback.zip")
    count = write_feedback_zip(marks, form, path)
    if count:
        _say(f"feedback for {count} submission{'' if count == 1 else 's'}: {path}", console)
    else:
        _say(f"no feedback zip: no submission comes from {form.capitalize()}, whose names it would need", console)


def _show_late(marks: Sequence[Mark], console: Console) -> None:
    late = [mark for mark in marks if mark.lateness.told and mark.before is not None and mark.after is not None]
    for mark in late:
        scores = f"{number(mark.before or 0.0)} → {number(mark.after or 0.0)}"
        _say(f"late: {mark.person.shown}, {mark.assignment}: {scores} ({mark.lateness.told})", console)


def _list(what: str, lines: Sequence[str], console: Console) -> None:
    for line in dict.fromkeys(lines):
        console.print(f"{what}: {one_line(line)}", style="yellow", markup=False, highlight=False, soft_wrap=True)


def _say(text: str, console: Console) -> None:
    console.print(one_line(text), markup=False, highlight=False, soft_wrap=True)
