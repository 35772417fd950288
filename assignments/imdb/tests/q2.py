from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q2"
points = None


@test_case(name="Row i has 1.0 in the columns of the words of text i, and 0.0 elsewhere.", points=2, hidden=False)
def test_each_word_sets_its_column(env):
    run_check("imdb", "test_each_word_sets_its_column", env)


@test_case(name="A word that occurs twice still gives 1.0, not 2.0.", points=2, hidden=False)
def test_repeated_words_count_once(env):
    run_check("imdb", "test_repeated_words_count_once", env)
