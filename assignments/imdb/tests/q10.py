from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q10"
points = None


@test_case(name="The result is a model that was trained on the given rows.", points=2, hidden=False)
def test_a_trained_model_comes_back(env):
    run_check("imdb", "test_a_trained_model_comes_back", env)
