"""Names of libraries that a notebook has replaced (`np.load = …`), put back while the grader's own code runs.

Whatever in this process belongs to the grader uses NumPy and the standard library as they were before the first line
of the notebook; the notebook's functions find what it has put there, as in a kernel.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

_MODULES = (
    *("builtins", "copy", "functools", "importlib", "inspect", "io", "json", "json.decoder", "json.encoder", "math"),
    *("os", "os.path", "random", "select", "signal", "struct", "time", "traceback", "types"),
    *("numpy", "numpy.random", "numpy.lib.format", "matplotlib.pyplot"),
    *("keras", "keras.config", "keras.layers", "keras.optimizers", "keras.utils"),
)
_GONE: Any = object()
_Names = dict[str, Any]


class _Between:
    """Calls one function before a block and one after it, without any other code, which might find names replaced."""

    def __init__(self, before: Callable[[], None], after: Callable[[], None]) -> None:
        self._before, self._after = before, after

    def __enter__(self) -> None:
        self._before()

    def __exit__(self, *_error: object) -> None:
        self._after()


class LibraryNames:
    """The functions and classes of some modules as they were, and what the notebook has put there since.

    Only public names count: in others, libraries keep what changes while they work.
    """

    def __init__(self) -> None:
        self._original: dict[str, tuple[_Names, _Names]] = {}
        self._replaced: list[tuple[_Names, str, Any]] = []

    def keep(self) -> None:
        """Record the names as they are now, of each module that is imported."""
        for module_name in _MODULES:
            if module_name in sys.modules and module_name not in self._original:
                names = vars(sys.modules[module_name])
                public = {name: one for name, one in names.items() if callable(one) and not name.startswith("_")}
                self._original[module_name] = names, public

    def put_back(self) -> None:
        """Replace what the notebook has put there by the originals."""
        self._replaced = [
            (names, name, names.get(name, _GONE))
            for names, originals in self._original.values()
            for name, value in originals.items()
            if names.get(name, _GONE) is not value
        ]
        for names, originals in self._original.values() if self._replaced else ():
            names.update(originals)

    def as_replaced(self) -> _Between:
        """Let the notebook's code run with what it has put there."""
        return _Between(self.replace, self.put_back)

    def as_original(self) -> _Between:
        """Let the grader's own code run where the notebook's code calls it."""
        return _Between(self.put_back, self.replace)

    def replace(self) -> None:
        """Put there again what the notebook has put there."""
        for names, name, value in self._replaced:
            if value is _GONE:
                names.pop(name, None)
            else:
                names[name] = value


library_names = LibraryNames()  # of this process; nothing is recorded in a notebook's kernel
