"""Students in this process, made from the code of their notebook."""

from __future__ import annotations

import textwrap
from typing import Any

import numpy as np

from shared.student.in_process import InProcessStudent


def student_of(source: str, **settings: Any) -> InProcessStudent:
    """A student whose notebook holds this code."""
    namespace: dict[str, Any] = {"np": np}
    exec(textwrap.dedent(source), namespace)
    return InProcessStudent(namespace, **settings)
