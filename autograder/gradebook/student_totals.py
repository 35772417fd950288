"""Each student's files for several assignments, recorded in the gradebook, and the totals that follow."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import TypeAdapter

from autograder.config import AssignmentConfig
from autograder.gradebook.store import Gradebook
from autograder.gradebook.totals import StudentRecord, Total, total_of
from autograder.submissions.split_by_assignment import StudentFiles
from autograder.text import to_json_column

_STUDENT = TypeAdapter(StudentRecord)


def record_students(book: Gradebook, students: Sequence[StudentFiles]) -> None:
    """Record what is known about each student's files, without the files themselves."""
    known = [
        StudentRecord(one.name, tuple(one.submissions), one.unclear, one.aside, one.status, one.problem)
        for one in students
    ]
    book.write_students({one.name: to_json_column(_STUDENT.dump_python(one)) for one in known})


def totals_of(book: Gradebook, assignments: Sequence[AssignmentConfig]) -> list[Total]:
    """Return the total of each student, in the order of the last run."""
    results = {one.name: {result.submission: result for result in book.results(one.name)} for one in assignments}
    return [
        total_of(
            _STUDENT.validate_json(text),
            {assignment: by_student[name] for assignment, by_student in results.items() if name in by_student},
            assignments,
        )
        for name, text in book.students().items()
    ]
