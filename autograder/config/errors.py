"""What is wrong with a YAML file such as `grading.yml`: pydantic's findings as sentences with a line."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from types import UnionType
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from autograder.config.yaml_source import KeyPath, LinedYaml, Problem

_HINTS = {
    "checks": "Add one entry per check.",
    "points": "Add a number, for example `points: 2`.",
    "questions": "Add one entry per question.",
    "functions": "List the functions that the question asks for.",
    "title": "Add the words that people read.",
    "source": "Say where the numbers come from.",
    "note": "Say where the numbers come from.",
    "real": "Add the threshold for the real data.",
    "synthetic": "Add the threshold for the synthetic data.",
    "due": "Write it like 2026-11-30 23:59 Europe/Berlin, or leave it out.",
    "version": "Add `version: 1`.",
    "assignments": "Add one entry per assignment.",
    "samples": "Add one entry per sample.",
    "status": "Add the status that grading gives, for example `status: graded`.",
    "score": "Add the points that grading gives, for example `score: 6`.",
}
_WANTED = {
    "float_type": "a number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "finite_number": "a finite number",
    "string_type": "text",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a mapping (`name: value` lines)",
    "model_type": "a mapping (`name: value` lines)",
    "model_attributes_type": "a mapping (`name: value` lines)",
}
_NAME_RULES = {
    "assignments": "Assignments are named in small letters, for example imdb.",
    "questions": "Questions are named q1, q2, …",
    "checks": "Checks are named test_…",
    "functions": "It must be the name of a Python function.",
}
_GROUPS = ("assignments", "questions", "checks", "thresholds", "samples")  # left out where a thing is named


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """A sentence that offers the closest known word, with a space before it; empty when none is close."""
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f' Did you mean "{close[0]}"?' if close else ""


def explain(error: ValidationError, document: LinedYaml, model: type[BaseModel]) -> list[Problem]:
    """Pydantic's findings as sentences.

    Args:
        error: What pydantic raised.
        document: The file, for its lines.
        model: The model that the file was read as, for the keys it knows.

    Returns:
        One problem per finding.
    """
    findings = error.errors(include_url=False)
    # A list that only holds wrong entries is reported as too short as well: the entries say it better.
    telling = [details for details in findings if details["type"] != "too_short" or not details["input"]]
    return [_problem(details, document, model) for details in telling]


def _problem(details: ErrorDetails, document: LinedYaml, model: type[BaseModel]) -> Problem:
    kind, value = details["type"], details["input"]
    path: KeyPath = tuple(str(part) for part in details["loc"] if part != "[key]")
    owner, key = path[:-1], path[-1] if path else ""
    if value is None and key.startswith("test_"):
        kind, owner, key = "missing", path, "points"
    if kind == "missing":
        return document.line_of(path), f'{_name(owner)} has no "{key}". {_HINTS.get(key, "Add it.")}'
    if kind == "extra_forbidden":
        known = _known_keys(model, owner)
        close = did_you_mean(key, known) or f" Known here: {', '.join(known)}."
        return document.line_of(path), f'{_name(owner)} has an unknown key "{key}".{close}'
    return document.line_of(path), _wrong_value(kind, value, path, details)


def _wrong_value(kind: str, value: Any, path: KeyPath, details: ErrorDetails) -> str:
    if kind == "string_pattern_mismatch":
        rule = next(_NAME_RULES[part] for part in reversed(path[:-1]) if part in _NAME_RULES)
        return f'"{value}" is not a valid name here. {rule}'
    if kind in ("greater_than", "greater_than_equal"):
        least = "0 or more" if kind == "greater_than_equal" else "more than 0"
        return f"{_name(path)} is {value}; it must be {least}."
    if kind == "less_than_equal":
        return f"{_name(path)} is {value}; it must be {details['ctx']['le']:g} or less."
    if value is None or kind in ("too_short", "string_too_short"):
        return f"{_name(path)} is empty. {_HINTS.get(path[-1] if path else '', 'Fill it in.')}"
    if path[-1:] and path[-1].startswith("test_") and kind in _WANTED:
        return f"{_name(path)} must be a number of points, not {_shown(value)}."
    if kind in _WANTED:
        return f"{_name(path)} must be {_WANTED[kind]}, not {_shown(value)}."
    return f"{_name(path)}: {details['msg'].removeprefix('Value error, ')}."


def _name(path: KeyPath) -> str:
    inner = [part for index, part in enumerate(path) if part not in _GROUPS or index == len(path) - 1]
    return ".".join(inner) or "the file"


def _shown(value: Any) -> str:
    kinds = {dict: "a mapping", list: "a list", bool: "a truth value", str: "text"}
    for kind, name in kinds.items():
        if isinstance(value, kind):
            return name if kind in (dict, list) else f"{name} ({str(value)[:40]})"
    return str(value)[:40]


def _known_keys(model: type[BaseModel], owner: KeyPath) -> list[str]:
    """The keys that the model at this place of the file knows."""
    current: Any = model
    for part in owner:
        if isinstance(current, type) and issubclass(current, BaseModel):
            fields = {field.alias or name: field for name, field in current.model_fields.items()}
            current = fields[part].annotation
            if get_origin(current) is UnionType:  # `PerSource | None`
                current = get_args(current)[0]
        elif get_origin(current) is dict:
            current = get_args(current)[1]
    return [field.alias or name for name, field in current.model_fields.items()]
