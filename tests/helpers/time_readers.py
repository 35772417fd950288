"""How long each reader of names and texts takes at most, for names and texts of all scripts.

    PYTHONPATH=tests python -m helpers.time_readers [--minutes 10] [--seed 0]

It prints one line per reader and exits with 1 if one took more than 50 ms of processor time for one input. That
depends on the machine, so it is not part of the test suite.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import random
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.csv_tables import TableError, escape_formula
from autograder.grading.harmless_markdown import harmless_markdown
from autograder.intake.identity import name_keys
from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.python_source import names_in, split_statements
from autograder.intake.scan_folder import Item
from autograder.intake.scripts import parse_script
from autograder.lms.gradescope_metadata import read_metadata
from autograder.lms.registry import recognise, superseded
from autograder.submissions.names import confusable, safe_file_name, unique_names
from autograder.submissions.roster import read_roster
from autograder.text import fitted, one_line

MOST_MS = 50
NAME_BYTES = 255
TEXT_CHARS = 4_000
SEPARATORS = "_-. ()~'\"=+,;:@#%[]{}*`<>\\/|\t\n0123456789"
SITE_WORDS = (
    *("_LATE_", "_assignsubmission_file_", "_attempt_2026-11-23-10-00-00_", "submission_", "anon_", "late_"),
    *("# %%", "#@title", "%%time", "def f(", "lambda ", "'''", "&lt;", "<a href=", "![](", "javascript:", "kim"),
)


def by_script() -> list[list[str]]:
    """All assigned characters, by the first word of their names: LATIN, CYRILLIC, CJK …"""
    scripts: dict[str, list[str]] = {}
    for code in range(0x20, 0x20000):
        name = unicodedata.name(chr(code), "")
        if name:
            scripts.setdefault(name.split()[0], []).append(chr(code))
    return list(scripts.values())


def texts(seed: int) -> Iterator[str]:
    """Endless texts: runs of letters of a script, of one character, of separators, and words of course sites."""
    choose, scripts = random.Random(seed), by_script()
    while True:
        parts: list[str] = []
        length = 0
        while length < TEXT_CHARS:
            kind, count = choose.random(), choose.choice((1, 3, 20, 300))
            if kind < 0.4:
                part = "".join(choose.choices(choose.choice(scripts), k=count))
            elif kind < 0.6:
                part = choose.choice(choose.choice(scripts)) * count
            elif kind < 0.8:
                part = "".join(choose.choices(SEPARATORS, k=count))
            else:
                part = choose.choice(SITE_WORDS) * choose.choice((1, 1, 5, 50))
            parts.append(part)
            length += len(part)
        yield "".join(parts)[:TEXT_CHARS]


def readers(folder: Path) -> dict[str, tuple[bool, Callable[[str], object]]]:
    """The readers by name, and whether they read names or texts."""

    def items(name: str) -> list[Item]:
        return [Item(f"{name[cut:]}.ipynb", folder / "x.ipynb", (), is_folder=False) for cut in (0, 1, 7)]

    def roster(text: str) -> object:
        (folder / "roster.csv").write_text(f"name,email\n{text}", "utf-8", "surrogatepass")
        return read_roster(folder / "roster.csv")

    return {
        "layout of a download": (True, lambda name: recognise(items(name))),
        "superseded files": (True, lambda name: superseded([one.name for one in items(name)])),
        "unique names": (True, lambda name: unique_names([name, name + " ", name[1:]], [name] * 3)),
        "confusable names": (True, confusable),
        "file name": (True, safe_file_name),
        "people's names": (True, name_keys),
        "one line": (False, one_line),
        "cut line": (False, lambda text: fitted(one_line(text), 80)),
        "formula": (False, escape_formula),
        "script": (False, lambda text: parse_script(text.encode("utf-8", "surrogatepass"), "kim.py")),
        "names in code": (False, names_in),
        "statements": (False, split_statements),
        "Markdown": (False, harmless_markdown),
        "Gradescope's metadata": (False, lambda text: read_metadata(text.encode("utf-8", "surrogatepass"), "m.yml")),
        "roster": (False, roster),
    }


def main() -> int:
    """Measure, print, and return the exit code."""
    options = argparse.ArgumentParser()
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--seed", type=int, default=0)
    chosen = options.parse_args()
    ends_at = time.monotonic() + chosen.minutes * 60
    worst: dict[str, tuple[float, str]] = {}
    count = 0
    with TemporaryDirectory() as name:
        all_readers = readers(Path(name))
        for _, read in all_readers.values():  # imports
            with contextlib.suppress(UnreadableSubmission, TableError):
                read("# %%\nkim")
        gc.disable()  # its time belongs to no single input
        for text in texts(chosen.seed):
            short = text.encode("utf-8", "surrogatepass")[:NAME_BYTES].decode(errors="ignore")
            for reader, (of_names, read) in all_readers.items():
                began = time.process_time()
                with contextlib.suppress(UnreadableSubmission, TableError):
                    read(short if of_names else text)
                took = time.process_time() - began
                worst[reader] = max(worst.get(reader, (0.0, "")), (took, short if of_names else text))
            count += 1
            if count % 500 == 0:
                gc.collect()
            if time.monotonic() > ends_at:
                break
    print(f"{count:,} names and texts, {chosen.minutes:g} minutes, seed {chosen.seed}")
    for reader, (took, text) in worst.items():
        print(f"{reader:24} {1000 * took:7.2f} ms at most" + (f"  {text[:60]!r}" if took * 1000 > MOST_MS else ""))
    return int(any(1000 * took > MOST_MS for took, _ in worst.values()))


if __name__ == "__main__":
    sys.exit(main())
