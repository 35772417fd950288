from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q5"
points = None


@test_case(name="The function returns the given model, compiled, with its layers and weights unchanged.", points=2, hidden=False)
def test_the_given_model_comes_back_compiled(env):
    run_check("imdb", "test_the_given_model_comes_back_compiled", env)
