"""`make docs` builds a site without a warning and without a network, and it can be read on a phone."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from autograder.paths import ROOT

PAGES = ("index", "students", "instructors", "tas", "write-a-question", "commands", "grading-yml", "security")
LOOKED_AT_BY_AXE = ("index", "tas")  # code, tables and headings; each page takes seconds

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, as `make docs` builds it."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-E", "-b", "html"]
    places = ["-d", str(folder / "doctrees"), "docs", str(folder / "html")]
    done = subprocess.run([*command, *places], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "html"


def test_the_makefile_builds_it_in_the_same_way() -> None:
    assert "-m sphinx -W --keep-going -q -E -b html docs docs/_build/html" in (ROOT / "Makefile").read_text("utf-8")


def test_each_page_is_built_and_loads_nothing_from_elsewhere(site: Path) -> None:
    for page in (ROOT / "docs").glob("*.md"):
        text = (site / f"{page.stem}.html").read_text("utf-8")
        assert re.findall(r'<(?:script|img|link)[^>]+(?:src|href)="(?:https?:)?//[^"]+"', text) == []


def test_the_references_are_filled_in(site: Path) -> None:
    assert "retry_from" in (site / "grading-yml.html").read_text("utf-8")
    assert "--require-sandbox" in (site / "commands.html").read_text("utf-8")


def test_a_picture_that_nobody_has_made_yet_is_left_out(site: Path) -> None:
    for page in PAGES:
        text = (site / f"{page}.html").read_text("utf-8")
        for source in re.findall(r'<img[^>]+src="([^"]+)"', text):
            assert (site / source).is_file(), f"{page}: {source}"


@pytest.mark.parametrize(("colours", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_pages_fit_the_screen_ask_nobody_else_and_have_no_serious_fault(
    site: Path, chromium: Any, colours: str, width: int
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    context = chromium.new_context(color_scheme=colours, viewport={"width": width, "height": 844})
    for name in PAGES:
        errors: list[str] = []
        page = context.new_page()
        page.on("console", lambda message, errors=errors: errors.append(message.text))
        page.on(
            "request", lambda request, errors=errors: request.url.startswith("file:") or errors.append(request.url)
        )
        page.goto((site / f"{name}.html").as_uri())
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        own_errors = list(errors)  # axe makes some more
        faults = axe.Axe().run(page).response["violations"] if name in LOOKED_AT_BY_AXE else []
        serious = [fault["id"] for fault in faults if fault["impact"] in ("serious", "critical")]
        page.close()
        assert (name, wider, own_errors, serious) == (name, 0, [], [])
    context.close()
