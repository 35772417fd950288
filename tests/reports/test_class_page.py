"""The page of a class has everything in plain HTML, for any class, and never stops grading."""

from __future__ import annotations

import html
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.classes import (
    BOSTON,
    GRADING,
    HOSTILE,
    class_folder,
    class_folder_of_all,
    class_results,
    hostile_results,
    students,
)

from autograder.gradebook.store import open_gradebook
from autograder.reports import class_pages
from autograder.reports.class_page import PageContext, Progress, class_page, percent
from autograder.reports.class_pages import ClassPages
from autograder.reports.class_summary import summarize
from autograder.reports.command import make_pages
from autograder.results import CheckResult, StaffNote, SubmissionResult
from autograder.submissions.names import safe_file_name


def rows(page: str, table: str) -> list[list[str]]:
    """The texts of a table's cells."""
    (body,) = re.findall(rf'<table [^>]*id="{table}">.*?<tbody>(.*?)</tbody>', page, re.DOTALL)
    found = [re.findall(r"<t[hd]\b[^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in body.split("</tr>")[:-1]]
    return [[html.unescape(re.sub(r"<[^>]*>", "", cell)).strip() for cell in row] for row in found]


def result(name: str, *statuses: str, seconds: float = 1.0, status: str = "graded") -> SubmissionResult:
    """A result with a check per question, of which passed ones have 10 points."""
    checks = tuple(
        CheckResult(f"test_{n}", f"q{n}", f"Sentence {n}.", n == 2, one, 10.0 if one == "passed" else 0.0, 10.0)
        for n, one in enumerate(statuses, start=1)
    )
    return SubmissionResult(name, "boston", status, checks, seconds, f"{name} message")


def test_every_submission_has_a_row_without_javascript() -> None:
    names = students(60)
    found = rows(class_page(class_results(names), BOSTON, PageContext()), "submissions")
    assert [row[0] for row in found] == names
    assert found[49][1:3] == ["! invalid", ""]


def test_checks_are_listed_by_how_many_answers_failed_them() -> None:
    results = [result("a", "failed", "failed"), result("b", "passed", "raised"), result("c", "stub", "missing")]
    first, second = summarize(results).failed
    assert (first.check, first.hidden, first.submissions, first.count) == ("test_2", True, ("a", "b"), 2)
    assert (second.check, second.submissions, second.count) == ("test_1", ("a",), 2)
    assert summarize(results).not_answered == {"q1": 1, "q2": 1}


def test_who_failed_a_check_can_be_copied_with_addresses_where_they_are_known() -> None:
    results = [result("Kim, Min-ji", "failed"), result("lee", "failed")]
    page = class_page(results, BOSTON, PageContext(addresses={"Kim, Min-ji": "Kim Min-ji <kim@x.org>"}))
    assert "<textarea readonly" in page
    assert "Kim Min-ji &lt;kim@x.org&gt;, lee</textarea>" in page


def test_the_slowest_and_those_that_need_a_person_are_listed() -> None:
    results = [result(f"s{n}", "passed", seconds=n) for n in range(12)]
    results.append(result("odd", "not_run", status="kit_error"))
    page = class_page(results, BOSTON, PageContext())
    assert [row[0] for row in rows(page, "slowest")] == [f"s{n}" for n in range(11, 1, -1)]
    assert rows(page, "needs-person") == [["odd", "! kit_error", "odd message"]]
    assert [row[:2] for row in rows(page, "statuses")] == [["graded", "12"], ["kit_error", "1"]]


def test_what_no_score_shows_is_listed_unless_most_of_the_class_share_it() -> None:
    own, of_all = StaffNote("edited_cell", "MAX is 7.", 3, "q2"), StaffNote("edited_cell", "Old import.", 1)
    results = [replace(result(name, "passed"), notes=(of_all,)) for name in "abcde"]
    results.append(replace(result("f", "passed"), notes=(of_all, own)))
    page = class_page(results, BOSTON, PageContext())
    assert rows(page, "to-look-at") == [["f", "q2: MAX is 7."]]
    assert "Look at this" not in class_page([result("a", "passed")], BOSTON, PageContext())


def test_a_name_links_to_its_feedback_only_if_that_is_there() -> None:
    there = f"{safe_file_name('a/b#?')}.html"
    page = class_page([result("a/b#?", "passed"), result("c", "passed")], BOSTON, PageContext(feedback={there}))
    assert set(re.findall(r'href="(feedback/[^"]*)"', page)) == {f"feedback/{there.replace('#', '%23')}"}


def test_links_reach_the_file_whatever_its_name(tmp_path: Path) -> None:
    results = [result(name, "passed") for name in ("100%", "a b", "é#1", "x" * 300)]
    out = class_folder(tmp_path / "grades", results)
    for one in results:
        (out / "feedback").mkdir(exist_ok=True)
        (out / "feedback" / f"{safe_file_name(one.submission)}.html").write_text("x")
    (page,) = make_pages(out, GRADING)
    links = re.findall(r'<th scope="row"[^>]*><a href="([^"]*)"', page.read_text("utf-8"))
    from urllib.parse import unquote  # noqa: PLC0415 - one test needs it

    assert [(out / unquote(html.unescape(link))).is_file() for link in links] == [True] * 4


@pytest.mark.parametrize("count", [0, 1])
def test_a_class_of_nobody_or_one_has_a_page(count: int, tmp_path: Path) -> None:
    out = class_folder(tmp_path / "grades", class_results(students(count)))
    (page,) = make_pages(out, GRADING)
    text = page.read_text("utf-8")
    assert ("There are no submissions yet." in text) == (count == 0)
    assert not re.search(r"\b(nan|None)\b", text[text.index("<body>") : text.rindex("<script>")])


def test_hostile_texts_are_escaped_and_clipped() -> None:
    page = class_page(hostile_results(), BOSTON, PageContext())
    body = page[: page.rindex("<script>")]
    assert re.findall(r"<(script|img src=http|svg)", body) == []
    assert len(page) < 600_000
    assert "(cut off)" in page
    assert not re.search("[\x00\u202e\ud800]", page)
    assert len(rows(page, "submissions")) == len(HOSTILE)


def test_a_page_loads_itself_again_only_while_grading_runs() -> None:
    running = class_page([result("a", "passed")], BOSTON, PageContext(progress=Progress(1, 3)))
    over = class_page([result("a", "passed")], BOSTON, PageContext())
    assert "1 of 3 done" in running
    assert "location.reload" in running
    assert "location.reload" not in over
    assert 'http-equiv="refresh"' not in running.lower()


def test_grade_all_has_a_page_over_all_assignments(tmp_path: Path) -> None:
    names = students(4)
    overview, *pages = make_pages(class_folder_of_all(tmp_path / "grades", names), GRADING)
    text = overview.read_text("utf-8")
    assert [page.relative_to(overview.parent).as_posix() for page in pages] == [
        f"{name}/report.html" for name in GRADING.assignments
    ]
    assert all(f'href="{name}/report.html"' in text for name in GRADING.assignments)
    found = rows(text, "submissions")
    assert [row[0] for row in found] == names
    assert found[-1][1:-1] == ["! unclear", "–", "–", "–", ""]
    assert found[-1][-1].startswith(f"unclear: {names[-1]}/x.py fits two; imdb missing;")
    assert 'href="../report.html"' in pages[0].read_text("utf-8")


def test_a_page_that_cannot_be_written_is_said_once_and_nothing_stops(tmp_path: Path) -> None:
    out = class_folder(tmp_path / "grades", class_results(students(2)))
    (out / "report.html").mkdir()
    said: list[str] = []
    with open_gradebook(out) as book:
        pages = ClassPages(book, out, [BOSTON], said.append)
        pages.finish(BOSTON)
        pages.finish(BOSTON)
    assert said == [f"{out / 'report.html'} can't be written (Is a directory)."]


def test_a_fault_in_a_page_is_said_and_nothing_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = class_folder(tmp_path / "grades", class_results(students(2)))
    monkeypatch.setattr(class_pages, "class_page", lambda *_: 1 / 0)
    said: list[str] = []
    with open_gradebook(out) as book:
        ClassPages(book, out, [BOSTON], said.append).finish(BOSTON)
    assert said == [f"{out / 'report.html'} can't be made (ZeroDivisionError: division by zero)."]


def test_while_grading_runs_pages_are_written_only_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, written = [100.0], list[int]()

    def made(_results: object, _assignment: object, context: PageContext) -> str:
        written.append(context.progress.done if context.progress else -1)
        clock[0] += 2  # a large class
        return "page"

    monkeypatch.setattr(class_pages, "class_page", made)
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    out = class_folder(tmp_path / "grades", [])
    with open_gradebook(out) as book:
        pages = ClassPages(book, out, [BOSTON], print)
        for done in range(50):
            pages.update(BOSTON, Progress(done, 50))
            clock[0] += 1
        pages.finish(BOSTON)
    assert written == [0, 20, 40, -1]


def test_only_all_is_a_hundred_percent_and_only_nothing_is_none() -> None:
    assert [percent(share) for share in (0, 0.001, 0.5, 0.999, 1)] == ["0 %", "1 %", "50 %", "99 %", "100 %"]


@pytest.mark.slow
def test_a_page_of_a_thousand_costs_less_than_50_ms_a_submission(tmp_path: Path) -> None:
    out = class_folder(tmp_path / "grades", class_results(students(1000)))
    began = time.perf_counter()
    (page,) = make_pages(out, GRADING)
    assert time.perf_counter() - began < 50
    assert page.stat().st_size < 4_000_000
