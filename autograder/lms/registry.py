"""The course sites that the grader knows. A new one is a class in a module here, and an entry in `SITES`."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.intake.scan_folder import DownloadNames, Item, is_ignored
from autograder.lms.blackboard import Blackboard
from autograder.lms.canvas import Canvas
from autograder.lms.gradescope import Gradescope
from autograder.lms.layout import RecognisedLayout
from autograder.lms.lms import GradingLms, Lms
from autograder.lms.moodle import Moodle

SITES: dict[str, Lms] = {site.name: site for site in (Canvas(), Moodle(), Gradescope(), Blackboard())}
GRADING_SITES = {name: site for name, site in SITES.items() if isinstance(site, GradingLms)}


def _is_student_folder(name: str) -> bool:
    return any(site.is_student_folder(name) for site in SITES.values())


DOWNLOAD_NAMES = DownloadNames(
    frozenset(site.metadata_file for site in SITES.values() if site.metadata_file), _is_student_folder
)


def recognise(items: Sequence[Item]) -> RecognisedLayout | None:
    """Recognise the download of a course site.

    Args:
        items: The entries of a folder or zip.

    Returns:
        The submissions by student or group; None for folders and zips that people made.
    """
    candidates = [item for item in items if not is_ignored(item.name)]
    for site in sorted(SITES.values(), key=lambda site: site.evidence):
        layout = site.recognise(candidates)
        if layout is not None:
            return layout
    return None


def file_name(name: str) -> str:
    """Return the name that a student gave a file, of which a course site may have made another."""
    return next((found for site in SITES.values() if (found := site.file_name(name)) != name), name)


def superseded(labels: Sequence[str]) -> set[str]:
    """Return which of a student's files a course site has a later version of, by their names."""
    return set().union(*(site.superseded(labels) for site in SITES.values()))
