"""Writes docs/security.md from a real run of all attacks: `PYTHONPATH=tests python -m helpers.attack_table`."""

from __future__ import annotations

import datetime
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.paths import ROOT
from autograder.sandbox import levels
from autograder.sandbox.levels import BUBBLEWRAP, LANDLOCK, PROCESS
from helpers.attack_files import FAMILIES, Attack, all_attacks
from helpers.attack_runner import Outcome, world
from helpers.attack_user import outcomes_of_ordinary_user
from helpers.containment_benchmark import median_starts
from helpers.ordinary_user import ordinary_user_problem
from shared.worker import restrict

TEXT = Path(__file__).with_name("security_page.md")
PAGE = ROOT / "docs" / "security.md"
LEVELS = (BUBBLEWRAP, LANDLOCK, PROCESS)
USER_COLUMNS = {f"{level}, ordinary user": level for level in (BUBBLEWRAP, LANDLOCK)}
COLUMNS = (BUBBLEWRAP, LANDLOCK, *USER_COLUMNS, PROCESS)


def main() -> int:
    """Run all attacks at each level that works here, write the page, and print the figures of each level.

    Returns:
        0 when all of them failed, 1 when one did harm at a level that promises otherwise.
    """
    attacks = all_attacks()
    outcomes = {level: _run(level, attacks) for level in LEVELS if _problem(level) is None}
    if os.geteuid() == 0 and ordinary_user_problem() is None:
        for column, level in USER_COLUMNS.items():
            if _problem(level) is None:
                outcomes[column] = outcomes_of_ordinary_user(level, attacks)
    PAGE.write_text(_page(attacks, outcomes), "utf-8")
    starts = median_starts()
    for level in LEVELS:
        if level in outcomes:
            print(summary(level, list(outcomes[level].values()), starts[level]))
    bad = [(column, outcome) for column in outcomes for outcome in outcomes[column].values() if outcome.harm]
    for column, outcome in bad:
        print(f"{column}: {outcome.attack.name}: {'; '.join(outcome.harm)}", file=sys.stderr)
    return 1 if bad else 0


def _problem(level: str) -> str | None:
    return {BUBBLEWRAP: levels.bubblewrap_problem, LANDLOCK: levels.landlock_problem}.get(level, lambda: None)()


def _run(level: str, attacks: Iterable[Attack]) -> dict[Path, Outcome]:
    found = {}
    with world(level) as here:
        for attack in attacks:
            if level != PROCESS or attack.at_process:
                found[attack.path] = here.attacked_by(attack)
                print(f"{level}: {attack.family}/{attack.name}: {found[attack.path].status}", flush=True)
    return found


def _page(attacks: list[Attack], outcomes: dict[str, dict[Path, Outcome]]) -> str:
    words = {
        "ATTACKS": "\n\n".join(_family(family, attacks, outcomes) for family in FAMILIES),
        "MACHINE": _machine(),
    }
    text = TEXT.read_text("utf-8")
    for name, value in words.items():
        text = text.replace(f"@{name}@", value)
    return text


def summary(level: str, outcomes: Sequence[Outcome], start_seconds: float) -> str:
    """Return the figures of a level in one line, which `make prove` reads."""
    counts = {
        "attacks": len(outcomes),
        "gained points": sum(outcome.gained > 0 for outcome in outcomes),
        "learned a secret": sum(bool(outcome.leaked) for outcome in outcomes),
        "reached something": sum(bool(outcome.touched) for outcome in outcomes),
        "left a process": sum(bool(outcome.left) for outcome in outcomes),
        "ms to start": round(1000 * start_seconds),
    }
    return f"{level}: " + ", ".join(f"{count} {what}" for what, count in counts.items())


def _family(family: str, attacks: list[Attack], outcomes: dict[str, dict[Path, Outcome]]) -> str:
    lines = [
        f"### {FAMILIES[family].title}",
        "",
        f"| attack | wants | {' | '.join(COLUMNS)} |",
        "|---" * (2 + len(COLUMNS)) + "|",
    ]
    for attack in attacks:
        if attack.family == family:
            cells = [_cell(outcomes.get(level, {}).get(attack.path)) for level in COLUMNS]
            wants = attack.wants.replace("|", "\\|")
            lines.append(f"| `{family}/{attack.name}` | {wants} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(outcome: Outcome | None) -> str:
    if outcome is None:
        return "–"
    if outcome.harm:
        return "HARM: " + "; ".join(outcome.harm).replace("|", "\\|")
    return outcome.status


def _machine() -> str:
    bwrap = shutil.which("bwrap")
    version = (
        subprocess.run([bwrap, "--version"], capture_output=True, text=True, check=False).stdout if bwrap else ""
    )
    who = "root" if os.geteuid() == 0 else "an ordinary user"
    parts = [
        datetime.date.today().isoformat(),
        f"Linux {platform.release().split('-')[0]} on {platform.machine()}",
        f"Python {platform.python_version()}",
        version.strip() or "no bubblewrap",
        f"Landlock {restrict.landlock_version() or 'none'}",
        f"run by {who}",
    ]
    return ", ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
