"""Runs a notebook's cells in IPython's shell inside the student process."""

from __future__ import annotations

import ast
import io
import sys
import types
from typing import Any

import IPython
from IPython.core.displayhook import CapturingDisplayHook
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.text import LSString, SList
from traitlets.config import Config

from shared.student.errors import short_error

MAX_RICH_OUTPUTS = 40
MAX_RICH_BYTES = 4 * 2**20
_SAFE_MIME_TYPES = ("text/plain", "image/png")
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


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


class GradingShell(InteractiveShell):  # type: ignore[misc] # IPython is untyped here
    """IPython without a terminal, an event loop, a history file or shell commands."""

    def enable_gui(self, gui: str | None = None) -> None:
        """Do nothing: `%matplotlib` calls this, but there is no window."""

    def ask_exit(self) -> None:
        """Continue: `exit` and `quit` would end a kernel."""
        print("(not ended while grading)")

    def system(self, cmd: str) -> None:
        """Skip a shell command (`!pip install …`)."""
        print(f"(not run while grading: {cmd[:80]})")

    def getoutput(self, cmd: str, split: bool = True, depth: int = 0) -> Any:
        """Skip a shell command whose output is assigned (`files = !ls`)."""
        self.system(cmd)
        return SList() if split else LSString("")


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
    """

    def __init__(self, printed_chars: int, time_up: type[BaseException]) -> None:
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.colors = "nocolor" if IPython.version_info >= (9,) else "NoColor"
        GradingShell.clear_instance()
        self._shell = GradingShell.instance(config=config)
        self._shell.system_piped = self._shell.system_raw = self._shell.system
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

    def run(self, source: str, index: int) -> dict[str, Any]:
        """Run one cell.

        Args:
            source: Its code, magics included.
            index: Its position in the notebook, for messages.

        Returns:
            "status" ("ok", "raised" or "timeout"), "message", "printed", and "rich": a list of display data by type.
            If a statement raises, the definitions and imports after it still run: the cell keeps its functions if
            a line that uses them needs data that grading does not load.
        """
        printed = BoundedText(self._printed_chars)
        rich: list[dict[str, Any]] = []
        publisher, hook = CapturingDisplayPublisher(), CapturingDisplayHook(self._shell, rich)
        trap = self._shell.display_trap
        streams = sys.stdout, sys.stderr, trap.hook, self._shell.display_pub
        sys.stdout, sys.stderr, trap.hook, self._shell.display_pub = printed, printed, hook, publisher
        try:
            status, message = self._run(source, index)
        finally:
            sys.stdout, sys.stderr, trap.hook, self._shell.display_pub = streams
        bundles = [item["data"] for item in [*publisher.outputs, *rich] if isinstance(item.get("data"), dict)]
        return {
            "status": status,
            "message": message,
            "printed": printed.text(),
            "rich": _bounded_bundles(bundles),
        }

    def _run(self, source: str, index: int) -> tuple[str, str]:
        try:
            result = self._shell.run_cell(source, store_history=False, silent=False)
        except self._time_up:
            return "timeout", ""
        error = result.error_before_exec or result.error_in_exec
        if error is None:
            return "ok", ""
        if isinstance(error, self._time_up):
            return "timeout", ""
        self._define_the_rest(source, error, index)
        return "raised", short_error(error)

    def _define_the_rest(self, source: str, error: BaseException, index: int) -> None:
        """Run the definitions after the statement that raised."""
        try:
            tree = ast.parse(self._shell.transform_cell(source))
        except SyntaxError:
            return
        failed_line = _line_in_cell(error)
        for node in tree.body:
            if node.lineno > failed_line and isinstance(node, _DEFINITIONS):
                try:
                    exec(compile(ast.Module([node], []), f"<cell {index}>", "exec"), self.namespace)
                except (Exception, SystemExit):  # its decorator or a default needs the statement that failed
                    continue


def _line_in_cell(error: BaseException) -> int:
    """The cell's line that raised an exception: that of the outermost frame outside IPython and this module."""
    traceback = error.__traceback__
    while traceback is not None:
        filename = traceback.tb_frame.f_code.co_filename
        if "IPython" not in filename and filename != __file__:
            return traceback.tb_lineno
        traceback = traceback.tb_next
    return 0


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
