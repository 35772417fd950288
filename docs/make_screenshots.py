"""The pictures of the guides: pages and a notebook as a browser shows them, in light and dark.

    python docs/make_screenshots.py [--grades FOLDER] [--audit FILE]

grades the sample class, audits one question, runs a check in a notebook, and writes the pictures into docs/images/.
--grades and --audit take what is there. It needs Debian's Chromium. Look at each picture before you commit it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
CHROMIUM = "/usr/bin/chromium"
COLOURS = {"light": "", "dark": "-dark"}
# Counts how often a word occurs, where question 2 asks whether it does.
WRONG_ANSWER = """\
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] += 1
    return results
"""


@dataclass(frozen=True)
class Picture:
    """One picture: its file's name without the ending, the page, and its largest size in pixels."""

    name: str
    page: Path
    width: int = 1000
    height: int = 750


def main() -> int:
    """Take all pictures; the exit code is 1 if a page is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--grades", type=Path, help="a folder that `grade all` wrote for the sample class")
    parser.add_argument("--audit", type=Path, help="a page that `audit` wrote")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = Path(temporary)
        grades = (arguments.grades or _grades(folder)).resolve()
        audit = (arguments.audit or _audit(folder)).resolve()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        taken = [
            _take(picture, browser, colours)
            for colours in COLOURS
            for picture in (*_pictures(grades, audit), _check(folder, colours))
        ]
        browser.close()
    return 0 if all(taken) else 1


def _pictures(grades: Path, audit: Path) -> Iterator[Picture]:
    yield Picture("feedback", grades / "imdb" / "feedback" / "Mei Tanaka.html", height=1500)
    yield Picture("class", grades / "imdb" / "report.html", width=1200, height=1700)
    yield Picture("audit", audit)


def _take(picture: Picture, browser: Browser, colours: Any) -> bool:
    """Take one picture; whether its page is there."""
    if not picture.page.is_file():
        print(f"{picture.name}: there is no {picture.page}")
        return False
    low = {"width": picture.width, "height": 100}  # so that the page is as high as what is on it
    context = browser.new_context(color_scheme=colours, viewport=low, offline=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(picture.page.as_uri())
    height = min(picture.height, page.evaluate("document.documentElement.scrollHeight"))
    page.set_viewport_size({"width": picture.width, "height": height})
    target = HERE / "images" / f"{picture.name}{COLOURS[colours]}.png"
    page.screenshot(path=target)
    context.close()
    print(target.relative_to(ROOT))
    return True


def _autograder(*words: object) -> None:
    """Run a command of the program; submissions that need a person are expected."""
    done = subprocess.run([sys.executable, "-m", "autograder", *map(str, words)], cwd=ROOT, check=False)
    if done.returncode > 1:
        sys.exit(done.returncode)


def _grades(folder: Path) -> Path:
    submissions = ROOT / "tests" / "samples" / "class"
    _autograder(
        "grade", "all", submissions, "--out", folder / "grades", "--data", "synthetic", "--limit", "call_seconds=20"
    )
    return folder / "grades"


def _audit(folder: Path) -> Path:
    _autograder("audit", "imdb", "--only", "q3", "--data", "synthetic", "--out", folder / "audit")
    return folder / "audit" / "imdb" / "index.html"


def _check(folder: Path, colours: str) -> Picture:
    """Run a check of a wrong answer in the students' notebook, as they get it."""
    page = folder / f"notebook-{colours}.html"
    source = folder / "notebook.ipynb"
    if not source.is_file():
        _autograder("build", "imdb", "--for", "students", "--out", folder)
        with zipfile.ZipFile(folder / "imdb.zip") as archive:
            archive.extractall(folder)
        nbformat.write(_run(next(folder.rglob("imdb.ipynb"))), source)
    convert = [
        sys.executable,
        "-m",
        "nbconvert",
        "--to",
        "html",
        "--theme",
        colours,
        "--output",
        page.name,
        source.name,
    ]
    subprocess.run(convert, cwd=folder, check=True, capture_output=True)
    return Picture("check-failed", page)


def _run(path: Path) -> Any:
    """Return the question's text, a wrong answer and its check, with their outputs."""
    notebook = nbformat.read(path, as_version=4)
    sources = [cell.source for cell in notebook.cells]
    check = sources.index('grader.check("q2")')
    setup = [cell for cell in notebook.cells[:check] if cell.cell_type == "code" and _sets_up(cell.source)]
    answer = notebook.cells[check - 1]
    answer.source = WRONG_ANSWER
    shown = [answer, notebook.cells[check]]
    notebook.cells = [*setup, *shown]
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    notebook.cells = shown
    return notebook


def _sets_up(source: str) -> bool:
    return "otter.Notebook" in source or "grader =" in source or "import numpy" in source


if __name__ == "__main__":
    sys.exit(main())
