"""`submission_metadata.yml` of a Gradescope export: who submitted each folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import yaml

from autograder.intake.identity import Person
from autograder.intake.notebooks import UnreadableSubmission
from autograder.times import read_time

# libyaml's parser is ten times as fast, and the file holds the output of every earlier grading.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_MOST_DEPTH = 100


@dataclass(frozen=True)
class Record:
    """One entry of the file.

    Args:
        folder: The name of its folder.
        people: Who submitted it.
        submitted: When; None if the file has no valid time.
        active: Whether the file says that it counts; None if it doesn't say.
        attempt: Its number, counted from 1.
        line: Its line in the file.
    """

    folder: str
    people: tuple[Person, ...]
    submitted: datetime | None
    active: bool | None
    attempt: int
    line: int


def read_metadata(data: bytes, label: str) -> tuple[list[Record], list[str]]:
    """Read the file as a tree of nodes; tags and aliases make no objects.

    Args:
        label: Its name, for messages.

    Returns:
        The entries in order, and remarks on those with errors.

    Raises:
        UnreadableSubmission: It is not YAML, or not a list of submissions.
    """
    text = data.decode("utf-8", "replace")
    try:
        _refuse_depth(text)
        root = yaml.compose(text, Loader=_Loader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise UnreadableSubmission(f"{label}{where}: this is not YAML. Download the export again.") from None
    if not isinstance(root, yaml.MappingNode):
        raise UnreadableSubmission(f"{label} is not a list of submissions. Download the export again.")
    records: dict[str, Record] = {}
    notes: list[str] = []
    for key, node in root.value:
        line = key.start_mark.line + 1
        folder = key.value if isinstance(key, yaml.ScalarNode) else ""
        if not folder or not isinstance(node, yaml.MappingNode):
            notes.append(f"{label}, line {line}: this is not a submission and is left out.")
        elif folder in records:
            notes.append(f"{label}, line {line}: {folder} is listed twice; the first counts.")
        else:
            records[folder] = _record(folder, node, line, label, notes)
    return list(records.values()), notes


def _refuse_depth(text: str) -> None:
    """Refuse deeply nested lists: libyaml builds trees by recursion, which would crash the process."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _MOST_DEPTH:
            raise ValueError("too deep")


def _record(folder: str, node: yaml.MappingNode, line: int, label: str, notes: list[str]) -> Record:
    people = tuple(_people(_value(node, "submitters")))
    if not people:
        notes.append(f"{label}, line {line}: {folder} does not say who submitted it.")
    moment = None
    created = _value(node, "created_at")
    if isinstance(created, yaml.ScalarNode):
        try:
            moment = read_time(created.value)
        except ValueError as error:
            notes.append(f"{label}, line {created.start_mark.line + 1}: {error}.")
    history = _value(node, "history")
    earlier = len(history.value) if isinstance(history, yaml.SequenceNode) else 0
    active = _text(_value(node, "active")).lower()
    return Record(folder, people, moment, active == "true" if active else None, earlier + 1, line)


def _people(node: yaml.Node | None) -> Iterator[Person]:
    for one in node.value if isinstance(node, yaml.SequenceNode) else []:
        if isinstance(one, yaml.MappingNode):
            name, sid, email = (_text(_value(one, key)) for key in ("name", "sid", "email"))
            if name or sid or email:
                yield Person(name=" ".join(name.split()), sid=sid.strip(), email=email.strip())


def _value(node: yaml.MappingNode, name: str) -> yaml.Node | None:
    """Return the value of a key; Ruby writes symbols with a leading colon."""
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode) and key.value.lstrip(":") == name:
            found: yaml.Node = value
            return found
    return None


def _text(node: yaml.Node | None) -> str:
    empty = not isinstance(node, yaml.ScalarNode) or node.tag == "tag:yaml.org,2002:null"
    return "" if empty or node is None else str(node.value)
