"""Hidden checks of Reuters q10: what guessing would give."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_number, expect_unchanged, number_of
from shared.student.protocol import CheckFailed, RandomGenerator, Student, Value


def _baseline(student: Student, labels: Value, seed: int) -> float:
    return number_of(student.call("random_baseline", labels, RandomGenerator(seed)), "random_baseline()")


def test_guesses_are_the_labels_in_another_order(student: Student) -> None:
    """The guesses are the labels in a random order: of two different labels, both or none are right."""
    hint = "The guesses are not the shuffled labels, or are not compared with the labels."
    # Each required share occurs in half of the shuffles; 3 of 3 labels are rarer and not required.
    for labels, needed, possible in (([0, 1], [0, 2], [0, 2]), ([0, 1, 2], [1], [0, 1, 3])):
        right = [_baseline(student, np.array(labels), seed) * len(labels) for seed in range(20)]
        counts = np.round(right).astype(int)
        if np.abs(right - counts).max() > 0.005 or not set(needed) <= set(counts) <= set(possible):
            found = ", ".join(f"{share / len(labels):.3g}" for share in sorted(set(right)))
            shares = ", ".join(f"{count}/{len(labels)}" for count in possible)
            message = f"random_baseline(): for the labels {labels}, expected each share to be one of {shares}"
            raise CheckFailed(f"{message}, got {found}.", hint)


def test_randomness_comes_from_the_generator(student: Student) -> None:
    """Equal generators give equal shares, and different generators give different shares."""
    labels = np.arange(300) % 7
    once, again = ([_baseline(student, labels, seed) for seed in range(8)] for _ in range(2))
    if once != again or len(set(once)) < 3:
        message = "random_baseline(): take all randomness from the given generator `rng`."
        raise CheckFailed(message, "The randomness does not come from the given generator.")


def test_mean_share_is_that_of_chance(student: Student) -> None:
    """The mean share of many shuffles is the expected share for labels of these frequencies."""
    # More labels than the chapter has, with another share at the beginning.
    counts = np.array([6000, 3000, 1800, 1200])
    labels = np.repeat([3, 45, 0, 7], counts)
    expected = float(((counts / counts.sum()) ** 2).sum())
    mean = float(np.mean([_baseline(student, labels, seed) for seed in range(30)]))
    hint = "The mean share of many shuffles is not the expected one."
    expect_number(mean, expected, "random_baseline(), mean over 30 shuffles", atol=0.03, hint=hint)


def test_labels_stay_in_their_order(student: Student) -> None:
    """The function does not change the order of the given labels."""
    labels = np.arange(30) % 7
    observation = student.observe("random_baseline", labels, RandomGenerator(3))
    number_of(observation.value, "random_baseline()")
    expect_unchanged(observation, [labels], "random_baseline()")
