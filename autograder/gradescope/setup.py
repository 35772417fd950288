"""The last step of `setup.sh` in Gradescope's image: check the data, and try the sandbox.

python -m autograder.gradescope.setup
"""

from __future__ import annotations

import json
import sys

from autograder import assignments, config
from autograder.gradescope.entry_point import MANIFEST
from autograder.paths import ROOT
from autograder.sandbox import levels
from shared.datasets.keras_files import read_published
from shared.student.protocol import GraderError


def main() -> int:
    """Fetch or verify the data that the zip was built for, and try the sandbox.

    Returns:
        0, or 1 if the data is missing; Gradescope then shows why the image was not built.
    """
    data = json.loads(MANIFEST.read_text("utf-8"))["data"]
    (name,) = config.load(ROOT / "grading.yml").assignments
    dataset = assignments.load(name).dataset
    if data != "synthetic":
        try:
            for file in dataset.files:  # fetched when it is not in the zip, and checked against its SHA-256
                read_published(file)
        except (GraderError, OSError, ValueError) as error:
            print(f"The data of {name} is not available: {error}", file=sys.stderr)
            return 1
    try:
        level = levels.chosen_level("auto", required=True)
    except levels.SandboxError as error:
        # The image may be built on another machine, so this is not an error yet; grading stops without a sandbox.
        print(f"No sandbox works while the image is built: {error}", file=sys.stderr)
    else:
        print(f"{name}: {dataset.source('auto')} data, sandbox: {level}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
