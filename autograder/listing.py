"""What lies in a folder or zip of submissions: one item per file or folder at its top, looked at but not yet read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from autograder.archives import member_parts, open_archive
from autograder.notebooks import Unreadable

SUFFIXES = (".ipynb", ".py", ".zip")
MAX_FILES = 2_000  # of one student
MAX_MEMBERS = 50_000  # of the whole zip
_NOT_SUBMISSIONS = ("__MACOSX", "__pycache__", "tests", "shared")  # folders that come with the kit or the system


@dataclass(frozen=True)
class Document:
    """One file that may hold a notebook.

    Args:
        label: Its relative name, for messages.
        path: The file, or the zip that it is in.
        entry: Its place in the zip's directory; None for a file of its own.
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
        name: Its name.
        path: The file or folder, or the zip that it is in.
        documents: The file itself, or the notebooks, scripts and zips in the folder.
        is_folder: Whether it is a folder.
        member: Its full name in the zip; None outside of zips.
        problem: Why it cannot be graded, or "".
    """

    name: str
    path: Path
    documents: tuple[Document, ...]
    is_folder: bool
    member: str | None = None
    problem: str = ""


def suffix_of(name: str) -> str:
    """The suffix of a relative file name in small letters."""
    return PurePosixPath(name).suffix.lower()


def is_aside(name: str) -> bool:
    """Whether a file or folder of this name is never a submission: hidden, or a folder of the kit or the system."""
    return name.startswith(".") or name in _NOT_SUBMISSIONS


def list_folder(root: Path) -> list[Item]:
    """The items of a folder, by name.

    Args:
        root: The folder.

    Returns:
        One item per entry.

    Raises:
        OSError: The folder cannot be read.
    """
    with os.scandir(root) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    boundary = root.resolve()
    return [
        _folder_item(Path(entry.path))
        if entry.is_dir(follow_symlinks=False)
        else file_item(Path(entry.path), boundary)
        for entry in ordered
    ]


def file_item(path: Path, boundary: Path) -> Item:
    """The item of a single file; a link may lead to another file inside of `boundary`, which is resolved."""
    return Item(_readable(path.name), path, (_document(path, _readable(path.name), boundary),), is_folder=False)


def list_archive(path: Path) -> list[Item]:
    """The items of a zip file, by name. A folder that only wraps all of them is passed over.

    Args:
        path: The zip file.

    Returns:
        One item per file or folder at the top.

    Raises:
        Unreadable: It is no zip file, or has too many members.
    """
    with open_archive(path, path.name) as archive:
        infos = archive.infolist()
    if len(infos) > MAX_MEMBERS:
        raise Unreadable(f"{path.name} holds {len(infos):,} files; at most {MAX_MEMBERS:,} are read. Split it.")
    # Not `info.is_dir()`: Python 3.11 falls over a member without a name.
    members = [
        _Member(member_parts(info), index, info.filename, info.filename.endswith("/"))
        for index, info in enumerate(infos)
    ]
    members = _unwrapped([member for member in members if member.parts], path.stem)
    items = [_member_item(path, member) for member in members if not member.in_folder]
    folders: dict[str, list[_Member]] = {}
    for member in members:
        if member.in_folder:
            folders.setdefault(member.parts[0], []).append(member)
    items += [_member_folder_item(path, name, inside) for name, inside in folders.items()]
    return sorted(items, key=lambda item: item.name)


@dataclass(frozen=True)
class _Member:
    parts: tuple[str, ...]
    index: int
    name: str
    is_folder: bool

    @property
    def in_folder(self) -> bool:
        return self.is_folder or len(self.parts) > 1


def _folder_item(folder: Path) -> Item:
    name = _readable(folder.name)
    if suffix_of(name) in SUFFIXES:
        return Item(
            name, folder, (), True, problem=f"{name} is a folder, not a notebook. Submit the notebook itself."
        )
    try:
        documents = tuple(_documents_in(folder))
    except OSError as error:
        return Item(
            name, folder, (), True, problem=f"{name} cannot be read ({error.strerror}). Check its permissions."
        )
    except Unreadable as error:
        return Item(name, folder, (), True, problem=str(error))
    return Item(name, folder, documents, True)


def _documents_in(folder: Path) -> Iterator[Document]:
    boundary = folder.resolve()
    pending = [folder]
    seen = 0
    while pending:
        current = pending.pop()
        with os.scandir(current) as entries:
            ordered = sorted(islice(entries, MAX_FILES + 1), key=lambda entry: entry.name)
        seen += len(ordered)
        if seen > MAX_FILES:
            raise _too_many(_readable(folder.name))
        for entry in ordered:
            if is_aside(entry.name):
                continue
            path = Path(entry.path)
            if entry.is_dir(follow_symlinks=False):  # a linked folder may lead anywhere, or round in a circle
                pending.append(path)
            elif path.suffix.lower() in SUFFIXES:
                yield _document(path, _readable(path.relative_to(folder.parent).as_posix()), boundary)


def _not_a_notebook(name: str) -> str:
    return f"{name} is a folder, not a notebook. Submit the notebook itself."


def _too_many(name: str) -> Unreadable:
    return Unreadable(f"{name} holds more than {MAX_FILES:,} files. Submit only the notebook.")


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


def _unwrapped(members: list[_Member], stem: str) -> list[_Member]:
    tops = {(member.parts[0], member.in_folder) for member in members if not is_aside(member.parts[0])}
    if len(tops) != 1 or not next(iter(tops))[1]:
        return members
    wrapper = next(iter(tops))[0]
    inside = [
        _Member(member.parts[1:], member.index, member.name, member.is_folder)
        for member in members
        if member.parts[0] == wrapper and len(member.parts) > 1
    ]
    likely = {
        member.parts[0]
        for member in inside
        if not is_aside(member.parts[0]) and (member.in_folder or suffix_of(member.parts[0]) in SUFFIXES)
    }
    return inside if len(likely) > 1 or (likely and wrapper == stem) else members


def _member_item(path: Path, member: _Member) -> Item:
    label = _well_formed(member.parts[0])
    return Item(label, path, (Document(label, path, member.index),), False, member=member.name)


def _member_folder_item(path: Path, name: str, members: list[_Member]) -> Item:
    label = _well_formed(name)
    if suffix_of(label) in SUFFIXES:
        return Item(label, path, (), True, member=name, problem=_not_a_notebook(label))
    if len(members) > MAX_FILES:
        return Item(label, path, (), True, member=name, problem=str(_too_many(label)))
    documents = tuple(
        Document(_well_formed("/".join(member.parts)), path, member.index)
        for member in members
        if not member.is_folder
        and suffix_of(member.parts[-1]) in SUFFIXES
        and not any(is_aside(part) for part in member.parts[1:])
    )
    return Item(label, path, documents, True, member=name)


def _readable(name: str) -> str:
    """Linux allows file names that are no UTF-8; they could not be written into a gradebook."""
    return os.fsencode(name).decode("utf-8", "replace")


def _well_formed(name: str) -> str:
    return name.encode("utf-8", "replace").decode("utf-8")
