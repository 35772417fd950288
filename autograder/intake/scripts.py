"""A submitted Python script as a notebook: cells at its `# %%` marks, or else one cell per top-level statement."""

from __future__ import annotations

import io
import re
import tokenize
from typing import Any

import yaml

from autograder.intake.file_faults import fault_of_bytes, fault_of_script
from autograder.intake.iri_grammar import without_iri_grammar
from autograder.intake.notebooks import Notebook, PlainCell, UnreadableSubmission, build_notebook
from autograder.intake.python_source import parse_code, split_statements

# As jupytext has it: `# %%time` is a comment, for example a magic that Colab commented out.
_CELL_MARK = re.compile(r"^#[ \t]*%%(?:[ \t\[%]|$)", re.MULTILINE)
# Colab's download as a script comments out a whole cell that begins with a magic.
_COLAB_CELL = re.compile(
    r"^# Commented out IPython magic to ensure Python compatibility\.\n"
    r"# %%(?:time|capture|prun)\b.*\n(?P<code>(?:#.*(?:\n|\Z))+)",
    re.MULTILINE,
)
_ANY_MARK = re.compile(r"[ \t]*#[ \t]*(%%|In\s*\[|<)")  # jupytext knows three kinds
_HEADER_LINES = 200
_HEADER_CHARACTERS = 20_000
# jupytext takes time in the square of the number of cells, of fenced lines and of options on a mark: 16,000 cells
# took 3.8 s, one mark of 400 KB five minutes. Within these bounds the worst input that was tried takes below 2 s.
_PERCENT_CHARACTERS = 200_000
_PERCENT_LINES = 5_000
_PERCENT_CELLS = 1_000
_PERCENT_MARK = 300  # characters
# A coding line chooses the decoder, and some of Python's take very long for hostile text.
_ENCODINGS = re.compile(
    r"(utf-?8|ascii|us-ascii|latin|iso-?8859|cp\d|windows|euc|gb|big5|shift|koi8|johab|mac)", re.I
)


def parse_script(data: bytes, label: str) -> Notebook:
    """Read a .py file, in percent format or plain.

    Returns:
        The notebook. In percent format the cells, tags and commented magics are read as jupytext does; a plain script
        becomes one cell per top-level statement, so that an error in one doesn't hide the functions after it.

    Raises:
        UnreadableSubmission: It is not text, or has no code.
    """
    text = _text_of(data, label)
    metadata, body = _split_header(text)
    if _CELL_MARK.search(body):
        cells = _percent_cells(body)
        if cells is not None:
            return build_notebook(label, cells, metadata)
    plain = _COLAB_CELL.sub(_restored_cell, body)
    if parse_code(plain) is None and (fault := fault_of_script(plain)):
        raise UnreadableSubmission(f"{label} {fault}")
    return build_notebook(label, [("code", source, {}) for source in split_statements(plain)], metadata)


def _restored_cell(found: re.Match[str]) -> str:
    """Return a cell that Colab commented out as code; unchanged if that is not Python."""
    code = re.sub(r"^# ?", "", found["code"], flags=re.MULTILINE)
    return found[0] if parse_code(code) is None else code


def _text_of(data: bytes, label: str) -> str:
    if fault := fault_of_bytes(data):
        raise UnreadableSubmission(f"{label} {fault}")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        if not _ENCODINGS.match(encoding):
            raise UnreadableSubmission(
                f"{label} asks for the encoding {encoding}, which is not read here. Save it as UTF-8."
            )
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        if "unknown encoding" in str(error):
            text = "names an encoding that Python does not know. Save it as UTF-8, without its coding line."
            raise UnreadableSubmission(f"{label} {text}") from None
        raise UnreadableSubmission(f"{label} is not UTF-8 text. Save it as UTF-8 and submit it again.") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _split_header(text: str) -> tuple[dict[str, Any], str]:
    """Return the assignment in Jupytext's YAML header, as metadata, and the text after the header."""
    lines = text.split("\n", _HEADER_LINES)
    bars = [index for index, line in enumerate(lines[:-1]) if line.rstrip() == "# ---"]
    if len(bars) < 2 or not all(line.startswith("#") for line in lines[: bars[1]]):
        return {}, text
    header = "\n".join(line[1:].removeprefix(" ") for line in lines[bars[0] + 1 : bars[1]])
    # BaseLoader knows text, lists and mappings only: merge keys (`<<: [*a, *a]`) would multiply with each level, and
    # dates and numbers can cause other errors.
    try:
        assignment = yaml.load(header[:_HEADER_CHARACTERS], yaml.BaseLoader)["jupyter"]["kit"]["assignment"]
    except (yaml.YAMLError, LookupError, TypeError, ValueError, RecursionError):
        assignment = None
    metadata = {"kit": {"assignment": assignment}} if isinstance(assignment, str) else {}
    return metadata, "\n".join(lines[bars[1] + 1 :]).lstrip("\n")


def _is_modest(body: str) -> bool:
    if len(body) > _PERCENT_CHARACTERS:
        return False
    lines = body.splitlines()  # as jupytext cuts it
    marks = [line for line in lines if _ANY_MARK.match(line)]
    small = len(lines) <= _PERCENT_LINES and len(marks) <= _PERCENT_CELLS
    return small and all(len(line) <= _PERCENT_MARK for line in marks)


def _percent_cells(body: str) -> list[PlainCell] | None:
    """The cells as jupytext reads them, or None where it cannot."""
    if not _is_modest(body):
        return None
    try:
        with without_iri_grammar():
            import jupytext  # noqa: PLC0415  # only submissions in this format pay for it
        notebook = jupytext.reads(body, fmt={"extension": ".py", "format_name": "percent"})
        return [(str(cell.cell_type), str(cell.source), dict(cell.metadata)) for cell in notebook.cells]
    except Exception:  # third-party reader on hostile text; as a plain script nothing of the code is lost
        return None
