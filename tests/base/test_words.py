"""Guides, texts in the code and docstrings use plain English, without the words that are listed here."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from autograder.paths import ROOT

# Word: what to write instead.
BANNED = {
    r"told": "detected, reported, identified",
    r"tells? apart": "distinguishes, detects",
    r"stands?(?!-|\x20in\x20for)": "is",
    r"at once": "immediately, at the same time",
    r"anew": "again",
    r"comes? out": "is the result",
    r"of (?:its|their|his) own": "separate, different",
    r"in place of": "instead of",
    r"(?<!there\x20)(?:is|are) no\b(?! longer)": "is not a",
    r"whoever": "the person who, students who",
    r"falls? over": "crashes on",
    r"to be had": "available",
    r"lies?": "is",
    # One word for one thing; `kit_error` and other names that users see keep theirs.
    r"judge's own": "supplied by the grader",
    r"(?<![\"/])judg(?:e|es|ed|ing)\b(?!'s own)": "the grader (process); grade, check (verb)",
    r"(?<![-/])kit\b(?![-/])": "the grader, the project",
    r"house price model": "the one-weight-per-row model",
    r"masters?": "source notebook",
    r"(?<!progress\x20)bars?": "threshold",
}
# Where a banned word may be: file and word, with the reason.
ALLOWED: dict[tuple[str, str], str] = {}
# Pages that a program writes from texts elsewhere.
GENERATED = {"security.md": "from the first lines of tests/attacks/ and tests/helpers/security_page.md"}
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "decisions").glob("*.md")),
    ROOT / "tests" / "helpers" / "security_page.md",
]
# Folders whose texts and docstrings are checked.
CHECKED_FOLDERS = [
    "autograder/cli",
    "autograder/config",
    "autograder/exports",
    "autograder/gradebook",
    "autograder/gradescope",
    "autograder/grading",
    "autograder/intake",
    "autograder/judge",
    "autograder/lms",
    "autograder/otter",
    "autograder/quality",
    "autograder/sandbox",
    "autograder/submissions",
]
MODULES = [
    *sorted((ROOT / "autograder").glob("*.py")),
    *(module for folder in CHECKED_FOLDERS for module in sorted((ROOT / folder).rglob("*.py"))),
]


def banned_words(text: str) -> list[tuple[str, str]]:
    """Return each banned word outside of code, in small letters, and what to write instead."""
    prose = re.sub(r"```.*?```|`[^`\n]*`|\]\([^)]*\)", "", text, flags=re.DOTALL)
    found = [(match, instead) for word, instead in BANNED.items() for match in _matches(word, prose)]
    return [(" ".join(match.lower().split()), instead) for match, instead in found]


def _matches(word: str, prose: str) -> list[str]:
    return re.findall(rf"\b(?:{word})\b".replace(" ", r"\s+"), prose, re.IGNORECASE)


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in GENERATED], ids=lambda page: page.name)
def test_a_guide_is_in_plain_english(page: Path) -> None:
    found = [(word, instead) for word, instead in banned_words(page.read_text("utf-8"))]
    assert [f"{word}: write {instead}" for word, instead in found if (page.name, word) not in ALLOWED] == []


def texts_in(module: Path) -> list[str]:
    """Return the string literals and docstrings of a module that are sentences: names have no spaces."""
    constants = [
        node.value for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Constant)
    ]
    return [text for text in constants if isinstance(text, str) and " " in text]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(ROOT).as_posix())
def test_texts_and_docstrings_of_a_module_are_in_plain_english(module: Path) -> None:
    found = [(word, instead) for text in texts_in(module) for word, instead in banned_words(text)]
    assert [f"{word}: write {instead}" for word, instead in found if (module.name, word) not in ALLOWED] == []


def test_every_exception_is_still_needed() -> None:
    used = {(page.name, word) for page in PAGES for word, _ in banned_words(page.read_text("utf-8"))}
    used |= {(module.name, word) for module in MODULES for text in texts_in(module) for word, _ in banned_words(text)}
    assert set(ALLOWED) <= used
    assert set(GENERATED) <= {page.name for page in PAGES}


def test_words_in_code_are_not_prose() -> None:
    assert banned_words("`told`\n```\nanew\n```\nIt is told\nin place of that.") == [
        ("told", "detected, reported, identified"),
        ("in place of", "instead of"),
    ]
