"""The answers that an audit grades: right ones that are written differently, and wrong ones as students give them.

An answer replaces one question's cell in the reference solution. Answers are in
`tests/answers/<assignment>/<question>/right.py` and `wrong.py`, in percent format, one cell for each:

    # %% counts_from_zero: Counts epochs from zero.
    # fails: test_epochs_count_from_one
    def best_epoch(history_dict):
        ...

The lines `# fails:` name exactly the checks that a wrong answer must fail. If it also fails checks of other
questions, which it should not, `# elsewhere:` names them. `# perhaps:` names a check that may fail or not, because a
figure is so close to its threshold that it depends on the machine. `# slow` keeps an answer that trains for a long
time out of the daily sample if another answer fails the same check.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from autograder.config import AssignmentConfig
from autograder.paths import ROOT

Kind = Literal["right", "wrong", "mutant"]
_KINDS: tuple[Kind, Kind] = ("right", "wrong")
_MARK = "# %%"
_FAILS = "# fails:"
_ELSEWHERE = "# elsewhere:"
_PERHAPS = "# perhaps:"
_SLOW = "# slow"


class CorpusError(ValueError):
    """Files of the corpus have errors; the message has a line for each."""


@dataclass(frozen=True)
class Answer:
    """One answer.

    Args:
        question: "q1" …
        kind: "right", "wrong" or "mutant".
        name: Unique among the question's answers of its kind; the change, for a mutant.
        note: What is right or wrong about it, in one line.
        source: The code of its cell.
        path: Its file and line, relative to the project; "" for mutants.
        fails: Exactly the checks that it must fail; empty if any will do.
        elsewhere: The checks of other questions that it fails as well.
        perhaps: The checks of its question that it may or may not fail.
        slow: Whether grading it takes a long time.
    """

    question: str
    kind: Kind
    name: str
    note: str
    source: str
    path: str = ""
    fails: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    slow: bool = False


def folder_of(assignment: str) -> Path:
    """Return the folder of an assignment's answers."""
    return ROOT / "tests" / "answers" / assignment


def hand_written(assignment: AssignmentConfig, folder: Path | None = None) -> list[Answer]:
    """Read the right and wrong answers of an assignment.

    Args:
        folder: Their folder; None for `folder_of`. In another folder, `<question>/right/` and `wrong/` may also have
            a file per answer, whose first line says what it is, and `# fails:` may be left out.

    Returns:
        The answers by question, right ones first.

    Raises:
        CorpusError: There are no answers, a folder is not named as a question, or answers have errors.
    """
    complete = folder is None
    folder = folder or folder_of(assignment.name)
    problems: list[str] = []
    answers: list[Answer] = []
    for question in sorted(set(_folders(folder)) - set(assignment.left_out)):
        if question not in assignment.questions:
            problems.append(
                f"{folder / question}: {assignment.name} has no question of this name. Rename the folder."
            )
            continue
        for kind in _KINDS:
            found = list(_of_kind(folder / question, kind, question))
            answers += [_without_left_out(one.answer, assignment) for one in found]
            names: set[str] = set()
            for one in found:
                problem = _problem_of(one, assignment, names, complete)
                names.add(one.answer.name)
                if problem:
                    problems.append(f"{one.location}: {problem}")
    if not answers and not problems:
        problems.append(f"{folder} has no answers. Put them into <question>/right.py and <question>/wrong.py there.")
    if problems:
        raise CorpusError("\n".join(problems))
    order = list(assignment.questions)
    return sorted(answers, key=lambda answer: (order.index(answer.question), answer.kind, answer.name))


@dataclass(frozen=True)
class _Read:
    """An answer, and its file and line for messages."""

    answer: Answer
    location: str


def _folders(folder: Path) -> Iterator[str]:
    if folder.is_dir():
        yield from (path.name for path in folder.iterdir() if path.is_dir() and not path.name.startswith(("_", ".")))


def _of_kind(folder: Path, kind: Kind, question: str) -> Iterator[_Read]:
    path = folder / f"{kind}.py"
    if path.is_file():
        for line, text in _cells(path.read_text("utf-8")):
            head = text.splitlines()[0]
            name, _, note = head.removeprefix(_MARK).partition(":") if head.startswith(_MARK) else ("", "", "")
            yield _read(path, line, text, (question, kind, name.strip(), note.strip()))
    for path in sorted((folder / kind).glob("*.py")):
        text = path.read_text("utf-8")
        note = text.partition("\n")[0]
        yield _read(path, 1, text, (question, kind, path.stem, note.lstrip("# ").strip() if note[:1] == "#" else ""))


def _cells(text: str) -> Iterator[tuple[int, str]]:
    """Yield each cell with the number of its first line; text before the first mark is a cell without a name."""
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith(_MARK)]
    before = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    if before < min(starts, default=len(lines)):
        starts.insert(0, before)
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield start + 1, "\n".join(lines[start:end]).rstrip() + "\n"


def _read(path: Path, line: int, text: str, what: tuple[str, Kind, str, str]) -> _Read:
    head, *rest = text.splitlines()
    source = [line for line in rest if not line.startswith((_FAILS, _ELSEWHERE, _PERHAPS)) and line != _SLOW]
    shown = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
    lines = source if head.startswith("#") else [head, *source]
    fails, elsewhere, perhaps = (_named(mark, rest) for mark in (_FAILS, _ELSEWHERE, _PERHAPS))
    question, kind, name, note = what
    source_text = "\n".join(lines) + "\n"
    answer = Answer(
        question, kind, name, note, source_text, f"{shown}:{line}", fails, elsewhere, perhaps, slow=_SLOW in rest
    )
    return _Read(answer, f"{path}, line {line}")


def _named(mark: str, lines: Sequence[str]) -> tuple[str, ...]:
    """Return the checks that the lines with a mark name."""
    names = ",".join(line.removeprefix(mark) for line in lines if line.startswith(mark)).split(",")
    return tuple(name.strip() for name in names if name.strip())


def _without_left_out(answer: Answer, assignment: AssignmentConfig) -> Answer:
    left_out = {check for question in assignment.left_out.values() for check in question.checks}
    return replace(answer, elsewhere=tuple(check for check in answer.elsewhere if check not in left_out))


def _problem_of(read: _Read, assignment: AssignmentConfig, names: set[str], complete: bool) -> str:
    answer = read.answer
    question = assignment.questions[answer.question]
    try:
        tree = ast.parse(answer.source)
    except (SyntaxError, ValueError) as error:
        return f"it does not parse: {error}"
    if not answer.name:
        return "this cell has no name. Begin it with `# %% name: what is right or wrong about it`."
    if answer.name in names:
        return f"there is another answer named {answer.name}. Rename one of them."
    if not answer.note:
        return "its first line must say what is right or wrong about it. Add that after the name and a colon."
    if not set(question.functions) & set(_names(tree)):
        return f"it defines none of {', '.join(sorted(question.functions))}. Define one of them."
    if unknown := [name for name in (*answer.fails, *answer.perhaps) if name not in question.checks]:
        return f"fails: {answer.question} has no check named {unknown[0]}. Its checks: {', '.join(question.checks)}."
    all_questions = (*assignment.questions.values(), *assignment.left_out.values())
    others = {name for one in all_questions if one is not question for name in one.checks}
    if unknown := [name for name in answer.elsewhere if name not in others]:
        return f"elsewhere: no other question has a check named {unknown[0]}."
    if answer.kind == "right" and (answer.fails or answer.elsewhere or answer.perhaps):
        return "a right answer fails no check. Remove the names of checks, or move it to wrong.py."
    if answer.kind == "wrong" and complete and not answer.fails:
        return "it does not say which checks it fails. Add a line `# fails: test_…` below its name."
    return ""


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from (alias.asname or alias.name for alias in node.names)
