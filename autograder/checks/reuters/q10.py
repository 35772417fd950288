"""Hidden checks of Reuters q10: what guessing would give."""

from __future__ import annotations

import numpy as np

from shared.checks.drawn import distinct
from shared.expect.draw import draw
from shared.expect.values import expect_number, expect_unchanged, number_of
from shared.student.protocol import CheckFailed, RandomGenerator, Student, Value


def _baseline(student: Student, labels: Value, seed: int) -> float:
    return number_of(student.call("random_baseline", labels, RandomGenerator(seed)), "random_baseline()")


def test_guesses_are_the_labels_in_another_order(student: Student) -> None:
    """The guesses are the labels in a random order: of two different labels, both or none are right."""
    hint = "The guesses are not the shuffled labels, or are not compared with the labels."
    # Each required share occurs in half of the shuffles; 3 of 3 labels are rarer and not required.
    # With one odd label, either it stays in its place or two guesses are wrong.
    count = int(draw("test_guesses_are_the_labels_in_another_order").integers(12, 60))
    odd = [[4] * (count - 1) + [9], [], [count - 2, count]]
    for labels, needed, possible in (([0, 1], [0, 2], [0, 2]), ([0, 1, 2], [1], [0, 1, 3]), odd):
        right = [_baseline(student, np.array(labels), seed) * len(labels) for seed in range(20)]
        counts = np.round(right).astype(int)
        if np.abs(right - counts).max() > 0.005 or not set(needed) <= set(counts) <= set(possible):
            found = ", ".join(f"{share / len(labels):.3g}" for share in sorted(set(right)))
            shares = ", ".join(f"{count}/{len(labels)}" for count in possible)
            message = f"random_baseline(): for the labels {labels}, expected each share to be one of {shares}"
            raise CheckFailed(f"{message}, got {found}.", hint)


def test_randomness_comes_from_the_generator(student: Student) -> None:
    """Equal generators give equal shares, and different generators give different shares."""
    random = draw("test_randomness_comes_from_the_generator")
    labels, seeds = np.arange(300) % 7, distinct(random, 1000, 8)
    orders = seeds, random.permutation(seeds).tolist()
    once, again = ({seed: _baseline(student, labels, seed) for seed in order} for order in orders)
    if once != again or len(set(once.values())) < 3:
        message = "random_baseline(): take all randomness from the given generator `rng`."
        raise CheckFailed(message, "The randomness does not come from the given generator.")


def test_mean_share_is_that_of_chance(student: Student) -> None:
    """The mean share of many shuffles is the expected share for labels of these frequencies."""
    # More labels than the chapter has, with another share at the beginning, the same ones from either end.
    random = draw("test_mean_share_is_that_of_chance")
    for _ in range(2):
        counts = np.array([int(random.integers(3000, 9000)), 1500, 900, 600])
        topics = 3 * np.array(distinct(random, 15, 4))
        rest = np.repeat(topics, counts - [1500, 0, 0, 0])
        half = np.concatenate([np.full(1500, topics[0]), random.permutation(rest)])
        labels = np.concatenate([half, half[::-1]])
        expected = float(((counts / counts.sum()) ** 2).sum())
        mean = float(np.mean([_baseline(student, labels, seed) for seed in range(15)]))
        hint = "The mean share of many shuffles is not the expected one."
        expect_number(mean, expected, "random_baseline(), mean over 15 shuffles", atol=0.03, hint=hint)


def test_labels_stay_in_their_order(student: Student) -> None:
    """The function does not change the order of the given labels."""
    labels = draw("test_labels_stay_in_their_order").permutation(np.arange(30) % 7)
    observation = student.observe("random_baseline", labels, RandomGenerator(3))
    number_of(observation.value, "random_baseline()")
    expect_unchanged(observation, [labels], "random_baseline()")
