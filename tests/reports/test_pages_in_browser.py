"""Pages of staff in a real browser: they sort, search and reload, and run nothing that a student wrote."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Literal

import pytest
from helpers.browser import BrowserPage
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

from autograder.reports.class_page import PageContext, Progress, class_page
from autograder.reports.command import make_pages

pytestmark = pytest.mark.slow  # a browser starts, and one page waits to load itself again

SHOWN = "#submissions tbody tr:not([hidden]) th"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of a class of 60, of the same over all assignments, of a hostile class and of nobody."""
    out = tmp_path_factory.mktemp("pages")
    (one,) = make_pages(class_folder(out / "one", class_results(students(60)), emails=True), GRADING)
    overview, *_ = make_pages(class_folder_of_all(out / "several", students(12)), GRADING)
    (hostile,) = make_pages(class_folder(out / "hostile", hostile_results()), GRADING)
    (nobody,) = make_pages(class_folder(out / "nobody", []), GRADING)
    running = class_page(class_results(students(3)), BOSTON, PageContext(progress=Progress(3, 9), blind=True))
    for name, text in {
        "one": one.read_text("utf-8"),
        "overview": overview.read_text("utf-8"),
        "hostile": hostile.read_text("utf-8"),
        "nobody": nobody.read_text("utf-8"),
        "running": running,
    }.items():
        (out / f"{name}.html").write_text(text, "utf-8")
    return out


def shown(page: Any) -> list[str]:
    """The names in the table of submissions, in the order shown."""
    return [text.strip() for text in page.locator(SHOWN).all_inner_texts()]


def test_the_browser_notices_errors_requests_dialogs_and_bad_contrast(
    browser_page: BrowserPage, tmp_path: Path
) -> None:
    page = tmp_path / "bad.html"
    page.write_text(
        "<!doctype html><html lang=en><title>x</title><main><p style='color:#aaa;background:#bbb'>hello"
        "<img alt='' src='http://example.org/x.png'><script>alert(1); throw Error('oh')</script>"
    )
    browser_page.open(page)
    assert browser_page.dialogs == ["1"]
    assert browser_page.requests == ["http://example.org/x.png"]
    assert any("oh" in error for error in browser_page.errors)
    assert [fault.split(":")[0] for fault in browser_page.serious_faults()] == ["color-contrast"]


@pytest.mark.parametrize(
    ("name", "theme", "width", "media"),
    [
        ("one", "light", 1280, "screen"),
        ("one", "dark", 1280, "screen"),
        ("one", "light", 390, "screen"),
        ("one", "light", 800, "print"),
        ("overview", "light", 390, "screen"),
        ("overview", "dark", 1280, "screen"),
        ("overview", "light", 800, "print"),
        ("hostile", "light", 390, "screen"),
        ("nobody", "light", 1280, "screen"),
        ("running", "dark", 390, "screen"),
        ("running", "light", 1280, "screen"),
    ],
)
def test_a_page_has_no_trouble_and_no_serious_fault(
    browser_page: BrowserPage,
    folder: Path,
    name: str,
    theme: Literal["light", "dark"],
    width: int,
    media: Literal["screen", "print"],
) -> None:
    path = folder / f"{name}.html"
    page = browser_page.open(path, theme=theme, width=width, media=media, fragment="paused=1")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert browser_page.serious_faults() == []
    assert browser_page.trouble == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_click_on_a_header_sorts_and_the_address_keeps_it(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "one.html")
    page.locator("#submissions thead button", has_text="score").click()
    page.wait_for_function("location.hash.includes('sort-submissions=2d')")
    scores = [text for text in page.locator("#submissions tbody td:nth-child(3)").all_inner_texts() if text.strip()]
    assert [float(one) for one in scores] == sorted(map(float, scores), reverse=True)
    assert page.locator("#submissions th[aria-sort]").get_attribute("aria-sort") == "descending"
    order = shown(page)
    page.reload()
    page.wait_for_function("document.querySelector('#submissions th[aria-sort=descending]')")
    page.wait_for_timeout(50)
    assert shown(page) == order
    assert browser_page.trouble == []


def test_the_keyboard_sorts_too(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "one.html")
    page.locator("#submissions thead button", has_text="submission").focus()
    for _ in range(2):
        page.keyboard.press("Enter")
        page.wait_for_timeout(100)
    assert page.locator("#submissions th[aria-sort]").get_attribute("aria-sort") == "ascending"
    assert shown(page)[0] == min(shown(page), key=str.casefold)
    reopened = browser_page.open(folder / "one.html", fragment="sort-submissions=0a")
    reopened.wait_for_timeout(100)
    assert reopened.locator("#submissions th[aria-sort]").get_attribute("aria-sort") == "ascending"


def test_the_search_hides_other_rows_counts_and_is_kept(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "one.html")
    assert page.locator("#count").inner_text() == "60 of 60 submissions"
    page.locator("#search").fill("INVALID lena")
    assert page.locator("#count").inner_text() == "1 of 60 submissions"
    assert page.locator("#count").get_attribute("aria-live") == "polite"
    (name,) = shown(page)
    assert name.startswith("Lena")
    page.reload()
    assert shown(page) == [name]
    page.locator("#search").fill("")
    assert len(shown(page)) == 60
    assert page.evaluate("location.hash") in ("", "#")


def test_a_link_to_a_part_keeps_search_and_open_parts(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "one.html")
    page.locator("#search").fill("lena")
    page.locator("#numbers summary").click()
    page.locator("nav a", has_text="Questions").click()
    page.wait_for_function("location.hash.includes('search=lena') && location.hash.includes('open=numbers')")
    page.reload()
    assert page.locator("#numbers").get_attribute("open") is not None
    assert page.locator("#search").input_value() == "lena"


def test_names_of_a_failed_check_can_be_selected_and_copied(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "one.html")
    page.locator("#checks summary").first.click()
    names = page.locator("#checks textarea").first
    names.focus()
    page.keyboard.press("Control+A")
    assert page.evaluate("document.activeElement.selectionEnd") == len(names.input_value())
    assert names.input_value().count("@example.org>") == int(
        page.locator("#checks summary").first.inner_text().split()[0]
    )


def test_hostile_texts_are_shown_and_do_not_run(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "hostile.html")
    assert len(shown(page)) == len(HOSTILE)
    page.locator("#search").fill("<script>alert")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    page.locator("#submissions thead button", has_text="message").click()
    page.wait_for_timeout(200)
    assert "<script>alert(1)</script>" in page.locator("#submissions").inner_text()
    assert page.locator("script").count() == 1
    assert page.locator("a[href^='javascript'], iframe, object, svg").count() == 0
    assert browser_page.trouble == []


def test_a_hostile_address_changes_nothing(browser_page: BrowserPage, folder: Path) -> None:
    fragment = "search=%3Cimg src=x onerror=alert(1)%3E&sort-submissions=99a&sort-items=8d&open=x%20submissions"
    page = browser_page.open(folder / "one.html", fragment=fragment)
    assert page.locator("#count").inner_text() == "0 of 60 submissions"
    assert page.locator("th[aria-sort]").count() == 0
    assert browser_page.trouble == []


def test_without_javascript_everything_is_there(chromium: Any, folder: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "one.html").as_uri())
    assert page.locator("#submissions tbody tr:visible").count() == 60
    assert not page.locator("#search-box").is_visible()
    context.close()


def test_a_running_page_loads_itself_again_unless_it_is_paused(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "running.html")
    loads: list[float] = []
    page.on("load", lambda _: loads.append(time.monotonic()))
    page.wait_for_event("load", timeout=15_000)
    page.locator("#pause").click()
    assert page.locator("#pause").inner_text() == "Continue"
    page.reload()
    assert page.locator("#pause").inner_text() == "Continue"
    before = len(loads)
    page.wait_for_timeout(7_000)
    assert len(loads) == before
    assert browser_page.trouble == []


def test_a_page_of_a_run_that_is_over_stays(browser_page: BrowserPage, folder: Path) -> None:
    page = browser_page.open(folder / "one.html")
    assert page.locator("#pause").count() == 0
    assert "location.reload" not in page.locator("script").inner_text()


@pytest.mark.slow
def test_a_thousand_rows_are_sorted_and_searched_in_less_than_a_second(
    browser_page: BrowserPage, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    path.write_text(class_page(class_results(students(1000)), BOSTON, PageContext()), "utf-8")
    page = browser_page.open(path)
    metrics = page.context.new_cdp_session(page)
    # The processor time of the page's thread: with other programs running, the clock says little.
    metrics.send("Performance.enable", {"timeDomain": "threadTicks"})

    def seconds() -> float:
        found = metrics.send("Performance.getMetrics")["metrics"]
        return float(next(one["value"] for one in found if one["name"] == "TaskDuration"))

    before = seconds()
    page.evaluate(
        """() => new Promise((done) => {
          document.addEventListener("sort-end", () => requestAnimationFrame(() => setTimeout(done)));
          document.querySelector("#submissions thead button").click();
        })"""
    )
    sorted_at = seconds()
    page.evaluate(
        """() => new Promise((done) => {
          const search = document.getElementById("search");
          search.value = "lena";
          search.dispatchEvent(new Event("input"));
          requestAnimationFrame(() => setTimeout(done));
        })"""
    )
    sorting, searching = sorted_at - before, seconds() - sorted_at
    assert (sorting < 1, searching < 1) == (True, True), f"sort {sorting:.2f} s, search {searching:.2f} s"
    assert len(shown(page)) == 71
