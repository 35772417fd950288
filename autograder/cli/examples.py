"""Examples of each command: the end of its --help, and of its part of docs/commands.md.

A new command needs a line here. Tests parse each example, so that an option that is renamed or removed is found.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

EXAMPLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "grade": (
            "autograder grade imdb submissions.zip --out grades/imdb",
            "autograder grade all submissions.zip --roster students.csv --out grades/all",
        ),
        "override": (
            'autograder override "Kim Min-ji" q3 5 --why "right idea, wrong axis" --out grades/imdb',
            'autograder override "Kim Min-ji" q3 --remove --out grades/imdb',
        ),
        "export": (
            "autograder export canvas grades/imdb --template gradebook.csv",
            "autograder export csv grades/imdb --out grades.csv",
        ),
        "report": ("autograder report grades/imdb", "autograder report grades/imdb --json"),
        "similar": (
            "autograder similar grades/imdb",
            "autograder similar submissions.zip last-year.zip",
        ),
        "new": ("autograder new flats",),
        "release": ("autograder release imdb", "autograder release all --check"),
        "build": ("autograder build imdb --for students", "autograder build imdb --for gradescope --prove"),
        "verify": ("autograder verify imdb", "autograder verify all --core --json"),
        "audit": ("autograder audit imdb", "autograder audit imdb --only q3 --mutants 0"),
        "calibrate": ("autograder calibrate imdb --seeds 60", "autograder calibrate imdb --write"),
        "reference": ("autograder reference imdb --seeds 10 --data synthetic",),
        "doctor": ("autograder doctor", "autograder doctor --json"),
    }
)


def epilog(command: str) -> str:
    """Return the end of a command's --help; Typer takes each empty line for the end of a line."""
    examples = EXAMPLES.get(command, ())
    title = "Examples:" if len(examples) > 1 else "Example:"
    return "\n\n".join([title, *examples]) if examples else ""
