"""`--json`: the result of a command as one JSON object on stdout, for scripts.

A command takes `ctx: typer.Context` and `as_json: AsJson = False`, makes a `JsonResult(ctx, as_json)` first, and
calls its `set` when the result is known. The rest of the command stays as it is: whatever it and its processes print
goes to stderr. If the call is wrong, stdout stays empty.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from typing import Annotated

import typer

AsJson = Annotated[
    bool, typer.Option("--json", help="Print the result as one JSON object, and everything else to stderr.")
]
_STDOUT, _STDERR = 1, 2


class JsonResult:
    """What a command prints at its end, if --json asks for it."""

    def __init__(self, ctx: typer.Context, asked: bool) -> None:
        self._content: Mapping[str, object] | None = None
        if asked:
            ctx.with_resource(self._at_the_end())

    def set(self, content: Mapping[str, object]) -> None:
        """Keep the result; nothing happens without --json."""
        self._content = content

    @contextmanager
    def _at_the_end(self) -> Iterator[None]:
        sys.stdout.flush()
        stdout = os.dup(_STDOUT)
        os.dup2(_STDERR, _STDOUT)  # for other processes, and for libraries that don't ask Python
        try:
            with redirect_stdout(sys.stderr):
                yield
        finally:
            os.dup2(stdout, _STDOUT)
            os.close(stdout)
            if self._content is not None:
                typer.echo(json.dumps(self._content, ensure_ascii=False, indent=2, default=str))
