"""Results of checks as HTML: complete without script and style, and nothing of the student's is markup."""

from __future__ import annotations

import re

import pytest
from helpers.notebook_results import CURVES, HOSTILE, HOSTILE_COMPARISON, LAYERS, TABLES, failed, passed, result

from shared.notebook.results import AllResults, Hints, Notice, Progress, Shown
from shared.student.comparison import Comparison, Curve, Display

KINDS: dict[str, Shown] = {
    "question": result(passed(), failed(message=HOSTILE, comparison=HOSTILE_COMPARISON)),
    "message alone": result(passed(), failed(message=HOSTILE * 1000)),
    "all": AllResults((result(passed()), result(failed(message=HOSTILE)))),
    "progress": Progress((("q1", "done", ""), ("q2", "failing", HOSTILE))),
    "hints": Hints("q2", (HOSTILE, f"`{HOSTILE}` and `more"), 4),
    "notice": Notice(HOSTILE),
}


@pytest.mark.parametrize("shown", KINDS.values(), ids=KINDS.keys())
def test_nothing_of_the_students_is_markup(shown: Shown) -> None:
    html = shown._repr_html_()
    assert "<script" not in html
    assert "\u202e" not in html or shown is KINDS["hints"] or shown is KINDS["progress"]
    assert not re.search(r"\son\w+=|javascript:|https?://", html)


@pytest.mark.parametrize("shown", KINDS.values(), ids=KINDS.keys())
def test_styles_hold_within_the_result_only(shown: Shown) -> None:
    style = re.search(r"<style>(.*?)</style>", shown._repr_html_(), re.DOTALL)
    assert style is not None
    selectors = [one.strip() for rule in re.findall(r"^(.*?) \{", style[1], re.MULTILINE) for one in rule.split(",")]
    assert selectors
    assert all(selector.startswith(".kit-check") for selector in selectors)


def test_cells_that_differ_have_a_sign_and_a_colour() -> None:
    html = result(failed(comparison=TABLES))._repr_html_()
    assert html.count('<td class="kit-differs"><b>≠</b> ') == 2
    assert "rows 1 to 2 of 25" in html
    assert "<b>Next:</b> Assign 1.0 instead of adding." in html


def test_layers_are_rows_of_one_table() -> None:
    html = result(failed(comparison=LAYERS))._repr_html_()
    assert "<th>expected</th><th>yours</th>" in html
    rows = re.findall(r"<tr><td.*?</tr>", html, re.DOTALL)
    cells = [re.findall(r"<td[^>]*>(?:<b>≠</b> )?([^<]*)</td>", row) for row in rows]
    assert cells == [["1", "Dense 16", "Dense 32"], ["2", "Dense 1", "–"]]


def test_curves_are_a_picture_with_a_description() -> None:
    html = result(failed(comparison=CURVES))._repr_html_()
    assert '<img src="data:image/png;base64,' in html
    assert 'alt="Expected: training; Yours: $x_1, _hidden"' in html


def test_curves_that_cannot_be_drawn_are_words() -> None:
    curve = Curve("a", (float("inf"), float("nan")), (1.0, 2.0))
    bad = Display("curves", curves=(curve, Curve("b", (1e308, -1e308), (1e308, -1e308))))
    html = result(failed(comparison=Comparison("f()", bad, bad)))._repr_html_()
    assert "kit-check" in html


def test_passed_checks_and_the_whole_message_are_folded() -> None:
    html = result(passed("Easy."), failed(message="long\n" * 50))._repr_html_()
    folded = " ".join(re.findall(r"<details>.*?</details>", html, re.DOTALL))
    assert "✓ Easy." in folded
    assert folded.count("long") == 50
    assert html.count("long") == 62


def test_a_next_step_shows_its_code_as_code() -> None:
    compared = Comparison("f()", LAYERS.expected, LAYERS.actual, "Use `.astype('float32')` < here.")
    html = result(failed(comparison=compared))._repr_html_()
    assert "<b>Next:</b> Use <code>.astype(&#39;float32&#39;)</code> &lt; here." in html


def test_a_hint_shows_its_code_as_code() -> None:
    assert "<li>Use <code>a &lt; b</code>.</li>" in Hints("q2", ("Use `a < b`.",), 3)._repr_html_()
