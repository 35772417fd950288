from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q4"
points = None


@test_case(name="The model is compiled and gives one number between 0 and 1 for each review.", points=2, hidden=False)
def test_model_is_compiled_and_gives_one_probability_per_review(env):
    run_check("imdb", "test_model_is_compiled_and_gives_one_probability_per_review", env)


@test_case(name="By default there are two hidden relu layers of 16 units, then the sigmoid unit.", points=3, hidden=False)
def test_default_layers_are_16_16_and_1(env):
    run_check("imdb", "test_default_layers_are_16_16_and_1", env)
