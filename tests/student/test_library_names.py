"""What a notebook puts into a library's names is there for its own code, and not for the grader's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from shared.student.library_names import LibraryNames

dumps = json.dumps


@pytest.fixture
def names() -> Iterator[LibraryNames]:
    """Names that are put back after the test."""
    made = LibraryNames()
    made.keep()
    yield made
    made.put_back()


def _replace(names: LibraryNames, value: Any) -> None:
    with names.as_replaced():
        json.dumps = value


def test_a_replaced_name_is_there_for_the_notebook_only(names: LibraryNames) -> None:
    _replace(names, repr)
    assert json.dumps is dumps
    with names.as_replaced():
        assert json.dumps is repr
        with names.as_original():
            assert json.dumps is dumps
        assert json.dumps is repr
    assert json.dumps is dumps


def test_a_removed_name_is_removed_for_the_notebook_only(names: LibraryNames) -> None:
    with names.as_replaced():
        del json.dumps
    assert json.dumps is dumps
    with names.as_replaced():
        assert not hasattr(json, "dumps")


def test_the_notebook_may_put_a_name_back(names: LibraryNames) -> None:
    _replace(names, repr)
    _replace(names, dumps)
    with names.as_replaced():
        assert json.dumps is dumps


def test_names_are_put_back_after_an_exception(names: LibraryNames) -> None:
    _replace(names, repr)
    with pytest.raises(KeyError), names.as_replaced():
        raise KeyError
    assert json.dumps is dumps


def test_names_that_the_notebook_adds_stay(names: LibraryNames, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "own", 1, raising=False)
    names.put_back()
    assert json.own == 1  # type: ignore[attr-defined] # added by this test


def test_nothing_changes_where_nothing_was_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "dumps", repr)
    with LibraryNames().as_replaced():
        pass
    assert json.dumps is repr
