from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q11"
points = None


@test_case(name="Each review gets the integer 1 or 0, in one array of shape (n,).", points=3, hidden=False)
def test_probabilities_become_zeros_and_ones(env):
    run_check("imdb", "test_probabilities_become_zeros_and_ones", env)
