"""A notebook is read leniently where that is safe, and refused with one clear line where it is not."""

from __future__ import annotations

import json
from typing import Any

import nbformat
import pytest

from autograder.intake.notebooks import (
    MAX_CELLS,
    MAX_MESSAGE,
    Notebook,
    UnreadableSubmission,
    defined_names,
    parse_notebook,
)


def code(source: Any, **more: Any) -> dict[str, Any]:
    return {"cell_type": "code", "source": source, "metadata": {}, "outputs": [], "execution_count": None, **more}


def notebook(*cells: Any, **more: Any) -> bytes:
    content = {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more}
    return json.dumps(content).encode()


def parsed(*cells: Any, **more: Any) -> Notebook:
    return parse_notebook(notebook(*cells, **more), "kim.ipynb")


def message(data: bytes) -> str:
    with pytest.raises(UnreadableSubmission) as caught:
        parse_notebook(data, "kim.ipynb")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_cells_keep_their_place_kind_source_and_tags() -> None:
    markdown = {"cell_type": "markdown", "source": "# q1", "metadata": {}}
    got = parsed(markdown, code("x = 1", metadata={"tags": ["exploration", "b"]}))
    assert [(cell.index, cell.kind, cell.source, cell.tags) for cell in got.cells] == [
        (0, "markdown", "# q1", ()),
        (1, "code", "x = 1", ("exploration", "b")),
    ]


def test_only_code_cells_run() -> None:
    raw = {"cell_type": "raw", "source": "x = 2", "metadata": {}}
    assert [cell.source for cell in parsed(raw, code("x = 1")).code_cells] == ["x = 1"]


def test_source_may_be_a_list_of_lines() -> None:
    assert parsed(code(["a = 1\n", "b = 2"])).cells[0].source == "a = 1\nb = 2"


def test_windows_line_ends_become_plain_ones() -> None:
    assert parsed(code("a = 1\r\nb = 2\rc = 3")).cells[0].source == "a = 1\nb = 2\nc = 3"


def test_a_cell_without_source_is_an_empty_one() -> None:
    assert parsed({"cell_type": "code"}, code("x = 1")).cells[0].source == ""


def test_a_byte_order_mark_is_fine() -> None:
    assert parse_notebook(b"\xef\xbb\xbf" + notebook(code("x")), "kim.ipynb").cells


def test_utf16_is_fine() -> None:
    text = notebook(code("x = '김'")).decode()
    assert parse_notebook(text.encode("utf-16"), "kim.ipynb").cells[0].source == "x = '김'"


def test_nan_in_outputs_is_fine() -> None:
    data = notebook(code("x")).replace(b'"outputs": []', b'"outputs": [NaN, Infinity]')
    assert parse_notebook(data, "kim.ipynb").cells


def test_half_a_character_is_replaced_so_that_the_copy_can_be_written() -> None:
    got = parse_notebook(notebook(code("x = '?'")).replace(b"?", b"\\ud800"), "kim.ipynb")
    json.dumps(got.raw, ensure_ascii=False).encode("utf-8")
    assert got.cells[0].source == "x = '\ufffd'"


def test_the_assignment_is_read_from_the_metadata() -> None:
    assert parsed(code("x"), metadata={"kit": {"assignment": "imdb"}}).assignment == "imdb"


@pytest.mark.parametrize("metadata", [[], "kit", None, {"kit": "imdb"}, {"kit": {"assignment": ["imdb"]}}])
def test_odd_metadata_names_no_assignment(metadata: Any) -> None:
    assert parsed(code("x"), metadata=metadata).assignment == ""


def test_tags_that_the_format_forbids_are_not_written_back() -> None:
    written = parsed(code("x = 1", metadata={"tags": ["a,b", "", "c"]})).raw
    nbformat.validate(written)
    assert written["cells"][0]["metadata"] == {"tags": ["c"]}


def test_a_message_stays_short_and_keeps_its_advice_however_long_a_name_in_it_is() -> None:
    with pytest.raises(UnreadableSubmission) as caught:
        parse_notebook(b"", "x" * 60_000 + ".ipynb")
    assert len(str(caught.value)) < MAX_MESSAGE + 10
    assert str(caught.value).endswith("is empty. Save it and submit it again.")


@pytest.mark.parametrize("metadata", [[], "tags", None, {"tags": "a"}, {"tags": {"a": 1}}, {"tags": [1, None]}])
def test_odd_cell_metadata_gives_no_tags(metadata: Any) -> None:
    assert parsed(code("x", metadata=metadata)).cells[0].tags == ()


def test_the_raw_copy_is_a_valid_notebook_without_outputs() -> None:
    shown = {"output_type": "stream", "name": "stdout", "text": "secret"}
    got = parsed(code("x", id="!", outputs=[shown]), code("y", id="!", metadata={"tags": ["a", "a"]}))
    nbformat.validate(nbformat.from_dict(got.raw))
    assert "secret" not in json.dumps(got.raw)


def test_the_raw_copy_has_the_cells_in_the_same_places() -> None:
    got = parsed(code("x"), {"cell_type": "markdown", "source": "y"}, code("z"))
    assert [cell["source"] for cell in got.raw["cells"]] == [cell.source for cell in got.cells]


def test_nbformat_3_is_brought_to_the_present_format_as_nbformat_does() -> None:
    cells = [
        {"cell_type": "heading", "level": 1, "source": "Title", "metadata": {}},
        {"cell_type": "code", "input": "x = 1\ny = 2", "language": "python", "outputs": [], "metadata": {}},
    ]
    old = {"worksheets": [{"cells": cells}, {"cells": cells}], "metadata": {"name": ""}, "nbformat": 3}
    got = parse_notebook(json.dumps({**old, "nbformat_minor": 0}).encode(), "kim.ipynb")
    expected = nbformat.convert(nbformat.from_dict({**old, "nbformat_minor": 0}), 4)
    assert [(c.kind, c.source) for c in got.code_cells] == [
        (c.cell_type, c.source) for c in expected.cells if c.cell_type == "code"
    ]


@pytest.mark.parametrize("data", [b"", b" \n\t"])
def test_an_empty_file_says_so(data: bytes) -> None:
    assert message(data) == "kim.ipynb is empty. Save it and submit it again."


def test_a_file_that_is_no_json_names_the_line() -> None:
    assert message(b"\nhello").startswith("kim.ipynb is not a notebook: it is not JSON (line 2: Expecting value).")


def test_a_web_page_is_called_one() -> None:
    assert message(b"<!DOCTYPE html><html>").startswith("kim.ipynb is a web page, not a notebook.")


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9])
def test_a_truncated_notebook_is_called_cut_off(kept: float) -> None:
    whole = notebook(code("x = 1"), code("y = 2"))
    assert message(whole[: int(len(whole) * kept)]).startswith("kim.ipynb is cut off:")


def test_a_number_too_long_to_read_is_no_crash() -> None:
    assert "a number in it is too long" in message(b'{"cells": ' + b"9" * 5000 + b"}")


@pytest.mark.parametrize("data", [b"[]", b"3", b'"cells"', b"null", b"{}", b'{"cells": 3}', b'{"worksheets": [1]}'])
def test_json_that_is_no_notebook_says_what_is_missing(data: bytes) -> None:
    expected = ("it has no list of cells", "has no code")
    assert any(part in message(data) for part in expected)


def test_deep_nesting_is_refused() -> None:
    assert "nested too deeply" in message(b'{"cells": ' + b"[" * 100_000)


def test_deep_nesting_in_an_output_is_refused_or_read_but_never_a_crash() -> None:
    deep = b"[" * 900 + b"]" * 900
    assert parse_notebook(notebook(code("x")).replace(b'"outputs": []', b'"outputs": ' + deep), "kim.ipynb").cells


def test_a_flood_of_values_is_refused_before_it_fills_the_memory() -> None:
    assert "too many values" in message(b"[" + b"[]," * 2_100_000)


def test_bytes_that_are_not_utf8_are_named() -> None:
    assert message(notebook(code("?")).replace(b"?", b"\xe9")).startswith("kim.ipynb is not UTF-8 text (byte ")


@pytest.mark.parametrize("cells", [[], [code("")], [code(" \n")], [{"cell_type": "markdown", "source": "x"}]])
def test_a_notebook_without_code_is_refused(cells: list[Any]) -> None:
    assert message(notebook(*cells)) == "kim.ipynb has no code. Submit the notebook with the answers in it."


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (3, "cell 2 is a number, not a cell"),
        (None, "cell 2 is nothing, not a cell"),
        ([], "cell 2 is a list, not a cell"),
        ({"source": "x"}, "cell 2 has no cell_type"),
        ({"cell_type": 1, "source": "x"}, "cell 2 has no cell_type"),
        (code(3), "the source of cell 2 is a number, not text"),
        (code({"a": 1}), "the source of cell 2 is an object, not text"),
        (code(["a", 3]), "the source of cell 2 is a list, not text"),
        (code(None), "the source of cell 2 is nothing, not text"),
        (code(True), "the source of cell 2 is a truth value, not text"),
    ],
)
def test_a_damaged_cell_is_named_by_its_place(cell: Any, expected: str) -> None:
    assert f"kim.ipynb is damaged: {expected}" in message(notebook(code("x = 1"), cell))


def test_a_cell_of_an_unknown_type_is_not_run() -> None:
    assert [cell.kind for cell in parsed(code("x"), {"cell_type": "spell", "source": "y"}).cells] == ["code", "raw"]


def test_too_many_cells_are_refused() -> None:
    assert "5,001 cells" in message(notebook(*[code("x")] * (MAX_CELLS + 1)))


def test_a_message_stays_on_one_line_whatever_the_file_is_called() -> None:
    with pytest.raises(UnreadableSubmission) as caught:
        parse_notebook(b"", "a\nb\x1b.ipynb")
    assert str(caught.value).startswith("a b .ipynb is empty.")


def test_defined_names_are_functions_classes_and_variables_at_top_level() -> None:
    got = parsed(code("def f():\n    def inner(): pass"), code("g = lambda: 0\nclass C: pass"))
    assert defined_names(got) == {"f", "g", "C"}


@pytest.mark.parametrize(
    "source",
    [
        "%matplotlib inline\ndef f(): pass",
        "%%time\ndef f(): pass",
        "!ls\nfiles = !ls\nf?\ndef f(): pass",
        "def f():\n    %time x = 1",
        "def f(): pass\nthis is no Python",
        "def f(): pass\nx = '\\d'",
        "def f(): pass\n" + "(" * 500,
        "def f(): pass\nx = " + "-" * 50_000 + "1",
    ],
)
def test_defined_names_are_found_beside_magics_and_errors(source: str) -> None:
    assert "f" in defined_names(parsed(code(source)))


def test_a_cell_in_another_language_defines_nothing() -> None:
    assert defined_names(parsed(code("%%bash\ndef f(): pass"))) == set()
