"""CSV files of people and course sites: read with line numbers, written with formulas escaped."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

# What a spreadsheet takes for the start of a formula, also in the full width of East Asian keyboards.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_HARMLESS = re.compile(r"-|[-+]?[.,]*\d[\d.,]*( ?%)?")  # numbers, and the dash for an empty value
_LONE_RETURN = re.compile(r"\r(?!\n)")  # ends a line for spreadsheets, and csv would write it without quotes
_BOM = "\ufeff"
csv.field_size_limit(64 * 1024 * 1024)  # Moodle's worksheets hold whole essays in a cell; 128 kB is the default


class TableError(ValueError):
    """A CSV file cannot be used; the message names the file and, where there is one, the line."""


@dataclass(frozen=True)
class Table:
    """A CSV file.

    Args:
        file: Its name, for messages.
        header: The first row.
        rows: The others, each as long as the header at least.
        lines: The line on which each row begins.
        delimiter: What separates cells.
        marked: Whether the file begins with a byte order mark.
        newline: What ends its lines.
    """

    file: str
    header: list[str]
    rows: list[list[str]]
    lines: list[int]
    delimiter: str = ","
    marked: bool = False
    newline: str = "\n"

    def location(self, row: int) -> str:
        """Return file and line of a row, for messages."""
        return f"{self.file}, line {self.lines[row]}"

    def cell(self, row: int, column: int | None) -> str:
        """Return a cell without surrounding spaces; "" if there is no such column."""
        return "" if column is None else self.rows[row][column].strip()

    def named_column(self, name: str) -> int:
        """Return the index of the column with this name.

        Raises:
            TableError: There is none, or there are several.
        """
        plain = " ".join(name.split())
        indexes = [index for index, cell in enumerate(self.header) if " ".join(cell.split()) == plain]
        if len(indexes) != 1:
            many = "several columns" if indexes else "no column"
            raise TableError(f'{self.file} has {many} "{name}". Its columns: {", ".join(self.header)}.')
        return indexes[0]


def read_table(path: Path) -> Table:
    """Read a CSV file in UTF-8 with commas, semicolons or tabs; empty rows are left out.

    Raises:
        TableError: It cannot be read, is not UTF-8, or is empty.
    """
    text = _text_of(path)
    marked = text.startswith(_BOM)
    text = text.removeprefix(_BOM)
    first = text.split("\n", 1)[0]
    delimiter = max((",", ";", "\t"), key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, lines, line = [], [], 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append(row)
                lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise TableError(
            f"{path.name}, line {line}: this is not CSV ({error}). Save the file as CSV again."
        ) from None
    if not rows:
        raise TableError(f"{path.name} is empty. Its first line must name the columns.")
    header, width = rows[0], len(rows[0])
    padded = [row + [""] * (width - len(row)) for row in rows[1:]]
    return Table(path.name, header, padded, lines[1:], delimiter, marked, "\r\n" if "\r\n" in text else "\n")


def table_text(table: Table) -> str:
    """Return a table as the text of a CSV file, with formulas escaped."""
    start = _BOM if table.marked else ""
    return start + csv_text([table.header, *table.rows], table.delimiter, table.newline)


def csv_text(rows: Iterable[Sequence[str]], delimiter: str = ",", newline: str = "\n") -> str:
    """Return rows as the text of a CSV file, with formulas escaped."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=newline)
    writer.writerows([escape_formula(cell) for cell in row] for row in rows)
    return buffer.getvalue()


def escape_formula(cell: str) -> str:
    """Return a cell with an apostrophe in front if a spreadsheet would read it as a formula; numbers stay."""
    risky = cell.startswith(_FORMULA_STARTS) or cell.lstrip().startswith(_FORMULA_STARTS)
    text = _LONE_RETURN.sub("\n", cell)
    return f"'{text}" if risky and not _HARMLESS.fullmatch(cell) else text


def column_of(header: Sequence[str], *names: str) -> int | None:
    """Return the index of the first column with one of these names, in any case; None if there is none."""
    plain = [" ".join(cell.split()).casefold() for cell in header]
    for name in names:
        if name.casefold() in plain:
            return plain.index(name.casefold())
    return None


def _text_of(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TableError(f"{path} cannot be read ({error.strerror}). Name a CSV file.") from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise TableError(f"{path.name}, line {line}: this is not UTF-8 text. Save the file as CSV UTF-8.") from None
