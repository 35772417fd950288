"""Why a file is not a notebook or script, and what to do next: for students and TAs, in one or two sentences."""

from __future__ import annotations

import ast
import json
import re

from autograder.intake.python_source import parse_code

FILE_ITSELF = "Submit the .ipynb file itself."
SAVE_AGAIN = "Save the notebook in Jupyter and submit it again."
_KINDS = {
    b"%PDF": f"is a PDF, whatever its name says. {FILE_ITSELF}",
    b"PK\x03\x04": "is a zip file or an Office document, whatever its name says. Submit the notebook in it.",
    b"\x1f\x8b": "is a packed file (gzip), whatever its name says. Submit the notebook in it.",
    b"Rar!": "is a packed file (RAR), whatever its name says. Submit the notebook in it.",
    b"7z\xbc\xaf": "is a packed file (7z), whatever its name says. Submit the notebook in it.",
    b"\x89PNG": f"is a picture, whatever its name says. {FILE_ITSELF}",
    b"\xff\xd8\xff": f"is a picture, whatever its name says. {FILE_ITSELF}",
    b"version https://git-lfs": "is only a pointer of Git LFS. Run `git lfs pull` and submit the file that it gives.",
}
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})(?: .*)?$", re.MULTILINE)
_WEB_PAGE = re.compile(r"<(?:!doctype|html|head|body|!--|\?xml)", re.IGNORECASE)
_STATEMENTS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Assign)


def fault_of_bytes(data: bytes) -> str:
    """Return why these bytes are neither a notebook nor a script, to follow the file's name; "" if not known."""
    if not data.strip(b" \t\r\n"):
        return "is empty. Save it and submit it again."
    if not data.strip(b"\0 \t\r\n"):
        return "has only zero bytes: it was not saved or copied to its end. Save it and submit it again."
    return next((fault for start, fault in _KINDS.items() if data.startswith(start)), "")


def fault_of_script(text: str) -> str:
    """Return why text that Python cannot parse is not a script, to follow its name; "" if it may be one."""
    if _WEB_PAGE.match(text.lstrip()):
        return "is a web page, not a script. Download the script itself."
    return _conflict(text)


def fault_of_json(text: str, error: ValueError) -> str:
    """Return why text is not a notebook, to follow its name.

    Args:
        text: The file's text.
        error: What the JSON reader says about it.
    """
    if _WEB_PAGE.match(text.lstrip()):
        return "is a web page, not a notebook. Download the notebook itself (File > Download)."
    if conflict := _conflict(text):
        return conflict
    if not isinstance(error, json.JSONDecodeError):
        return f"is not a notebook: it is not JSON (a number in it is too long). {SAVE_AGAIN}"
    if text.lstrip()[:1] == "{":
        return _damage(text, error)
    if _is_python(text):
        return "is Python code, not a notebook. Give it a name that ends in .py and submit it again."
    return f"is not a notebook: it is not JSON (line {error.lineno}: {error.msg}). {SAVE_AGAIN}"


def _damage(text: str, error: json.JSONDecodeError) -> str:
    if error.msg.startswith("Unterminated string") or error.pos >= len(text.rstrip()):
        return f"is cut off: the file ends in the middle of the notebook. {SAVE_AGAIN}"
    if error.msg == "Extra data":
        return f"has more text after the end of the notebook (line {error.lineno}). {SAVE_AGAIN}"
    return f"is damaged: it is not valid JSON (line {error.lineno}: {error.msg}). {SAVE_AGAIN}"


def _conflict(text: str) -> str:
    marks = list(_CONFLICT.finditer(text))
    if not {"<", ">"} <= {mark[0][0] for mark in marks}:
        return ""
    line = text.count("\n", 0, marks[0].start()) + 1
    where = f"has merge conflicts of Git (the first in line {line}: {marks[0][0][:40].strip()})."
    return f"{where} Resolve them, run it in Jupyter, and submit it again."


def _is_python(text: str) -> bool:
    tree = parse_code(text)
    return tree is not None and any(isinstance(node, _STATEMENTS) for node in tree.body)
