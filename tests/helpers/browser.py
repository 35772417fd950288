"""Debian's Chromium for tests of pages: its console, its requests, and what axe finds in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page, Route

_SERIOUS = ("serious", "critical")


@dataclass
class BrowserPage:
    """One tab without a network; see the fixture `browser_page`.

    Args:
        page: Playwright's page.
        errors: What the console reported as an error, and exceptions that nothing caught.
        requests: Addresses outside of the page itself that it asked for; all were refused.
        dialogs: Texts of alerts, which only a script that should not run opens.
    """

    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def open(
        self,
        path: Path,
        *,
        theme: Literal["light", "dark"] = "light",
        width: int = 1280,
        media: Literal["screen", "print"] = "screen",
        fragment: str = "",
    ) -> Page:
        """Open a file as somebody would see it.

        Args:
            path: An HTML file.
            width: Of the window, in pixels.
            fragment: What follows "#" in the address.

        Returns:
            Playwright's page.
        """
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme=theme, media=media)
        self.page.goto("about:blank")  # else another fragment does not load the file again
        self.page.goto(path.resolve().as_uri() + (f"#{fragment}" if fragment else ""))
        return self.page

    def serious_faults(self) -> list[str]:
        """Return a line for each serious or critical accessibility fault of the open page, found by axe-core."""
        from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - only where there is a browser

        faults = [one for one in Axe().run(self.page).response["violations"] if one["impact"] in _SERIOUS]
        return [f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:300]}" for one in faults]

    def shot(self, path: Path) -> None:
        """Save a picture of the whole page."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=path, full_page=True)

    @property
    def trouble(self) -> list[str]:
        """All that a page of ours must not cause."""
        return [*self.errors, *self.requests, *self.dialogs]


# Playwright's event loop runs in the test's thread, and others that want one there fail: it ends with each module.
@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium without a window."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("there is no chromium (Debian and Ubuntu: apt-get install chromium)")
    api = pytest.importorskip("playwright.sync_api")
    pytest.importorskip("axe_playwright_python")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def browser_page(chromium: Browser) -> Iterator[BrowserPage]:
    """A new tab that records errors, requests and dialogs."""
    context = chromium.new_context()
    tab = BrowserPage(context.new_page())

    def note_dialog(dialog: Dialog) -> None:
        tab.dialogs.append(dialog.message)
        dialog.dismiss()

    def refuse(route: Route) -> None:
        tab.requests.append(route.request.url)
        route.abort()

    tab.page.on("console", lambda message: tab.errors.extend([message.text] if message.type == "error" else []))
    tab.page.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.page.on("dialog", note_dialog)
    context.route(lambda address: not address.startswith(("file:", "data:", "about:")), refuse)
    yield tab
    context.close()
