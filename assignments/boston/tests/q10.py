from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q10"
points = None


@test_case(name="The result maps the name of each variant to one number: the mean of the MAEs of its folds.", points=2, hidden=False)
def test_every_variant_gets_its_mean_mae(env):
    run_check("boston", "test_every_variant_gets_its_mean_mae", env)
