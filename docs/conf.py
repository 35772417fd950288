"""The settings of the site that `make docs` builds from the pages in this folder."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from docutils import nodes  # noqa: E402
from sphinx.application import Sphinx  # noqa: E402

from docs import command_reference, grading_reference  # noqa: E402

project = "Neural networks, graded"
extensions = ["myst_parser"]
exclude_patterns = ["_build", "images/README.md"]
html_theme = "furo"
html_title = project
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]

GENERATED = {
    "<!-- the reference of grading.yml -->": grading_reference.markdown,
    "<!-- the reference of the commands -->": command_reference.markdown,
}


def fill_in_references(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Put the generated references where the pages have their marks."""
    for mark, markdown in GENERATED.items():
        if mark in source[0]:
            source[0] = source[0].replace(mark, markdown())


def choose_images(_app: Sphinx, document: nodes.document) -> None:
    """Leave out pictures that nobody has made yet, and add the dark version of those that have one."""
    for image in list(document.findall(nodes.image)):
        path = HERE / image["uri"]
        dark = path.with_name(f"{path.stem}-dark{path.suffix}")
        if path.parent == HERE / "images" and not path.is_file():
            image.parent.remove(image)
        elif dark.is_file():
            other = image.deepcopy()
            other["uri"] = image["uri"].replace(path.name, dark.name)
            image["classes"].append("only-light")
            other["classes"].append("only-dark")
            image.parent.insert(image.parent.index(image) + 1, other)


def mend_for_keyboards_and_readers(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _tree: Any
) -> None:
    """Let the keyboard scroll what is wide, and give the captions of the sidebar their level as headings."""
    body = context.get("body", "")
    for wide in ("<pre>", '<div class="table-wrapper'):
        body = body.replace(wide, re.sub(r"^<\w+", r'\g<0> tabindex="0"', wide))
    context["body"] = body
    tree = context.get("furo_navigation_tree", "")
    context["furo_navigation_tree"] = tree.replace('role="heading"', 'role="heading" aria-level="2"')


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect the functions above."""
    app.connect("source-read", fill_in_references)
    app.connect("doctree-read", choose_images, priority=100)  # before Sphinx looks for the files
    app.connect("html-page-context", mend_for_keyboards_and_readers, priority=900)  # after the theme
    return {"parallel_read_safe": True}
