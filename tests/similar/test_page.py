"""The page in a real browser: nothing in it runs or loads, and it can be read everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from helpers.odd_work import KNOWN, ODD, fillers, work

from autograder.similar.class_work import ClassWork
from autograder.similar.command import compare_class
from autograder.similar.report import page_of

VIEWS = [("light", 1200), ("dark", 1200), ("light", 390)]


@pytest.mark.slow
@pytest.mark.parametrize(("theme", "width"), VIEWS, ids=["light", "dark", "phone"])
def test_the_page_has_no_serious_fault_and_runs_nothing(
    chromium: Any, tmp_path: Path, theme: str, width: int
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    path = tmp_path / "similar.html"
    path.write_text(hostile_page(), "utf-8")
    trouble: list[str] = []
    page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=theme)
    page.on("console", lambda message: trouble.append(message.text))
    page.on("dialog", lambda dialog: trouble.append(dialog.message))
    page.on("request", lambda request: trouble.append(request.url) if not request.url.startswith("file:") else None)
    page.goto(path.as_uri())
    page.locator("summary").click()
    found = axe.Axe().run(page).response["violations"]
    page_width = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert trouble == []
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
    assert page_width <= width


def hostile_page() -> str:
    code = f"{ODD}\nx = '<script>alert(1)</script>'  # <img src=http://x.test/ onerror=alert(1)> and more\n"
    works = [*fillers(8), work("<script>alert(2)</script>" + "k" * 300, code), work("lee", code)]
    return page_of([compare_class("imdb", ClassWork(works), KNOWN, 5, 10)])
