"""Folders of submissions with any files, links, named pipes and folders in them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from hypothesis import strategies as st

from .damage import damaged, mostly

Kind = Literal["file", "link", "pipe", "folder"]
Entry = tuple[Kind, bytes, bytes]  # kind, relative name (not always UTF-8), the file's content or the link's target

_KINDS: st.SearchStrategy[Kind] = st.sampled_from(("file", "link", "pipe", "folder"))


@st.composite
def damaged_folder(draw: st.DrawFn, seed: Sequence[Entry]) -> list[Entry]:
    """Draw a folder of some of these entries, with damaged kinds, names and contents."""
    return [
        (
            draw(mostly(st.just(kind), _KINDS)),
            draw(mostly(st.just(name), damaged(st.just(name)), 2)),
            draw(mostly(st.just(content), damaged(st.just(content)), 2)),
        )
        for kind, name, content in draw(st.lists(st.sampled_from(seed), min_size=1, max_size=8))
    ]


def lay_out(root: Path, entries: Iterable[Entry]) -> None:
    """Make what the system accepts of these entries, all of it below the root."""
    for kind, name, content in entries:
        parts = [part for part in os.fsdecode(name).split("/") if part not in ("", ".", "..")]
        path = root.resolve().joinpath(*parts)
        with contextlib.suppress(OSError, ValueError):
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.parent.resolve() != path.parent or path.is_symlink():
                continue  # an earlier entry is a link, which may lead out of the root
            if kind == "link":
                path.symlink_to(os.fsdecode(content))
            elif kind == "pipe":
                os.mkfifo(path)
            elif kind == "folder":
                path.mkdir()
            elif not path.exists():
                path.write_bytes(content)
