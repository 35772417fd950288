"""The contents of a zip of submissions: one item per file or folder at its top; files are not read yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.otter_export import is_otter_export
from autograder.intake.scan_folder import (
    MAX_FILES,
    MAX_MEMBERS,
    SUFFIXES,
    Document,
    DownloadNames,
    Item,
    file_item,
    is_ignored,
    likely_notebooks,
    not_a_notebook,
    suffix_of,
    too_many,
)
from autograder.intake.zip_reader import member_parts, open_archive, zip_name_warning


def list_archive(path: Path, names: DownloadNames) -> list[Item]:
    """Return the items of a zip file, by name. A folder that only wraps all of them is skipped; an Otter export is
    one item.

    Raises:
        UnreadableSubmission: It is not a zip file, or has too many members.
    """
    with open_archive(path, path.name) as archive:
        infos = archive.infolist()
    if is_otter_export([info.filename for info in infos]):
        return [file_item(path.resolve(), path.resolve().parent)]
    if len(infos) > MAX_MEMBERS:
        raise UnreadableSubmission(
            f"{path.name} holds {len(infos):,} files; at most {MAX_MEMBERS:,} are read. Split it."
        )
    # Not `info.is_dir()`: Python 3.11 crashes on a member without a name.
    members = [
        _Member(
            member_parts(info),
            index,
            info.filename,
            info.filename.endswith("/"),
            _well_formed(zip_name_warning(info)),
        )
        for index, info in enumerate(infos)
    ]
    members = _unwrapped([member for member in members if member.parts], path.stem, names)
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
    note: str = ""

    @property
    def in_folder(self) -> bool:
        return self.is_folder or len(self.parts) > 1


def _unwrapped(members: list[_Member], stem: str, names: DownloadNames) -> list[_Member]:
    tops = {(member.parts[0], member.in_folder) for member in members if not is_ignored(member.parts[0])}
    if len(tops) != 1 or not next(iter(tops))[1]:
        return members
    wrapper = next(iter(tops))[0]
    if names.is_student_folder(wrapper):
        return members
    inside = [
        _Member(member.parts[1:], member.index, member.name, member.is_folder, member.note)
        for member in members
        if member.parts[0] == wrapper and len(member.parts) > 1
    ]
    likely = {
        member.parts[0]
        for member in inside
        if not is_ignored(member.parts[0]) and (member.in_folder or suffix_of(member.parts[0]) in SUFFIXES)
    }
    of_a_site = any(
        (len(member.parts) == 1 and member.parts[0] in names.metadata) or names.is_student_folder(member.parts[0])
        for member in inside
    )
    return inside if len(likely) > 1 or (likely and (wrapper == stem or of_a_site)) else members


def _member_item(path: Path, member: _Member) -> Item:
    label = _well_formed(member.parts[0])
    return Item(label, path, (Document(label, path, member.index),), False, member=member.name, note=member.note)


def _member_folder_item(path: Path, name: str, members: list[_Member]) -> Item:
    label = _well_formed(name)
    if suffix_of(label) in SUFFIXES:
        return Item(label, path, (), True, member=name, problem=not_a_notebook(label))
    counted = [member for member in members if not any(map(is_ignored, member.parts[1:]))]
    if len(counted) > MAX_FILES:
        return Item(label, path, (), True, member=name, problem=str(too_many(label)))
    documents = likely_notebooks(
        Document(_well_formed("/".join(member.parts)), path, member.index)
        for member in counted
        if not member.is_folder
    )
    note = next((member.note for member in members if member.note), "")
    return Item(label, path, documents, True, member=name, note=note)


def _well_formed(name: str) -> str:
    return name.encode("utf-8", "replace").decode("utf-8")
