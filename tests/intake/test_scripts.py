"""A script is read in percent format as jupytext reads it, or cut into its statements."""

from __future__ import annotations

import subprocess
import sys

import jupytext
import pytest

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.python_source import split_statements
from autograder.intake.scripts import parse_script

PERCENT = '''\
# ---
# jupyter:
#   kit:
#     assignment: imdb
#   kernelspec: {name: python3}
# ---

# %% [markdown]
# # Reviews

# %% tags=["q1"]
%matplotlib inline
def decode_review(sequence, word_index):
    """Words.

    # %% not a cell
    """

# %% Explore tags=["active-ipynb", "exploration"]
# print("exploring")

# %% [raw]
# raw text

# %%
# %time x = 1
y = 2  # plain
'''


def sources(text: str | bytes) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    return [cell.source for cell in parse_script(data, "kim.py").code_cells]


def message(data: bytes) -> str:
    with pytest.raises(UnreadableSubmission) as caught:
        parse_script(data, "kim.py")
    return str(caught.value)


def test_percent_cells_are_the_ones_jupytext_reads() -> None:
    body = PERCENT.split("# ---\n\n")[1]
    expected = jupytext.reads(body, fmt="py:percent").cells
    got = parse_script(PERCENT.encode(), "kim.py").cells
    assert [(c.kind, c.source, list(c.tags)) for c in got] == [
        (c.cell_type, c.source, c.metadata.get("tags", [])) for c in expected
    ]


def test_markdown_and_raw_cells_are_no_code() -> None:
    assert not any("Reviews" in source or "raw text" in source for source in sources(PERCENT))


def test_cells_commented_for_scripts_are_code_again_with_their_tags() -> None:
    cell = parse_script(PERCENT.encode(), "kim.py").code_cells[1]
    assert (cell.source, cell.tags) == ('print("exploring")', ("active-ipynb", "exploration"))


def test_commented_magics_are_magics_again() -> None:
    assert sources(PERCENT)[-1].startswith("%time x = 1")


def test_the_assignment_is_read_from_the_header_even_where_that_is_incomplete() -> None:
    assert parse_script(PERCENT.encode(), "kim.py").assignment == "imdb"


def test_the_header_is_no_cell() -> None:
    assert not any("jupyter:" in cell.source for cell in parse_script(PERCENT.encode(), "kim.py").cells)


@pytest.mark.parametrize(
    "header",
    [
        "- 1",
        "jupyter: [",
        "jupyter: {kit: 3}",
        "a: &a [*a]",
        "jupyter: !!python/name:x",
        "jupyter: !!timestamp x",  # PyYAML's readers of dates and of numbers to the base of 60 fall over these
        f"jupyter: 1{':1' * 400}.0",
    ],
)
def test_an_odd_header_names_no_assignment(header: str) -> None:
    text = f"# ---\n# {header}\n# ---\n# %%\nx = 1\n"
    assert parse_script(text.encode(), "kim.py").assignment == ""


@pytest.mark.parametrize(("first", "next_"), [("[x, x]", "[*a{0}, *a{0}]"), ("{x: 1}", "{{<<: [*a{0}, *a{0}]}}")])
def test_a_header_whose_aliases_multiply_costs_nothing(first: str, next_: str) -> None:
    lines = [f"a0: &a0 {first}", *(f"a{n}: &a{n} {next_.format(n - 1)}" for n in range(1, 60))]
    text = "# ---\n" + "".join(f"# {line}\n" for line in lines) + "# ---\n# %%\nx = 1\n"
    assert sources(text) == ["x = 1"]


@pytest.mark.parametrize("mark", ["#%%", "# %%", "# %% [code]", '# %% {"tags": ["a"]}', "# %% tags=3", "# %% a=(((("])
def test_marks_in_many_spellings_start_a_cell(mark: str) -> None:
    assert [source.splitlines()[-1] for source in sources(f"{mark}\nx = 1\n\n{mark}\ny = 2\n")] == ["x = 1", "y = 2"]


@pytest.mark.parametrize("comment", ["# %%time", "#%%time", "# %%capture out", "# %%writefile h.py", "#%%timeit -n1"])
def test_a_magic_in_a_comment_is_not_a_mark(comment: str) -> None:
    assert sources(f"x = 1\n{comment}\ny = 2\nz = 3\n") == ["x = 1", f"{comment}\ny = 2", "z = 3"]


def test_a_magic_in_a_comment_is_not_a_mark_next_to_marks_either() -> None:
    assert len(sources("# %%\nx = 1\n# %%time\ny = 2\n\n# %%\nz = 3\n")) == 2


COLAB = "# Commented out IPython magic to ensure Python compatibility.\n"


@pytest.mark.parametrize("magic", ["%%time", "%%capture out"])
def test_a_cell_that_colab_commented_out_for_its_magic_is_code_again(magic: str) -> None:
    cell = f"{COLAB}# {magic}\n# \n# # the answer\n# def f():\n#     return 1\n"
    assert sources(f"x = 1\n\n{cell}\ny = 2\n") == ["x = 1", "# the answer\ndef f():\n    return 1", "y = 2"]


@pytest.mark.parametrize(
    "block", ["# %%writefile h.py\n# x = 1\n", "# %%time\n# what this is about\n", "# %cd /a\n# x = 1\n"]
)
def test_other_comments_of_colab_stay_comments(block: str) -> None:
    assert sources(f"{COLAB}{block}\ny = 2\n") == [f"{COLAB}{block}\ny = 2"]


def test_a_mark_that_jupytext_cannot_read_leaves_a_plain_script() -> None:
    text = "# %% " + '{"a":' * 3000 + "\nx = 1\ny = 2\n"
    assert [source.splitlines()[-1] for source in sources(text)] == ["x = 1", "y = 2"]


@pytest.mark.parametrize(
    "text",
    ["# %%\nx = 1\n" * 1_500, "# In[1]:\n# %%\nx = 1\n" * 1_500, "# %% " + "a=b " * 100 + "\nx = 1\nx = 2\n"],
)
def test_what_jupytext_would_take_long_for_is_read_as_a_plain_script(text: str) -> None:
    assert len(sources(text)) == text.count("x =")


def test_a_plain_script_gives_one_cell_per_statement_with_the_comments_above() -> None:
    text = "'''Doc.'''\nimport os\n\n# the answer\n@cache\ndef f():\n    pass\n\nx = 1; y = 2\n# end\n"
    assert split_statements(text) == [
        "'''Doc.'''",
        "import os",
        "# the answer\n@cache\ndef f():\n    pass",
        "x = 1; y = 2\n# end",
    ]


def test_nothing_of_a_plain_script_is_lost() -> None:
    text = "a = (1,\n\n  2)\nif a:\n    b = '''\n# %x\n'''\n# c\n\n\ndef f(): return 1\n"
    assert "\n".join(split_statements(text)).replace("\n\n", "\n") == text.strip("\n").replace("\n\n", "\n")


def test_a_plain_script_with_magics_is_still_cut() -> None:
    assert split_statements("%matplotlib inline\nx = 1\n!ls\n") == ["%matplotlib inline", "x = 1", "!ls"]


def test_a_form_feed_ends_no_line() -> None:
    assert split_statements("a = 1\n\x0c\nb = 2\nc = 3") == ["a = 1", "\x0c\nb = 2", "c = 3"]


@pytest.mark.parametrize("text", ["def f(:\n    pass\nx = 1", "x = 1\n" * 6_000, "x = 1\n" * 40_000, "x = \x00"])
def test_a_script_that_cannot_be_cut_stays_one_cell(text: str) -> None:
    assert split_statements(text) == [text]


@pytest.mark.parametrize("data", [b"", b"\n \n"])
def test_an_empty_script_says_so(data: bytes) -> None:
    assert message(data) == "kim.py is empty. Save it and submit it again."


@pytest.mark.parametrize("data", [b"# only a comment\n", b"# %% [markdown]\n# text\n"])
def test_a_script_without_code_is_refused(data: bytes) -> None:
    assert message(data).startswith("kim.py has no code.")


def test_a_byte_order_mark_is_fine() -> None:
    assert sources(b"\xef\xbb\xbfx = 1\n") == ["x = 1"]


def test_windows_line_ends_are_fine() -> None:
    assert sources(b"x = 1\r\ny = 2\r\n") == ["x = 1", "y = 2"]


@pytest.mark.parametrize(
    ("cookie", "text"), [("latin-1", b"x = '\xe9'"), ("cp949", "x = '김'".encode("cp949")), ("utf8", b"x = 1")]
)
def test_a_script_may_name_its_encoding(cookie: str, text: bytes) -> None:
    assert len(sources(f"# -*- coding: {cookie} -*-\n".encode() + text)) == 1


def test_latin1_without_a_coding_line_says_what_to_do() -> None:
    assert message(b"x = '\xe9'\n") == "kim.py is not UTF-8 text. Save it as UTF-8 and submit it again."


@pytest.mark.parametrize("cookie", ["punycode", "idna", "unicode_escape", "utf-7", "hex", "undefined"])
def test_an_encoding_that_could_take_for_ever_is_not_used(cookie: str) -> None:
    assert "Save it as UTF-8" in message(f"# coding: {cookie}\nx = 1\n".encode())


def test_a_coding_line_that_python_does_not_know_says_what_to_do() -> None:
    assert message(b"# coding: klingon\nx = 1\n").startswith("kim.py names an encoding that Python does not know.")


def test_reading_a_script_never_runs_it() -> None:
    assert sources("raise SystemExit\n") == ["raise SystemExit"]


def test_a_percent_script_is_read_without_building_the_grammar_of_jsonschemas_optional_check() -> None:
    program = (
        "import sys; from autograder.intake.scripts import parse_script; parse_script(b'# %%\\nx = 1', 'kim.py');"
        "assert 'jupytext' in sys.modules and 'rfc3987_syntax' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
