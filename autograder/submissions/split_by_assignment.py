"""Which assignment each of a student's notebooks answers, for `grade all`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from autograder.config import AssignmentConfig
from autograder.intake.notebooks import Notebook
from autograder.submissions.content_hash import hash_of_files
from autograder.submissions.find import Submission, UnreadableSubmission, read_candidates
from autograder.submissions.helper_files import helper_files, helper_name
from autograder.submissions.select_notebook import Candidate, choose, same_code

KEPT_CHARACTERS = 1_000_000  # of code and text in a notebook that is kept until it is graded
Functions = Mapping[str, frozenset[str]]  # names by assignment


@dataclass(frozen=True)
class UnassignedFile:
    """A file whose assignment is not clear: its label, and the reason, which also names it."""

    label: str
    why: str


@dataclass(frozen=True)
class StudentFiles:
    """One student's files by assignment. Every file that was read is in one of the three lists.

    Args:
        name: The student's unique name in this run.
        submissions: By assignment, in the order of grading.yml; one that cannot be graded has a problem.
        unclear: Files that a person has to look at.
        aside: Labels of earlier versions and the like: another file of the same assignment was chosen.
        status: "invalid" or "kit_error" if nothing could be read, else "".
        problem: Why, or "".
    """

    name: str
    submissions: Mapping[str, Submission]
    unclear: tuple[UnassignedFile, ...] = ()
    aside: tuple[str, ...] = ()
    status: str = ""
    problem: str = ""


def split_by_assignment(submission: Submission, assignments: Sequence[AssignmentConfig]) -> StudentFiles:
    """Return a submission for each assignment that a student answered, and the unclear files.

    Errors in the grader become the status "kit_error", never an exception.

    Args:
        submission: All files of the student.
        assignments: The assignments that may be answered.
    """
    functions = {assignment.name: frozenset(assignment.functions) for assignment in assignments}
    try:
        candidates = read_candidates(submission, frozenset().union(*functions.values()), len(assignments))
        return _divided(submission, candidates, assignments, functions)
    except UnreadableSubmission as problem:
        return StudentFiles(submission.name, {}, status="invalid", problem=str(problem))
    except Exception as error:
        fault = f"the grader failed, a person has to look: {type(error).__name__}: {error}"
        return StudentFiles(submission.name, {}, status="kit_error", problem=fault[:500])


def assignment_of(candidate: Candidate, functions: Functions) -> str:
    """Return the assignment that a file answers.

    It is the one that its metadata names; else the one of which it defines most of the functions that no other
    assignment has; if that is not conclusive, most of all its functions.

    Raises:
        UnreadableSubmission: It cannot be read, or answers no assignment, or two equally well.
    """
    if candidate.notebook is None:
        raise UnreadableSubmission(candidate.problem)
    named = candidate.notebook.assignment
    if named in functions:
        return named
    if named:
        raise UnreadableSubmission(
            f"{candidate.label} answers the assignment {named}, which grading.yml does not have."
        )
    own = own_functions(functions)
    marks = {name: (len(candidate.defined & own[name]), len(candidate.defined & functions[name])) for name in own}
    best = max(marks.values())
    if best[1] == 0:
        text = f"{candidate.label} defines no function that an assignment asks for."
        raise UnreadableSubmission(f"{text} Submit the released notebook with the answers in it.")
    equal = [name for name, mark in marks.items() if mark == best]
    if len(equal) > 1:
        count = f"{best[1]} function{'' if best[1] == 1 else 's'}"
        raise UnreadableSubmission(
            f"{candidate.label} could be for {' or '.join(equal)}: it defines {count} of each."
        )
    return equal[0]


def own_functions(functions: Functions) -> dict[str, frozenset[str]]:
    """Return for each assignment the functions that no other one asks for."""
    return {
        name: frozenset(mine).difference(*(theirs for other, theirs in functions.items() if other != name))
        for name, mine in functions.items()
    }


def _divided(
    submission: Submission, candidates: list[Candidate], assignments: Sequence[AssignmentConfig], functions: Functions
) -> StudentFiles:
    groups: dict[str, list[Candidate]] = {assignment.name: [] for assignment in assignments}
    unclear = []
    for candidate in candidates:
        try:
            groups[assignment_of(candidate, functions)].append(candidate)
        except UnreadableSubmission as why:
            unclear.append(UnassignedFile(candidate.label, str(why)))
    submissions: dict[str, Submission] = {}
    aside: list[str] = []
    for assignment in assignments:
        group = groups[assignment.name]
        if group:
            max_bytes = assignment.limits.notebook_mb * 1024 * 1024
            own = replace(submission, assignment=assignment.name, max_bytes=max_bytes)
            submissions[assignment.name], left = _chosen(own, group, functions[assignment.name], candidates)
            aside += left
    unclear = [one for one in unclear if not _is_helper(one.label, candidates, submissions.values())]
    unclear += _several_in_one(groups, functions)
    return StudentFiles(submission.name, submissions, tuple(unclear), tuple(aside))


def _chosen(
    submission: Submission, group: list[Candidate], functions: frozenset[str], candidates: list[Candidate]
) -> tuple[Submission, list[str]]:
    """Return the submission of one assignment, and the labels of its files that are not graded."""
    try:
        chosen = choose([replace(item, defined=item.defined & functions) for item in group], submission.assignment)
    except UnreadableSubmission as problem:
        return replace(submission, problem=str(problem)), []
    others = [item for item in group if item.notebook is not None and not same_code(item.notebook, chosen)]
    return _with_content(replace(submission, label=chosen.label), candidates, chosen), [item.label for item in others]


def _is_helper(label: str, candidates: list[Candidate], submissions: Iterable[Submission]) -> bool:
    """Whether a file is only a module for a notebook: it can be read and defines no function that is asked for."""
    plain = any(one.label == label and one.notebook and not one.notebook.assignment for one in candidates)
    answers = any(one.label == label and one.defined for one in candidates)
    return plain and not answers and any(helper_name(one.label, label) for one in submissions if one.label)


def _with_content(submission: Submission, candidates: list[Candidate], chosen: Notebook) -> Submission:
    """The submission with what was read, so that it is not read again, unless that is too large to be kept."""
    if sum(len(cell.source) for cell in chosen.cells) > KEPT_CHARACTERS:
        return submission
    files = [(item.label, item.content) for item in candidates]
    notebook = replace(chosen, files=helper_files(candidates, chosen.label))
    return replace(submission, notebook=notebook, content_hash=hash_of_files(submission, files))


def _several_in_one(groups: Mapping[str, list[Candidate]], functions: Functions) -> list[UnassignedFile]:
    """Return notebooks that may also have the answers of an assignment that has no notebook."""
    found = []
    for missing, mine in own_functions(functions).items():
        for name, group in groups.items():
            for item in group if mine and not groups[missing] else []:
                if 2 * len(item.defined & mine) >= len(mine):
                    why = f"{item.label} is for {name}, but seems to have answers for {missing} as well."
                    found.append(UnassignedFile(item.label, f"{why} Submit a notebook for each."))
    return found
