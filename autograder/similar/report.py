"""What comparing a class found: as a page, as data, and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from autograder.pages.page import render_page
from autograder.similar.findings import WORD_KINDS, Findings, Match
from autograder.similar.scores import IMAGINED, LINE, MOST_SHARE
from autograder.text import one_line

_SHOWN_FUNCTIONS = 4
_LONGEST_NAME = 100


def page_of(found: Sequence[Findings], line: float = LINE) -> str:
    """Return one page for all assignments that were compared."""
    values = {
        "found": found,
        "line": line,
        "usual_line": LINE,
        "most_share": MOST_SHARE,
        "imagined": IMAGINED,
        "word_kinds": WORD_KINDS,
        "short": _short,
        "others": others_text,
    }
    return render_page("similar.html.j2", values, styles=("similar.css",))


def data_of(found: Sequence[Findings], line: float = LINE) -> dict[str, Any]:
    """Return the same as data for `--json`; lines and cells are counted from 1."""
    return {"line": line, "assignments": [_plain(one) for one in found]}


def table_of(found: Findings) -> Table:
    """Return the pairs above the line as a table for the terminal."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=0, show_edge=False)
    table.add_column("score", justify="right", no_wrap=True)
    table.add_column("part", justify="right", no_wrap=True)
    table.add_column("one", overflow="ellipsis", no_wrap=True, min_width=14)
    table.add_column("other", overflow="ellipsis", no_wrap=True, min_width=14)
    table.add_column("most of it in", overflow="ellipsis", no_wrap=True, max_width=34)
    for match in found.matches:
        names = [Text(_short(name), no_wrap=True, overflow="ellipsis") for name in (match.first, match.second)]
        table.add_row(f"{match.score:.0f}", f"{match.part:.0%}", *names, Text(_most_of_it(match)))
    return table


def summary_of(found: Findings, line: float = LINE) -> list[str]:
    """Return the sentences that go with the table: what was compared, and what is missing."""
    lines = [f"{found.assignment}: {_count(found.notebooks, 'notebook')} compared. {_above(found, line)}"]
    if found.missing:
        lines.append(f"Not there, so it could not be taken out: {', '.join(found.missing)}.")
    if found.blank:
        lines.append(f"Only given or known code, so not compared: {_names(found.blank)}.")
    lines += [f"Not compared: {_short(name)}: {why}" for name, why in found.unreadable]
    return lines


def others_text(fewest: int, most: int) -> str:
    """Return how many others have the pieces of a passage."""
    if most == 0:
        return "nobody else has this"
    if fewest == most:
        return f"{_count(most, 'other')} {'has' if most == 1 else 'have'} this as well"
    rarest = "nobody else" if fewest == 0 else _count(fewest, "other")
    return (
        f"{rarest} {'have' if fewest > 1 else 'has'} the rarest part, {_count(most, 'other')} the most frequent one"
    )


def _above(found: Findings, line: float) -> str:
    if found.notebooks < 2:
        return "There is nothing to compare it with." if found.notebooks else "There is nothing to compare."
    if not found.matches:
        return f"No pair is above the line of {line:g}; the highest score is {found.highest_below:.0f}."
    count = len(found.matches) + found.more
    shown = f", the highest {len(found.matches)} are shown" if found.more else ""
    return f"{_count(count, 'pair')} {'is' if count == 1 else 'are'} above the line of {line:g}{shown}."


def _plain(found: Findings) -> dict[str, Any]:
    content = asdict(found)
    content["unreadable"] = [{"name": name, "why": why} for name, why in found.unreadable]
    for match in content["matches"]:
        match["score"], match["part"] = round(match["score"], 1), round(match["part"], 3)
        for passage in match["passages"]:
            passage["score"] = round(passage["score"], 1)
            for excerpt in (*passage["first"], *passage["second"]):
                excerpt["cell"] += 1
                excerpt["lines"] = [{"number": number, "text": text} for number, text in excerpt["lines"]]
    content["highest_below"] = round(found.highest_below, 1)
    return content


def _most_of_it(match: Match) -> str:
    titles = [one_line(passage.title) for passage in match.passages]
    return ", ".join(titles[:_SHOWN_FUNCTIONS]) + (", …" if len(titles) > _SHOWN_FUNCTIONS else "")


def _names(names: Sequence[str]) -> str:
    return ", ".join(map(_short, names[:6])) + (f" and {len(names) - 6} more" if len(names) > 6 else "")


def _short(name: str) -> str:
    text = one_line(name)
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
