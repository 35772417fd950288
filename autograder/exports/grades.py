"""What a run left behind, read for export: results with who they are for and when they were handed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.gradebook.output_files import read_result_json
from autograder.intake.identity import Person, match_people
from autograder.intake.provenance import Provenance
from autograder.results import SubmissionResult
from autograder.submissions.submitted import SUBMITTED, Submitted, read_submitted


class GradesError(ValueError):
    """The folder holds no grades that can be exported."""


@dataclass(frozen=True)
class Graded:
    """One submission: its result, None where it was not graded, and where it comes from."""

    submission: str
    result: SubmissionResult | None
    origin: Provenance


@dataclass(frozen=True)
class RunGrades:
    """All of a run's submissions of one assignment, who handed in nothing, and what could not be read."""

    graded: tuple[Graded, ...]
    missing: tuple[Person, ...] = ()
    problems: tuple[str, ...] = ()


def load_grades(folder: Path, assignment: str) -> RunGrades:
    """Read the grades of one assignment. All that exports know of grades comes from here.

    Args:
        folder: The output folder of `grade`; with `grade all`, one of the folders in it.
        assignment: Whose grades.

    Returns:
        The submissions in the order of `submitted.json`, then those it does not name.

    Raises:
        GradesError: There are none.
    """
    results, problems = _results(folder, assignment)
    submitted = _submitted(folder, assignment)
    if not results and not (submitted and submitted.origins):
        raise GradesError("\n".join((*problems, f"{folder} has no grades of {assignment}. Grade something first.")))
    origins = dict(submitted.origins) if submitted else {}
    graded = [Graded(name, results.pop(name, None), origin) for name, origin in origins.items()]
    graded += [Graded(name, result, Provenance(people=(Person(name=name),))) for name, result in results.items()]
    people = [person for one in graded for person in one.origin.people]
    missing = [person for person in (submitted.missing if submitted else ()) if not match_people(person, people)]
    return RunGrades(tuple(graded), tuple(missing), tuple(problems))


def folders_of(folder: Path, assignments: Sequence[str]) -> dict[str, Path]:
    """Where the grades of each assignment lie.

    Args:
        folder: The output folder of `grade` or of `grade all`.
        assignments: Those of grading.yml.

    Returns:
        Folders by assignment, in the order of grading.yml.

    Raises:
        GradesError: There are no grades, or the folder is missing.
    """
    if not folder.is_dir():
        raise GradesError(f"{folder} is no folder. Name the one that `grade` wrote.")
    if not (folder / "results").is_dir():
        inner = {name: folder / name for name in assignments if (folder / name / "results").is_dir()}
        if not inner:
            raise GradesError(f"{folder} holds no grades. Name the folder that `grade` wrote.")
        return inner
    results, problems = _results(folder, "")
    held = {result.assignment for result in results.values()}
    submitted = _submitted(folder, "")
    held |= {submitted.assignment} if submitted else set()
    found = {name: folder for name in assignments if name in held}
    if not found:
        raise GradesError("\n".join((*problems, f"{folder} holds no grades of {', '.join(assignments)}.")))
    return found


def _results(folder: Path, assignment: str) -> tuple[dict[str, SubmissionResult], list[str]]:
    results: dict[str, SubmissionResult] = {}
    problems = []
    for path in sorted((folder / "results").glob("*.json")):
        try:
            result = read_result_json(path)
        except (ValueError, OSError) as error:
            problems.append(str(error))
            continue
        if assignment in ("", result.assignment):
            results[result.submission] = result
    return results, problems


def _submitted(folder: Path, assignment: str) -> Submitted | None:
    """What is known of the submissions; with `grade all` it lies beside the assignments' folders."""
    try:
        own = read_submitted(folder)
        above = read_submitted(folder.parent) if own is None else None
    except ValueError as error:
        raise GradesError(str(error)) from None
    except OSError as error:
        raise GradesError(f"{folder / SUBMITTED} cannot be read ({error.strerror}).") from None
    if above is not None and above.assignment == "all":
        return above
    return own if own is not None and assignment in ("", own.assignment) else None
