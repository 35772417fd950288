"""Public checks of Reuters q13: a bottleneck."""

from __future__ import annotations

from shared.checks.builders import OUTPUT, built
from shared.checks.common import WORDS
from shared.expect.compile import expect_compiled
from shared.expect.network import ANY, expect_network
from shared.student.protocol import Student


def test_bottleneck_has_4_units_by_default(student: Student) -> None:
    """There are layers of 64 units, 4 units and 46 softmax units."""
    model = built(student, "build_bottleneck_model")
    expect_compiled(student, model, "build_bottleneck_model()")
    expect_network(student, model, WORDS, [(64, "relu"), (4, ANY)], OUTPUT, "build_bottleneck_model()")
