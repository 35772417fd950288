"""A notebook with checks is executed by Jupyter, made a page by nbconvert, and looked at in Chromium."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from typing import Any

import nbformat
import pytest

from autograder.otter.test_files import PublicCheck, write_test_files
from autograder.paths import ROOT

CELLS = [
    f"import sys\nsys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'tests')!r}]",
    'import shared\nfrom shared.notebook import Notebook\n\ngrader = Notebook("imdb")',
    "def decode_review(sequence, word_index):\n    return '<img src=x onerror=alert(1)>'",
    'grader.check("q1")',
    'grader.hint("q1")',
    "shared.progress()",
    "grader.check_all()",
    "from helpers.notebook_results import *\n"
    "result(passed(), *[failed(comparison=one) for one in (TABLES, LAYERS, CURVES, HOSTILE_COMPARISON)])",
]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The notebook with its outputs."""
    from nbclient import NotebookClient  # noqa: PLC0415 - a second, and only for these tests

    folder = tmp_path_factory.mktemp("imdb")
    checks = [PublicCheck("q1", "test_ranks_are_offset_by_three", "Ranks are offset.", 2)]
    write_test_files(folder / "tests", "imdb", checks)
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": _kernel()})
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(folder)}}).execute()
    return notebook


@pytest.fixture(scope="module", params=["light", "dark"])
def page(
    executed: Any, chromium: Any, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The page in a browser without network, as wide as a phone, and what went wrong on it."""
    from nbconvert import HTMLExporter  # noqa: PLC0415 - as above

    path = tmp_path_factory.mktemp("page") / "page.html"
    exporter: Any = HTMLExporter
    path.write_text(exporter(theme=request.param).from_notebook_node(executed)[0], "utf-8")
    shown = chromium.new_page(viewport={"width": 390, "height": 800})
    shown.route("**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort())
    shown.on("dialog", lambda _: pytest.fail("a script of the student's ran"))
    shown.goto(path.as_uri())
    yield shown
    shown.close()


def _kernel() -> dict[str, str]:
    return {"name": "python3", "display_name": f"Python {sys.version_info.major}", "language": "python"}


def test_outputs_are_html_markdown_and_text(executed: Any) -> None:
    shown = [output.data for cell in executed.cells[3:] for output in cell.outputs if "data" in output]
    assert len(shown) == 5
    assert all({"text/html", "text/markdown", "text/plain"} <= data.keys() for data in shown)
    assert shown[0]["text/plain"].startswith("✗ q1: 0 of 1 public checks passed.")


def test_results_have_a_verdict_and_details_are_folded(page: Any) -> None:
    verdicts = page.locator(".kit-verdict").all_inner_texts()
    assert verdicts[:3] == [
        "✗ q1: 0 of 1 public checks passed.",
        "q1: hint 1 of 4",
        "0 of 1 questions done, 1 failing.",
    ]
    assert page.locator(".kit-check details").count() > 3
    assert page.locator(".kit-check details[open]").count() == 0


def test_nothing_is_wider_than_a_phone(page: Any) -> None:
    wide = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.className)"
    assert page.locator(".kit-check").evaluate_all(wide) == []


def test_nothing_of_the_students_is_an_element(page: Any) -> None:
    assert page.locator(".kit-check script").count() == 0
    assert page.locator(".kit-check img:not([src^='data:image/png'])").count() == 0


def test_results_are_accessible(page: Any) -> None:
    axe = importlib.import_module("axe_playwright_python.sync_playwright")  # it ships no type information
    found = axe.Axe().run(page, context=".kit-check").response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")] == []
