"""Random inputs for checks: they differ between runs of the grader, so that recorded answers are useless.

The grader's process has a secret, which never enters the student process. In a notebook there is none: each check
asks for the same every time, so that a student sees the same message twice.
"""

from __future__ import annotations

import hashlib
import json

import numpy as np

IN_NOTEBOOK = "notebook"
_secret = [IN_NOTEBOOK]


def set_secret(secret: str) -> None:
    """Set the secret of this process; an empty one is that of the notebook."""
    _secret[:] = [secret or IN_NOTEBOOK]


def draw(name: str) -> np.random.Generator:
    """Return a generator that is always in the same state for the same secret and name.

    Call it while a check runs, not when its module is imported: the secret is set later.

    Args:
        name: Says what is drawn: the check's name, with a word behind it if the check draws twice.
    """
    return drawn_from(_secret[0], name)


def drawn_from(secret: str, name: str) -> np.random.Generator:
    """As `draw`, from another secret than that of this process; an empty one is that of the notebook."""
    digest = hashlib.sha256(json.dumps([secret or IN_NOTEBOOK, name]).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest, "big"))
