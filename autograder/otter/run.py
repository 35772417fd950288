"""Otter's command line in a separate process, without an import that takes seconds and is not needed."""

from __future__ import annotations

import sys

# Otter imports jsonschema, and with it the grammar.
_START = """
from autograder.intake.iri_grammar import without_iri_grammar
with without_iri_grammar():
    from otter.cli import cli
    cli()
"""


def otter_command(*words: str) -> list[str]:
    """Return the command line that runs Otter with these words, for example "assign"."""
    return [sys.executable, "-c", _START, *words]
