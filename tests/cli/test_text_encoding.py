"""Commands use UTF-8 in every locale."""

from __future__ import annotations

import os
import subprocess
import sys

from autograder.paths import ROOT

START = "import os, sys; from autograder.cli.text_encoding import ensure_utf8; ensure_utf8(); "
NAME = r"'\uc774\uc900'"


def printed(code: str, *options: str, **environment: str) -> str:
    """What a small command prints in a locale whose encoding is ASCII."""
    ascii_locale = {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, *options, "-c", START + code, "--roster", "이준 b"]
    done = subprocess.run(
        command, env={**os.environ, **ascii_locale, **environment}, capture_output=True, check=True, encoding="utf-8"
    )
    return done.stdout.strip()


def test_names_of_every_script_are_printed_in_an_ascii_locale() -> None:
    assert printed(f"print({NAME}, sys.argv[1:])") == "이준 ['--roster', '이준 b']"


def test_names_of_every_script_are_file_names_in_an_ascii_locale() -> None:
    assert printed(f"print(os.fsencode({NAME}))") == str("이준".encode())


def test_what_the_output_cannot_show_is_escaped() -> None:
    assert printed(f"print({NAME})", PYTHONIOENCODING="ascii") == r"\uc774\uc900"


def test_an_option_against_utf_8_does_not_restart_the_command_forever() -> None:
    assert printed("print(sys.argv[1])", "-X", "utf8=0") == "--roster"
