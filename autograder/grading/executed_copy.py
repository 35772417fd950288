"""The notebook with the outputs of the grading run, for staff: nothing in it runs, loads or fills the memory."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from nbformat import v4

from autograder.grading.harmless_markdown import harmless_markdown, shown_as_code
from autograder.intake.notebooks import Cell, Notebook
from autograder.judge.cell_run import CellRun
from autograder.judge.png import read_png

# A browser needs four bytes per point of a picture that it shows.
MAX_SIDE = 4_000
MAX_POINTS = 100_000_000  # of all pictures of a notebook
_PLAIN_TAG = re.compile(r"[A-Za-z0-9_-]{1,100}")


def executed_copy(notebook: Notebook, runs: Mapping[int, CellRun]) -> dict[str, Any]:
    """Return the notebook in nbformat 4 with the outputs of the grading run: text, and pictures of a usual size.

    Modules that were submitted next to it follow as code cells.

    Markdown cells have no HTML, pictures or unusual links, see `harmless_markdown`, and raw cells become Markdown. A
    cell that was changed says so.
    """
    pictures = _Pictures()
    cells = [_shown(cell, runs.get(index), pictures) for index, cell in enumerate(notebook.raw["cells"])]
    return {**notebook.raw, "cells": [*cells, *(cell for module in notebook.modules for cell in _as_cells(module))]}


def _as_cells(module: Cell) -> Iterator[dict[str, Any]]:
    title = f"The module `{module.name}`, submitted with the notebook:"
    yield v4.new_markdown_cell(title, id=f"name-of-module-{module.index}")
    yield v4.new_code_cell(module.source, id=f"module-{module.index}")


class _Pictures:
    """Keeps the pictures of a notebook within its limits."""

    def __init__(self) -> None:
        self._left = MAX_POINTS

    def bounded(self, bundle: Mapping[str, str]) -> dict[str, str]:
        """Return display data; text instead of a picture that is too large."""
        if "image/png" not in bundle:
            return dict(bundle)
        others = {kind: data for kind, data in bundle.items() if kind != "image/png"}
        picture = read_png(bundle["image/png"])
        if picture is None:
            return {**others, "text/plain": "(not shown: a damaged picture)"}
        size = f"{picture.width:,} × {picture.height:,} points"
        if max(picture.width, picture.height) > MAX_SIDE:
            return {**others, "text/plain": f"(not shown: a picture of {size}; {MAX_SIDE:,} is the most)"}
        if picture.points > self._left:
            most = f"all pictures of a notebook may have {MAX_POINTS:,}"
            return {**others, "text/plain": f"(not shown: a picture of {size}; {most})"}
        self._left -= picture.points
        return dict(bundle)


def _shown(cell: dict[str, Any], run: CellRun | None, pictures: _Pictures) -> dict[str, Any]:
    tags = [tag for tag in cell["metadata"].get("tags", []) if _PLAIN_TAG.fullmatch(tag)]
    plain = {**cell, "metadata": {"tags": tags} if tags else {}}
    if cell["cell_type"] == "code":
        return {**plain, "outputs": list(_outputs(run, pictures)) if run else []}
    write = harmless_markdown if cell["cell_type"] == "markdown" else shown_as_code
    return {**plain, "cell_type": "markdown", "source": write(cell["source"])}


def _outputs(run: CellRun, pictures: _Pictures) -> Iterator[dict[str, Any]]:
    if run.printed:
        yield {"output_type": "stream", "name": "stdout", "text": run.printed}
    for bundle in run.rich:
        yield {"output_type": "display_data", "data": pictures.bounded(bundle), "metadata": {}}
    if run.status != "ok":
        yield {"output_type": "error", "ename": run.status, "evalue": run.message, "traceback": [run.message]}
