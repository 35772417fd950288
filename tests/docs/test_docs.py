"""Every command, file and link that README and docs/ show is there."""

from __future__ import annotations

import importlib.util
import re
import shlex
import subprocess
import sys
from typing import Any

import pytest
import typer
from helpers import markdown_pages
from helpers.markdown_pages import Shown
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.cli.examples import EXAMPLES
from autograder.paths import ROOT

COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"(?m)^([a-z-]+):", MAKEFILE))
VARIABLES = set(re.findall(r"(?m)^(?:export )?([A-Z]+) [:?]?=", MAKEFILE))
FOLDERS = ("autograder", "shared", "solutions", "assignments", "tests", "docs", ".ci")
SYNOPSIS = re.compile(r"[\[\]|…]|\b(COMMAND|FORMAT)\b")
EXAMPLE = "flats"  # the assignment that guides make, and that only a test has: tests/docs/test_write_a_question.py
runner = CliRunner()


def autograder_problem(words: list[str], whole: bool) -> str:
    """Return why the program would refuse a command; "" if it would not.

    Args:
        words: Without the program's name.
        whole: Whether nothing is left out or stands for something else.
    """
    name, *arguments = words or ["--help"]
    if name.startswith("-"):
        return "" if name in runner.invoke(app, ["--help"]).stdout else f"there is no option {name}"
    if name == "COMMAND":
        return ""
    if name not in COMMANDS:
        return f"there is no command {name}"
    known = {option for param in COMMANDS[name].params for option in (*param.opts, *param.secondary_opts)} | {
        "--help"
    }
    used = {word.strip("[]") for word in arguments if word.strip("[]").startswith("--")}
    if used - known:
        return f"{name} has no option {', '.join(sorted(used - known))}"
    if not whole or "--help" in arguments:
        return ""
    try:
        COMMANDS[name].make_context(name, list(arguments))
    except Exception as error:  # Typer's own class has another name in each version
        return f"{type(error).__name__}: {getattr(error, 'message', error)}"
    return ""


def make_problem(words: list[str]) -> str:
    targets = [word for word in words if "=" not in word]
    variables = {word.partition("=")[0] for word in words if "=" in word}
    return ", ".join(sorted({*targets} - TARGETS) + sorted(variables - VARIABLES))


def python_problem(words: list[str], whole: bool) -> str:
    if words[0] != "-m":
        return "" if (ROOT / words[0]).is_file() else f"there is no {words[0]}"
    module, *arguments = words[1:]
    if module == "autograder":
        return autograder_problem(arguments, whole)
    spec = importlib.util.find_spec(module)
    if spec is not None and spec.submodule_search_locations:
        spec = importlib.util.find_spec(f"{module}.__main__")
    return "" if spec else f"python -m {module} cannot be run"


def problem_of(shown: Shown) -> str:
    whole = not shown.in_text and not SYNOPSIS.search(shown.text)
    program, *words = shlex.split(shown.text)
    if program == "autograder":
        return autograder_problem(words, whole)
    if program == "make":
        return make_problem([word for word in words if word != "…"])
    if program == "python":
        return python_problem(words, whole)
    files = [word for word in words if "/" in word and not word.startswith("-")]
    return ", ".join(file for file in files if not (ROOT / file).exists())


@pytest.mark.parametrize("shown", markdown_pages.commands(), ids=str)
def test_each_command_can_be_run(shown: Shown) -> None:
    assert problem_of(shown) == ""


def test_a_command_that_cannot_be_run_is_found() -> None:
    wrong = {
        "autograder judge imdb": "there is no command judge",
        "autograder grade imdb x --onyl q3": "grade has no option --onyl",
        "autograder grade imdb": "MissingParameter",
        "autograder build imdb --for canvas": "BadParameter",
        "make gradee": "gradee",
        "make grade SUBMISSION=x": "SUBMISSION",
        "python -m tests.proof": "cannot be run",
        "python docs/make_figure.py": "there is no docs/make_figure.py",
        "pytest tests/fuz": "tests/fuz",
    }
    for text, problem in wrong.items():
        assert problem in problem_of(Shown("README.md", text)), text
    assert len(markdown_pages.commands()) > 80


def path_exists(text: str) -> bool:
    """Return whether a file is in the project; <assignment>, NAME and * stand for any name."""
    pattern = re.sub(r"<\w+>|\b[A-Z]{4,}\b", "*", text.rstrip("/"))
    if text.partition("/")[0] in FOLDERS:
        return any(ROOT.glob(pattern))
    return any(any((ROOT / folder).rglob(pattern)) for folder in FOLDERS)


def looks_like_a_file(text: str) -> bool:
    made = EXAMPLE in text or text.startswith("docs/_build/")
    if made or not re.fullmatch(r"[\w./<>*-]+", text):
        return False
    in_the_project = "/" in text and text.partition("/")[0] in FOLDERS
    a_module = re.fullmatch(r"[\w/]+\.py", text) and text.removesuffix(".py") not in sys.stdlib_module_names
    return in_the_project or bool(a_module)


@pytest.mark.parametrize(
    "shown", [shown for shown in markdown_pages.code_in_text() if looks_like_a_file(shown.text)], ids=str
)
def test_each_file_in_backticks_exists(shown: Shown) -> None:
    assert path_exists(shown.text)


@pytest.mark.parametrize("shown", markdown_pages.links(), ids=str)
def test_each_link_leads_somewhere(shown: Shown) -> None:
    file, _, anchor = shown.text.partition("#")
    page = ROOT / shown.page
    target = page.parent / file if file else page
    assert target.exists()
    assert not anchor or anchor in markdown_pages.anchors(target)


def test_each_picture_exists_or_is_on_the_list_of_those_to_come() -> None:
    to_come = (ROOT / "docs" / "images" / "README.md").read_text("utf-8")
    missing = [
        shown
        for shown in markdown_pages.images()
        if not (ROOT / shown.page).parent.joinpath(shown.text).is_file()
        and f"`{shown.text.removeprefix('images/')}`" not in to_come
    ]
    assert missing == []


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_each_help_ends_with_examples_of_this_command(name: str) -> None:
    assert name in EXAMPLES, f"Add an example of {name} to autograder/cli/examples.py."
    done = runner.invoke(app, [name, "--help"], env={"COLUMNS": "200", "NO_COLOR": "1"})
    lines = [line.strip() for line in done.stdout.splitlines() if line.strip()]
    assert lines[-len(EXAMPLES[name]) :] == [*EXAMPLES[name]]


@pytest.mark.parametrize(
    ("name", "example"), [(name, example) for name, examples in EXAMPLES.items() for example in examples]
)
def test_each_example_can_be_run(name: str, example: str) -> None:
    program, *words = shlex.split(example)
    assert (program, words[0]) == ("autograder", name)
    assert autograder_problem(words, whole=True) == ""


def test_the_options_of_prove_that_pages_name_exist() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.prove", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    text = "".join(page.read_text("utf-8") for page in markdown_pages.pages())
    for option in ("--list", "--only", "--again"):
        assert option in text
        assert option in done.stdout
