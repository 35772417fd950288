"""Pages in a real browser."""

from __future__ import annotations

from pathlib import Path

from helpers.browser import BrowserPage


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
