"""Which assignment each of a student's notebooks answers, where several are graded at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from autograder.config import AssignmentConfig
from autograder.intake.notebooks import Notebook
from autograder.submissions.content_hash import hash_of_file
from autograder.submissions.find import Submission, UnreadableSubmission, read_candidates
from autograder.submissions.select_notebook import Candidate, choose, same_code

KEPT_CHARACTERS = 1_000_000  # of code and text in a notebook that is kept until it is graded
Functions = Mapping[str, frozenset[str]]  # names by assignment


@dataclass(frozen=True)
class Unclear:
    """A file that belongs to no assignment for sure: its label, and why, which names it as well."""

    label: str
    why: str


@dataclass(frozen=True)
class StudentFiles:
    """What one student handed in, told apart by assignment. Every file that was read is in one of the three lists.

    Args:
        name: The student's unique name in this run.
        submissions: By assignment, in the order of grading.yml; one that cannot be graded has a problem.
        unclear: Files that a person has to look at.
        aside: Labels of earlier versions and the like: another file of the same assignment was chosen.
        status: "invalid" or "kit_error" where nothing could be read at all, else "".
        problem: Why, or "".
    """

    name: str
    submissions: Mapping[str, Submission]
    unclear: tuple[Unclear, ...] = ()
    aside: tuple[str, ...] = ()
    status: str = ""
    problem: str = ""


def divide(submission: Submission, assignments: Sequence[AssignmentConfig]) -> StudentFiles:
    """Tell a student's notebooks apart.

    Args:
        submission: All that the student handed in, from the intake.
        assignments: The assignments that may be answered.

    Returns:
        One submission for each assignment that is answered, and what could not be told. Faults of the kit come back
        as status "kit_error", never as an exception.
    """
    functions = {assignment.name: frozenset(assignment.functions) for assignment in assignments}
    try:
        candidates = read_candidates(submission, frozenset().union(*functions.values()), len(assignments))
        return _divided(submission, candidates, assignments, functions)
    except UnreadableSubmission as problem:
        return StudentFiles(submission.name, {}, status="invalid", problem=str(problem))
    except Exception as error:
        fault = f"fault of the grader, please look: {type(error).__name__}: {error}"
        return StudentFiles(submission.name, {}, status="kit_error", problem=fault[:500])


def assignment_of(candidate: Candidate, functions: Functions) -> str:
    """Tell which assignment a file answers.

    Args:
        candidate: The file, and which of the functions of all assignments it defines.
        functions: By assignment.

    Returns:
        The assignment that its metadata names. Else the one of which it defines most of the functions that no other
        assignment has; where these don't tell, most of all its functions.

    Raises:
        UnreadableSubmission: It cannot be read, or answers none, or two equally well.
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
        raise UnreadableSubmission(f"{candidate.label} defines no function that an assignment asks for.")
    equal = [name for name, mark in marks.items() if mark == best]
    if len(equal) > 1:
        count = f"{best[1]} function{'' if best[1] == 1 else 's'}"
        raise UnreadableSubmission(
            f"{candidate.label} could be for {' or '.join(equal)}: it defines {count} of each."
        )
    return equal[0]


def own_functions(functions: Functions) -> dict[str, frozenset[str]]:
    """For each assignment the functions that no other one asks for."""
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
            unclear.append(Unclear(candidate.label, str(why)))
    submissions: dict[str, Submission] = {}
    aside: list[str] = []
    for assignment in assignments:
        group = groups[assignment.name]
        if group:
            max_bytes = assignment.limits.notebook_mb * 1024 * 1024
            own = replace(submission, assignment=assignment.name, max_bytes=max_bytes)
            submissions[assignment.name], left = _chosen(own, group, functions[assignment.name])
            aside += left
    unclear += _several_in_one(groups, functions)
    return StudentFiles(submission.name, submissions, tuple(unclear), tuple(aside))


def _chosen(
    submission: Submission, group: list[Candidate], functions: frozenset[str]
) -> tuple[Submission, list[str]]:
    """The submission of one assignment, and the labels of its files that are not graded."""
    try:
        chosen = choose([replace(item, defined=item.defined & functions) for item in group], submission.assignment)
    except UnreadableSubmission as problem:
        return replace(submission, problem=str(problem)), []
    others = [item for item in group if item.notebook is not None and not same_code(item.notebook, chosen)]
    return _with_content(replace(submission, label=chosen.label), group, chosen), [item.label for item in others]


def _with_content(submission: Submission, group: list[Candidate], chosen: Notebook) -> Submission:
    """The submission with what was read, so that it is not read again, unless that is too large to be kept."""
    if sum(len(cell.source) for cell in chosen.cells) > KEPT_CHARACTERS:
        return submission
    (content,) = {item.content for item in group if item.notebook is chosen}
    return replace(submission, notebook=chosen, content_hash=hash_of_file(submission, content))


def _several_in_one(groups: Mapping[str, list[Candidate]], functions: Functions) -> list[Unclear]:
    """Notebooks that may also hold the answers of an assignment for which there is none."""
    found = []
    for missing, mine in own_functions(functions).items():
        for name, group in groups.items():
            for item in group if mine and not groups[missing] else []:
                if 2 * len(item.defined & mine) >= len(mine):
                    why = f"{item.label} is for {name} and seems to hold answers for {missing} as well."
                    found.append(Unclear(item.label, f"{why} Submit a notebook for each."))
    return found
