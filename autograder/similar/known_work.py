"""What explains that two notebooks are alike: the released notebook, the reference, and known right answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.intake.notebooks import Cell, UnreadableSubmission, parse_notebook
from autograder.paths import ROOT
from autograder.similar.pieces import Piece, Pieces, pieces_of

_IMPORTED = re.compile(r"^[ \t]*(?:import|from)[ \t]+([^\n#]+)", re.MULTILINE)
_WORDS = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True)
class KnownWork:
    """What is known of an assignment.

    Args:
        pieces: Pieces that count nothing.
        fixed: Names that students do not choose: the assignment's functions, and modules.
        sources: Where the pieces are from, for people.
        missing: What was looked for and is not there, for people.
    """

    pieces: frozenset[Piece]
    fixed: frozenset[str]
    sources: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    _given: frozenset[str] = frozenset()  # sources of whole cells, so that most of a notebook is not looked at

    def own_pieces(self, cells: Sequence[Cell]) -> Pieces:
        """Return the pieces of a notebook that nothing here explains."""
        changed = [replace(cell, source="") if cell.source in self._given else cell for cell in cells]
        found = pieces_of(changed, self.fixed)
        return {piece: place for piece, place in found.items() if piece not in self.pieces}


def known_work(assignment: str, functions: Iterable[str], root: Path = ROOT) -> KnownWork:
    """Read what is known of an assignment; what is not there is left out.

    Args:
        assignment: "imdb" …
        functions: The names of its functions.
        root: The project's folder.
    """
    released = root / "assignments" / assignment / f"{assignment}.ipynb"
    reference = root / "solutions" / f"{assignment}.py"
    right = sorted((root / "tests" / "answers" / assignment).glob("q*/right.py"))
    found = {
        "the released notebook": _cells_of_notebook(released),
        "the reference solution": _cells_of_scripts([reference]),
        "the right answers in tests/answers": _cells_of_scripts(right),
    }
    return known_from(found, functions)


def known_from(found: dict[str, Sequence[Cell]], functions: Iterable[str]) -> KnownWork:
    """Return what some cells explain.

    Args:
        found: Cells by where they are from; none where that is not there.
        functions: The names of the assignment's functions.
    """
    cells = [cell for part in found.values() for cell in part]
    code = "\n".join(cell.source for cell in cells if cell.kind == "code")
    imported = {word for line in _IMPORTED.findall(code) for word in _WORDS.findall(line)}
    fixed = frozenset({*imported, *functions})
    # One by one, for each is far below the limit of a notebook.
    pieces = frozenset(piece for cell in cells for piece in pieces_of([cell], fixed))
    present = tuple(name for name, part in found.items() if part)
    missing = tuple(name for name, part in found.items() if not part)
    return KnownWork(pieces, fixed, present, missing, frozenset(cell.source for cell in cells))


def _cells_of_notebook(path: Path) -> Sequence[Cell]:
    try:
        return parse_notebook(path.read_bytes(), path.name).cells
    except (OSError, UnreadableSubmission):
        return ()


def _cells_of_scripts(paths: Iterable[Path]) -> Sequence[Cell]:
    return [Cell(0, path.read_text("utf-8"), (), "code") for path in paths if path.is_file()]
