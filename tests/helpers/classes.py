"""Classes of any size as folders of grades, without grading anything."""

from __future__ import annotations

import random
from pathlib import Path

from autograder import config
from autograder.config import AssignmentConfig
from autograder.gradebook.session import write_all_files
from autograder.gradebook.store import open_gradebook
from autograder.gradebook.student_totals import record_students
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.paths import ROOT
from autograder.results import CheckResult, SubmissionResult
from autograder.submissions.find import Submission
from autograder.submissions.split_by_assignment import StudentFiles, UnassignedFile
from helpers.graded_runs import add_results

GRADING = config.load(ROOT / "grading.yml")
BOSTON = GRADING.assignments["boston"]
_FIRST = ("Amina", "Ana", "Bo", "Chen", "Elif", "Ивáн", "Jonas", "Lena", "Mei", "Noor", "Ravi", "سارة", "민지", "Zoë")
_LAST = ("Diallo", "Silva", "García", "Müller", "Novak", "Tanaka", "Zhang", "Okafor", "de Vries", "김", "Haddad")

# What somebody might write where a page shows it: to run, to load, to break out of an attribute, to hide text.
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=http://example.org/x onerror=alert(1)>',
    "</textarea></script><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}<svg/onload=alert(1)>",
    "nul\x00 and \u202eright to left\u202c \ud800",
    "../../etc/passwd",
    "=HYPERLINK(1)",
    "w" * 1_000_000,
)


def students(count: int) -> list[str]:
    """Names, each once."""
    return [f"{_FIRST[n % len(_FIRST)]} {_LAST[n % len(_LAST)]} {n:04}" for n in range(count)]


def class_results(names: list[str], assignment: AssignmentConfig = BOSTON, seed: int = 1) -> list[SubmissionResult]:
    """A result for each: some know more than others, some leave questions out, one in fifty needs a person."""
    chance = random.Random(seed)
    return [_result(name, assignment, chance, place) for place, name in enumerate(names)]


def hostile_results(assignment: AssignmentConfig = BOSTON) -> list[SubmissionResult]:
    """Results in which every text that a student can influence is hostile."""
    found = []
    for place, text in enumerate(HOSTILE):
        checks = tuple(
            CheckResult(check, question, f"A sentence. {text[:60]}", place % 2 == 0, "failed", 0, most, text, text)
            for question, one in assignment.questions.items()
            for check, most in one.checks.items()
        )
        status = "invalid" if place % 3 == 0 else "graded"
        found.append(
            SubmissionResult(f"{text[:200]}{place}".replace("\ud800", ""), assignment.name, status, checks, 1.0, text)
        )
    return found


def class_folder(folder: Path, results: list[SubmissionResult], emails: bool = False) -> Path:
    """A folder of grades of one assignment, as `grade` leaves it but for the pages."""
    folder.mkdir(parents=True, exist_ok=True)
    with open_gradebook(folder, "boston") as book:
        book.write_provenance({one.submission: _origin(one.submission, emails) for one in results}, ())
        if results:
            add_results(book, results)
        write_all_files(book, folder, [BOSTON])
    return folder


def class_folder_of_all(folder: Path, names: list[str]) -> Path:
    """A folder of grades of `grade all`; the last student's file is unclear."""
    folder.mkdir(parents=True, exist_ok=True)
    assignments = list(GRADING.assignments.values())
    with open_gradebook(folder, "all") as book:
        book.write_provenance({name: _origin(name, False) for name in names}, ())
        done = names[:-1]
        handed_in = {
            name: {one.name: Submission(name, one.name, folder, None, (), 1) for one in assignments} for name in done
        }
        files = [StudentFiles(name, handed_in[name]) for name in done]
        files += [
            StudentFiles(name, {}, (UnassignedFile(f"{name}/x.py", f"{name}/x.py fits two"),)) for name in names[-1:]
        ]
        record_students(book, files)
        for place, assignment in enumerate(assignments):
            if done:
                add_results(book, class_results(done, assignment, place))
        write_all_files(book, folder, assignments)
    return folder


def _origin(name: str, emails: bool) -> Provenance:
    email = f"s{name[-4:]}@example.org" if emails else ""
    return Provenance(people=(Person(name=name, email=email),), place=f"{name}.ipynb")


def _result(name: str, assignment: AssignmentConfig, chance: random.Random, place: int) -> SubmissionResult:
    if place % 50 == 49:
        checks = [
            CheckResult(check, question, "", False, "not_run", 0.0, most)
            for question, one in assignment.questions.items()
            for check, most in one.checks.items()
        ]
        return SubmissionResult(
            name, assignment.name, "invalid", tuple(checks), 0.1, f"{name}.ipynb is not a notebook."
        )
    able, checks = chance.gauss(0.6, 1.2), []
    for number, (question, one) in enumerate(assignment.questions.items()):
        left_out = chance.random() < 0.02 * number
        for check, most in one.checks.items():
            passed = not left_out and able + chance.gauss(0, 1) > 0.15 * number
            status = "stub" if left_out else "passed" if passed else "failed"
            sentence, hidden = f"What {check} looks at is right.", len(check) % 2 == 0
            message = "" if passed else "q: expected 4, got 5. Look at the axis."
            points = most if passed else 0.0
            checks.append(CheckResult(check, question, sentence, hidden, status, points, most, message, message))
    status, message = ("timeout", "q9: f() ran longer than 60 s.") if place % 40 == 7 else ("graded", "")
    seconds = round(20 + chance.expovariate(0.1), 2)
    return SubmissionResult(name, assignment.name, status, tuple(checks), seconds, message)
