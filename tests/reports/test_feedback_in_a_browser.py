"""Feedback pages in Debian's Chromium: no request, no error, nothing that runs, no serious fault for readers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from helpers.feedback_results import COMPARED, CURVES, HIDDEN, LAYERS, PUBLIC, TABLES, WRONG, model

from autograder.feedback.model import FeedbackModel
from autograder.reports.feedback_page import feedback_html
from autograder.results import CellReport, Override
from shared.student.comparison import Comparison, text_display

HOSTILE = '</p><script>document.title="run"</script><img src="http://x.test/" onerror="document.title=1">' + "W" * 300
pytestmark = pytest.mark.slow


def everything(text: str = "x") -> FeedbackModel:
    """A page with one of each kind."""
    sides = Comparison(text, text_display(text), text_display(text), text)
    checks = [
        PUBLIC,
        *(replace(WRONG, sentence=text, comparison=one) for one in (COMPARED, TABLES, LAYERS, CURVES, sides)),
        replace(HIDDEN, message=text, curves=CURVES),
        replace(HIDDEN, question="q3", status="stub", message=text),
    ]
    cells = (CellReport(1, "crashed", text), CellReport(2, "raised", text))
    return model(
        *checks, status="crashed", name=text, cells=cells, overrides=(Override("q1", 1, text),), contact="ta@x.edu"
    )


@pytest.mark.parametrize(
    ("scheme", "width", "media"),
    [("light", 1000, "screen"), ("dark", 1000, "screen"), ("light", 390, "screen"), ("light", 700, "print")],
)
@pytest.mark.parametrize("text", ["some text", HOSTILE])
def test_a_page_is_readable_and_nothing_runs(
    chromium: Any, tmp_path: Path, scheme: str, width: int, media: str, text: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - only where there is a browser

    path = tmp_path / "page.html"
    path.write_text(feedback_html(everything(text)), "utf-8")
    context = chromium.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=False)
    page = context.new_page()
    page.emulate_media(media=media, color_scheme=scheme)
    noticed: list[str] = []
    page.on("console", lambda message: noticed.append(message.text))
    page.on("request", lambda request: noticed.append(request.url))
    page.goto(path.as_uri())
    assert [url for url in noticed if not url.startswith(("file:", "data:image/svg"))] == []
    assert page.title() != "run"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("[...document.images].every(image => image.naturalWidth > 0)")
    page.set_content("")  # axe is a script, which the page's own policy refuses
    context.close()
    context = chromium.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.emulate_media(media=media, color_scheme=scheme)
    page.goto(path.as_uri())
    faults = Axe().run(page).response["violations"]
    assert [fault["id"] for fault in faults if fault["impact"] in ("serious", "critical")] == []
    context.close()
