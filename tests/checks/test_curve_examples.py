"""The open examples whose curves students see: the reference's curves are those of the reference solution."""

from __future__ import annotations

import importlib

import numpy as np
import pytest

from shared.student.comparison import Comparison
from shared.student.in_process import InProcessStudent

QUESTIONS = [("boston", "q4"), ("imdb", "q7"), ("reuters", "q8")]


def curves(assignment: str, question: str, **replaced: object) -> Comparison:
    namespace = vars(importlib.import_module(f"solutions.{assignment}")) | replaced
    example = importlib.import_module(f"autograder.checks.{assignment}.{question}").curves
    made: Comparison = example(InProcessStudent(namespace, seed=0))
    return made


@pytest.mark.parametrize(("assignment", "question"), QUESTIONS)
def test_the_reference_solution_has_the_references_curves(assignment: str, question: str) -> None:
    made = curves(assignment, question)
    assert len(made.expected.curves) == len(made.actual.curves) > 1
    for expected, actual in zip(made.expected.curves, made.actual.curves, strict=True):
        assert (expected.label, expected.x) == (actual.label, actual.x)
        assert np.allclose(expected.y, actual.y, atol=1e-4)


def test_a_wrong_answer_has_other_curves() -> None:
    def train(model, x, y, x_val, y_val, epochs=20, batch_size=512):  # type: ignore[no-untyped-def]
        return model.fit(x, y, epochs=epochs, batch_size=1, validation_data=(x_val, y_val), verbose=0).history

    made = curves("imdb", "q7", train=train)
    assert not np.allclose(made.expected.curves[0].y, made.actual.curves[0].y, atol=0.05)
