"""Otter is started without the import that takes most of its start."""

from __future__ import annotations

import subprocess

import pytest

from autograder.otter.run import otter_command


@pytest.mark.slow
def test_otter_starts_without_the_grammar_of_an_optional_check() -> None:
    command = otter_command("--version")
    command[2] += "\nimport sys\nassert 'jsonschema' in sys.modules and 'rfc3987_syntax' not in sys.modules"
    command[2] = command[2].replace("cli()", "cli(standalone_mode=False)")
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "Otter-Grader version" in done.stdout
