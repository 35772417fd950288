"""The figures page: its numbers are the run's, its reasons follow from them, an interrupted run leaves it alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
from rich.console import Console
from typer.testing import CliRunner

import autograder.docs.figures_page as page_module
from autograder.cli.app import app
from autograder.docs.figures import BostonFigures, Figures, History, ImdbFigures, Plan, ReutersFigures
from autograder.docs.figures_page import Setting, figures_page, make_page, write_page
from autograder.docs.figures_reasons import Comparison, boston_reasons, imdb_reasons, reuters_reasons
from autograder.paths import ROOT

SETTING = Setting("python -m autograder figures --seed 0", 125.4, 187.2, 2, {"Python": "3.11.9", "Keras": "3.15.1"})


def history(val_losses: Sequence[float]) -> History:
    """A history with the given validation losses and an accuracy that goes from 0.7 to 0.8."""
    accuracies = [0.7, *[0.8] * (len(val_losses) - 1)]
    falling = [1 / epoch for epoch in range(1, len(val_losses) + 1)]
    return {"loss": falling, "val_loss": list(val_losses), "accuracy": accuracies, "val_accuracy": accuracies}


IMDB = ImdbFigures("real", 10_000, history([0.4, 0.3, 0.29, 0.28, 0.3, 0.5]), 4, (0.8812, 0.8750, 0.8861))
REUTERS = ReutersFigures(
    source="real",
    history=history([2.0, 1.0, 0.95, 0.94, 0.93, 0.92, 0.91, 0.9, 0.905, 1.1]),
    test_accuracies=(0.79, 0.78, 0.8),
    baseline=0.19,
    mean_baseline=0.188,
    baseline_deviation=0.006,
    expected_baseline=0.189,
    most_frequent=0.362,
    narrow_peaks=(0.62, 0.7, 0.71),
    silent_units=(2, 1, 0),
    drops=(0.095, 0.09, 0.1),
)
BOSTON = BostonFigures(
    source="real",
    first_targets=(15.2, 42.3, 50.0),
    fold_maes=((1.9, 2.4, 2.5, 2.4), (2.0, 2.4, 2.4, 2.4), (1.8, 2.4, 2.4, 2.4)),
    single_sample_maes=(2.5, 2.6, 2.6, 2.7),
    average_history=[9.0, *[3.0] * 119, *[2.4] * 9, 2.3, *[2.4] * 370],
    best_num_epochs=130,
    test_maes=(2.4, 2.6, 2.5),
)
REAL = Figures(Plan(), IMDB, REUTERS, BOSTON)
SYNTHETIC = Figures(Plan(), replace(IMDB, source="synthetic"), REUTERS, BOSTON)


def reason(reasons: list[str], title: str) -> str:
    return next(text for text in reasons if text.startswith(f"**{title}.**"))


@pytest.mark.parametrize(
    "value", ["| 0.881 | 0.875–0.886 |", "| 2.30 | 2.25–2.30 |", "| 9.5 | 9.0–10.0 |", "| 0.362 | – |"]
)
def test_the_table_has_the_first_seeds_figure_and_the_range_of_all(value: str) -> None:
    assert value in figures_page(REAL, SETTING)


def test_the_page_says_how_it_was_measured() -> None:
    page = figures_page(REAL, SETTING)
    for fact in (
        "| Keras | 3.15.1 |",
        "| seeds | 0, 1, 2 |",
        "| cores | 2 |",
        "| wall time | 2 min 5 s |",
        "| processor time | 3 min 7 s |",
    ):
        assert fact in page
    assert f"| command | `{SETTING.command}` |" in page
    assert "| data | imdb real, reuters real, boston real |" in page


def test_the_same_figures_give_the_same_page() -> None:
    assert figures_page(REAL, SETTING) == figures_page(REAL, SETTING)


def test_no_line_of_prose_is_wider_than_the_kits_files() -> None:
    lines = figures_page(SYNTHETIC, SETTING).splitlines()
    assert [line for line in lines if len(line) > 118 and not line.startswith(("|", "!"))] == []


def test_figures_of_made_up_data_are_not_compared_with_the_books() -> None:
    page = figures_page(SYNTHETIC, SETTING)
    assert "**Made-up data:** imdb ran on" in page
    assert "| (0.883) |" in page
    assert "| 0.797 |" in page
    assert "The book's 0.883" not in page


def test_a_book_figure_among_the_seeds_needs_no_reason() -> None:
    text = Comparison(0.883, (0.875, 0.886), 3).text()
    assert "0.883 lies within what the two seeds give, 0.875 to 0.886" in text
    assert "nothing to explain" in text


def test_a_book_figure_just_outside_of_the_seeds_is_put_down_to_chance() -> None:
    text = Comparison(0.883, (0.87, 0.88), 3).text()
    assert "lies 0.003 above the highest of the two seeds (0.880)" in text
    assert "random weights are reason enough" in text


def test_a_book_figure_far_from_the_seeds_is_not_put_down_to_chance() -> None:
    text = Comparison(2.57, (2.6, 2.62, 2.61), 2).text()
    assert "lies 0.03 below the lowest of the three seeds (2.60)" in text
    assert "unlikely reason" in text


def test_a_single_seed_is_no_ground_for_a_judgement() -> None:
    assert "One seed alone" in Comparison(2.57, (2.3,), 2).text()


def test_the_books_best_epoch_is_confirmed_where_it_is_the_same() -> None:
    assert "lowest after epoch 4, as in the book" in reason(imdb_reasons(IMDB), "Where overfitting begins")


def test_a_flat_curve_is_named_where_the_best_epoch_differs_by_little() -> None:
    text = reason(reuters_reasons(REUTERS), "Where overfitting begins")
    assert "epoch 8 (0.900); in the book it is epoch 9, after which this run has 0.905" in text
    assert "flat there" in text


def test_a_steep_curve_is_not_called_flat() -> None:
    steep = replace(IMDB, history=history([0.4, 0.2, 0.3, 0.4, 0.5]))
    assert "flat there" not in reason(imdb_reasons(steep), "Where overfitting begins")


def test_a_run_too_short_for_the_books_epoch_says_so() -> None:
    short = replace(IMDB, history=history([0.4, 0.2]))
    assert "which this run did not reach" in reason(imdb_reasons(short), "Where overfitting begins")


@pytest.mark.parametrize(("expected", "verdict"), [(0.189, "ordinary draw"), (0.25, "hardly explains")])
def test_the_random_baseline_is_judged_by_its_own_deviation(expected: float, verdict: str) -> None:
    text = reason(reuters_reasons(replace(REUTERS, expected_baseline=expected)), "Random guesses")
    assert verdict in text


def test_the_drop_is_also_given_for_the_chapters_batches() -> None:
    text = reason(reuters_reasons(REUTERS), "The narrow layer")
    assert "The book's 8 lies 1.0 below the lowest of the three seeds (9.0)" in text
    assert "beside the first seed's 0.800 in batches of 512, the seeds lose 18.0, 10.0, 9.0." in text


def test_silent_units_are_named_beside_the_peaks() -> None:
    text = reason(reuters_reasons(REUTERS), "The narrow layer")
    assert "2, 1, 0 of the four narrow units" in text
    assert "the peaks are 0.620, 0.700, 0.710" in text


def test_nothing_is_said_of_silent_units_where_there_are_none() -> None:
    text = reason(reuters_reasons(replace(REUTERS, silent_units=(0, 0, 0))), "The narrow layer")
    assert "narrow units" not in text


def test_the_fold_that_differs_most_from_the_book_is_named() -> None:
    text = reason(boston_reasons(BOSTON), "Mean MAE of the folds")
    assert "1.90, 2.40, 2.43, 2.40 on average and the book 2.11, 3.08, 2.65, 2.43" in text
    assert "second fold, by 0.68" in text


@pytest.mark.parametrize(
    ("maes", "verdict"),
    [
        ((2.1, 3.0, 2.7, 2.4), "it is a guess, and no more, that its scores come from such batches"),
        ((3.0, 2.1, 2.7, 2.5), "with a mean nearer to the book's but not with nearer folds"),
        ((1.5, 1.6, 1.5, 1.6), "no nearer to the book's"),
    ],
)
def test_other_batches_are_a_guess_only_where_mean_and_folds_come_nearer(
    maes: tuple[float, ...], verdict: str
) -> None:
    assert verdict in reason(boston_reasons(replace(BOSTON, single_sample_maes=maes)), "Mean MAE of the folds")


def test_the_number_of_epochs_is_ruled_out_where_the_long_run_does_so() -> None:
    dipping = replace(BOSTON, average_history=[3.0] * 50 + [2.3] * 350 + [2.6] * 100, best_num_epochs=51)
    text = reason(boston_reasons(dipping), "Mean MAE of the folds")
    assert "the mean stays below 2.57 from epoch 51 to epoch 400" in text


def test_the_number_of_epochs_is_not_ruled_out_where_the_long_run_agrees_with_the_book() -> None:
    assert "Nor is it the number of epochs" not in reason(boston_reasons(BOSTON), "Mean MAE of the folds")


def test_other_rows_than_the_books_are_told() -> None:
    text = reason(boston_reasons(replace(BOSTON, first_targets=(1.0, 2.0, 3.0))), "Mean MAE of the folds")
    assert "do not come in the book's order" in text


def test_folds_that_agree_with_the_book_need_no_reason() -> None:
    agreeing = replace(BOSTON, fold_maes=((2.5,) * 4, (2.6,) * 4))
    assert "What is known" not in reason(boston_reasons(agreeing), "Mean MAE of the folds")


def test_the_best_epoch_is_told_beside_the_flatness_of_its_curve() -> None:
    text = reason(boston_reasons(BOSTON), "How many epochs")
    assert "lowest after epoch 130 (2.30). That is among the 120 to 140" in text
    assert "No other epoch comes within 0.05 of it." in text
    flat = replace(BOSTON, average_history=[9.0, *[3.0] * 119, *[2.4] * 380], best_num_epochs=121)
    assert "380 of the 500 epochs, the first of them 121 and the last 500" in reason(
        boston_reasons(flat), "How many epochs"
    )


def test_page_and_plots_are_small_files_without_traces_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "figures").mkdir()
    *plots, page = write_page(REAL, SETTING, tmp_path)
    text = page.read_text("utf-8")
    assert [plot.name for plot in plots] == re.findall(r"\(figures/(\S+\.png)\)", text)
    assert all(plot.read_bytes().startswith(b"\x89PNG") and plot.stat().st_size < 60_000 for plot in plots)
    assert str(tmp_path) not in text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chapter-figures.md", "figures"]
    assert plt.get_fignums() == []


def test_the_page_in_docs_is_of_the_real_data_and_its_plots_are_there() -> None:
    docs = ROOT / "docs"
    text = (docs / "chapter-figures.md").read_text("utf-8")
    plots = re.findall(r"\((figures/\S+\.png)\)", text)
    assert "| data | imdb real, reuters real, boston real |" in text
    assert sorted(f"figures/{path.name}" for path in (docs / "figures").iterdir()) == sorted(plots)


def test_the_same_figures_give_the_same_plots(tmp_path: Path) -> None:
    contents = []
    for name in ("first", "second"):
        (tmp_path / name / "figures").mkdir(parents=True)
        contents.append([path.read_bytes() for path in write_page(REAL, SETTING, tmp_path / name)])
    assert contents[0] == contents[1]


def test_an_interrupted_run_leaves_the_old_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> Figures:
        raise KeyboardInterrupt

    monkeypatch.setattr(page_module, "measure", interrupted)
    (tmp_path / "chapter-figures.md").write_text("old", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        make_page(Plan(), "synthetic", tmp_path, "command", Console(quiet=True))
    assert (tmp_path / "chapter-figures.md").read_text("utf-8") == "old"


def test_a_folder_that_is_a_file_is_refused_before_the_training(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    result = CliRunner().invoke(app, ["figures", "--out", str(tmp_path / "file")])
    assert result.exit_code == 2


@pytest.mark.slow
@pytest.mark.nightly
@pytest.mark.tensorflow
def test_a_short_run_on_made_up_data_gives_a_whole_page(tmp_path: Path) -> None:
    plan = Plan((7,), 2, 1, 2, 1, 1, 1, 12, 1)
    files = make_page(plan, "synthetic", tmp_path, "command", Console(quiet=True))
    page = files[-1].read_text("utf-8")
    assert "**Made-up data:** imdb, reuters, boston ran on" in page
    assert "| test MAE, 1 epochs | 4.31 | (2.46) |" in page
    assert len(files) == 7
