"""What a student reads about an import of a package that is not installed."""

from __future__ import annotations

import importlib
from importlib.metadata import version

import pytest

from autograder.gradescope.zip import _REQUIREMENTS as GRADESCOPE_REQUIREMENTS
from autograder.paths import ROOT
from autograder.release.student_folder import STUDENT_PACKAGES
from shared.student import packages
from shared.student.errors import short_error
from shared.student.packages import AVAILABLE, packages_missing_in_grading


def message(code: str) -> str:
    with pytest.raises(ImportError) as caught:
        exec(code, {})
    return short_error(caught.value)


def test_every_package_is_installed_and_in_every_requirements_file() -> None:
    assert all(version(package) for package in AVAILABLE)
    assert set(AVAILABLE) <= set(STUDENT_PACKAGES)
    assert set(AVAILABLE) <= set(GRADESCOPE_REQUIREMENTS)


@pytest.mark.parametrize("assignment", ["imdb", "reuters", "boston"])
def test_every_package_is_named_in_the_notebook_and_its_readme(assignment: str) -> None:
    folder = ROOT / "assignments" / assignment
    for file in (folder / f"{assignment}.ipynb", folder / "README.md"):
        assert [package for package in AVAILABLE if package not in file.read_text("utf-8")] == []


@pytest.mark.parametrize("code", ["import lightgbm", "import lightgbm.sklearn", "from lightgbm import x"])
def test_a_package_that_is_not_installed_is_named_as_missing_with_what_there_is(code: str) -> None:
    assert "lightgbm is not installed where submissions are graded; these are: tensorflow, " in message(code)
    assert message(code).endswith("tensorboard.")


def test_a_missing_part_of_an_installed_package_is_left_to_python() -> None:
    assert message("import numpy.nothing") == "ModuleNotFoundError: No module named 'numpy.nothing'"
    assert message("from numpy import nothing").startswith("ImportError: cannot import name 'nothing'")


@pytest.mark.parametrize(("package", "module"), [("seaborn", "seaborn"), ("scikit-learn", "sklearn")])
def test_a_package_of_the_grader_that_is_missing_here_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, package: str, module: str
) -> None:
    monkeypatch.setattr(packages, "_is_installed", lambda _name: False)
    error = ModuleNotFoundError(f"No module named '{module}'", name=module)
    assert short_error(error).endswith(f"{package} is not installed here. Install it: pip install {package}")


@pytest.mark.parametrize("name", [None, 3, ""])
def test_an_import_error_that_code_made_up_is_left_alone(name: object) -> None:
    error = ModuleNotFoundError("no", name=name)  # type: ignore[arg-type]  # as hostile code may
    assert short_error(error) == "ModuleNotFoundError: no"


def test_a_package_that_only_this_machine_has_is_found_in_the_notebook() -> None:
    import hypothesis  # noqa: PLC0415  # installed for the tests, but not where submissions are graded
    import numpy as np  # noqa: PLC0415

    names = {"np": np, "mean": np.mean, "os": importlib, "h": hypothesis, "given": hypothesis.given, "x": object()}
    assert packages_missing_in_grading(names) == ["hypothesis"]
