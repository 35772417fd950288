"""Which course site a folder or zip comes from: told by what is in it, and only then by how its entries are named."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.intake.scan_folder import Item, is_aside
from autograder.lms import blackboard, canvas, gradescope, moodle
from autograder.lms.arranged import RecognisedLayout

# The surest sign first: a file of a certain name and content, then words in the names, then only numbers in them.
_LAYOUTS = (gradescope.recognise, moodle.recognise, blackboard.recognise, canvas.recognise)


def recognise(items: Sequence[Item]) -> RecognisedLayout | None:
    """Recognise the layout of a course site.

    Args:
        items: The entries of a folder or zip.

    Returns:
        The submissions by student or group; None for folders and zips that people made.
    """
    candidates = [item for item in items if not is_aside(item.name)]
    for layout in _LAYOUTS:
        arranged = layout(candidates)
        if arranged is not None:
            return arranged
    return None
