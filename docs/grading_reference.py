"""The reference of grading.yml, made from its pydantic models: every key, its values, its default and its meaning."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from autograder.config import Grading

_NAMES = {"assignments": "<assignment>", "questions": "<question>", "checks": "<check>", "thresholds": "<name>"}
_IN_AN_ASSIGNMENT = "assignments.<assignment>."
_SCALARS = {bool: "true or false", int: "whole number", float: "number", str: "text"}


class Key(NamedTuple):
    """One row: where the key is in the file, what it may be, its default, and what it means."""

    place: str
    value: str
    default: str
    meaning: str


class Section(NamedTuple):
    """One model: where it is in the file, what it is, and its keys."""

    place: str
    meaning: str
    keys: list[Key]


def sections(model: type[BaseModel] = Grading, place: str = "") -> Iterator[Section]:
    """Yield the model and each model in it, in the order of the file; each only once."""
    return _sections(model, place, set())


def _sections(model: type[BaseModel], place: str, seen: set[type[BaseModel]]) -> Iterator[Section]:
    seen.add(model)
    arguments = described_arguments(model)
    inner: list[tuple[str, type[BaseModel]]] = []
    keys = []
    for name, field in model.model_fields.items():
        key = field.alias or name
        value = value_of(field.annotation, field.metadata)
        keys.append(Key(key, value, _default(field), field.description or arguments.get(key, "")))
        found = _model_in(field.annotation)
        if found and found not in seen:
            below = f"{place}.{key}" if place else key
            inner.append((f"{below}.{_NAMES[key]}" if key in _NAMES else below, found))
    yield Section(place, _first_paragraph(model), keys)
    for below, found in inner:
        if found not in seen:
            yield from _sections(found, below, seen)


def described_arguments(model: type[BaseModel]) -> dict[str, str]:
    """Return what the docstring of a model says about each of its keys, under `Args:`."""
    lines = (inspect.getdoc(model) or "").partition("Args:\n")[2].splitlines()
    entries: list[str] = []
    for line in lines:
        if line.startswith("        "):
            entries[-1] += " " + line.strip()
        else:
            entries.append(line.strip())
    found = {}
    for entry in entries:
        names, colon, meaning = entry.partition(": ")
        if colon:
            found.update(dict.fromkeys(names.split(", "), meaning))
    return found


def value_of(annotation: Any, constraints: Sequence[Any] = ()) -> str:
    """Return what a key may be, in words."""
    if constraints:
        flat = [one for constraint in constraints for one in getattr(constraint, "metadata", [constraint])]
        return f"{value_of(annotation)}{_bounds(flat)}"
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return value_of(arguments[0], arguments[1:])
    if origin in (Union, UnionType):
        return " or ".join(value_of(one) for one in arguments if one is not NoneType)
    if origin is Literal:
        return ", ".join(f"`{one}`" for one in arguments)
    if origin is tuple:
        return "list"
    if origin is dict or (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        return "mapping"
    return _SCALARS.get(annotation, {"datetime": "time with zone", "date": "date"}.get(annotation.__name__, ""))


def _bounds(constraints: Sequence[Any]) -> str:
    found = {name: getattr(one, name) for one in constraints for name in ("gt", "ge", "le") if hasattr(one, name)}
    if found.keys() >= {"ge", "le"}:
        return f" from {found['ge']:g} to {found['le']:g}"
    if "gt" in found:
        return f" above {found['gt']:g}"
    return f", {found['ge']:g} or more" if "ge" in found else ""


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(one) for one in get_args(annotation))
    return next((one for one in found if one), None)


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "required"
    default = None if field.default is PydanticUndefined else field.default
    if default is None or default == () or isinstance(default, BaseModel):
        return ""
    return f"`{str(default).lower()}`" if isinstance(default, bool) else f"`{default}`"


def _first_paragraph(model: type[BaseModel]) -> str:
    return " ".join((inspect.getdoc(model) or "").split("\n\n")[0].split())


def markdown() -> str:
    """Return the reference as Markdown: a heading and a table for each part of the file."""
    return "\n".join(line for section in sections() for line in _part(section))


def _part(section: Section) -> list[str]:
    relative = section.place.removeprefix(_IN_AN_ASSIGNMENT)
    where = f"In `{_IN_AN_ASSIGNMENT.rstrip('.')}`: " if relative != section.place else ""
    title = f"`{relative}`" if relative else "The whole file"
    rows = [f"| `{key.place}` | {key.value} | {key.default} | {key.meaning} |" for key in section.keys]
    table = ["| key | value | default | meaning |", "|---|---|---|---|", *rows]
    return ["", f"## {title}", "", f"{where}{section.meaning}", "", *table]
