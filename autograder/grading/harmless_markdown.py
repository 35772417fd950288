"""Markdown of a submission, changed so that no program which shows it runs or loads anything.

Programs read Markdown in different ways, so nothing is parsed here: a space is put behind each character that could
begin something harmful, wherever it is, also in code. A browser takes `< script>` as text, whatever is around it.
"""

from __future__ import annotations

import re

NOTE = "*The grader put spaces into this cell: HTML, pictures and unusual links are shown as text.*"
# What is put behind each match. Each pattern takes time in proportion to the text: what may repeat in it stops at the
# characters that can follow.
_ADDED = {
    re.compile(r"<(?=[^ \t\n0-9=<])"): " ",  # tags, comments, and links in angle brackets
    re.compile(r"!(?=\[)"): " ",  # pictures; they become links
    # Links that don't begin with a usual scheme, where a scheme may follow, perhaps spelled with entities or escapes
    re.compile(
        r"\](?=[(:][\s>]*(?![\s>])(?:<|(?!https?://|mailto:|#)"
        r"[^\s/?#()<:&\\\x00-\x1f\x7f]*[:&\\\x00-\x08\x0b-\x1f\x7f]))",
        re.IGNORECASE,
    ): " ",
    # Diagrams: nbconvert puts their text into the page as it is.
    re.compile(r"(?<![`~])[`~]{3,}(?=[ \t]*(?:mermaid|[^\s`~&\\]*[&\\]))", re.IGNORECASE): " text ",
    # Formulas with links and styles
    re.compile(r"\\(?=(?:href|url|require|style|class|cssId|html[A-Za-z]*|includegraphics)(?![A-Za-z]))"): " ",
}


def harmless_markdown(text: str) -> str:
    """Return a cell's Markdown without HTML, pictures and links to anything but web addresses.

    If something was changed, its first line says so.
    """
    shown = text
    for pattern, added in _ADDED.items():
        shown = pattern.sub(rf"\g<0>{added}", shown)
    return text if shown == text else f"{NOTE}\n\n{shown}"


def shown_as_code(text: str) -> str:
    """Return Markdown that shows a text as it is: nbconvert puts a raw cell into its page as HTML."""
    indented = "\n".join(f"    {line}" for line in text.split("\n"))
    return harmless_markdown(f"*A raw cell, shown as text:*\n\n{indented}")
