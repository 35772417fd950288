"""Submissions that are damaged in every way that the strategies know."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from . import seeds
from .damage import CODE_TOKENS, damaged, damaged_json
from .folder import Entry, damaged_folder, lay_out
from .zip_files import odd_zip, zipped

Malformed = tuple[str, bytes | list[Entry]]  # the end of its name, and its content: a file's, or a folder's entries

_SUFFIXES = (".ipynb", ".py", ".zip", ".IPYNB", ".ipynb.txt", "")
_NAME_ENDS = ("", "", "", " =1+1", " \u202etxt", " \x1b[31m", "é", "e\u0301", " " * 9 + "x", "%s", "<b>", "x" * 150)


def _with_answer(code: bytes) -> bytes:
    """Return a well-formed notebook of this code: it gets as far as the student process."""
    document = json.loads(seeds.NOTEBOOK)
    document["cells"][-1]["source"] = code.decode("utf-8", "replace")
    return json.dumps(document).encode()


_FIELDS = damaged_json(st.just(seeds.NOTEBOOK))
_ZIP = _FIELDS.flatmap(lambda data: odd_zip({"boston.ipynb": data, "old.py": seeds.ANSWER}))
_ANY = _FIELDS | _ZIP | st.just(b"")
_KINDS = (
    *[(st.just(".ipynb"), _FIELDS)] * 6,
    *[(st.just(".ipynb"), damaged(st.just(seeds.ANSWER), CODE_TOKENS).map(_with_answer))] * 3,
    *[(st.just(".ipynb"), damaged(st.sampled_from(seeds.NOTEBOOKS[:2])))] * 3,
    *[(st.just(".py"), damaged(st.sampled_from(seeds.SCRIPTS), CODE_TOKENS))] * 3,
    *[(st.just(".zip"), _ZIP | damaged(st.sampled_from(seeds.STUDENTS_ZIPS)))] * 4,
    *[(st.sampled_from(_SUFFIXES), _ANY), (st.just(" folder"), damaged_folder(seeds.FOLDER))],
)
_NAMES = st.sampled_from(_NAME_ENDS)
_MALFORMED: st.SearchStrategy[Malformed] = st.sampled_from(_KINDS).flatmap(
    lambda kind: st.tuples(st.builds(str.__add__, _NAMES, kind[0]), kind[1])
)


def write_malformed_submissions(root: Path, count: int) -> list[Path]:
    """Draw submissions, the same each time if the profile says so, and write every second file into a zip.

    Args:
        root: An empty folder to write to.
        count: How many.

    Returns:
        A folder and a zip, to be graded together.
    """
    drawn: list[Malformed] = []

    @settings(max_examples=count, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(_MALFORMED)
    def load_checks(submission: Malformed) -> None:
        drawn.append(submission)

    load_checks()
    members: dict[str, bytes] = {}
    for number, (name_end, content) in enumerate(drawn):
        # The number comes first: no name is a hidden file's or a roster's, and none occurs twice.
        path = root / "folder" / f"{number:05}{name_end}"
        path.parent.mkdir(exist_ok=True)
        if isinstance(content, list):
            path.mkdir()
            lay_out(path, content)
        elif number % 2:
            members[path.name] = content
        else:
            path.write_bytes(content)
    (root / "class.zip").write_bytes(zipped(members))
    return [root / "folder", root / "class.zip"]
