from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q5"
points = None


@test_case(name="There is one number per epoch: the mean of the MAEs of all folds in this epoch.", points=3, hidden=False)
def test_each_epoch_is_averaged_over_the_folds(env):
    run_check("boston", "test_each_epoch_is_averaged_over_the_folds", env)
