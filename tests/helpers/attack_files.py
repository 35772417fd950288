"""The attacks of `tests/attacks/`: what each wants, which questions it aims at, and the submission that it is."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.paths import ROOT
from autograder.sandbox.levels import BUBBLEWRAP, LANDLOCK, PROCESS

ATTACKS = ROOT / "tests" / "attacks"
LOOKING = ATTACKS / "looking.py"
TWINS = ATTACKS / "twins"
_FIELD = re.compile(r'^[\s"]*# (Wants|Status|Questions|Seconds|Earns|Named|Needs|At|Graders): (.*?)(?:\\n",?)?$')
_TELL = '\n\n# %%\nprint("found:", FOUND)\n'


@dataclass(frozen=True)
class Family:
    """A family of attacks: the heading on the security page, and whether the sandbox decides how they end.

    Args:
        title: The heading.
        meets_the_sandbox: Whether its attacks reach for what the containment level guards: files, environment,
            processes, network, memory. These run at each level. The others attack replies, checks, limits or
            messages that the grader handles in the same way at each level, so one level is enough; the long run
            (`--nightly`) has them at all.
        exceptions: Names of its attacks for which the opposite is true.
    """

    title: str
    meets_the_sandbox: bool
    exceptions: frozenset[str] = frozenset()


FAMILIES = {
    "reading": Family("Reading what only the grader may know", True),
    # The one exception writes modules into folders, and which of them it can write to depends on the level.
    "forging": Family("Forging answers, replies and models", False, frozenset({"shadowed_modules"})),
    # An exit and a killed parent reach the grader through other processes at each level.
    "ending": Family("Ending early", True),
    # The exceptions meet limits on replies and on printed text, which are not the sandbox's.
    "resources": Family(
        "Using up the machine",
        True,
        frozenset({"displayed_flood", "nested_answers", "printed_flood"}),
    ),
    "escaping": Family("Getting out, or reaching others", True),
    "deceiving": Family("Deceiving people who look at results", False),
}


@dataclass(frozen=True)
class Attack:
    """One attack, as its first lines describe it.

    Args:
        path: Its file.
        wants: What it is after, a sentence's end.
        status: Which statuses its row may have.
        questions: Which questions of boston it is graded for.
        seconds: The time limit of a cell and a call.
        earns: Points that the same answers earn without any attack: what its honest twin in `twins/` earns.
        file_name: What the submission is called.
        models: Whether it needs TensorFlow, and so more memory and time.
        at_process: Whether it must fail without a sandbox as well.
        both_graders: Whether it runs every time also for a grader who is not root; the others do in the long run.
    """

    path: Path
    wants: str
    status: tuple[str, ...] = ("graded",)
    questions: tuple[str, ...] = ("q7",)
    seconds: float = 20.0
    earns: float = 0.0
    file_name: str = "attack"
    models: bool = False
    at_process: bool = False
    both_graders: bool = False
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """The folder that it lies in."""
        return self.path.parent.name

    @property
    def meets_the_sandbox(self) -> bool:
        """Whether the containment level can decide how it ends."""
        family = FAMILIES[self.family]
        return family.meets_the_sandbox != (self.name in family.exceptions)

    @property
    def levels(self) -> tuple[str, ...]:
        """Where it must fail."""
        return (BUBBLEWRAP, LANDLOCK, PROCESS) if self.at_process else (BUBBLEWRAP, LANDLOCK)

    def usual_levels(self, available: Collection[str]) -> list[str]:
        """Where it runs each time, of the levels that are available: at all, or at one that its name chooses."""
        possible = [level for level in self.levels if level in available]
        if self.meets_the_sandbox or not possible:
            return possible
        return [possible[zlib.crc32(self.name.encode()) % len(possible)]]

    @property
    def twin(self) -> Attack:
        """The answers that are really there, without any attack; it has to earn what the attack may."""
        return replace(self, path=TWINS / f"{self.name}.py", earns=0.0)

    @property
    def name(self) -> str:
        """Its file's name without the suffixes."""
        return self.path.name.partition(".")[0]


def all_attacks() -> list[Attack]:
    """The attacks, family by family.

    Raises:
        ValueError: One does not say what it wants.
    """
    files = [path for family in FAMILIES for path in sorted((ATTACKS / family).glob("*.*"))]
    return [read_attack(path) for path in files]


def read_attack(path: Path) -> Attack:
    """Read the first lines of an attack.

    Args:
        path: Its file.

    Returns:
        The attack.

    Raises:
        ValueError: It does not say what it wants.
    """
    found = {match[1]: match[2] for line in path.read_text("utf-8").splitlines() if (match := _FIELD.match(line))}
    if "Wants" not in found:
        raise ValueError(f"{path.name} does not say what it wants: begin it with a line `# Wants: …`")
    return Attack(
        path,
        wants=found["Wants"].rstrip("."),
        status=tuple(found.get("Status", "graded").split()),
        questions=tuple(found.get("Questions", "q7").split()),
        seconds=float(found.get("Seconds", "60" if "Needs" in found else "20")),
        earns=float(found.get("Earns", "0")),
        file_name=json.loads(f'"{found.get("Named", "attack")}"'),
        models=found.get("Needs") == "models",
        at_process="process" in found.get("At", ""),
        both_graders=found.get("Graders") == "both",
        fields=found,
    )


def write_submission(attack: Attack, folder: Path, aims: Mapping[str, object]) -> Path:
    """Write an attack as a student would hand it in.

    A `.py` file becomes a script of cells, with functions to look for secrets before it and a cell that prints what
    they found after it; an `.ipynb` file stays as it is; a `.zip.py` file is run and writes the zip.

    Args:
        attack: The attack.
        folder: Where to.
        aims: What stands for each placeholder, "JUDGE" for `@JUDGE@`.

    Returns:
        The submission.
    """
    text = _aimed(attack.path.read_text("utf-8"), aims)
    if attack.path.name.endswith(".zip.py"):
        place = folder / f"{attack.file_name}.zip"
        environment = {**os.environ, "PYTHONWARNINGS": "ignore"}  # of members that stand twice
        subprocess.run([sys.executable, "-c", text, str(place)], check=True, timeout=60, env=environment)
        return place
    place = folder / f"{attack.file_name}{attack.path.suffix}"
    if attack.path.suffix == ".py":
        looking = _aimed(LOOKING.read_text("utf-8"), aims)
        text = f"# %%\n{looking}\n# %%\n{text}{_TELL}"
    place.write_text(text, "utf-8")
    return place


def _aimed(text: str, aims: Mapping[str, object]) -> str:
    for name, value in aims.items():
        text = text.replace(f"@{name}@", str(value))
    return text
