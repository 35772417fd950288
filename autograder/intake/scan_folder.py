"""The contents of a folder of submissions: one item per file or folder at its top; files are not read yet."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from autograder.intake.notebooks import UnreadableSubmission

SUFFIXES = (".ipynb", ".py", ".zip")
RENAMED = (".json", ".txt")  # a notebook that was saved under another name; read only if there is nothing else
# What browsers append to a name: `lee.ipynb.json`, `lee.ipynb.txt`, `lee.ipynb (1)`.
_NAME_END = re.compile(r"\.(?P<kind>ipynb|py|zip)(?:\.json|\.txt| ?\(\d{1,3}\))*\Z", re.IGNORECASE)
MAX_FILES = 2_000  # of one student, without those in folders that are ignored
MAX_MEMBERS = 50_000  # of a whole zip
# Folders of the project, of the system, and of installed packages.
_NOT_SUBMISSIONS = (
    *("tests", "shared"),
    *("__MACOSX", "__pycache__"),
    *("venv", "site-packages", "dist-packages", "node_modules"),
)


@dataclass(frozen=True)
class Document:
    """One file that may hold a notebook.

    Args:
        label: Its relative name, for messages.
        path: The file, or the zip that it is in.
        entry: Its index in the zip's directory; None outside of zips.
        problem: Why it must not be opened, or "".
    """

    label: str
    path: Path
    entry: int | None = None
    problem: str = ""

    @property
    def suffix(self) -> str:
        """The end of its name in small letters, for example ".ipynb"."""
        return suffix_of(self.label)


@dataclass(frozen=True)
class Item:
    """One entry at the top of the folder or zip.

    Args:
        path: The file or folder, or the zip that it is in.
        documents: The file itself, or the notebooks, scripts and zips in the folder.
        is_folder: Whether it is a folder.
        member: Its full name in the zip; None outside of zips.
        problem: Why it cannot be graded, or "".
        note: A remark on an item that is graded anyway, or "".
    """

    name: str
    path: Path
    documents: tuple[Document, ...]
    is_folder: bool
    member: str | None = None
    problem: str = ""
    note: str = ""


@dataclass(frozen=True)
class DownloadNames:
    """Names in the downloads of course sites, which identify a folder that only wraps a download.

    Args:
        metadata: Files next to the students' folders.
        is_student_folder: Whether a folder of this name holds one student's files.
    """

    metadata: frozenset[str]
    is_student_folder: Callable[[str], bool]


def suffix_of(name: str) -> str:
    """Return the suffix of a relative file name in small letters, without what a browser appended."""
    found = _NAME_END.search(name)
    return f".{found['kind'].lower()}" if found else PurePosixPath(name).suffix.lower()


def stem_of(name: str) -> str:
    """Return a file name without its suffix and what a browser appended to it."""
    found = _NAME_END.search(name)
    return (found and name[: found.start()]) or PurePosixPath(name).stem


def likely_notebooks(documents: Iterable[Document]) -> tuple[Document, ...]:
    """Return the notebooks, scripts and zips; if there are none, what may be a notebook under another name."""
    listed = tuple(documents)
    usual = tuple(document for document in listed if document.suffix in SUFFIXES)
    return usual or tuple(document for document in listed if document.suffix in RENAMED)


def is_ignored(name: str) -> bool:
    """Return whether this name is never a submission: hidden, or a folder of the project, the system or packages."""
    return name.startswith(".") or name in _NOT_SUBMISSIONS


def list_folder(root: Path, names: DownloadNames) -> list[Item]:
    """Return one item per entry of a folder, by name, or of the download in it if the folder only wraps one.

    Raises:
        OSError: The folder cannot be read.
    """
    with os.scandir(root) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    likely = [entry for entry in ordered if not is_ignored(entry.name)]
    if len(likely) == 1 and likely[0].is_dir(follow_symlinks=False):
        inner = Path(likely[0].path)
        if any((inner / name).is_file() for name in names.metadata):
            return list_folder(inner, names)
    boundary = root.resolve()
    return [
        _folder_item(Path(entry.path))
        if entry.is_dir(follow_symlinks=False)
        else file_item(Path(entry.path), boundary)
        for entry in ordered
    ]


def file_item(path: Path, boundary: Path) -> Item:
    """Return the item of a single file; a link may lead to another file inside of `boundary`, which is resolved."""
    return Item(_readable(path.name), path, (_document(path, _readable(path.name), boundary),), is_folder=False)


def _folder_item(folder: Path) -> Item:
    name = _readable(folder.name)
    if suffix_of(name) in SUFFIXES:
        return Item(name, folder, (), True, problem=not_a_notebook(name))
    try:
        documents = likely_notebooks(_documents_in(folder))
    except OSError as error:
        return Item(
            name, folder, (), True, problem=f"{name} cannot be read ({error.strerror}). Check its permissions."
        )
    except UnreadableSubmission as error:
        return Item(name, folder, (), True, problem=str(error))
    return Item(name, folder, documents, True)


def _documents_in(folder: Path) -> Iterator[Document]:
    boundary = folder.resolve()
    pending = [folder]
    count = 0
    while pending:
        current = pending.pop()
        with os.scandir(current) as entries:
            ordered = sorted(islice(entries, MAX_FILES + 1), key=lambda entry: entry.name)
        count += len(ordered)
        if count > MAX_FILES:
            raise too_many(_readable(folder.name))
        for entry in ordered:
            if is_ignored(entry.name):
                continue
            path = Path(entry.path)
            if entry.is_dir(follow_symlinks=False):  # a linked folder may lead anywhere, or round in a circle
                pending.append(path)
            elif suffix_of(path.name) in (*SUFFIXES, *RENAMED):
                yield _document(path, _readable(path.relative_to(folder.parent).as_posix()), boundary)


def not_a_notebook(name: str) -> str:
    """Return the message for a folder that is named like a notebook."""
    return f"{name} is a folder, not a notebook. Submit the notebook itself."


def too_many(name: str, limit: int = MAX_FILES) -> UnreadableSubmission:
    """Return the error for a folder of thousands of files."""
    return UnreadableSubmission(f"{name} holds more than {limit:,} files. Submit only the notebook.")


def _document(path: Path, label: str, boundary: Path) -> Document:
    problem = ""
    try:
        if path.is_symlink():
            path = path.resolve(strict=True)
            if not path.is_relative_to(boundary):
                problem = f"{label} is a link that leads out of the folder. Put the file itself there."
        if not problem and not stat.S_ISREG(path.lstat().st_mode):
            problem = f"{label} is not a regular file. Submit the notebook itself."
    except (OSError, RuntimeError):  # RuntimeError: a link to itself, before Python 3.13
        problem = f"{label} is a link that leads nowhere. Put the file itself there."
    return Document(label, path, problem=problem)


def _readable(name: str) -> str:
    """Return a file name as UTF-8, which the gradebook needs and Linux does not guarantee."""
    return os.fsencode(name).decode("utf-8", "replace")
