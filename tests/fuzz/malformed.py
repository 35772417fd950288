"""Submissions that are damaged in every way that fuzzing knows: each a file or folder, and each to get its row."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

from . import seeds
from .mutations import damaged, damaged_json
from .targets import lay_out
from .zips import odd_zip, zipped

_SUFFIXES = (".ipynb", ".py", ".zip", ".IPYNB", ".ipynb.txt", "")
_NAME_ENDS = ("", "", "", " =1+1", " \u202etxt", " \x1b[31m", "é", "e\u0301", " " * 9 + "x", "%s", "<b>", "x" * 150)


def _wrong_fields(random: Random) -> bytes:
    return damaged_json(json.loads(seeds.notebook_json()), random)


def _wrong_bytes(random: Random) -> bytes:
    return damaged(random.choice(seeds.notebooks()[:2]), random)


def _wrong_code(random: Random) -> bytes:
    """A notebook as it should be, with code that is not: it gets as far as the worker."""
    document = json.loads(seeds.notebook_json())
    document["cells"][-1]["source"] = damaged(seeds.ANSWER.encode(), random).decode("utf-8", "replace")
    return json.dumps(document).encode()


def _script(random: Random) -> bytes:
    return damaged(random.choice(seeds.scripts()), random)


def _zip(random: Random) -> bytes:
    members = {"boston.ipynb": _wrong_fields(random)}
    if random.random() < 0.3:
        members["old.py"] = seeds.ANSWER.encode()
    return odd_zip(members, random)


def _damaged_zip(random: Random) -> bytes:
    return damaged(random.choice(seeds.students_zips()), random)


def _another_kind(random: Random) -> bytes:
    return random.choice((_wrong_fields, _script, _zip, lambda _: b""))(random)


_KINDS: tuple[tuple[int, str, tuple[str, ...], Callable[[Random], bytes]], ...] = (
    (6, "fields", (".ipynb",), _wrong_fields),
    (3, "code", (".ipynb",), _wrong_code),
    (3, "bytes", (".ipynb",), _wrong_bytes),
    (3, "script", (".py",), _script),
    (4, "zip", (".zip",), _zip),
    (1, "cut zip", (".zip",), _damaged_zip),
    (1, "suffix", _SUFFIXES, _another_kind),
)
_WEIGHTS = [weight for weight, *_ in _KINDS]


def make_submissions(folder: Path, count: int, seed: int) -> list[Path]:
    """Make malformed submissions, half of them in a folder and half in a zip.

    Args:
        folder: An empty folder to put both into.
        count: How many; at least 2.
        seed: The same seed makes the same submissions.

    Returns:
        The folder and the zip, to be graded together.
    """
    loose = folder / "folder"
    loose.mkdir()
    members: dict[str, bytes] = {}
    for number in range(count):
        random = Random(f"{seed} {number}")
        _, kind, suffixes, make = random.choices(_KINDS, _WEIGHTS)[0]
        # The number comes first: no name is a hidden file's or a roster's, and none stands twice.
        name = f"{number:05} {kind}{random.choice(_NAME_ENDS)}{random.choice(suffixes)}"
        if number % 2:
            members[name] = make(random)
        elif random.random() < 0.1:
            _make_folder(loose / f"{number:05} folder", random)
        else:
            (loose / name).write_bytes(make(random))
    (folder / "class.zip").write_bytes(zipped(members))
    return [loose, folder / "class.zip"]


def _make_folder(folder: Path, random: Random) -> None:
    folder.mkdir()
    lay_out(folder, damaged(random.choice(seeds.folders()), random))


def remove_submissions(folder: Path) -> None:
    """Remove what `make_submissions` made, also folders that nobody may read."""
    shutil.rmtree(folder, ignore_errors=True)
