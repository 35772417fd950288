from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q3"
points = None


@test_case(name="There is one number per fold: the MAE on the block of samples that the fold sets aside.", points=3, hidden=False)
def test_each_fold_has_the_mae_of_its_block(env):
    run_check("boston", "test_each_fold_has_the_mae_of_its_block", env)
