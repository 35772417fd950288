"""IPython's shell as grading uses it: no terminal, no window, and a statement that raises does not end its cell."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.text import LSString, SList

from shared.worker.definitions import is_definition
from shared.worker.missing_names import ENDED_WHY, EXIT_WHY, LEFT_OUT_WHY, TIME_UP_WHY, MissingNames

SHOWN_TRACEBACKS = 3  # of one cell
# Magics that run the rest of the cell, once or often, and take it with them if a line of it raises.
_AROUND_A_CELL = re.compile(r"%%(?:time|timeit|prun|capture)\b(?P<line>.*)")
_WINDOWLESS = ("agg", "inline", "module://matplotlib_inline.backend_inline", "svg", "pdf", "ps", "cairo", "template")
WHOLE, LEFT_OUT, ENDED = "whole", "left_out", "ended"  # how a cell is run


@dataclass
class _CurrentCell:
    """What happens in the cell that runs."""

    name: str = ""
    skips: str = ""  # why only definitions are made from now on, or ""
    first_error: BaseException | None = None
    errors: int = 0
    timeouts: int = 0
    captured: str = ""  # the variable of `%%capture`


class GradingShell(InteractiveShell):  # type: ignore[misc] # IPython is untyped here
    """IPython without a terminal, an event loop, a history file or shell commands."""

    time_up: type[BaseException] = TimeoutError
    more_time: Callable[[], None] = staticmethod(lambda: None)

    def prepare(self, time_up: type[BaseException], more_time: Callable[[], None]) -> None:
        """Set what the time limit raises, and what gives a little time for the definitions after it."""
        self.time_up, self.more_time = time_up, more_time
        self.current = _CurrentCell()
        self.missing = MissingNames(self.user_ns)
        self.system_piped = self.system_raw = self.system
        self.input_transformers_cleanup.insert(0, self._without_magic_around)

    def begin(self, name: str, how: str) -> None:
        """Begin a cell.

        Args:
            name: What people recognise it by.
            how: `WHOLE`, or only definitions: `LEFT_OUT`, or `ENDED` if it has ended an earlier process.
        """
        self.current = _CurrentCell(name, {LEFT_OUT: LEFT_OUT_WHY, ENDED: ENDED_WHY}.get(how, ""))

    def _without_magic_around(self, lines: list[str]) -> list[str]:
        """Blank a cell's first line if it is a magic around the rest; the lines keep their numbers."""
        start = next((place for place, line in enumerate(lines) if line.strip()), None)
        found = None if start is None else _AROUND_A_CELL.match(lines[start])
        if start is None or found is None:
            return lines
        words = found["line"].split()
        if found[0].startswith("%%capture"):
            self.current.captured = next((word for word in words if word.isidentifier()), "")
        return [*lines[:start], "\n", *lines[start + 1 :]]

    async def run_ast_nodes(
        self,
        nodelist: list[ast.stmt],
        cell_name: str,
        interactivity: str = "last_expr",
        compiler: Any = compile,
        result: Any = None,
    ) -> bool:
        """Run statements; one that raises does not end the cell.

        After the time limit, `exit` or an interrupt only definitions are made.
        """
        cell = self.current
        for node in nodelist:
            if cell.timeouts > 1 or (cell.skips and not is_definition(node)):
                self.missing.skipped(node, cell.name, cell.skips or TIME_UP_WHY)
                continue
            errors = cell.errors
            shown = interactivity if node is nodelist[-1] else "none"
            await super().run_ast_nodes([node], cell_name, shown, compiler, result)
            if cell.errors > errors and cell.first_error is not None:
                self.missing.stopped(node, cell.name, self._last_error or cell.first_error)
            else:
                self.missing.ran(node, cell.name)
        return cell.errors > 0

    _last_error: BaseException | None = None

    def showtraceback(self, exc_tuple: Any = None, *args: Any, **kwargs: Any) -> None:
        """Note an exception; IPython calls this for each that code raises, also within magics."""
        error = exc_tuple[1] if exc_tuple else sys.exc_info()[1]
        cell = self.current
        cell.errors += 1
        self._last_error = error
        cell.first_error = cell.first_error or error
        if isinstance(error, self.time_up):
            cell.timeouts += 1
            cell.skips = cell.skips or TIME_UP_WHY
            if cell.timeouts == 1:
                self.more_time()
        elif isinstance(error, (SystemExit, KeyboardInterrupt)):
            cell.skips = cell.skips or EXIT_WHY
        if cell.errors <= SHOWN_TRACEBACKS:
            super().showtraceback(exc_tuple, *args, **kwargs)

    def enable_gui(self, gui: str | None = None) -> None:
        """Do nothing: `%matplotlib` calls this, but there is no window."""

    def enable_matplotlib(self, gui: str | None = None) -> Any:
        """Draw into the notebook, whatever kind of window is requested."""
        return super().enable_matplotlib("inline")

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


def draw_without_windows() -> None:
    """Let matplotlib, if it is imported, ignore a backend with windows that is chosen now or later."""
    matplotlib, pyplot = sys.modules.get("matplotlib"), sys.modules.get("matplotlib.pyplot")
    settings = getattr(matplotlib, "rcParams", None)
    if settings is not None and not _is_windowless(dict.get(settings, "backend")):
        dict.__setitem__(settings, "backend", "agg")
    for module, name in ((matplotlib, "use"), (pyplot, "switch_backend")):
        choose = getattr(module, name, None)
        if choose is not None and not hasattr(choose, "with_windows"):
            setattr(module, name, _windowless_only(choose))


def _windowless_only(choose: Callable[..., Any]) -> Callable[..., Any]:
    def choose_windowless(backend: Any, *args: Any, **kwargs: Any) -> Any:
        return choose(backend, *args, **kwargs) if _is_windowless(backend) else None

    choose_windowless.with_windows = choose  # type: ignore[attr-defined] # marks that this is done
    return choose_windowless


def _is_windowless(backend: Any) -> bool:
    return not isinstance(backend, str) or backend.lower() in _WINDOWLESS
