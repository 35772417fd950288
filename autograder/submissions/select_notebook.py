"""Which of a student's files is the notebook to grade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from autograder.intake.notebooks import Notebook, UnreadableSubmission, defined_names, parse_notebook
from autograder.intake.scan_folder import RENAMED, suffix_of
from autograder.intake.scripts import parse_script
from autograder.intake.time_limit import read_time_limit
from autograder.lms.registry import superseded

_Rank = tuple[bool, int, bool]


@dataclass(frozen=True)
class Candidate:
    """One file that may be the notebook.

    Args:
        notebook: Its contents; None if it cannot be read.
        problem: Why it cannot be read, or "".
        defined: Which of the assignment's functions it defines.
        content: Its bytes, if it can be read.
    """

    label: str
    notebook: Notebook | None
    problem: str = ""
    defined: frozenset[str] = frozenset()
    content: bytes = field(default=b"", repr=False)


def candidate(label: str, content: bytes | UnreadableSubmission, functions: frozenset[str]) -> Candidate:
    """Read one file; if it cannot be read, the candidate has a problem.

    Args:
        label: Its name; the suffix says how to read it.
        content: Its bytes, or why there are none.
        functions: The functions of the assignments.
    """
    try:
        if isinstance(content, UnreadableSubmission):
            raise content
        with read_time_limit(label):
            notebook = _read(label, content)
            return Candidate(label, notebook, "", functions & defined_names(notebook), content)
    except UnreadableSubmission as error:
        return Candidate(label, None, str(error))


def _read(label: str, content: bytes) -> Notebook:
    looks_like_json = content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    if suffix_of(label) == ".py" and not (looks_like_json and b'"cells"' in content):
        return parse_script(content, label)
    if suffix_of(label) in RENAMED and not looks_like_json:
        raise not_accepted(label)
    return parse_notebook(content, label)


def not_accepted(label: str) -> UnreadableSubmission:
    """Return the error for a file of another kind."""
    return UnreadableSubmission(
        f"{label} is not a notebook. Submit an .ipynb or .py file, or the .zip that Otter exports."
    )


def choose(candidates: Sequence[Candidate], assignment: str) -> Notebook:
    """Return the notebook whose metadata names the assignment, else the one that defines most of its functions.

    Of files with the same code (a notebook and its paired script), it is the notebook.

    Args:
        candidates: The student's files, at least one.

    Raises:
        UnreadableSubmission: None can be read, all are for another assignment, or two are equally good.
    """
    broken = [item for item in candidates if item.notebook is None]
    if len(candidates) == len(broken):
        first = min(broken, key=lambda item: suffix_of(item.label) != ".ipynb")
        raise UnreadableSubmission(first.problem)
    readable = [(item.notebook, item) for item in candidates if item.notebook is not None]
    ranked = [(_rank(notebook, item, assignment), notebook) for notebook, item in readable]
    ranked = [(rank, notebook) for rank, notebook in ranked if notebook.assignment in ("", assignment)]
    if not ranked:
        other = readable[0][0]
        text = f"{other.label} answers the assignment {other.assignment}, not {assignment}."
        raise UnreadableSubmission(f"{text} Submit the notebook for {assignment}.")
    ranked = _without_superseded(ranked)
    best_rank = max(rank for rank, _ in ranked)
    best = [notebook for rank, notebook in ranked if rank == best_rank]
    chosen = min(best, key=lambda notebook: suffix_of(notebook.label) != ".ipynb")
    rival = next((notebook for notebook in best if not same_code(notebook, chosen)), None)
    if rival is not None:
        raise UnreadableSubmission(
            f"{chosen.label} and {rival.label} could both be the one to grade. Keep only one of them."
        )
    damaged = next((item for item in broken if suffix_of(item.label) == ".ipynb"), None)
    if damaged is not None:
        # It may be the one that the student meant: a person has to decide.
        raise UnreadableSubmission(f"{damaged.problem} (There is also {chosen.label}; keep only the one to grade.)")
    return chosen


def _without_superseded(ranked: list[tuple[_Rank, Notebook]]) -> list[tuple[_Rank, Notebook]]:
    """Remove files with a later version, unless that version answers nothing."""
    answering = [notebook.label for rank, notebook in ranked if rank[0] or rank[1]]
    old = superseded(answering or [notebook.label for _, notebook in ranked])
    return [(rank, notebook) for rank, notebook in ranked if notebook.label not in old]


def same_code(one: Notebook, other: Notebook) -> bool:
    """Return whether two files have the same code, as a notebook and its paired script do."""
    return _code(one) == _code(other)


def _rank(notebook: Notebook, item: Candidate, assignment: str) -> _Rank:
    named = notebook.assignment == assignment
    # If nothing is answered, a notebook is more likely to be meant than a script next to it.
    unanswered_notebook = not item.defined and suffix_of(item.label) == ".ipynb"
    return named, len(item.defined), unanswered_notebook


def _code(notebook: Notebook) -> list[str]:
    return [cell.source.strip() for cell in notebook.code_cells if cell.source.strip()]
