"""A course site's grade file: the instructor's own with the grades filled in, or a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from autograder.config import AssignmentConfig
from autograder.csv_tables import csv_text, read_table, table_text
from autograder.exports.feedback import feedback_lines
from autograder.exports.match_rows import match_rows
from autograder.exports.model import ExportRequest, ExportResult, points_mismatch
from autograder.intake.identity import Person
from autograder.lms.final_grade import FinalGrade
from autograder.lms.lms import GradeRow, GradingLms
from autograder.lms.student_list import people_of
from autograder.text import number


def make_grade_file(site: GradingLms, request: ExportRequest) -> ExportResult:
    """Fill a course site's grade file, or make one if there is no template.

    Raises:
        TableError: The template does not fit, or the site needs one.
    """
    return _new(site, request) if request.template is None else _filled(site, request)


def _filled(site: GradingLms, request: ExportRequest) -> ExportResult:
    assert request.template is not None
    table = read_table(request.template)
    column = site.grade_column(table, request.assignment, request.column)
    people = people_of(table)
    site.check_people(table, people)
    matches = match_rows(request.grades, people, table.file)
    feedback = site.feedback_column(table)
    problems = [*matches.problems, *site.remarks(table)]
    rows = [list(row) for row in table.rows]
    count = 0
    for row, grade in matches.rows.items():
        if locked := site.locked(table, row, column, grade):
            problems.append(f"{table.location(row)}: {locked}")
            continue
        rows[row][column] = number(grade.after_penalty or 0.0)
        if feedback is not None:
            rows[row][feedback] = site.feedback_cell(feedback_lines(grade, request.assignment))
        count += 1
    problems += points_mismatch(site.points_possible(table, column), request.assignment, table.file)
    text = table_text(replace(table, rows=rows))
    return ExportResult(text, count, matches.ungraded, tuple(problems), table.header[column])


def _new(site: GradingLms, request: ExportRequest) -> ExportResult:
    grades = [grade for grade in request.grades if site.finds(grade.person)]
    people = list(dict.fromkeys(grade.person for grade in grades))
    matches = match_rows(grades, people, site.new_file)
    left_out = [grade.person for grade in request.grades if not site.finds(grade.person)]
    problems = [*matches.problems, *(f"{person.label} {site.not_found}" for person in left_out)]
    file = site.new_grade_file(
        _rows(people, grades, matches.rows, request.assignment), request.assignment, request.column
    )
    return ExportResult(csv_text(file.rows), len(matches.rows), matches.ungraded, tuple(problems), file.column)


def _rows(
    people: Sequence[Person],
    grades: Sequence[FinalGrade],
    matched: Mapping[int, FinalGrade],
    assignment: AssignmentConfig,
) -> list[GradeRow]:
    first = {grade.person: grade for grade in reversed(grades)}
    return [
        GradeRow(matched.get(row), first[person], feedback_lines(matched[row], assignment) if row in matched else ())
        for row, person in enumerate(people)
    ]
