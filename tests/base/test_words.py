"""Guides, commands, messages and docstrings use plain English, without the words that are listed here."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import jupytext
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
    r"(?<!progress\x20)bars?(?!\x20(?:chart|plot|of)\b)": "threshold",
}
# Where a banned word may be: file and word, with the reason.
WORD_LIST = "a word of the synthetic texts"
ALLOWED: dict[tuple[str, str], str] = {
    ("shared/datasets/synthetic_imdb.py", "told"): WORD_LIST,
    ("shared/datasets/synthetic_imdb.py", "lie"): WORD_LIST,
    ("shared/datasets/synthetic_reuters.py", "told"): WORD_LIST,
}
# Pages that a program writes from texts elsewhere.
GENERATED = {"docs/security.md": "from the first lines of tests/attacks/ and tests/helpers/security_page.md"}
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "decisions").glob("*.md")),
    *sorted((ROOT / "shared" / "hints").glob("*.md")),
    ROOT / "tests" / "helpers" / "security_page.md",
]
MODULES = sorted(
    module for folder in ("autograder", "shared", "solutions") for module in (ROOT / folder).rglob("*.py")
)
TEMPLATES = sorted((ROOT / "autograder" / "release" / "template").glob("*.txt"))
SOURCE_NOTEBOOKS = sorted((ROOT / "solutions").glob("[a-z]*.py"))


def banned_words(text: str) -> list[tuple[str, str]]:
    """Return each banned word outside of code, in small letters, and what to write instead."""
    prose = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    found = [(match, instead) for word, instead in BANNED.items() for match in _matches(word, prose)]
    return [(" ".join(match.lower().split()), instead) for match, instead in found]


def _matches(word: str, prose: str) -> list[str]:
    return re.findall(rf"\b(?:{word})\b".replace(" ", r"\s+"), prose, re.IGNORECASE)


def texts(path: Path) -> list[str]:
    """Return the sentences in a module's strings and docstrings, or the whole of any other file."""
    content = path.read_text("utf-8")
    if path.suffix != ".py":
        return [content]
    constants = [node.value for node in ast.walk(ast.parse(content)) if isinstance(node, ast.Constant)]
    # One text, with what no pattern matches between the sentences: a search in each of them takes much longer.
    return [" | ".join(constant for constant in constants if isinstance(constant, str) and " " in constant)]


def markdown_cells(path: Path) -> list[str]:
    """Return the Markdown cells of a source notebook."""
    return [cell.source for cell in jupytext.read(path).cells if cell.cell_type == "markdown"]


def name_of(path: Path) -> str:
    """Return a file's path in the project."""
    return path.relative_to(ROOT).as_posix()


def complaints(path: Path, texts: list[str]) -> list[str]:
    """Return what to change in the texts of a file."""
    found = [each for text in texts for each in banned_words(text)]
    return [f"{word}: write {instead}" for word, instead in found if (name_of(path), word) not in ALLOWED]


@pytest.mark.parametrize("page", [page for page in PAGES if name_of(page) not in GENERATED], ids=name_of)
def test_a_guide_is_in_plain_english(page: Path) -> None:
    assert complaints(page, texts(page)) == []


@pytest.mark.parametrize("module", [*MODULES, *TEMPLATES], ids=name_of)
def test_texts_and_docstrings_of_a_module_are_in_plain_english(module: Path) -> None:
    assert complaints(module, texts(module)) == []


@pytest.mark.parametrize("notebook", SOURCE_NOTEBOOKS, ids=name_of)
def test_a_source_notebook_is_in_plain_english(notebook: Path) -> None:
    cells = markdown_cells(notebook)
    assert cells
    assert complaints(notebook, cells) == []


def test_every_exception_is_still_needed() -> None:
    files = {name_of(path): path for path in (*PAGES, *MODULES)}
    used = {(name, word) for name, _ in ALLOWED for text in texts(files[name]) for word, _ in banned_words(text)}
    assert set(ALLOWED) <= used
    assert set(GENERATED) <= {name_of(page) for page in PAGES}


def test_words_in_code_are_not_prose() -> None:
    assert banned_words("`told`\n```\nanew\n```\nIt is told\nin place of that.") == [
        ("told", "detected, reported, identified"),
        ("in place of", "instead of"),
    ]
