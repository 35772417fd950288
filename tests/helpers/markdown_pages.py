"""What README and the pages in docs/ show: commands, paths and links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from autograder.paths import ROOT

_PROGRAMS = ("autograder", "make", "python", "pytest")
_PREFIX = r"(?:\$ )?(?:env )?(?:-u \w+ )?(?:[A-Z_]+=\S+ )*(?:\.venv/bin/)?"
_COMMAND = re.compile(rf"{_PREFIX}((?:{'|'.join(_PROGRAMS)}) .+)")


class Shown(NamedTuple):
    """Something that a page shows.

    Args:
        page: The page, relative to the project's folder.
        text: The command, path or target of a link.
        in_text: Whether it is part of a sentence, and perhaps shortened.
    """

    page: str
    text: str
    in_text: bool = False

    def __str__(self) -> str:
        return f"{self.page}: {self.text}"


def pages() -> list[Path]:
    """Return README and all pages in docs/."""
    docs = (path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts)
    return [ROOT / "README.md", *sorted(docs)]


def commands() -> list[Shown]:
    """Return the commands in blocks of code and in sentences."""
    return [
        Shown(name_of(page), match[1].strip(), in_text)
        for page in pages()
        for line, in_text in _lines_of_code(page)
        if (match := _COMMAND.fullmatch(line))
    ]


def code_in_text() -> list[Shown]:
    """Return what is in backticks in sentences and tables."""
    return [Shown(name_of(page), line, True) for page in pages() for line, in_text in _lines_of_code(page) if in_text]


def links() -> list[Shown]:
    """Return the targets of links within the project; those of images are `images()`."""
    return [
        Shown(name_of(page), str(token.attrs["href"]))
        for page in pages()
        for token in _inline(page)
        if token.type == "link_open" and not re.match(r"[a-z]+:", str(token.attrs["href"]))
    ]


def images() -> list[Shown]:
    """Return the files of images."""
    return [
        Shown(name_of(page), str(token.attrs["src"]))
        for page in pages()
        for token in _inline(page)
        if token.type == "image"
    ]


def blocks(page: Path, language: str) -> list[tuple[str, str]]:
    """Return each block of code of a language, and the last code in the text before it."""
    found, last = [], ""
    for token in tokens(page):
        for child in token.children or ():
            if child.type == "code_inline":
                last = child.content
        if token.type == "fence" and token.info == language:
            found.append((last, token.content))
    return found


def anchors(page: Path) -> set[str]:
    """Return the ids that GitHub and the site give to a page's headings."""
    of_page = tokens(page)
    titles = [of_page[place + 1].content for place, token in enumerate(of_page) if token.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@cache
def tokens(page: Path) -> list[Token]:
    """Return the page as markdown-it reads it."""
    return MarkdownIt("commonmark").enable("table").parse(page.read_text("utf-8"))


def name_of(page: Path) -> str:
    """Return the page's path in the project."""
    return page.relative_to(ROOT).as_posix()


def _inline(page: Path) -> Iterator[Token]:
    for token in tokens(page):
        yield from token.children or ()


def _lines_of_code(page: Path) -> Iterator[tuple[str, bool]]:
    """Each line in a block of code, without its comment, and each piece of code in a sentence."""
    for token in tokens(page):
        if token.type in ("fence", "code_block"):
            joined = re.sub(r"\n +(?=\[--)", " ", token.content)
            for line in joined.splitlines():
                yield re.split(r" {2,}[#(]", line)[0].strip(), False
        for child in token.children or ():
            if child.type == "code_inline":
                yield child.content, True
