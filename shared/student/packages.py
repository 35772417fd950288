"""The packages that answers may import: what is installed where submissions are graded."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping
from types import FunctionType, ModuleType
from typing import Any

# By their names on PyPI; pyproject.toml has their versions. Every requirements file has them.
AVAILABLE = (
    "tensorflow",
    "keras",
    "numpy",
    "matplotlib",
    "scipy",
    "pandas",
    "scikit-learn",
    "seaborn",
    "tqdm",
    "tensorboard",
)
_IMPORTED_AS = {"scikit-learn": "sklearn"}
# What they and the notebook's grader bring along.
_THEIR_OWN = ("IPython", "PIL", "absl", "dateutil", "google", "h5py", "ipywidgets", "joblib", "mpl_toolkits", "otter")


def missing_package(error: BaseException) -> str:
    """Return what to do about an import of a package that is not installed; "" for any other error."""
    name = error.name if isinstance(error, ModuleNotFoundError) else None
    top = name.partition(".")[0] if isinstance(name, str) else ""
    if not top or _is_installed(top):
        return ""
    for package in AVAILABLE:
        if top == _IMPORTED_AS.get(package, package):
            return f"{package} is not installed here. Install it: pip install {package}"
    return not_installed(top)


def packages_missing_in_grading(names: Mapping[str, Any]) -> list[str]:
    """Return which packages a notebook uses, by their import names, that are not installed in grading.

    Args:
        names: The notebook's globals.
    """
    known = {*(_IMPORTED_AS.get(package, package) for package in AVAILABLE), *_THEIR_OWN}
    modules = (
        value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None)
        for value in list(names.values())
        if isinstance(value, (ModuleType, FunctionType, type))
    )
    tops = dict.fromkeys(name.partition(".")[0] for name in modules if isinstance(name, str))
    return [top for top in tops if top not in known and _is_from_an_index(top)]


def _is_from_an_index(top: str) -> bool:
    """Return whether an imported module was installed by pip, and is not Python's own or a file of the student's."""
    file = getattr(sys.modules.get(top), "__file__", None)
    return isinstance(file, str) and ("site-packages" in file or "dist-packages" in file)


def not_installed(name: str) -> str:
    """Return the sentence about a package that grading does not have."""
    return f"{name[:60]} is not installed where submissions are graded; these are: {', '.join(AVAILABLE)}."


def _is_installed(top: str) -> bool:
    try:
        return top in sys.modules or importlib.util.find_spec(top) is not None
    except (ImportError, ValueError):  # ValueError: a module that was put there without a spec
        return False
