"""The reference of the commands, made from their functions: what each does, its options and its examples."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from typer.models import ArgumentInfo, OptionInfo

from autograder.cli.app import app
from autograder.cli.examples import EXAMPLES

_VALUES = {str: "TEXT", int: "NUMBER", float: "NUMBER", Path: "PATH"}


def markdown() -> str:
    """Return the reference as Markdown: a heading, examples and tables for each command."""
    return "\n".join(line for name, function in functions().items() for line in _part(name, function))


def functions() -> dict[str, Callable[..., None]]:
    """Return the function of each command, by the command's name."""
    return {info.name or info.callback.__name__: info.callback for info in app.registered_commands if info.callback}


def _part(name: str, function: Callable[..., None]) -> Iterator[str]:
    yield from ["", f"## `{name}`", "", inspect.getdoc(function) or "", ""]
    yield from ["```console", *(f"$ {example}" for example in EXAMPLES.get(name, ())), "```", ""]
    found = list(_parameters(function))
    arguments = [_argument(one, kind, info) for one, kind, info in found if isinstance(info, ArgumentInfo)]
    options = [_option(one, kind, info) for one, kind, info in found if isinstance(info, OptionInfo)]
    if arguments:
        yield from ["| argument | meaning |", "|---|---|", *arguments, ""]
    if options:
        yield from ["| option | meaning | default |", "|---|---|---|", *options, ""]


def _parameters(function: Callable[..., None]) -> Iterator[tuple[inspect.Parameter, Any, ArgumentInfo | OptionInfo]]:
    """Each parameter that people give, with its type and what Typer knows about it."""
    hints = get_type_hints(function, include_extras=True)
    for parameter in inspect.signature(function).parameters.values():
        hint = hints[parameter.name]
        if get_origin(hint) is Annotated:
            kind, info = get_args(hint)
            yield parameter, kind, info


def _argument(parameter: inspect.Parameter, kind: Any, info: ArgumentInfo) -> str:
    several = "…" if get_origin(kind) is list else ""
    optional = "" if parameter.default is inspect.Parameter.empty else " May be left out."
    return f"| `{info.metavar or parameter.name.upper()}{several}` | {_one_line(info.help)}{optional} |"


def _option(parameter: inspect.Parameter, kind: Any, info: OptionInfo) -> str:
    dashed = parameter.name.replace("_", "-")
    usual = (f"--{dashed}", f"--no-{dashed}") if kind is bool else (f"--{dashed}",)
    # In an Annotated type, Typer keeps the first name where other calls have the default.
    given = [str(name) for name in (info.default, *(info.param_decls or ())) if str(name).startswith("-")]
    names = ", ".join(f"`{name}`" for name in "/".join(given or usual).split("/"))
    return f"| {f'{names} {_value(kind)}'.strip()} | {_one_line(info.help)} | {_default(parameter, info)} |"


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split()).replace("|", "\\|")


def _value(kind: Any) -> str:
    """What follows an option, in words."""
    if get_origin(kind) is Literal:
        return ", ".join(f"`{one}`" for one in get_args(kind))
    inner = next((one for one in get_args(kind) if one is not NoneType), None)
    return _value(inner) if inner else _VALUES.get(kind, "")


def _default(parameter: inspect.Parameter, info: OptionInfo) -> str:
    if isinstance(info.show_default, str):
        return f"`{info.show_default}`"
    if parameter.default is inspect.Parameter.empty:
        return "required"
    if parameter.default is None or parameter.default is False or parameter.default == "":
        return ""
    return "yes" if parameter.default is True else f"`{parameter.default}`"
