"""Otter's command line in a process of its own, without an import that takes six seconds and is not needed."""

from __future__ import annotations

import sys

# Otter imports jsonschema, which imports rfc3987_syntax if it is installed, for an optional check of formats. That
# package builds a grammar when it is imported. None in sys.modules makes the import fail as if it were not installed.
_START = "import sys; sys.modules['rfc3987_syntax'] = None; from otter.cli import cli; cli()"


def otter_command(*words: str) -> list[str]:
    """Return the command line that runs Otter with these words, for example "assign"."""
    return [sys.executable, "-c", _START, *words]
