from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q15"
points = None


@test_case(name="The result maps the name of each variant to one accuracy between 0 and 1.", points=1, hidden=False)
def test_every_variant_gets_an_accuracy(env):
    run_check("reuters", "test_every_variant_gets_an_accuracy", env)
