from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q9"
points = None


@test_case(name="The best epoch is the one with the lowest validation loss, counted from 1.", points=2, hidden=False)
def test_lowest_validation_loss_wins(env):
    run_check("imdb", "test_lowest_validation_loss_wins", env)
