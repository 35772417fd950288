"""Makes a new assignment from a template: one question that can be released, graded and audited, to be replaced."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from autograder import config
from autograder.config import ConfigError
from autograder.files import atomic_write
from autograder.paths import ROOT

_TEMPLATE = Path(__file__).with_name("template")
_NAME = "NAME"  # the templates' placeholder for the assignment's name
_FILES = {
    "solution.py.txt": "solutions/NAME.py",
    "public_checks.py.txt": "shared/checks/NAME/q1.py",
    "hidden_checks.py.txt": "autograder/checks/NAME/q1.py",
    "assignment.py.txt": "autograder/assignments/NAME.py",
    "answers.py.txt": "tests/answers/NAME/q1/wrong.py",
}
_TAKEN = (*_FILES.values(), "shared/checks/NAME.py", "autograder/checks/NAME.py", "assignments/NAME")
_RESERVED = ("all",)  # means every assignment in commands


class NewAssignmentError(ValueError):
    """The assignment can't be made; the message says why and what to do."""


def new_assignment(name: str, root: Path = ROOT) -> list[Path]:
    """Make the files of a new assignment and its part of grading.yml.

    Args:
        name: Small letters, digits and underscores.
        root: The project's folder.

    Returns:
        The new or changed files, grading.yml last.

    Raises:
        NewAssignmentError: The name is taken or is not a name, or grading.yml can't be added to; nothing was written.
    """
    _refuse_name(name, root)
    grading = _extended_grading(name, root / "grading.yml")
    made = []
    for template, place in _FILES.items():
        path = root / place.replace(_NAME, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_filled(template, name), encoding="utf-8")
        made.append(path)
    atomic_write(root / "grading.yml", grading)
    return [*made, root / "grading.yml"]


def _refuse_name(name: str, root: Path) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name) or name in _RESERVED:
        raise NewAssignmentError(
            f'"{name}" cannot be the name of an assignment. Use small letters, digits and underscores, begin with a'
            ' letter, and take neither "all" nor a word of Python.'
        )
    for place in _TAKEN:
        folder_or_file = root / place.replace(_NAME, name)
        if "/checks/" in place and folder_or_file.name == "q1.py":
            folder_or_file = folder_or_file.parent
        if folder_or_file.exists():
            taken = folder_or_file.relative_to(root)
            raise NewAssignmentError(f"{taken} exists already. Choose another name than {name}.")


def _extended_grading(name: str, path: Path) -> str:
    """Return the text of grading.yml with the assignment at its end."""
    text = path.read_text("utf-8").rstrip("\n") + "\n" + _filled("grading.yml.txt", name)
    draft = path.with_name(f".{path.name}.new")
    try:
        if name in config.load(path).assignments:
            raise NewAssignmentError(f"{path.name} has an assignment {name} already. Choose another name.")
        draft.write_text(text, encoding="utf-8")
        config.load(draft)
    except ConfigError as error:
        reason = f"{path.name} can't be extended, because its assignments are not at its end: {error}"
        raise NewAssignmentError(reason) from None
    finally:
        draft.unlink(missing_ok=True)
    return text


def _filled(template: str, name: str) -> str:
    return (_TEMPLATE / template).read_text("utf-8").replace(_NAME, name)
