"""The results of a calibration: a table for the terminal, a page with a plot, and the lines for grading.yml."""

from __future__ import annotations

import datetime
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
from rich.console import Console
from rich.table import Table
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap

from autograder import assignments
from autograder.files import atomic_write
from autograder.pages.page import render_page, svg_image
from autograder.quality.calibrate.models import REFERENCE
from autograder.quality.calibrate.rule import CONFIDENCE, RUNS_FOR_ONE_PERCENT, SLACK, TRIES, ThresholdFit
from autograder.quality.calibrate.running import Run

WIDTH = 118  # of the lines in grading.yml
RULE = (
    f"one-sided tolerance bound at {CONFIDENCE:.0%} confidence (the worse of the worst run and the normal one), less "
    f"{SLACK:g} standard deviations or half of the way to the best wrong model below it"
)


@dataclass(frozen=True)
class Calibration:
    """One assignment on one data source.

    Args:
        question: The question that is graded by the figure.
        source: "real" or "synthetic".
        measure: "accuracy" or "MAE".
        lower_is_better: Whether the figure is an error.
        date: When it was done, YYYY-MM-DD.
        threshold_before: The threshold that grading.yml has now.
    """

    assignment: str
    question: str
    source: str
    measure: str
    lower_is_better: bool
    runs: Sequence[Run]
    fit: ThresholdFit
    versions: Mapping[str, str]
    date: str
    threshold_before: float

    def figures(self, model: str) -> list[float]:
        """Return the figures of one model, by seed."""
        return [run.figure for run in sorted(self.runs, key=lambda run: run.seed) if run.model == model]

    @property
    def origin(self) -> dict[str, object]:
        """Where the threshold comes from, as `Calibrated` in grading.yml."""
        fit = self.fit
        figures = {"mean": fit.mean, "deviation": fit.deviation, "worst": fit.worst, "bound": fit.bound}
        return {
            "date": datetime.date.fromisoformat(self.date),
            "seeds": fit.count,
            **{name: round(float(figure), 4) for name, figure in figures.items()},
            "missed_share": round(fit.missed_share, 3),
            "fails_one_in": round(1 / fit.fail_probability),
            "versions": _on_one_line(self.versions),
        }

    def rows(self) -> list[tuple[str, int, float, float, float, float, str]]:
        """Return for each wrong model: name, runs, worst, mean and best figure, share accepted, what detects it."""
        found = []
        for name, model in assignments.load(self.assignment).wrong_models.items():
            figures = self.figures(name)
            if figures:
                share, count = self.fit.false_accept_rate[name]
                ordered = sorted(figures, reverse=self.lower_is_better)
                mean = sum(figures) / len(figures)
                detected_by = model.detected_by or (
                    "" if share == 0 else "nothing: the figure alone does not detect it"
                )
                found.append((name, count, ordered[0], mean, ordered[-1], share, detected_by))
        return found


def show(calibration: Calibration, console: Console) -> None:
    """Show the reference's distribution, the threshold, and how often wrong models reach it."""
    fit = calibration.fit
    console.print(
        f"\n[bold]{calibration.assignment} {calibration.question}[/], {calibration.measure} on {calibration.source} "
        f"data, {fit.count} seeds: mean {fit.mean:.4f}, standard deviation {fit.deviation:.4f}, "
        f"worst {fit.worst:.4f}, best {fit.best:.4f}",
        highlight=False,
    )
    console.print(
        f"threshold {fit.threshold:g} (grading.yml: {calibration.threshold_before:g}); bound {fit.bound:.4f}, missed "
        f"by at most {fit.missed_share:.1%} of runs, by "
        f"1 in {1 / fit.fail_probability:,.0f} references in {TRIES} tries",
        highlight=False,
    )
    if fit.count < RUNS_FOR_ONE_PERCENT:
        console.print(
            f"With {RUNS_FOR_ONE_PERCENT} seeds, at most 1 % of runs would miss the bound.",
            style="dim",
            highlight=False,
        )
    table = Table("wrong model", "runs", "worst", "mean", "best", "accepted", "detected by", box=None, pad_edge=False)
    table.columns[-1].overflow = "fold"  # a check's whole name, however narrow the terminal
    for name, count, worst, mean, best, share, detected_by in calibration.rows():
        style = "green" if share == 0 else "yellow"
        accepted = f"[{style}]{share:.0%}[/]"
        table.add_row(
            name, str(count), f"{worst:.4f}", f"{mean:.4f}", f"{best:.4f}", accepted, detected_by if share else ""
        )
    console.print(table)


def plot(calibration: Calibration) -> str:
    """Draw the figures of the reference and of the wrong models, with the threshold, as SVG."""
    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415 - after the backend is chosen

    names = [REFERENCE, *(row[0] for row in calibration.rows())]
    figure, axes = plt.subplots(figsize=(8, 0.6 + 0.5 * len(names)), layout="constrained")
    for row, name in enumerate(reversed(names)):
        figures = calibration.figures(name)
        colour = "tab:green" if name == REFERENCE else "tab:red"
        axes.plot(figures, [row] * len(figures), "|", color=colour, markersize=14, alpha=0.5)
    threshold = calibration.fit.threshold
    axes.axvline(threshold, color="black", linewidth=1.2)
    axes.text(
        threshold, 1.01, f"threshold {threshold:g}", transform=axes.get_xaxis_transform(), ha="center", va="bottom"
    )
    axes.set_yticks(range(len(names)), list(reversed(names)))
    axes.set_ylim(-0.6, len(names) - 0.1)
    axes.set_xlabel(f"{calibration.measure} on held-out data, {calibration.source}")
    svg = io.StringIO()
    figure.savefig(svg, format="svg")
    plt.close(figure)
    return svg.getvalue()


def write_page(calibrations: Sequence[Calibration], folder: Path) -> Path:
    """Write the page of an assignment, with a plot per data source, into a folder, and return its path."""
    figures = {calibration.source: svg_image(plot(calibration)) for calibration in calibrations}
    values = {"calibrations": calibrations, "figures": figures, "rule": RULE, "tries": TRIES}
    path = folder / "index.html"
    atomic_write(path, render_page("calibration.html.j2", values, styles=["calibration.css"]))
    return path


def write_thresholds(path: Path, name: str, calibrations: Sequence[Calibration]) -> None:
    """Put the thresholds and where they come from into grading.yml, and leave the rest of the file as it is.

    Args:
        path: grading.yml, which has the threshold already.
        name: The threshold's name.
        calibrations: One for each data source that was calibrated; the figures of another one stay.
    """
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    document = yaml.load(path.read_text("utf-8-sig"))
    for calibration in calibrations:
        threshold = document["assignments"][calibration.assignment]["thresholds"][name]
        source, fit = calibration.source, calibration.fit
        threshold[source] = float(f"{fit.threshold:g}")
        threshold.setdefault("retry_from", _on_one_line({}))[source] = float(f"{fit.retry_from:g}")
        if isinstance(threshold["source"], str):
            threshold["source"] = {"note": threshold["source"]}
        threshold["source"][source] = calibration.origin
    text = io.StringIO()
    yaml.dump(document, text)
    atomic_write(path, text.getvalue())


def _on_one_line(values: Mapping[str, object]) -> CommentedMap:
    mapping = CommentedMap(values)
    mapping.fa.set_flow_style()
    return mapping
