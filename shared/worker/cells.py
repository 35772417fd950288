"""Runs a notebook's cells in IPython's shell inside the student process."""

from __future__ import annotations

import importlib
import io
import sys
import types
from collections.abc import Callable
from typing import Any

import IPython
from IPython.core.displayhook import CapturingDisplayHook
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.utils.capture import CapturedIO
from traitlets.config import Config

from shared.student.library_names import library_names
from shared.worker.missing_names import cell_message, cell_name
from shared.worker.shell import WHOLE, GradingShell, draw_without_windows

MAX_RICH_OUTPUTS = 40
MAX_RICH_BYTES = 4 * 2**20
_SAFE_MIME_TYPES = ("text/plain", "image/png")


class BoundedText(io.TextIOBase):
    """A text stream that keeps the first part and counts the rest.

    Args:
        limit: Number of characters to keep.
    """

    encoding = "utf-8"

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._left = limit
        self._parts: list[str] = []
        self.dropped = 0

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, text: str) -> int:
        """Keep the characters that still fit."""
        kept = text[: self._left]
        self._left -= len(kept)
        self.dropped += len(text) - len(kept)
        if kept:
            self._parts.append(kept)
        return len(text)

    def text(self) -> str:
        """Return the kept text, with a note about the rest."""
        dropped_note = f"\n… {self.dropped:,} more characters were printed and not kept." if self.dropped else ""
        return "".join(self._parts) + dropped_note


class _QuietNotebook:
    """Replaces the notebook's grader in the student process: checks run elsewhere, and importing Otter is slow."""

    def __init__(self, *_args: Any, **_kwargs: Any) -> None:
        pass

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_kwargs: None


class CellRunner:
    """Runs cells one by one in one namespace.

    Args:
        printed_chars: Characters of printed text to keep per cell.
        time_up: The exception that the time limit raises.
        more_time: Called once after it, for the definitions in the rest of the cell.
    """

    def __init__(
        self, printed_chars: int, time_up: type[BaseException], more_time: Callable[[], None] = lambda: None
    ) -> None:
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.colors = "nocolor" if IPython.version_info >= (9,) else "NoColor"
        GradingShell.clear_instance()
        self._shell = GradingShell.instance(config=config)
        self._shell.prepare(time_up, more_time)
        self._printed_chars = printed_chars
        self._time_up = time_up
        otter = types.ModuleType("otter")
        otter.Notebook = _QuietNotebook  # type: ignore[attr-defined] # a module made on the spot
        sys.modules["otter"] = otter
        grader = types.ModuleType("shared.notebook.grader")
        grader.Notebook = _QuietNotebook  # type: ignore[attr-defined] # as above
        sys.modules["shared.notebook.grader"] = grader

    @property
    def namespace(self) -> dict[str, Any]:
        """The notebook's globals."""
        namespace: dict[str, Any] = self._shell.user_ns
        return namespace

    def why_missing(self, name: str) -> str:
        """Return why a name of the notebook has no value, or not a function as its value; "" if that is unknown."""
        return str(self._shell.missing.why(name))

    def run(self, source: str, how: str = WHOLE) -> dict[str, Any]:
        """Run one cell.

        Args:
            source: Its code, magics included.
            how: See `GradingShell.begin`.

        Returns:
            "status" ("ok", "raised" or "timeout"), "message", "printed", and "rich": a list of display data by type.
            If a statement raises, the statements after it still run, and the message is about the first that did.
        """
        printed = BoundedText(self._printed_chars)
        rich: list[dict[str, Any]] = []
        publisher, hook = CapturingDisplayPublisher(), CapturingDisplayHook(self._shell, rich)
        trap = self._shell.display_trap
        streams = sys.stdout, sys.stderr, trap.hook, self._shell.display_pub
        sys.stdout, sys.stderr, trap.hook, self._shell.display_pub = printed, printed, hook, publisher
        try:
            status, message = self._run(source, cell_name(source), how)
        finally:
            sys.stdout, sys.stderr, trap.hook, self._shell.display_pub = streams
            draw_without_windows()
        if self._shell.current.captured:
            captured = CapturedIO(io.StringIO(printed.text()), io.StringIO(), None)
            self.namespace[self._shell.current.captured] = captured
        bundles = [item["data"] for item in [*publisher.outputs, *rich] if isinstance(item.get("data"), dict)]
        return {
            "status": status,
            "message": message,
            "printed": printed.text(),
            "rich": _bounded_bundles(bundles),
        }

    def _run(self, source: str, name: str, how: str) -> tuple[str, str]:
        importlib.invalidate_caches()  # a cell may have written a module
        self._shell.begin(name, how)
        try:
            with library_names.as_replaced():
                result = self._shell.run_cell(source, store_history=False, silent=False)
        except self._time_up:
            return "timeout", ""
        except Exception as broken:  # IPython itself fails where a notebook has replaced what it needs
            return "raised", cell_message(broken)
        cell = self._shell.current
        if result.error_before_exec is not None and not cell.errors:
            self._shell.missing.unparsed(source, name, result.error_before_exec)
        error = cell.first_error or result.error_before_exec or result.error_in_exec
        if cell.timeouts or isinstance(error, self._time_up):
            return "timeout", ""
        return ("raised", cell_message(error)) if error else ("ok", "")


def _bounded_bundles(bundles: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Plain text and PNG only, within limits: a student's HTML and scripts must not run in a TA's browser."""
    kept: list[dict[str, str]] = []
    left = MAX_RICH_BYTES
    for bundle in bundles[:MAX_RICH_OUTPUTS]:
        safe: dict[str, str] = {}
        for mime_type in _SAFE_MIME_TYPES:
            value = bundle.get(mime_type)
            if isinstance(value, str) and len(value) <= left:
                safe[mime_type] = value
                left -= len(value)
        if safe:
            kept.append(safe)
    return kept
