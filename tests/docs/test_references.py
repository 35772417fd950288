"""The references of grading.yml and of the commands are complete, and made from the code."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers import markdown_pages
from pydantic import BaseModel

from autograder import config
from autograder.config import Grading
from autograder.paths import ROOT
from docs import command_reference, grading_reference
from docs.grading_reference import Key, Section

SECTIONS = list(grading_reference.sections())
KEYS = [(section.place, key) for section in SECTIONS for key in section.keys]


def models_in(model: type[BaseModel]) -> set[type[BaseModel]]:
    """Return the model and each model in it."""
    found = {model}
    for field in model.model_fields.values():
        for part in _parts(field.annotation):
            found |= models_in(part)
    return found


def _parts(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [part for one in getattr(annotation, "__args__", ()) for part in _parts(one)]


def test_each_key_of_each_model_is_in_the_reference() -> None:
    expected = {
        (model, field.alias or name) for model in models_in(Grading) for name, field in model.model_fields.items()
    }
    assert len(KEYS) == len(expected)
    assert {key.place for _, key in KEYS} == {name for _, name in expected}


@pytest.mark.parametrize(("place", "key"), KEYS, ids=[f"{place}.{key.place}" for place, key in KEYS])
def test_each_key_has_a_meaning_and_the_kind_of_its_value(place: str, key: Key) -> None:
    assert key.meaning, f'Say what {place}.{key.place} means: in its class, under "Args:".'
    assert key.value


def test_values_and_defaults_are_in_words() -> None:
    def row(place: str, key: str) -> Key:
        (section,) = [section for section in SECTIONS if section.place == place]
        return next(one for one in section.keys if one.place == key)

    assert row("limits", "cell_seconds")[1:3] == ("number above 0", "`60`")
    assert row("late", "percent_per_day").value == "number from 0 to 100"
    assert row("late", "max_days")[1:3] == ("whole number, 0 or more", "")
    assert row("assignments.<assignment>", "due").value == "time with zone"
    assert row("assignments.<assignment>", "title").default == "required"
    assert row("assignments.<assignment>.gradescope", "leaderboard")[1:3] == ("true or false", "`false`")


def test_a_model_occurs_once() -> None:
    places = [section.place for section in SECTIONS]
    assert len(set(places)) == len(places)
    assert isinstance(SECTIONS[0], Section)
    assert "assignments.<assignment>.limits" not in places


def test_each_command_is_in_the_reference_with_its_examples_and_options() -> None:
    text = command_reference.markdown()
    for name in command_reference.functions():
        assert f"## `{name}`" in text
    assert "$ autograder grade imdb submissions.zip" in text
    assert "| `--live`, `--no-live` | " in text
    assert "| `--for` `gradescope`, `otter`, `students` |" in text
    assert str(ROOT) not in text


@pytest.mark.parametrize("number", [0, 1])
def test_the_examples_of_grading_yml_can_be_loaded(number: int, tmp_path: Path) -> None:
    _, text = markdown_pages.blocks(ROOT / "docs" / "grading-yml.md", "yaml")[number]
    path = tmp_path / "grading.yml"
    path.write_text(text, "utf-8")
    flats = config.load(path).assignments["flats"]
    assert list(flats.questions) == ["q1"]
    assert sum(flats.checks.values()) == pytest.approx(100)
