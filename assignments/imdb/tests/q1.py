from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q1"
points = None


@test_case(name="Index r + 3 becomes the word of rank r, and the words are joined by single spaces.", points=2, hidden=False)
def test_ranks_are_offset_by_three(env):
    run_check("imdb", "test_ranks_are_offset_by_three", env)


@test_case(name="An index that has no word becomes a question mark.", points=2, hidden=False)
def test_indices_without_a_word_become_question_marks(env):
    run_check("imdb", "test_indices_without_a_word_become_question_marks", env)
