"""One HTML file with everything in it: rendered by Jinja2, readable without a network and without JavaScript."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from autograder.text import number

_HERE = Path(__file__).parent
_TEMPLATES, _ASSETS = _HERE / "templates", _HERE / "assets"


def render_page(
    template: str, values: Mapping[str, object], styles: Sequence[str] = (), scripts: Sequence[str] = ()
) -> str:
    """Return a page that loads nothing: its styles and scripts are in it and are the only ones that may run.

    Args:
        template: A file of `templates/` that extends `base.html.j2`. All values are escaped.
        values: What the template shows.
        styles: Files of `assets/` besides `simple.css` and `page.css`.
        scripts: Files of `assets/`, in the order in which they run.
    """
    style = _joined("simple.css", "page.css", *styles)
    script = _joined(*scripts)
    policy = f"default-src 'none'; img-src data:; style-src {_source(style)}"
    policy += f"; script-src {_source(script)}" if script else ""
    values = {**values, "policy": policy, "style": Markup(style), "script": Markup(script)}
    return _environment().get_template(template).render(values)


def svg_image(svg: str) -> str:
    """Return a drawing as the address of an image: nothing in it can run, whatever its labels say."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _code(text: str) -> Markup:
    """Return text with `code` between backticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(points=number, code=_code)
    return environment


@cache
def _joined(*names: str) -> str:
    return "\n".join((_ASSETS / name).read_text("utf-8") for name in names)


def _source(text: str) -> str:
    """Return the expression of a Content-Security-Policy that allows just this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
