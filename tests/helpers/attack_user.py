"""Attacks on a grader that is an ordinary user: run in a process of such a user, which reports what came of them.

python -m helpers.attack_user LEVEL ATTACK…
"""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from autograder.paths import ROOT
from helpers.attack_files import Attack, read_attack
from helpers.attack_runner import Outcome, world
from helpers.ordinary_user import as_ordinary_user

_OUTCOME = "outcome: "


def outcomes_of_ordinary_user(level: str, attacks: Sequence[Attack]) -> dict[Path, Outcome]:
    """Run attacks in a process of an ordinary user, one after the other.

    Args:
        level: See `autograder.sandbox.levels`.
        attacks: What to run.

    Returns:
        What came of each, by the attack's file.

    Raises:
        RuntimeError: The process failed.
    """
    with tempfile.TemporaryDirectory(prefix="kit-user-") as home:
        Path(home).chmod(0o777)
        words = [sys.executable, "-m", "helpers.attack_user", level, *(str(attack.path) for attack in attacks)]
        environment = {**os.environ, "HOME": home, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        done = subprocess.run(
            as_ordinary_user(words), capture_output=True, text=True, check=False, env=environment, cwd=home
        )
    found = [json.loads(line[len(_OUTCOME) :]) for line in done.stdout.splitlines() if line.startswith(_OUTCOME)]
    if done.returncode or len(found) != len(attacks):
        raise RuntimeError(f"attacks of an ordinary user did not end: {done.stderr[-2000:]}")
    return {attack.path: _outcome(attack, fields) for attack, fields in zip(attacks, found, strict=True)}


def _outcome(attack: Attack, fields: dict[str, object]) -> Outcome:
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}
    return Outcome(attack, **values)  # type: ignore[arg-type]  # as the other process wrote them


def main() -> int:
    """Run the attacks, and print each outcome as a line of JSON."""
    level, *names = sys.argv[1:]
    with world(level) as here:
        for name in names:
            outcome = here.attacked_by(read_attack(Path(name)))
            values = {part.name: getattr(outcome, part.name) for part in dataclasses.fields(outcome)}
            del values["attack"]
            print(_OUTCOME + json.dumps(values), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
