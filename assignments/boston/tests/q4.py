from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q4"
points = None


@test_case(name="There is one list per fold, with the MAE on its block after each epoch.", points=3, hidden=False)
def test_each_fold_has_one_mae_per_epoch(env):
    run_check("boston", "test_each_fold_has_one_mae_per_epoch", env)
