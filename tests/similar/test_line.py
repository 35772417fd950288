"""What the line promises: a copy is first in a class, and independent answers are not above it."""

from __future__ import annotations

import random
import time

import pytest
from helpers.made_up_class import half_known, independent, renamed_copy, unknown_to
from helpers.similar_line import ASSIGNMENTS, measured, scores

from autograder.cli.options import GRADING
from autograder.config import load
from autograder.similar.class_work import ClassWork, work_of
from autograder.similar.command import compare_class
from autograder.similar.known_work import known_work
from autograder.similar.scores import LINE

THOROUGH = [ASSIGNMENTS[0], *(pytest.param(name, marks=pytest.mark.slow) for name in ASSIGNMENTS[1:])]


@pytest.mark.slow
@pytest.mark.parametrize("assignment", THOROUGH)
def test_a_renamed_and_reordered_copy_is_first_among_300(assignment: str) -> None:
    chance = random.Random(300)
    known = known_work(assignment, load(GRADING).assignments[assignment].functions)
    notebooks = [independent(assignment, chance, wrong=0.6) for _ in range(299)]
    original = chance.randrange(299)
    notebooks.append(renamed_copy(notebooks[original], chance, known.fixed))
    works = [work_of(f"student {place}", notebook.cells, known) for place, notebook in enumerate(notebooks)]
    found = compare_class(assignment, ClassWork(works), known, most=1, line=0.0)
    assert (found.matches[0].first, found.matches[0].second) == (f"student {original}", "student 299")
    assert found.matches[0].part > 0.8


@pytest.mark.slow
@pytest.mark.parametrize("assignment", THOROUGH)
def test_no_pair_of_200_independent_right_notebooks_is_above_the_line(assignment: str) -> None:
    """Each pair is a class of its own, where nothing is known of how common a piece is: the hardest case."""
    known, chance = half_known(assignment), random.Random(200)
    highest = 0.0
    for _ in range(200):
        class_ = [known.own_pieces(unknown_to(assignment, chance).cells) for _ in range(2)]
        highest = max([highest, *(pair.score for pair in scores(class_))])
    assert 0 < highest < LINE


@pytest.mark.slow
@pytest.mark.parametrize("wrong", [0.0, 0.3])
@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_about_1_in_10_000_independent_pairs_of_a_large_class_or_fewer_are_above_the_line(
    assignment: str, wrong: float
) -> None:
    found = measured(assignment, 300, 1, wrong, seed=11)  # of the seeds that were tried, the one with the most
    assert (found.independent > LINE).mean() <= 2e-4
    # Where all are right, each answer is that of some 23 others, and a copy need not be odd.
    assert found.copies_first == 1 or wrong == 0
    assert min(found.copies) > LINE or wrong == 0


@pytest.mark.slow
def test_time_grows_with_the_number_of_notebooks() -> None:
    known, chance = half_known("imdb"), random.Random(5)
    class_ = [known.own_pieces(unknown_to("imdb", chance, 0.5).cells) for _ in range(1000)]
    seconds = []
    for size in (250, 1000):
        began = time.process_time()
        scores(class_[:size])
        seconds.append(time.process_time() - began)
    assert seconds[1] < 10 * seconds[0] + 0.5  # all pairs would be 16 times
    assert seconds[1] < 20
