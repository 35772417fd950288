"""docs/chapter-figures.md: what the reference solution gives beside what the book prints, with plots and reasons."""

from __future__ import annotations

import platform
import tempfile
import textwrap
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from rich.console import Console

from autograder.docs.figures import Figures, Plan, draw
from autograder.docs.figures_reasons import boston_reasons, imdb_reasons, reuters_reasons
from autograder.docs.figures_run import measure
from autograder.docs.figures_table import TITLES, figures_table
from autograder.sandbox import levels
from shared.datasets import Source

PAGE = "chapter-figures.md"
WIDTH = 118  # characters, as everywhere in the kit
_PLOTS = {
    "imdb-loss.png": ("imdb", "listing 4.8, loss"),
    "imdb-accuracy.png": ("imdb", "listing 4.9, accuracy"),
    "reuters-loss.png": ("reuters", "listing 4.19, loss"),
    "reuters-accuracy.png": ("reuters", "listing 4.20, accuracy"),
    "boston-mae.png": ("boston", "listing 4.29, mean validation MAE of the folds"),
    "boston-mae-without-first-ten.png": ("boston", "listing 4.30, the same without its first ten points"),
}
_SAME = (
    "The networks, losses, optimizer, batch sizes and numbers of epochs are the chapter's, and with the real data so "
    "are the training, validation and test rows. Not the same are the initial weights and the order of the samples "
    "(the book fixes no seed; here they come from the seeds named below), the machine, and the versions of Keras and "
    "TensorFlow: the book's companion notebook names TensorFlow 2.6. In the code, the solutions differ in four "
    "places:"
)
_IN_THE_CODE = (
    "- `vectorize_sequences` gives 32-bit floats where listings 4.3 and 4.13 give 64-bit ones. Keras computes with "
    "32 bits either way, so no figure depends on it.",
    "- `normalize` returns new arrays where listing 4.24 changes the given ones. The numbers are the same.",
    "- `bottleneck_drop` trains both networks in batches of 128; more on that under the newswires.",
    "- In the plot without the first ten points the axis begins at epoch 11, where listing 4.30 begins at 1 again.",
)
_RANGES = (
    "Each training begins with `keras.utils.set_random_seed`. Where the table has a range, it is over the seeds that "
    "its heading names; all else is the first seed. Elsewhere, or with other versions, last digits may differ."
)


@dataclass(frozen=True)
class Setting:
    """What a run was made with: how it was called, how long it took (and all cores together), and on what."""

    command: str
    seconds: float
    processor_seconds: float
    cores: int
    versions: dict[str, str]


def make_page(plan: Plan, data: Source, out: Path, command: str, console: Console) -> list[Path]:
    """Measure everything, then write page and plots.

    Args:
        plan: Seeds and numbers of epochs.
        data: "real", "synthetic" or "auto".
        out: The folder for `chapter-figures.md` and `figures/`; made when absent.
        command: How the run was called, for the page.
        console: Is told what is going on.

    Returns:
        The files, the page last.

    Raises:
        DataError: The real data was asked for and can't be had.
        OSError: `out` can't be written to; that is found out before the training.
    """
    (out / "figures").mkdir(parents=True, exist_ok=True)
    start, processor_start = time.monotonic(), time.process_time()

    def say(what: str) -> None:
        console.print(f"{time.monotonic() - start:6.0f} s  {what}", markup=False, highlight=False)

    figures = measure(plan, data, say)
    made_with = setting(command, time.monotonic() - start, time.process_time() - processor_start)
    return write_page(figures, made_with, out)


def setting(command: str, seconds: float, processor_seconds: float) -> Setting:
    """Note what this process runs on, without anything that names the machine."""
    versions = {
        "Python": platform.python_version(),
        "TensorFlow": tf.__version__,
        "Keras": keras.__version__,
        "NumPy": np.__version__,
    }
    return Setting(command, seconds, processor_seconds, levels.usable_cores(), versions)


def write_page(figures: Figures, made_with: Setting, out: Path) -> list[Path]:
    """Write the page and its plots; they replace older ones only when all of them are complete.

    Args:
        figures: What was measured.
        made_with: How.
        out: The folder for `chapter-figures.md`, with a folder `figures` in it.

    Returns:
        The files, the page last.
    """
    with tempfile.TemporaryDirectory(dir=out, prefix=".figures-") as folder:
        draft = Path(folder)
        plots = draw(figures, draft)
        (draft / PAGE).write_text(figures_page(figures, made_with), "utf-8")
        written = [*(out / "figures" / name for name in plots), out / PAGE]
        for path in written:
            (draft / path.name).replace(path)
    return written


def figures_page(figures: Figures, made_with: Setting) -> str:
    """Write the text of the page.

    Args:
        figures: What was measured.
        made_with: How.

    Returns:
        The page in Markdown; the same input gives the same text.
    """
    opening = (
        "What the book reports, beside what the reference solutions in `solutions/` give. "
        f"`{made_with.command}` ran them in the chapter's order and wrote this page; don't edit it by hand."
    )
    sections = ["# The chapter's figures", _wrapped(opening), *_synthetic_note(figures)]
    sections += ["## Numbers", figures_table(figures), "## Plots", *_plots(figures)]
    sections += ["## Where this differs from the book, and why", _wrapped(_SAME)]
    sections += ["\n".join(map(_wrapped, _IN_THE_CODE)), *_reasons(figures)]
    sections += ["## How it was measured", _how(figures, made_with), _wrapped(_RANGES)]
    return "\n\n".join(sections) + "\n"


def _wrapped(paragraph: str) -> str:
    indent = "  " if paragraph.startswith("- ") else ""
    return textwrap.fill(paragraph, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _synthetic_note(figures: Figures) -> list[str]:
    if not figures.synthetic_parts:
        return []
    note = (
        f"**Made-up data:** {', '.join(figures.synthetic_parts)} ran on the kit's synthetic stand-in. The book's "
        "figures are for the real data, so they can't be compared with these and stand in parentheses. All that such "
        "a run shows is that everything works."
    )
    return [_wrapped(note)]


def _plots(figures: Figures) -> list[str]:
    images = []
    for file, (name, text) in _PLOTS.items():
        data = ", synthetic data" if name in figures.synthetic_parts else ""
        images.append(f"![{TITLES[name]}: {text}, seed {figures.plan.seeds[0]}{data}](figures/{file})")
    return images


def _reasons(figures: Figures) -> list[str]:
    reasons: dict[str, Callable[[], list[str]]] = {
        "imdb": partial(imdb_reasons, figures.imdb),
        "reuters": partial(reuters_reasons, figures.reuters),
        "boston": partial(boston_reasons, figures.boston),
    }
    sections = []
    for name, compare in reasons.items():
        made_up = name in figures.synthetic_parts
        texts = ["The data is made up, so the book's figures don't apply."] if made_up else compare()
        sections += [f"### {TITLES[name]}", *map(_wrapped, texts)]
    return sections


def _how(figures: Figures, made_with: Setting) -> str:
    facts = {
        "command": f"`{made_with.command}`",
        "data": ", ".join(f"{name} {source}" for name, source in figures.sources.items()),
        "IMDB reviews for validation": f"{figures.imdb.validation_rows:,}",
        "seeds": ", ".join(map(str, figures.plan.seeds)),
        **made_with.versions,
        "cores": str(made_with.cores),
        "wall time": _minutes(made_with.seconds),
        "processor time": _minutes(made_with.processor_seconds),
    }
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in facts.items())])


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"
