"""The encoding of file names and output: UTF-8, whatever the locale is."""

from __future__ import annotations

import io
import os
import sys


def ensure_utf8() -> None:
    """Restart this command in Python's UTF-8 mode if the locale has another encoding.

    Students' names and folders are written in every script; Python 3.15 uses UTF-8 without being asked. The processes
    that the command starts use it as well. A character that the output cannot show is escaped instead of an error.
    """
    if sys.getfilesystemencoding() != "utf-8" and os.environ.get("PYTHONUTF8") != "1":
        os.environ["PYTHONUTF8"] = "1"
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
