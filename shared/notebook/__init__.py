"""What a student's notebook uses: the grader, its results and hints, and the progress of long trainings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shared.notebook.run_check import run_check, run_on
from shared.notebook.training_progress import training_progress

if TYPE_CHECKING:
    from shared.notebook.grader import Notebook

__all__ = ["Notebook", "run_check", "run_on", "training_progress"]


def __getattr__(name: str) -> Any:
    """Import the grader where it is used: Otter takes seconds to import, and the sandbox does without it."""
    if name == "Notebook":
        from shared.notebook.grader import Notebook  # noqa: PLC0415

        return Notebook
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
