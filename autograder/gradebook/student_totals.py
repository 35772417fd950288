"""What each student handed in for several assignments, kept in the gradebook, and the totals that follow from it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.config import AssignmentConfig
from autograder.gradebook.store import Gradebook
from autograder.gradebook.totals import Total, total_of
from autograder.submissions.find import Submission
from autograder.submissions.split_by_assignment import StudentFiles, Unclear


def record_students(book: Gradebook, students: Sequence[StudentFiles]) -> None:
    """Keep what is known of each student's files, without the files themselves."""
    book.write_students({student.name: _text_of(student) for student in students})


def totals_of(book: Gradebook, assignments: Sequence[AssignmentConfig]) -> list[Total]:
    """Add up what counts now.

    Args:
        book: The record of a run over several assignments.
        assignments: Those of grading.yml.

    Returns:
        One row per student, in the order of the last run.
    """
    results = {one.name: {result.submission: result for result in book.results(one.name)} for one in assignments}
    return [
        total_of(
            _student(name, json.loads(text)),
            {assignment: by_student[name] for assignment, by_student in results.items() if name in by_student},
            assignments,
        )
        for name, text in book.students().items()
    ]


def _text_of(student: StudentFiles) -> str:
    content = {
        "assignments": list(student.submissions),
        "unclear": [[unclear.label, unclear.why] for unclear in student.unclear],
        "aside": list(student.aside),
        "status": student.status,
        "problem": student.problem,
    }
    return json.dumps(content)


def _student(name: str, content: dict[str, Any]) -> StudentFiles:
    submissions = {one: Submission(name, one, Path(name), None, (), 0) for one in content["assignments"]}
    unclear = tuple(Unclear(*one) for one in content["unclear"])
    return StudentFiles(name, submissions, unclear, tuple(content["aside"]), content["status"], content["problem"])
