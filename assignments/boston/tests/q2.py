from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q2"
points = None


@test_case(name="The model is compiled and gives one number for each row of 13 features.", points=2, hidden=False)
def test_model_is_compiled_and_gives_one_price_per_row(env):
    run_check("boston", "test_model_is_compiled_and_gives_one_price_per_row", env)


@test_case(name="By default there are two hidden relu layers of 64 units, then one unit without activation.", points=3, hidden=False)
def test_default_layers_are_64_64_and_1(env):
    run_check("boston", "test_default_layers_are_64_64_and_1", env)
