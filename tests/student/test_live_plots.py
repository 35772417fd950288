"""What functions have drawn is read from the axes they return."""

from __future__ import annotations

import pytest
from helpers.student_source import student_of

from shared.student.protocol import AxesHandle, StudentCodeError

PLOT = """
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt

def f():
    fig, ax = plt.subplots()
    ax.plot([1, 2, 3], [0.5, 0.4, 0.3], "bo", label="Training loss")
    ax.plot([1, 2, 3], [0.6, 0.5, 0.7], label="Validation loss")
    ax.set_title("Losses")
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Loss")
    ax.legend()
    return ax
"""


@pytest.mark.usefixtures("closed_figures")
class TestAxes:
    """What functions have drawn."""

    def test_a_plot_is_read_with_its_texts_and_series(self) -> None:
        student = student_of(PLOT)
        figure = student.figure(student.call("f"))
        assert (figure.title, figure.xlabel, figure.ylabel) == ("Losses", "Epochs", "Loss")
        assert figure.legend == ("Training loss", "Validation loss")
        training, validation = figure.series
        assert training.x.tolist() == [1, 2, 3]
        assert training.y.tolist() == [0.5, 0.4, 0.3]
        assert (training.dotted, training.connected) == (True, False)
        assert (validation.dotted, validation.connected) == (False, True)

    def test_dots_of_a_scatter_plot_are_a_series(self) -> None:
        student = student_of(
            PLOT + "\ndef g():\n    ax = plt.figure().gca()\n    ax.scatter([1], [2])\n    return ax"
        )
        (series,) = student.figure(student.call("g")).series
        assert (series.x.tolist(), series.y.tolist(), series.dotted) == ([1], [2], True)

    def test_labels_given_to_the_legend_belong_to_the_series_in_order(self) -> None:
        source = PLOT + "\ndef g():\n    ax = plt.figure().gca()\n    ax.plot([1]); ax.plot([2])"
        student = student_of(source + "\n    ax.legend(['one', 'two'])\n    return ax")
        assert [series.label for series in student.figure(student.call("g")).series] == ["one", "two"]

    @pytest.mark.parametrize(
        ("legend", "labels"),
        [
            ("ax.legend([validation, training], ['Validation', 'Training'])", ["Training", "Validation"]),
            ("ax.legend(handles=[validation, training])", ["t", "v"]),
            ("ax.legend([training, validation], ['Validation', 'Training'])", ["Validation", "Training"]),
            ("ax.legend([validation], ['Validation'])", ["t", "Validation"]),
        ],
    )
    @pytest.mark.parametrize("styles", ["'bo', 'b'", "'ro', 'b-'", "'C0', 'C1'", "'k.', 'k--'"])
    def test_a_series_has_the_label_that_stands_beside_its_look(
        self, styles: str, legend: str, labels: list[str]
    ) -> None:
        one, other = styles.split(", ")
        student = student_of(
            f"{PLOT}\ndef g():\n    ax = plt.figure().gca()\n"
            f"    (training,) = ax.plot([1, 2], {one}, label='t')\n"
            f"    (validation,) = ax.plot([3, 4], {other}, label='v')\n    {legend}\n    return ax"
        )
        assert [series.label for series in student.figure(student.call("g")).series] == labels

    def test_series_that_look_alike_keep_their_own_labels(self) -> None:
        student = student_of(
            PLOT + "\ndef g():\n    ax = plt.figure().gca()\n    ax.plot([1], 'b', label='t')\n"
            "    ax.plot([2], 'b', label='v')\n    ax.legend()\n    return ax"
        )
        assert [series.label for series in student.figure(student.call("g")).series] == ["t", "v"]

    def test_axes_of_one_figure_share_its_number(self) -> None:
        student = student_of(PLOT + "\ndef g(): return tuple(plt.subplots(1, 2)[1])")
        first, second = student.call("g")
        other = student.call("f")
        assert student.figure(first).figure_id == student.figure(second).figure_id
        assert student.figure(other).figure_id != student.figure(first).figure_id

    def test_axes_that_were_removed_are_a_fault_of_the_student(self) -> None:
        student = student_of(PLOT + "\ndef g():\n    ax = f()\n    ax.remove()\n    return ax")
        with pytest.raises(StudentCodeError, match="can't be read"):
            student.figure(student.call("g"))

    def test_dates_and_categories_are_series_without_numbers(self) -> None:
        student = student_of(PLOT + "\ndef g():\n    ax = f()\n    ax.set_title('x' * 10**5)\n    return ax")
        assert len(student.figure(student.call("g")).title) == 200

    def test_figures_are_closed_and_handles_void_once_forgotten(self) -> None:
        import matplotlib.pyplot as plt  # noqa: PLC0415 - only where something is drawn

        student = student_of(PLOT)
        axes = student.call("f")
        student.forget()
        assert plt.get_fignums() == []
        with pytest.raises(StudentCodeError, match="is lost"):
            student.figure(axes)


@pytest.mark.usefixtures("closed_figures")
@pytest.mark.parametrize("shape", ["2", "2, 1", "1, 2"])
def test_an_array_of_axes_is_a_list_of_them(shape: str) -> None:
    source = PLOT + f"\ndef g(): return plt.subplots(1, 2)[1].reshape({shape})\n"
    first, second = student_of(source).call("g")
    assert isinstance(first, AxesHandle)
    assert isinstance(second, AxesHandle)
    assert first != second


@pytest.mark.parametrize("value", ["np.array([None, {}])", "np.empty(0, object)", "np.array([f] * 40)"])
def test_any_other_array_of_objects_is_no_data(value: str) -> None:
    with pytest.raises(StudentCodeError, match="an object array"):
        student_of(PLOT + f"\ndef g(): return {value}\n").call("g")
