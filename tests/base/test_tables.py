"""CSV files keep what they are made of, and no cell that is written is a formula."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.csv_tables import TableError, column_of, csv_text, escape_formula, read_table, table_text

STARTS = "=+-@\t\r"


def test_a_file_comes_back_as_it_was(tmp_path: Path) -> None:
    data = '\ufeffname;mark\r\n"Kim; Min-ji";1,5\r\n"two\r\nlines";-3\r\n'.encode()
    (tmp_path / "a.csv").write_bytes(data)
    table = read_table(tmp_path / "a.csv")
    assert table.rows == [["Kim; Min-ji", "1,5"], ["two\r\nlines", "-3"]]
    assert table_text(table).encode() == data


def test_rows_know_their_lines_also_after_cells_of_several(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('name,x\n"a\nb",1\n\nc,2\n', "utf-8")
    table = read_table(tmp_path / "a.csv")
    assert [table.location(row) for row in range(2)] == ["a.csv, line 2", "a.csv, line 5"]


def test_short_rows_are_filled_up(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b,c\n1\n", "utf-8")
    assert read_table(tmp_path / "a.csv").rows == [["1", "", ""]]


def test_a_cell_with_a_whole_essay_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"a,b\n{'x' * 200_000},1\n", "utf-8")
    assert read_table(tmp_path / "a.csv").rows[0][1] == "1"


@pytest.mark.parametrize("data", ["name\n\udcff", "\ufffe"])
def test_bytes_that_are_no_utf8_name_the_line(tmp_path: Path, data: str) -> None:
    (tmp_path / "a.csv").write_bytes(data.encode("utf-16" if len(data) == 1 else "utf-8", "surrogateescape"))
    with pytest.raises(TableError, match=r"a\.csv, line \d: this is not UTF-8 text"):
        read_table(tmp_path / "a.csv")


def test_a_column_is_found_in_whatever_case_and_spacing() -> None:
    assert column_of(["A", " Full  Name "], "name", "full name") == 1
    assert column_of(["A"], "name") is None


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        (" @x", "' @x"),
        ("\tx", "'\tx"),
        ("\rx", "'\nx"),
        ("a\r=x", "a\n=x"),
        ("+49 30", "'+49 30"),
        ("-", "-"),
        ("-3.5", "-3.5"),
        ("+1,5 %", "+1,5 %"),
        ("-1-1", "'-1-1"),
        ("Kim", "Kim"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_formulas_become_text_and_numbers_stay(cell: str, written: str) -> None:
    assert escape_formula(cell) == written


@given(st.text(st.sampled_from(STARTS + "＝ \n\"',;a1.%"), max_size=8))
def test_no_cell_is_ever_a_formula(cell: str) -> None:
    ((got,),) = list(csv.reader(io.StringIO(csv_text([[cell]]), newline=""))) or [[""]]
    stripped = got.strip()
    assert not stripped.startswith(tuple("=@＝")) or got.startswith("'")
    assert not stripped.startswith(("+", "-")) or not any(letter in stripped for letter in "a=@'\"")
