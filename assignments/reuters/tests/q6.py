from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q6"
points = None


@test_case(name="The model is compiled and gives each newswire 46 probabilities that add up to 1.", points=2, hidden=False)
def test_model_is_compiled_and_gives_probabilities_of_46_topics(env):
    run_check("reuters", "test_model_is_compiled_and_gives_probabilities_of_46_topics", env)


@test_case(name="By default there are two hidden relu layers of 64 units, then the softmax layer.", points=2, hidden=False)
def test_default_layers_are_64_64_and_46(env):
    run_check("reuters", "test_default_layers_are_64_64_and_46", env)
