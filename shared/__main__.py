"""`python -m shared check imdb.ipynb`: the notebook's checks from a terminal."""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path

_EXAMPLES = """\
examples:
  python -m shared check imdb.ipynb                  check every question
  python -m shared check imdb.ipynb --question q2    check one of them
  python -m shared check imdb.ipynb --watch          check again whenever the notebook is saved

The exit code is 0 if all of these checks pass, 1 if not, and 2 if the notebook can't be checked.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that lacks some signs must not end the check
    os.environ.setdefault("MPLBACKEND", "Agg")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    from shared.notebook.notebook_file import NotebookError  # noqa: PLC0415 - after the settings above

    try:
        return _check(Path(options.notebook).resolve(), options.question, options.watch)
    except NotebookError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print()
        return 1


def _check(path: Path, question: str | None, watching: bool) -> int:
    from shared.notebook import terminal  # noqa: PLC0415 - as in `main`

    notebook = terminal.CheckedNotebook(path, _say)
    questions = terminal.questions_of(notebook, question)
    os.chdir(path.parent)  # as a notebook's kernel does
    passed = notebook.check(questions)
    if watching:
        notebook.go_on(questions)
        terminal.watch(notebook, path, _say)
    elif question is None:
        _say(terminal.summary(notebook, questions))
    return 0 if passed else 1


def _say(text: str) -> None:
    print(text, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m shared", description="Tools for the assignment in this folder.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser(
        "check",
        help="run a notebook's public checks and print the results",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument("notebook", help="the .ipynb file")
    check.add_argument("--question", metavar="Q", help="check only this question, for example q2")
    check.add_argument("--watch", action="store_true", help="check again whenever the notebook is saved")
    return parser


if __name__ == "__main__":
    sys.exit(main())
