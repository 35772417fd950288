"""The packages that answers may import: what is installed where submissions are graded."""

from __future__ import annotations

import importlib.util
import sys

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


def missing_package(error: BaseException) -> str:
    """Return what to do about an import of a package that is not installed; "" for any other error."""
    name = error.name if isinstance(error, ModuleNotFoundError) else None
    top = name.partition(".")[0] if isinstance(name, str) else ""
    if not top or _is_installed(top):
        return ""
    for package in AVAILABLE:
        if top == _IMPORTED_AS.get(package, package):
            return f"{package} is not installed here. Install it: pip install {package}"
    return f"{top[:60]} is not installed where submissions are graded; these are: {', '.join(AVAILABLE)}."


def _is_installed(top: str) -> bool:
    try:
        return top in sys.modules or importlib.util.find_spec(top) is not None
    except (ImportError, ValueError):  # ValueError: a module that was put there without a spec
        return False
