"""What a zip must hold for its checks to run: all that they import, and nothing that they don't."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.imports import imported_names, needed_modules


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package `kit` of four modules in a folder of its own."""
    files = {
        "__init__.py": "",
        "checks/__init__.py": "",
        "checks/first.py": "import os\nfrom kit.facts import Bar\n",
        "facts.py": "def late():\n    from kit import inputs\n    import kit.checks.first\n",
        "inputs.py": "from other.facts import Bar\n",
        "unused.py": "from kit import facts\n",
    }
    for name, text in files.items():
        path = tmp_path / "kit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def test_needed_is_what_is_imported_directly_or_not_and_each_init(package: Path) -> None:
    needed = needed_modules(package, "kit", ["checks/first.py"])
    assert needed == ["__init__.py", "checks/__init__.py", "checks/first.py", "facts.py", "inputs.py"]


def test_a_start_that_is_not_there_is_refused(package: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"missing\.py"):
        needed_modules(package, "kit", ["missing.py"])


def test_an_import_in_any_block_is_found(tmp_path: Path) -> None:
    path = tmp_path / "blocks.py"
    path.write_text(
        "if x:\n  import a\nelse:\n  import b\ntry:\n  import c\nexcept E:\n  import d\nelse:\n  import e\n"
        "finally:\n  import f\nwith x:\n  import g\nmatch x:\n  case 1:\n    import h\nwhile x:\n  import i\n"
        "class A:\n  async def b(self):\n    for x in y:\n      import j\n"
    )
    assert imported_names(path) == set("abcdefghij")


def test_names_from_all_kinds_of_import(package: Path) -> None:
    assert imported_names(package / "kit" / "facts.py") == {"kit", "kit.inputs", "kit.checks.first"}
