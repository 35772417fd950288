"""Functions of the student's that a check replaces during a call, and builders that it hands over."""

from __future__ import annotations

import pytest
from helpers.student_source import student_of

from shared.student.protocol import (
    Builder,
    FoldScores,
    LayerSpec,
    ModelSpec,
    StudentCodeError,
)

ONE_UNIT = ModelSpec(2, (LayerSpec(1, "sigmoid"),))


class FakeModel:
    """Takes the place of a Keras model where only its identity counts."""

    def __init__(self, spec: ModelSpec) -> None:
        self.inputs = spec.inputs


@pytest.fixture
def cheap_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.student.stand_in_models.make_model", FakeModel)


@pytest.mark.usefixtures("cheap_models")
class TestStandIns:
    """Functions of the student's that are replaced during a call."""

    def test_a_stand_in_is_used_in_place_of_the_students_function(self) -> None:
        student = student_of("def build_model(): return None\ndef f(): return build_model(units=3).inputs")
        seen = student.observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert seen.value == 2
        assert seen.builder_calls == {"build_model": [{"units": 3}]}
        assert len(seen.built["build_model"]) == 1

    def test_the_students_function_is_back_after_the_call(self) -> None:
        student = student_of("def build_model(): return 'own'\ndef f(): return build_model()")
        student.observe("build_model", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert student.call("f") == "own"

    @pytest.mark.parametrize("end", ["raise ValueError", "raise SystemExit", "raise KeyboardInterrupt"])
    def test_the_students_function_is_back_after_an_exception(self, end: str) -> None:
        student = student_of(f"def build_model(): return 'own'\ndef f(): {end}\ndef g(): return build_model()")
        with pytest.raises((StudentCodeError, KeyboardInterrupt)):
            student.observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert student.call("g") == "own"

    def test_a_stand_in_for_what_was_not_there_is_gone_after_the_call(self) -> None:
        student = student_of("def f(): return build_model().inputs")
        assert student.observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))}).value == 2
        with pytest.raises(StudentCodeError, match="build_model"):
            student.call("f")

    def test_given_scores_come_with_a_model_for_each_fold_and_a_record_of_the_call(self) -> None:
        student = student_of(
            "def f(build):\n"
            "    make = lambda: build(units=3)\n"
            "    return [k_fold_scores([[1.0]], [2.0], make, k=2, epochs=e, batch_size=8) for e in (5, 6)]"
        )
        scores = FoldScores(((1.0, 2.0, 3.0), (4.0, 5.0, 6.0)))
        seen = student.observe("f", Builder((ONE_UNIT,)), stand_ins={"k_fold_scores": scores})
        assert seen.value == [[1.0, 2.0], [4.0, 5.0]]
        assert seen.built["k_fold_scores"] == seen.built["0"]
        recorded = [(call["number"], call["k"], call["epochs"]) for call in seen.builder_calls["k_fold_scores"]]
        assert recorded == [(0, 2, 5), (0, 2, 5), (1, 2, 6), (1, 2, 6)]

    def test_each_call_takes_the_next_model_and_the_last_serves_all_later_calls(self) -> None:
        specs = tuple(ModelSpec(width, ()) for width in (1, 2))
        student = student_of("def f(make): return [make(k).inputs for k in range(3)]")
        seen = student.observe("f", Builder(specs))
        assert seen.value == [1, 2, 2]
        assert seen.builder_calls == {"0": [{"0": 0}, {"0": 1}, {"0": 2}]}
        assert len(set(seen.built["0"])) == 3

    def test_a_builder_that_was_not_called_has_an_empty_record(self) -> None:
        seen = student_of("def f(): pass").observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert (seen.builder_calls, seen.built) == ({"build_model": []}, {"build_model": []})

    @pytest.mark.parametrize(
        "odd",
        ["print", "range(10**30)", "float", "type('T', (), {'__array__': lambda self: 1 / 0})()", "(i for i in [])"],
    )
    def test_odd_settings_are_noted_by_their_type(self, odd: str) -> None:
        seen = student_of(f"def f(): build_model(units={odd})").observe(
            "f", stand_ins={"build_model": Builder((ONE_UNIT,))}
        )
        assert str(seen.builder_calls["build_model"][0]["units"]).startswith("<")
