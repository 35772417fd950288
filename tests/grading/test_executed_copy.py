"""The executed notebook harms nobody who opens it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pytest
from helpers.browser import BrowserPage
from helpers.pictures import png

from autograder.grading.executed_copy import MAX_POINTS, MAX_SIDE, executed_copy
from autograder.intake.notebooks import parse_notebook
from autograder.judge.cell_run import CellRun

CODE = {"cell_type": "code", "source": "1", "metadata": {}, "outputs": []}
SIGNAL = "https://example.org/seen"
HOSTILE = f"""
<script>alert(1)</script><img src="{SIGNAL}" onerror="alert(2)"><style>@import "{SIGNAL}";</style>
<iframe srcdoc="<script>alert(3)</script>"></iframe><svg onload=alert(4)></svg>

![x]({SIGNAL}) ![y][1] [z](javascript:alert(5)) [w][2] [v](data:text/html,x) <javascript:alert(6)>
[u](java&#115;cript:alert(7)) [t](javascript&colon;alert(8)) [s](javascript\\:alert(9)) [r](
javascript:alert(10)) $\\href{{javascript:alert(11)}}{{x}}$ $<img src=x onerror=alert(12)>$

> [2]:
> javascript:alert(13)

[1]: {SIGNAL}

```mermaid
<img src=x onerror=alert(14)>
```

``` &#109;ermaid
<img src="{SIGNAL}">
```

| <svg onload=alert(15)></svg> |
|---|
| <b onmouseover=alert(16)>x</b> |

# <img src=x onerror=alert(17)>
"""


def _cell(kind: str, source: str, **metadata: object) -> dict[str, Any]:
    return {"cell_type": kind, "source": source, "metadata": metadata}


def _copy(cells: list[dict[str, Any]], runs: dict[int, CellRun] | None = None) -> dict[str, Any]:
    notebook = {"cells": [*cells, CODE], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return executed_copy(parse_notebook(json.dumps(notebook).encode(), "a.ipynb"), runs or {})


def _shown(*pictures: str) -> list[dict[str, str]]:
    run = CellRun(0, "ok", rich=[{"image/png": picture, "text/plain": "<Figure>"} for picture in pictures])
    return [output["data"] for output in _copy([], {0: run})["cells"][0]["outputs"]]


def test_modules_next_to_the_notebook_follow_its_cells() -> None:
    notebook = {"cells": [CODE], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    parsed = replace(parse_notebook(json.dumps(notebook).encode(), "a.ipynb"), files={"pack/h.py": "X = 1\n"})
    copy = executed_copy(parsed, {})
    assert [cell["source"] for cell in copy["cells"][1:]] == [
        "The module `pack/h.py`, submitted with the notebook:",
        "X = 1\n",
    ]
    nbformat.validate(nbformat.from_dict(copy))


def test_a_plot_is_kept() -> None:
    assert _shown(png(1200, 800)) == [{"image/png": png(1200, 800), "text/plain": "<Figure>"}]


def test_a_picture_with_too_long_a_side_is_a_line_of_text() -> None:
    (huge,) = _shown(png(50_000, 50_000))
    assert huge == {"text/plain": "(not shown: a picture of 50,000 × 50,000 points; 4,000 is the most)"}
    assert "image/png" not in _shown(png(MAX_SIDE + 1, 1))[0]
    assert "image/png" in _shown(png(MAX_SIDE, MAX_SIDE))[0]


def test_the_pictures_of_a_notebook_have_a_limit_together() -> None:
    kept = ["image/png" in bundle for bundle in _shown(*[png(MAX_SIDE, MAX_SIDE)] * 7, png(100, 100))]
    assert kept == [True] * 6 + [False, True]
    assert MAX_POINTS // MAX_SIDE**2 == 6


def test_a_raw_cell_becomes_text_and_tags_are_plain_words() -> None:
    raw = _cell("raw", "<script>alert(1)</script>", tags=["fine", '"><script>'], raw_mimetype="text/html")
    (cell, _) = _copy([raw])["cells"]
    assert cell["cell_type"] == "markdown"
    assert cell["metadata"] == {"tags": ["fine"]}
    assert "    < script>alert(1)< /script>" in cell["source"]


def _page(copy: dict[str, Any]) -> str:
    import nbformat  # noqa: PLC0415 - a second, and only for these tests
    from nbconvert import HTMLExporter  # noqa: PLC0415 - as above

    exporter: Any = HTMLExporter
    page: str = exporter().from_notebook_node(nbformat.from_dict(copy))[0]
    return page


@pytest.mark.slow
def test_nothing_runs_and_nothing_is_requested_after_nbconvert(browser_page: BrowserPage, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(_page(_copy([_cell("markdown", "# Title")])), "utf-8")
    browser_page.open(path)
    usual = set(browser_page.requests)  # what a page of nbconvert itself loads
    run = CellRun(
        2, "raised", "<img src=x onerror=alert(20)>", "<script>alert(21)</script>", [{"text/plain": HOSTILE}]
    )
    path.write_text(_page(_copy([_cell("markdown", HOSTILE), _cell("raw", HOSTILE)], {2: run})), "utf-8")
    page = browser_page.open(path)
    page.wait_for_timeout(500)
    assert set(browser_page.requests) == usual
    assert browser_page.dialogs == []
    links = page.evaluate("[...document.links].map(one => one.href)")
    assert {link.partition(":")[0] for link in links} <= {"https", "file"}
    assert "alert(14)" in page.inner_text("body")
    assert page.locator("main :is(img, script, style, iframe, svg, [onmouseover], .mermaid)").count() == 0
