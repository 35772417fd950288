from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q7"
points = None


@test_case(name="The history holds loss and validation loss, one value per epoch.", points=3, hidden=False)
def test_history_has_one_value_per_epoch(env):
    run_check("imdb", "test_history_has_one_value_per_epoch", env)
