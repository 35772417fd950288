"""Each pattern takes time in proportion to the text, whatever the text is: names and notebooks are untrusted."""

from __future__ import annotations

import ast
import importlib
import itertools
import pkgutil
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import autograder
import shared

LENGTH = 1500  # characters of the shorter texts
BRIEF_SECONDS = 0.05  # of two dozen characters
SMALL_SECONDS = 0.002  # what is quicker has no measurable growth
GROWTH = 10.0  # of four times the text: 4 if the time grows with the text, 16 with its square
# One of each kind of characters that patterns distinguish.
CHARACTERS = (
    *"aQzéД名𝒳\u0301019_ \t\n\r.,:;-+/\\'\"`~#%!?=<>()[]{}|@$&*^",
    "\x1b",
    "\x1b[",
    "\x9b",
    "\x00",
    "\u202e",
)
MIXED = (*"aД1_ \n.-/'\"`(]", "\x1b[")
ENDS = ("", "\x00", "\n", "!", "_", " ")
_USES = ("match", "fullmatch", "search", "sub", "split", "findall", "finditer")
_NOT_HERE = ("autograder.release.template", "autograder.gradescope.targets", "autograder.__main__", "shared.__main__")


@dataclass(frozen=True)
class Use:
    """A pattern, and a method of it that the code calls."""

    where: str
    pattern: re.Pattern[str]
    method: str

    def seconds(self, text: str) -> float:
        """Return the processor time that it takes on a text."""
        use = getattr(self.pattern, self.method)
        began = time.process_time()
        if self.method == "sub":
            use("", text)
        elif self.method == "finditer":
            for _ in use(text):
                pass
        else:
            use(text)
        return time.process_time() - began


@cache
def uses() -> tuple[Use, ...]:
    """All patterns of `autograder/` and `shared/`: named ones with the methods that are called, and unnamed ones."""
    return tuple(itertools.chain.from_iterable(_uses(module) for module in _modules()))


def _modules() -> Iterator[ModuleType]:
    for package in (autograder, shared):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.startswith(_NOT_HERE) and not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def _uses(module: ModuleType) -> Iterator[Use]:
    source = Path(str(module.__file__)).read_text("utf-8")
    for name, value in vars(module).items():
        for pattern in _patterns_in(value):
            called = set(re.findall(rf"\b{name}\.(\w+)\(", source)) & set(_USES)
            for method in called or _USES:
                yield Use(f"{module.__name__}.{name}", pattern, method)
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _USES:
            yield from _written_in(call, call.func, module)


def _patterns_in(value: Any) -> Iterable[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        return [value] if isinstance(value.pattern, str) else []
    if isinstance(value, Mapping):
        return [one for pair in value.items() for one in pair if isinstance(one, re.Pattern)]
    if isinstance(value, (list, tuple)):
        return [one for one in value if isinstance(one, re.Pattern)]
    return []


def _written_in(call: ast.Call, function: ast.Attribute, module: ModuleType) -> Iterator[Use]:
    """`re.search(r"…", text, re.MULTILINE)`: a pattern without a name."""
    is_re = isinstance(function.value, ast.Name) and function.value.id == "re"
    if is_re and isinstance(call.args[0], ast.Constant):
        written = [*call.args, *(keyword.value for keyword in call.keywords)]
        flags = [one for one in written if isinstance(one, (ast.Attribute, ast.BinOp)) and "re." in ast.unparse(one)]
        known = {name for name in map(ast.unparse, flags) if re.fullmatch(r"re\.[A-Z]+( \| re\.[A-Z]+)*", name)}
        flag = eval(known.pop(), {"re": re}) if known else 0
        yield Use(f"{module.__name__}:{call.lineno}", re.compile(str(call.args[0].value), flag), function.attr)


def _texts(pattern: str, length: int) -> Iterator[str]:
    """Texts of about this length: runs of one kind of characters, of two, and behind words of the pattern."""
    words = sorted({"", *re.findall(r"[A-Za-z_]{2,}", pattern), *re.findall(r"[^\w\s\\]{1,3}", pattern)})[:40]
    for one in (*CHARACTERS, *words[1:]):
        for word in words:
            yield word + one * (length // len(one))
        for end in ENDS:
            yield one * (length // len(one)) + end
    for one, other in itertools.permutations((*MIXED, *words[1:8]), 2):
        yield (one + other) * (length // len(one + other))
        yield one * (length // len(one) // 2) + other * (length // len(other) // 2)


def _slow(use: Use) -> str:
    """Return a text for which the time grows too much, shortened; "" if there is none."""
    for length in (8, 16, 20, 24):  # first, because the time may double with each character
        for text in _texts(use.pattern.pattern, length):
            if min(use.seconds(text), use.seconds(text)) > BRIEF_SECONDS:
                return repr(text)
    for short, long in zip(*(_texts(use.pattern.pattern, length) for length in (LENGTH, 4 * LENGTH)), strict=True):
        if use.seconds(long) > SMALL_SECONDS:
            before, after = (min(use.seconds(text) for _ in range(3)) for text in (short, long))
            if after > GROWTH * before + SMALL_SECONDS:
                return f"{long[:40]!r}…{long[-8:]!r}: {1000 * before:.1f} ms, then {1000 * after:.1f} ms"
    return ""


@pytest.mark.slow  # it imports all modules
def test_all_patterns_are_found() -> None:
    found = {use.where for use in uses()}
    assert {"autograder.lms.canvas._FILE", "autograder.grading.harmless_markdown._ADDED"} <= found
    assert len({use.pattern for use in uses()}) > 60


@pytest.mark.parametrize(
    ("pattern", "method"),
    [(r"(?:[\w]|[^\W\d])+x", "fullmatch"), (r"[ab]*c", "search"), (r"\s*$", "sub"), (r"(.*)_(.*)_x", "match")],
)
def test_a_pattern_whose_time_grows_faster_is_noticed(pattern: str, method: str) -> None:
    assert _slow(Use("here", re.compile(pattern), method))


@pytest.mark.slow
def test_the_time_of_each_pattern_grows_with_the_text_and_no_faster() -> None:
    slow = {f"{use.where}-{use.method}": text for use in uses() if (text := _slow(use))}
    assert slow == {}
