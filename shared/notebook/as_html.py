"""Results of checks as HTML for a notebook: no script, and readable without the styles."""

from __future__ import annotations

import base64
import warnings
from functools import cache
from itertools import zip_longest
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from shared.notebook.as_text import SIGNS, shown_note, shown_rows
from shared.notebook.printable import WHOLE_MESSAGE, clipped, printable, shown_cell
from shared.notebook.results import Shown
from shared.student.comparison import Comparison, Display

_Cell = tuple[str, bool]


def html_of(result: Shown) -> str:
    """Return a result as a piece of HTML."""
    template = _environment().get_template("result.html.j2")
    return template.render(result=result, kind=type(result).__name__, signs=SIGNS)


@cache
def _environment() -> Environment:
    loader = PackageLoader("shared.notebook", "templates")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {
        "printable": printable,
        "short": lambda text: clipped(printable(text)),
        "whole": lambda text: clipped(printable(text), WHOLE_MESSAGE, WHOLE_MESSAGE),
        "cell": shown_cell,
        "code_spans": _with_code_spans,
    }
    environment.globals |= {"rows": shown_rows, "note": shown_note, "aligned": _aligned, "picture": _picture}
    return environment


def _aligned(comparison: Comparison) -> list[tuple[list[_Cell], list[_Cell]]] | None:
    """Return the rows of two lists or texts beside each other; None where the sides are of other kinds."""
    if not {comparison.expected.kind, comparison.actual.kind} <= {"list", "text"}:
        return None
    sides = (shown_rows(comparison.expected), shown_rows(comparison.actual))
    return list(zip_longest(*sides, fillvalue=[("–", False)]))


def _picture(comparison: Comparison) -> dict[str, str] | None:
    """Return the source and the description of a picture of the curves; None where there are none to draw."""
    from shared.notebook.curves import png_of  # noqa: PLC0415 - it imports matplotlib

    sides: tuple[Display, Display] = (comparison.expected, comparison.actual)
    if not any(side.kind == "curves" and side.curves for side in sides):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of fonts that lack a letter, and of numbers that are too large
            png = png_of(*(side.curves for side in sides))
    except Exception:  # whatever a plot's points were: the numbers are shown then
        return None
    described = [
        f"{name}: {', '.join(shown_cell(curve.label) or 'a curve' for curve in side.curves[:6]) or 'nothing drawn'}"
        for name, side in zip(("Expected", "Yours"), sides, strict=True)
    ]
    return {"source": f"data:image/png;base64,{base64.b64encode(png).decode()}", "text": "; ".join(described)}


def _with_code_spans(text: Any) -> Markup:
    """Return a hint with its `code` as code."""
    parts = str(text).split("`")
    marked = [
        Markup("<code>{}</code>").format(part) if place % 2 and place < len(parts) - 1 else Markup("{}").format(part)
        for place, part in enumerate(parts)
    ]
    return Markup("").join(marked)
