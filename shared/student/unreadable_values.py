"""What to return instead of a value that cannot be read as data."""

from __future__ import annotations

from collections.abc import Iterator
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any


def advice_for(value: Any) -> str:
    """Return the next step for a value that is not data, to follow the message; "" if none is known."""
    kind = type(value)
    if kind in (FunctionType, MethodType, BuiltinFunctionType):
        return ". Return what the function gives: call it"
    if issubclass(kind, (bytes, bytearray)):
        return ". Return text: a str"
    if kind is type:
        return ". Return an object of the class: call it"
    if kind is ModuleType:
        return ". Return a value, not a module"
    if issubclass(kind, Iterator):
        return ". Return a list of what it gives: list(...)"
    if any(f"{base.__module__}.".startswith("matplotlib.") for base in kind.__mro__):
        return ". That is what a drawing method gives; return the Axes on which it draws"
    return ""
