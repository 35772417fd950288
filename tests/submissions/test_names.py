"""Every submission has a name of its own, and a file name that every system can take."""

from __future__ import annotations

import re
import unicodedata

import pytest

from autograder.submissions.names import FILE_NAME_BYTES, safe_file_name, unique_names


def test_names_that_differ_stay_short() -> None:
    assert unique_names(["kim", "lee"], ["kim.ipynb", "lee.py"]) == ["kim", "lee"]


def test_equal_names_become_file_names() -> None:
    assert unique_names(["kim", "lee", "kim"], ["kim.ipynb", "lee.py", "kim.py"]) == ["kim.ipynb", "lee", "kim.py"]


def test_equal_file_names_are_numbered() -> None:
    assert unique_names(["kim", "kim"], ["kim.py", "kim.py"]) == ["kim.py", "kim.py (2)"]


def test_a_file_name_that_another_has_as_its_name_is_numbered() -> None:
    assert unique_names(["kim", "kim", "kim.py"], ["kim.ipynb", "kim.py", "kim.py"]) == [
        "kim.ipynb",
        "kim.py",
        "kim.py (2)",
    ]


def test_names_that_differ_in_capitals_only_are_told_apart() -> None:
    names = unique_names(["Kim", "kim"], ["Kim.py", "kim.py"])
    assert len({name.casefold() for name in names}) == 2


@pytest.mark.parametrize("other", ["kim ", " kim", "kim\u00a0", "\u3000kim", "KIM  "])
def test_a_name_that_only_has_other_blanks_changes_nobody_elses(other: str) -> None:
    first, second = unique_names(["kim", other], ["kim", other])
    assert unique_names([other, "kim"], [other, "kim"]) == [second, first]
    assert first == "kim"
    assert re.fullmatch(r"kim \([0-9a-f]{6}\)", second.casefold())


def test_the_mark_of_a_name_depends_on_nothing_but_the_name() -> None:
    names = ["kim", "kim ", "kim  ", "lee"]
    (_, mark, other, _) = unique_names(names, names)
    assert mark != other
    assert unique_names(["kim ", "kim"], ["kim ", "kim"])[0] == mark


def test_a_blank_that_nobody_can_confuse_stays() -> None:
    assert unique_names(["kim ", "lee"], ["kim ", "lee"]) == ["kim ", "lee"]


def test_a_marked_name_never_takes_anothers() -> None:
    (_, mark) = unique_names(["kim", "kim "], ["kim", "kim "])
    assert len(set(unique_names(["kim", "kim ", mark], ["kim", "kim ", mark]))) == 3


def test_names_that_differ_in_unicode_form_only_are_told_apart() -> None:
    decomposed = unicodedata.normalize("NFD", "김")
    names = unique_names(["김", decomposed], ["김.py", f"{decomposed}.py"])
    assert len({unicodedata.normalize("NFC", name) for name in names}) == 2


@pytest.mark.parametrize(
    "name", ["kim", "Kim Min-su", "김철수 과제", "Lee, Min", "=SUM(A1)", "kim.ipynb", "שלום", "a~b"]
)
def test_an_ordinary_name_is_its_own_file_name(name: str) -> None:
    assert safe_file_name(name) == name


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("kim/imdb", "kim_imdb~"),
        ("kim\\imdb", "kim_imdb~"),
        ("../../etc/passwd", "___.._etc_passwd~"),
        ("..", "__~"),
        ("", "~"),
        (".hidden", "_hidden~"),
        ("-rf", "_rf~"),
        ("a\nb\x1b[31m", "a_b_[31m~"),
        ("what?*", "what__~"),
        ("ends with a dot.", "ends with a dot~"),
        ("con", "_con~"),
        ("NUL.txt", "_NUL.txt~"),
        ("gnp\u202egpj", "gnp_gpj~"),
        ("half \udcff", "half _~"),
    ],
)
def test_an_awkward_name_is_cleaned_and_marked_with_a_hash(name: str, start: str) -> None:
    got = safe_file_name(name)
    assert got[:-16] == start
    assert int(got[-16:], 16) >= 0


def test_names_that_clean_alike_get_different_files() -> None:
    assert len({safe_file_name(name).casefold() for name in ("a/b", "a:b", "a_b", "A/B", "a\\b")}) == 5


def test_a_name_that_looks_like_anothers_file_name_does_not_take_it() -> None:
    taken = safe_file_name("a/b")
    assert safe_file_name(taken) != taken


@pytest.mark.parametrize("name", ["x" * 121, "김" * 100, "🙂" * 300])
def test_a_long_name_is_cut_to_its_bound_in_bytes(name: str) -> None:
    got = safe_file_name(name)
    assert len(got.encode()) <= FILE_NAME_BYTES
    assert got.startswith(name[:20])


def test_long_names_with_the_same_start_get_different_files() -> None:
    assert safe_file_name("x" * 200 + "1") != safe_file_name("x" * 200 + "2")
